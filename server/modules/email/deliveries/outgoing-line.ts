/** The line that all mails of a desk wait in: they go out one after the other, so that a server that is slow holds up no other desk. */
export function outgoingLine(deskId: string): string {
  return `outgoing ${deskId}`
}
