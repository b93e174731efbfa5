import { fileTypeFromBuffer } from 'file-type'

/** The only types that a browser may show in place; everything else is downloaded. SVG is not among them: it can carry scripts. */
const SHOWN_INLINE = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/avif'])

export function isShownInline(contentType: string): boolean {
  return SHOWN_INLINE.has(contentType)
}

/** What the bytes say they are; the name and the sender are not asked. */
export async function contentTypeOf(bytes: Uint8Array): Promise<string> {
  return (await fileTypeFromBuffer(bytes))?.mime ?? 'application/octet-stream'
}
