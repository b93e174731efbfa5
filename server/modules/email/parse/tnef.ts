import { decodeText } from './charset.js'
import { mapiProperties } from './mapi-properties.js'

/** What Outlook packs into winmail.dat. */
export interface Tnef {
  attachments: { name: string; contentId: string | null; bytes: Buffer }[]
  /** The plain body; empty when there is none, as in most, whose body is RTF. */
  text: string
}

const SIGNATURE = 0x223e9f78
const MOST_ATTACHMENTS = 100

/** Attributes of MS-OXTNEF 2.1.3.2 by their lower 16 bits. */
const attribute = { body: 0x800c, data: 0x800f, title: 0x8010, messageProperties: 0x9003, properties: 0x9005, beginsAttachment: 0x9002 }
/** Properties of MS-OXPROPS. */
const property = { body: 0x1000, data: 0x3701, shortName: 0x3704, longName: 0x3707, contentId: 0x3712 }

/** Reads winmail.dat (MS-OXTNEF); null when it is broken, or holds what is not read here (a mail within a mail). No length in it is trusted. */
export function readTnef(bytes: Buffer): Tnef | null {
  if (bytes.length < 6 || bytes.readUInt32LE(0) !== SIGNATURE) return null
  const found: Tnef = { attachments: [], text: '' }
  const current = () => found.attachments.at(-1)
  let at = 6
  while (at + 9 <= bytes.length) {
    const id = bytes.readUInt16LE(at + 1)
    const length = bytes.readUInt32LE(at + 5)
    const start = at + 9
    at = start + length + 2
    if (start + length > bytes.length) return null
    const value = bytes.subarray(start, start + length)
    const attachment = current()
    if (id === attribute.beginsAttachment) found.attachments.push({ name: '', contentId: null, bytes: Buffer.alloc(0) })
    else if (id === attribute.body) found.text ||= textOf(value)
    else if (id === attribute.messageProperties) found.text ||= textOf(mapiProperties(value)?.get(property.body))
    else if (id === attribute.title && attachment) attachment.name ||= textOf(value)
    else if (id === attribute.data && attachment) attachment.bytes = value
    else if (id === attribute.properties && attachment && !addProperties(attachment, value)) return null
    if (found.attachments.length > MOST_ATTACHMENTS) return null
  }
  return found.attachments.every((each) => each.bytes.length > 0) ? found : null
}

function addProperties(attachment: Tnef['attachments'][number], bytes: Buffer): boolean {
  const properties = mapiProperties(bytes)
  if (!properties) return false
  attachment.name = textOf(properties.get(property.longName)) || attachment.name || textOf(properties.get(property.shortName))
  attachment.contentId = textOf(properties.get(property.contentId)).replace(/^<|>$/g, '') || null
  const data = properties.get(property.data)
  if (attachment.bytes.length === 0 && typeof data === 'object') attachment.bytes = data
  return true
}

function textOf(value: string | Buffer | undefined): string {
  const text = typeof value === 'string' ? value : decodeText(value ?? Buffer.alloc(0))
  return text.replace(/\u0000[^]*$/, '')
}
