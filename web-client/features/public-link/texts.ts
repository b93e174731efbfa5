export const texts = {
  anyone: 'Anyone with this link can read and answer this ticket',
  deadTitle: 'This link no longer works',
  dead: 'It may have been replaced by a newer one, or copied incompletely. Look for the newest mail about your ticket, or ask support for a new link.',
}
