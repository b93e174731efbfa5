export const texts = {
  allTickets: 'All tickets',
  reconnecting: 'Reconnecting…',
  failedTitle: 'This could not be loaded',
  retry: 'Try again',
  requestId: (id: string) => `Request ID: ${id}`,
}
