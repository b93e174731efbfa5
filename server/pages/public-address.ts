const PUBLIC_LINKS = '/helpdesk/ticket/'

/** An address that cannot be decoded is refused before any route sees it. Below the public links it is one that leads nowhere, like all the others. */
export function readableAddress(address: string): string {
  if (!address.startsWith(PUBLIC_LINKS)) return address
  try {
    decodeURIComponent(address.split('?')[0]!)
    return address
  } catch {
    return `${PUBLIC_LINKS}-`
  }
}
