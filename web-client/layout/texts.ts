export const texts = {
  allTickets: /*i18n*/ { id: 'layout.all-tickets', message: 'All tickets' },
  reconnecting: /*i18n*/ { id: 'layout.reconnecting', message: 'Reconnecting…' },
  failedTitle: /*i18n*/ { id: 'layout.failed-title', message: 'This could not be loaded' },
  retry: /*i18n*/ { id: 'layout.retry', message: 'Try again' },
  requestId: /*i18n*/ { id: 'layout.request-id', message: 'Request ID: {id}' },
}
