import MarkdownIt, { type Token } from 'markdown-it'
import sanitizeHtml from 'sanitize-html'

const markdown = new MarkdownIt({ html: false, linkify: true, breaks: true })
// No //example.com: it would be sanitised away, and looking for it takes minutes on a hostile text of 64 KB.
markdown.linkify.add('//', null)

/**
 * Markdown to HTML that any page may show: no raw HTML gets in, and what comes out is cut to a short list of tags all the same.
 * Images are left as links, since loading one tells its owner who reads when.
 */
export function renderMarkdown(text: string): string {
  return sanitizeHtml(markdown.render(text), {
    allowedTags: ['p', 'br', 'strong', 'em', 's', 'code', 'pre', 'blockquote', 'ul', 'ol', 'li', 'a', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
    allowedAttributes: { a: ['href', 'title', 'rel', 'target'], ol: ['start'] },
    allowedSchemes: ['http', 'https', 'mailto', 'tel'],
    allowProtocolRelative: false,
    transformTags: {
      a: sanitizeHtml.simpleTransform('a', { rel: 'noopener noreferrer nofollow', target: '_blank' }),
      img: (_tag, { src = '', alt }) => ({
        tagName: 'a',
        attribs: { href: src, rel: 'noopener noreferrer nofollow', target: '_blank' },
        text: alt || src,
      }),
    },
  })
}

/** Markdown that looks, on one line, like a text that is none. */
export function escapeMarkdown(text: string): string {
  return text.trim().replace(/\s+/g, ' ').replace(/[!-/:-@[-`{-~]/g, '\\$&')
}

/** What Markdown says, without its marks, on one line. */
export function plainText(text: string): string {
  return markdown.parse(text, {}).map(textOfToken).join(' ').replace(/\s+/g, ' ').trim()
}

function textOfToken({ type, content, children }: Token): string {
  if (children) return children.map(textOfToken).join('')
  if (type === 'softbreak' || type === 'hardbreak') return ' '
  return content
}
