import { isElement, type HtmlElement, type HtmlNode } from './html-tree.js'

/** Where a link leads, in angle brackets to stand behind its words; empty when its words are the address, and when it leads to no web page. */
export function linkTarget(link: HtmlElement): string {
  const { href = '' } = link.attributes
  const words = wordsOf(link).trim()
  if (!words || !/^https?:/i.test(href.trim()) || !URL.canParse(href)) return ''
  const target = new URL(href).href
  return plain(words).includes(plain(target)) ? '' : ` <${target}>`
}

const wordsOf = (node: HtmlNode): string => (isElement(node) ? node.children.map(wordsOf).join('') : node.text)
const plain = (address: string) => address.toLowerCase().replace(/^https?:\/\//, '').replace(/\/$/, '')
