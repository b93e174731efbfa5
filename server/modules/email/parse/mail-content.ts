import { takeDataImages, type DataImage } from './data-images.js'
import { withoutHidden } from './hidden-elements.js'
import { htmlLines } from './html-lines.js'
import { htmlOf, htmlTree, type HtmlElement } from './html-tree.js'
import { sanitizeMailHtml } from './mail-html.js'
import { textLines, textOfLines, type MailLine } from './mail-line.js'
import { visibleLines } from './quoted-history.js'
import { firstBytes, storableText } from './storable-text.js'
import { htmlOfText } from './text-html.js'

/** What a comment's text holds, in bytes of UTF-8. */
export const LONGEST_TEXT = 64 * 1024
const CUT = '\n…'
const LONGEST_HTML = 512 * 1024
/** No more of a plain text is searched for quotes, in characters: what lies past it goes along as a file. */
const LONGEST_READ = 128 * 1024

export interface MailContent {
  text: string
  linkedText: string
  foldedText: string
  html: string
  quotedHtml: string | null
  /** All that was written, where it is longer than a comment's text may be; null otherwise. */
  wholeText: string | null
  /** Pictures that stood within the HTML. */
  images: DataImage[]
}

/** How the mail stands to others. */
interface Relation {
  isForward: boolean
  isAnswer: boolean
}

/**
 * What the mail says, its quoted history apart. Where there is HTML, the text is made of it, so that both say the same: what is hidden in
 * the one does not come back with the other.
 *
 * @param shown as for {@link sanitizeMailHtml}; `images` of this mail are shown besides
 */
export function mailContent(mail: Relation & { text: string; html: string | null }, shown: (contentId: string) => boolean): MailContent {
  const tree = mail.html === null ? null : htmlTree(storableText(mail.html))
  const content = tree && htmlContent(tree, mail, shown)
  if (content) return content
  const onlyTags = mail.html !== null && tree === null && mail.text.trim() === ''
  return textContent(onlyTags ? withoutTags(mail.html!) : mail.text, mail)
}

/** Null when nothing of it can be seen. */
function htmlContent(tree: HtmlElement, { isForward, isAnswer }: Relation, shown: (contentId: string) => boolean): MailContent | null {
  const root = withoutHidden(tree)
  const images = takeDataImages(root)
  const lines = htmlLines(root)
  if (!lines.some(({ filled }) => filled)) return null
  const visible = visibleLines(lines, isForward, isAnswer)
  const read = lines.map((line) => (line.kind === 'QUOTE' || line.kind === 'MARGIN' ? { ...line, text: `> ${line.text}`, linked: `> ${line.linked}` } : line))
  const cut = visible === lines.length ? Number.POSITIVE_INFINITY : lines[visible - 1]!.last
  const clean = (keeps: (order: number) => boolean) => {
    const piece = htmlOf(root, keeps)
    return piece.length > 2 * LONGEST_HTML ? null : sanitizeMailHtml(piece, (id) => shown(id) || images.some(({ contentId }) => contentId === id))
  }
  return {
    ...withinLimits(read, visible, textOfLines(read), clean((order) => order <= cut), cut === Number.POSITIVE_INFINITY ? null : clean((order) => order > cut)),
    images,
  }
}

function textContent(text: string, { isForward, isAnswer }: Relation): MailContent {
  const whole = storableText(text).replace(/\r\n?/g, '\n').replace(/^\s*\n/, '')
  const lines = textLines(whole.slice(0, LONGEST_READ))
  return { ...withinLimits(lines, visibleLines(lines, isForward, isAnswer), whole, null, null), images: [] }
}

function withinLimits(lines: MailLine[], visible: number, whole: string, html: string | null, quotedHtml: string | null): Omit<MailContent, 'images'> {
  const written = textOfLines(lines.slice(0, visible))
  const linked = textOfLines(lines.slice(0, visible).map((line) => ({ ...line, text: line.linked })))
  const text = shortened(written)
  const foldedText = firstBytes(textOfLines(lines.slice(visible)), LONGEST_TEXT)
  return {
    text,
    linkedText: shortened(linked),
    foldedText,
    html: fits(html) ? html : htmlOfText(text),
    quotedHtml: fits(quotedHtml) ? quotedHtml : visible === lines.length ? null : htmlOfText(foldedText),
    wholeText: written !== text || whole.length > LONGEST_READ ? whole : null,
  }
}

/** As much as a comment holds; where it was cut, dots say so. */
const shortened = (text: string) => (Buffer.byteLength(text) > LONGEST_TEXT ? `${firstBytes(text, LONGEST_TEXT - Buffer.byteLength(CUT))}${CUT}` : text)
const fits = (html: string | null): html is string => html !== null && Buffer.byteLength(html) <= LONGEST_HTML

/** For an HTML that is made to take long: what stands between its tags. */
const withoutTags = (html: string) => html.replace(/<[^<>]*>/g, ' ').replace(/&nbsp;/g, ' ')
