export const texts = {
  waitingTitle: /*i18n*/ { id: 'session.waiting-title', message: 'Just a moment' },
  waiting: /*i18n*/ { id: 'session.waiting', message: 'The page around this one has not said yet who you are. If nothing happens, reload that page.' },
  signingIn: /*i18n*/ { id: 'session.signing-in', message: 'Opening your tickets…' },
  refusedTitle: /*i18n*/ { id: 'session.refused-title', message: 'We could not confirm who you are' },
  refused: /*i18n*/ { id: 'session.refused', message: 'Reload the page and sign in again. You can also write to us without signing in.' },
  failedTitle: /*i18n*/ { id: 'session.failed-title', message: 'Your tickets could not be opened' },
  retry: /*i18n*/ { id: 'session.retry', message: 'Try again' },
  writeAnyway: /*i18n*/ { id: 'session.write-anyway', message: 'Write to us' },
  requestId: /*i18n*/ { id: 'session.request-id', message: 'Request ID: {id}' },
}
