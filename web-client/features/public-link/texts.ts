export const texts = {
  anyone: /*i18n*/ { id: 'public-link.anyone', message: 'Anyone with this link can read and answer this ticket' },
  deadTitle: /*i18n*/ { id: 'public-link.dead-title', message: 'This link no longer works' },
  dead: /*i18n*/ { id: 'public-link.dead', message: 'It may have been replaced by a newer one, or copied incompletely. Look for the newest mail about your ticket, or ask support for a new link.' },
  tooManyTitle: /*i18n*/ { id: 'public-link.too-many-title', message: 'Too many wrong links' },
  tooMany: /*i18n*/ { id: 'public-link.too-many', message: 'Too many links that do not work were opened from where you are. Wait 15 minutes, then open the link from your newest mail once more.' },
  needsScript: /*i18n*/ { id: 'public-link.needs-script', message: 'To answer here, and to see new comments as they are written, switch JavaScript on in your browser.' },
}
