import { isElement, type HtmlElement, type HtmlNode } from './html-tree.js'

/** Takes out what its sender hid from the reader, text and all, and images too small to be seen, which only tell who reads when. */
export function withoutHidden(element: HtmlElement, textIsHidden = false): HtmlElement {
  const children = element.children.flatMap((child): HtmlNode[] => {
    if (!isElement(child)) return textIsHidden ? [] : [child]
    const style = styleOf(child)
    if (isHidden(child, style)) return []
    // A size is inherited: layouts set none for cells and one for the text in them.
    const size = style.get('font-size')
    return [withoutHidden(child, size === undefined ? textIsHidden : isZero(size))]
  })
  return { ...element, children: children.length === 0 && element.children.length > 0 ? [{ text: '', order: element.order }] : children }
}

function isHidden({ tag, attributes }: HtmlElement, style: Map<string, string>): boolean {
  if ('hidden' in attributes || style.get('display') === 'none' || style.get('visibility') === 'hidden') return true
  if (isZero(style.get('max-height')) || isZero(style.get('opacity'))) return true
  return tag === 'img' && [attributes.width, attributes.height, style.get('width'), style.get('height')].some(isDot)
}

function styleOf({ attributes: { style = '' } }: HtmlElement): Map<string, string> {
  const rules = style.slice(0, 10_000).toLowerCase().split(';').map((rule) => rule.split(':'))
  return new Map(rules.map(([name = '', value = '']) => [name.trim(), value.replace('!important', '').trim()]))
}

const isZero = (size?: string) => size !== undefined && /^0(?:\.0*)?(?:[a-z]{2,4}|%)?$/.test(size)
const isDot = (size?: string) => size !== undefined && /^[012](?:px)?$/.test(size)
