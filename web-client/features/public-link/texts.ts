export const texts = {
  anyone: /*i18n*/ { id: 'public-link.anyone', message: 'Anyone with this link can read and answer this ticket' },
  deadTitle: /*i18n*/ { id: 'public-link.dead-title', message: 'This link no longer works' },
  dead: /*i18n*/ { id: 'public-link.dead', message: 'It may have been replaced by a newer one, or copied incompletely. Look for the newest mail about your ticket, or ask support for a new link.' },
}
