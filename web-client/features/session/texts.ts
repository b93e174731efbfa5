export const texts = {
  waitingTitle: 'Just a moment',
  waiting: 'The page around this one has not said yet who you are. If nothing happens, reload that page.',
  signingIn: 'Opening your tickets…',
  refusedTitle: 'We could not confirm who you are',
  refused: 'Reload the page and sign in again. You can also write to us without signing in.',
  offlineTitle: 'The helpdesk cannot be reached',
  offline: 'Check your connection, then try again.',
  retry: 'Try again',
  writeAnyway: 'Write to us',
  requestId: (id: string) => `Request ID: ${id}`,
}
