import { isElement, type HtmlElement, type HtmlNode } from './html-tree.js'

/** Where a link leads, in angle brackets to stand behind its words; empty when its words say it, and when it leads neither to a page nor to an address of mail. */
export function linkTarget(link: HtmlElement): string {
  const { href = '' } = link.attributes
  const words = wordsOf(link).trim()
  if (!words || !/^(?:https?|mailto):/i.test(href.trim()) || !URL.canParse(href)) return ''
  const { protocol, href: address, pathname } = new URL(href)
  const target = protocol === 'mailto:' ? pathname : address
  return plain(words).includes(plain(target)) ? '' : ` <${target}>`
}

const wordsOf = (node: HtmlNode): string => (isElement(node) ? `${node.attributes.alt ?? ''}${node.children.map(wordsOf).join('')}` : node.text)
const plain = (address: string) => address.toLowerCase().replace(/^https?:\/\//, '').replace(/\/$/, '')
