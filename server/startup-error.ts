/** Something outside the program keeps it from starting. The message is one line that says what to do; no stack is shown for it. */
export class StartupError extends Error {
  override name = 'StartupError'
}
