/** The body for a ticket whose public link is revoked: a paragraph that is the address alone is left out, a link to it becomes its own text. */
export function bodyWithoutLink(body: string): string {
  return body
    .replace(/\[([^\][]*)\]\(\s*\{\{\s*ticket_url\s*\}\}[^()]*\)/g, '$1')
    .replace(/^ {0,3}\{\{\s*ticket_url\s*\}\}[ \t]*$(?:\r?\n)*/gm, '')
    .replace(/ ?<?\{\{\s*ticket_url\s*\}\}>?/g, '')
}
