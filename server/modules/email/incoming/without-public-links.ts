/** How a slash looks in an address, and once the address stands within another one, as filters of mail rewrite them. */
const SLASH = '(?:\\/|%(?:25)*2F|_)'
const PUBLIC_LINK = new RegExp(`(${SLASH}helpdesk${SLASH}ticket${SLASH})[\\w-]{20,}`, 'gi')

/** An answer quotes our mail, and that holds the ticket's public link: who may read the comment need not be who may act as the client. */
export function withoutPublicLinks(text: string): string {
  return text.replaceAll(PUBLIC_LINK, '$1…')
}
