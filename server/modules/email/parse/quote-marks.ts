import type { HtmlElement } from './html-tree.js'
import type { LineKind } from './mail-line.js'

/** What mail programs write into class and id where they quote, sign or forward; Outlook on the web adds x_ at each further reply. */
const marks: [LineKind, RegExp][] = [
  ['REPLY', /^(?:divrplyfwdmsg|appendonsend|outlookmessageheader|mail-editor-reference-message-container|zmail_extra_hr|reply-intro|replysplit)$/],
  ['FORWARD', /^moz-forward-container$/],
  ['QUOTE', /^(?:yahoo_quoted(?:_\d+)?|protonmail_quote|tutanota_quote|zmail_extra|moz-cite|isreplycontent|ms-outlook-mobile-reference-message)$/],
  ['ATTRIBUTION', /^(?:gmail_attr|moz-cite-prefix)$/],
  ['SIGNATURE', /^(?:moz-signature|gmail_signature|applemailsignature|ms-outlook-mobile-signature|protonmail_signature_block(?:-user)?|signature)$/],
]

/** What the element's markup says of all lines in it; null when nothing. */
export function markOf({ tag, attributes }: HtmlElement): LineKind | null {
  const names = `${attributes.class ?? ''} ${attributes.id ?? ''}`.slice(0, 500).toLowerCase().split(/\s+/).map((name) => name.replace(/^(?:x_)+/, ''))
  if (tag === 'blockquote') return attributes.type === 'cite' || names.some((name) => /quote/.test(name)) ? 'QUOTE' : 'MARGIN'
  const mark = marks.find(([, pattern]) => names.some((name) => pattern.test(name)))
  // Gmail's forwards carry the same class as the line above its quotes.
  return mark?.[0] ?? null
}
