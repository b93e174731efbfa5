import { Parser } from 'htmlparser2'

const DEEPEST = 300
/** The parser itself keeps what is open in an array that it shifts, so that nesting costs time squared. */
const DEEPEST_OPEN = 4_000
const MOST_NODES = 40_000
/** Entities and lone brackets come one by one, and are as many texts until they are joined. */
const MOST_PIECES = 200_000

/** Their content is no text that anyone was meant to read. What they hold is left out with them. */
const WITHOUT_CONTENT = new Set([
  'script', 'style', 'title', 'template', 'svg', 'math', 'iframe', 'object', 'applet', 'audio', 'video', 'canvas',
  'select', 'option', 'textarea', 'xmp', 'noembed', 'noframes', 'plaintext',
])

export interface HtmlText {
  text: string
  order: number
}

export interface HtmlElement {
  tag: string
  attributes: Record<string, string>
  children: HtmlNode[]
  /** Where it stands in the document, counted in opening tags and texts. */
  order: number
}

export type HtmlNode = HtmlText | HtmlElement

export const isElement = (node: HtmlNode): node is HtmlElement => 'tag' in node

/** A tree of what is in the HTML, no deeper than 300; null when it is made to take long (4,000 deep, 40,000 tags and texts, or 200,000 entities). */
export function htmlTree(html: string): HtmlElement | null {
  const root: HtmlElement = { tag: 'html', attributes: {}, children: [], order: 0 }
  const open: (HtmlElement | null)[] = [root]
  let nodes = 0
  let pieces = 0
  let leftOut = 0
  const parent = () => open.findLast((element) => element !== null) ?? root
  const grow = (node: HtmlNode) => {
    if (nodes > MOST_NODES || open.length > DEEPEST_OPEN) throw new TooMuch()
    parent().children.push(node)
  }
  const parser = new Parser({
    onopentag(tag, attributes) {
      if (leftOut > 0 || WITHOUT_CONTENT.has(tag)) {
        leftOut++
        if (leftOut > DEEPEST_OPEN) throw new TooMuch()
        return
      }
      const element = { tag, attributes, children: [], order: ++nodes }
      if (open.length >= DEEPEST) {
        if (open.length > DEEPEST_OPEN) throw new TooMuch()
        open.push(null)
        return
      }
      grow(element)
      open.push(element)
    },
    ontext(text) {
      if (leftOut > 0) return
      if (++pieces > MOST_PIECES) throw new TooMuch()
      const last = parent().children.at(-1)
      if (last && !isElement(last)) last.text += text
      else grow({ text, order: ++nodes })
    },
    onclosetag() {
      if (leftOut > 0) leftOut--
      else open.pop()
    },
  })
  try {
    parser.end(html)
    return root
  } catch (error) {
    if (error instanceof TooMuch) return null
    throw error
  }
}

/** What of an element can still count once it is read; all else stays out of its way to the sanitiser. */
const KEPT = ['href', 'src', 'alt', 'start', 'colspan', 'rowspan']

/** The HTML of those leaves that `keeps` picks by their order, within the elements that hold them. */
export function htmlOf(node: HtmlNode, keeps: (order: number) => boolean): string {
  if (!isElement(node)) return keeps(node.order) ? escapeHtml(node.text) : ''
  const isLeaf = node.children.length === 0
  if (isLeaf && !keeps(node.order)) return ''
  const inner = node.children.map((child) => htmlOf(child, keeps)).join('')
  if (!isLeaf && inner === '') return ''
  const attributes = KEPT.flatMap((name) => (node.attributes[name] === undefined ? [] : [` ${name}="${escapeHtml(node.attributes[name])}"`])).join('')
  return VOID.has(node.tag) ? `<${node.tag}${attributes}>` : `<${node.tag}${attributes}>${inner}</${node.tag}>`
}

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

const VOID = new Set(['br', 'hr', 'img', 'wbr', 'col', 'input', 'area', 'base', 'embed', 'link', 'meta', 'param', 'source', 'track'])

class TooMuch extends Error {}
