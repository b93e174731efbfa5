import { isElement, type HtmlElement } from './html-tree.js'

const RASTER = /^data:image\/(png|jpe?g|gif|webp|bmp)(?:;[^;,]{1,100})*;base64,/i
const MOST = 20

export interface DataImage {
  fileName: string
  contentId: string
  bytes: Buffer
}

/** Pictures that stand within the HTML itself become files, shown in their places by a Content-ID of ours. The tree is changed in place. */
export function takeDataImages(root: HtmlElement): DataImage[] {
  const images = new Map<string, DataImage>()
  const visit = (element: HtmlElement) => {
    const { src = '' } = element.attributes
    if (element.tag === 'img' && /^\s*data:/i.test(src)) {
      const image = images.get(src) ?? read(src.trim(), images.size + 1)
      if (image && images.size < MOST) images.set(src, image)
      element.attributes = { ...element.attributes, src: image ? `cid:${image.contentId}` : '' }
    }
    element.children.filter(isElement).forEach(visit)
  }
  visit(root)
  return [...images.values()]
}

function read(src: string, number: number): DataImage | null {
  const type = RASTER.exec(src.slice(0, 400))
  if (!type) return null
  const bytes = Buffer.from(src.slice(type[0].length), 'base64')
  return bytes.length === 0 ? null : { fileName: `image-${number}.${type[1]!.toLowerCase()}`, contentId: `image-${number}@data.invalid`, bytes }
}
