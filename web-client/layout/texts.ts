export const texts = {
  allTickets: /*i18n*/ { id: 'layout.all-tickets', message: 'All tickets' },
  close: /*i18n*/ { id: 'layout.close', message: 'Close' },
  reconnecting: /*i18n*/ { id: 'layout.reconnecting', message: 'Reconnecting…' },
  failedTitle: /*i18n*/ { id: 'layout.failed-title', message: 'This could not be loaded' },
  retry: /*i18n*/ { id: 'layout.retry', message: 'Try again' },
}
