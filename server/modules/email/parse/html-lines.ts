import { isElement, type HtmlElement, type HtmlNode } from './html-tree.js'
import { linkTarget } from './link-target.js'
import type { LineKind, MailLine } from './mail-line.js'
import { markOf } from './quote-marks.js'

const BLOCKS = new Set([
  'p', 'div', 'blockquote', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'table', 'tr', 'pre', 'hr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6',
  'section', 'article', 'header', 'footer', 'main', 'address', 'center', 'aside', 'nav', 'form', 'fieldset', 'figure', 'caption', 'html', 'body',
])
const APART = new Set(['p', 'blockquote', 'ul', 'ol', 'table', 'pre', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

/** The lines in which an HTML is read, with what its markup says of them. */
export function htmlLines(root: HtmlElement): MailLine[] {
  const lines: MailLine[] = []
  const numbers = new Map<HtmlNode, string>()
  let line: MailLine = emptyLine(root.order)

  const end = () => {
    lines.push({ ...line, text: line.text.trim(), linked: line.linked.trim() })
    line = emptyLine(line.last)
  }
  const endFilled = () => {
    if (line.filled || line.text.trim() !== '') end()
  }
  const gap = () => {
    if (lines.length > 0 && lines.at(-1)!.filled) end()
  }
  const put = (text: string, kind: LineKind, order: number, filled: boolean) => {
    if (filled && !line.filled) line = { ...line, kind, filled }
    line.text += text
    line.linked += text
    line.last = order
  }

  const walk = (node: HtmlNode, kind: LineKind, isKept: boolean): void => {
    if (!isElement(node)) {
      const parts = isKept ? node.text.split('\n') : [node.text.replace(/\s+/g, ' ')]
      parts.forEach((text, index) => {
        if (index > 0) end()
        put(line.text === '' || line.text.endsWith(' ') ? text.trimStart() : text, kind, node.order, text.trim() !== '')
      })
      return
    }
    const mark = kind === 'OWN' || kind === 'MARGIN' ? markOf(node) : null
    const isBlock = BLOCKS.has(node.tag)
    if (isBlock) endFilled()
    if (APART.has(node.tag)) gap()
    // Where an earlier mail begins, the mark stands on a line of its own, that can be empty.
    if (mark === 'REPLY' || mark === 'FORWARD') {
      endFilled()
      line = { ...line, kind: mark, filled: true }
      end()
    }
    if (node.tag === 'br') {
      line.last = node.order
      return end()
    }
    if (node.tag === 'img') return put(node.attributes.alt ?? '', kind, node.order, true)
    if (node.tag === 'ol') itemsOf(node).forEach((item, index) => numbers.set(item, `${firstNumber(node) + index}. `))
    if (node.tag === 'li') put(numbers.get(node) ?? '- ', mark ?? kind, node.order, false)
    for (const child of node.children) walk(child, mark === null || mark === 'REPLY' || mark === 'FORWARD' ? kind : mark, isKept || node.tag === 'pre')
    if (node.tag === 'a') {
      // A link around whole paragraphs ends after their lines.
      const linking = line.text === '' ? (lines.at(-1) ?? line) : line
      linking.linked += linkTarget(node)
    }
    if (node.tag === 'td' || node.tag === 'th') put(' ', kind, line.last, false)
    if (isBlock) endFilled()
    if (APART.has(node.tag)) gap()
  }

  walk(root, 'OWN', false)
  endFilled()
  return lines
}

const itemsOf = (list: HtmlElement) => list.children.filter((child) => isElement(child) && child.tag === 'li')
const firstNumber = ({ attributes: { start = '1' } }: HtmlElement) => (/^\d{1,9}$/.test(start) ? Number(start) : 1)
const emptyLine = (last: number): MailLine => ({ text: '', linked: '', kind: 'OWN', filled: false, last })
