export const texts = {
  waitingTitle: 'Just a moment',
  waiting: 'The page around this one has not said yet who you are. If nothing happens, reload that page.',
  signingIn: 'Opening your tickets…',
  refusedTitle: 'We could not confirm who you are',
  refused: 'Reload the page and sign in again. You can also write to us without signing in.',
  failedTitle: 'Your tickets could not be opened',
  retry: 'Try again',
  writeAnyway: 'Write to us',
  requestId: (id: string) => `Request ID: ${id}`,
}
