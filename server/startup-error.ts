/** Something outside the program keeps it from starting. The message is one line that says what to do; no stack is shown for it. */
export class StartupError extends Error {
  override name = 'StartupError'
}

/** What to print of an error that ended the start: one line where the reason lies outside, the stack where it is a fault of ours. */
export function startupErrorOf(error: unknown): string {
  if (error instanceof StartupError) return error.message
  if (!(error instanceof Error)) return String(error)
  const { code, address, port, setting = 'PORT' } = error as NodeJS.ErrnoException & { address?: string; port?: number; setting?: string }
  if (code === 'EADDRINUSE') return `Port ${port} is in use. Stop what uses it, or choose another one: ${setting}=${port! + 1} npm start`
  if (code === 'EACCES' && port) return `Port ${port} is not allowed for this user. Choose one above 1023, like: ${setting}=${port + 4000} npm start`
  if (code === 'EADDRNOTAVAIL') return `HOST ${address} is not an address of this machine. Use 127.0.0.1, or 0.0.0.0 for all of its addresses.`
  if (code === 'ENOSPC') return 'The disk is full. Make room and start again.'
  return error.stack ?? error.message
}
