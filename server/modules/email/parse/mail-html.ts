import sanitizeHtml from 'sanitize-html'

const OUTWARD = { rel: 'noopener noreferrer nofollow', target: '_blank' }

/** What stands on lines of its own, and whose place or purpose is gone. */
const BLOCKS = ['center', 'section', 'article', 'header', 'footer', 'main', 'aside', 'nav', 'address', 'figure', 'form', 'fieldset']

/**
 * Cuts HTML to structure: no styles, classes, forms or scripts. Inline images stay as `cid:`, remote ones become
 * `<img data-remote-src="https://…">`, since loading one tells its owner who reads when; all other images go.
 *
 * @param shown is told the Content-ID of each inline image; answers whether there is such a file
 */
export function sanitizeMailHtml(html: string, shown: (contentId: string) => boolean): string {
  return withoutBreaksAtEnds(sanitizeHtml(html, {
    allowedTags: [
      'p', 'div', 'br', 'strong', 'b', 'em', 'i', 'u', 's', 'del', 'ins', 'sub', 'sup', 'code', 'pre', 'blockquote', 'ul', 'ol', 'li', 'dl', 'dt', 'dd',
      'a', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td', 'img',
    ],
    allowedAttributes: {
      a: ['href', 'rel', 'target'],
      img: ['src', 'alt', 'data-remote-src'],
      ol: ['start'],
      td: ['colspan', 'rowspan'],
      th: ['colspan', 'rowspan'],
    },
    allowedSchemes: ['http', 'https', 'mailto', 'tel'],
    allowedSchemesByTag: { img: ['cid', 'http', 'https'] },
    allowedSchemesAppliedToAttributes: ['href', 'src', 'data-remote-src'],
    allowProtocolRelative: false,
    nonBooleanAttributes: [],
    transformTags: {
      ...Object.fromEntries(BLOCKS.map((tag) => [tag, 'div'])),
      // A relative address would lead into the helpdesk itself.
      a: (tagName, { href = '' }) => ({ tagName, attribs: /^(?:https?:\/\/|mailto:|tel:)/i.test(href.trim()) ? { href: href.trim(), ...OUTWARD } : {} }),
      img: (tagName, { src = '', alt = '' }) => ({ tagName, attribs: imageAttributes(src.trim(), alt, shown) }),
    },
    exclusiveFilter: ({ tag, attribs }) => (tag === 'a' && !attribs.href ? 'excludeTag' : tag === 'img' && !attribs.src && !attribs['data-remote-src']),
  }))
}

function withoutBreaksAtEnds(html: string): string {
  let text = html.trim()
  while (text.endsWith('<br />')) text = text.slice(0, -6).trimEnd()
  while (text.startsWith('<br />')) text = text.slice(6).trimStart()
  return text
}

function imageAttributes(src: string, alt: string, shown: (contentId: string) => boolean): Record<string, string> {
  if (/^https?:\/\//i.test(src)) return { 'data-remote-src': src, alt }
  if (src.startsWith('//')) return { 'data-remote-src': `https:${src}`, alt }
  const contentId = contentIdOf(src)
  return contentId !== null && shown(contentId) ? { src: `cid:${contentId}`, alt } : {}
}

/** The Content-ID that a `cid:` address names (RFC 2392 has it percent-encoded); null for other addresses. */
function contentIdOf(src: string): string | null {
  if (!/^cid:/i.test(src)) return null
  const encoded = src.slice(4)
  try {
    return decodeURIComponent(encoded)
  } catch {
    return encoded
  }
}
