import { MailParser, type AttachmentStream, type MessageText } from 'mailparser'
import { Transform } from 'node:stream'
import { charsetInHtml, decodeText } from './charset.js'
import type { RawMail } from './raw-mail.js'
import { htmlOfText } from './text-html.js'

const MOST_PARTS = 2_000
/** As many as Postfix reads on into (its mime_nesting_limit): each line is held against the boundary of every part that it is in. */
const DEEPEST = 100

/** A part of a mail that is not its text. */
export interface MailPart {
  /** Lower case, like image/png. */
  type: string
  /** As the mail names it; may be empty. */
  name: string
  /** Without angle brackets. */
  contentId: string | null
  bytes: Buffer
}

export interface MailParts {
  /** All text/plain parts that are shown; empty when there is none. */
  text: string
  /** The same with HTML parts in their place; null when the mail has none. */
  html: string | null
  /** Attachments and reports, in the order in which they stand. */
  parts: MailPart[]
}

/** What mailparser does not declare. The fixtures of mails without a charset, and of text among HTML, tell when it changes. */
interface Inner {
  createNode(node: Node): unknown
  hasHtml: boolean
}

interface Node {
  charset: string | false
  contentType: string | false
  parentNode: Node | false
  disposition: string | false
  filename: string | false
}

/**
 * Takes the mail apart. Where its structure is beyond repair (no part begins where the header says, more than 2,000 do, or one within another more than 100 times), all that
 * follows the header is taken for text, so that something can be read.
 */
export async function mailParts(mail: RawMail): Promise<MailParts> {
  const found = await takenApart(mail.bytes).catch(() => null)
  const isEmpty = found === null || (found.text.trim() === '' && found.html === null && found.parts.length === 0)
  return isEmpty ? { text: decodeText(mail.body), html: null, parts: [] } : found
}

function takenApart(bytes: Buffer): Promise<MailParts> {
  const parser = new LenientMailParser({
    Iconv: LenientDecoder as never,
    checksumAlgo: false,
    ignoreEmbedded: true,
    keepDeliveryStatus: true,
    skipHtmlToText: true,
    skipImageLinks: true,
    maxChildNodes: MOST_PARTS,
    maxHeadSize: bytes.length + 65_536,
  })
  const found: MailParts = { text: '', html: null, parts: [] }
  return new Promise((resolve, reject) => {
    parser.on('error', reject)
    parser.on('data', (data: AttachmentStream | MessageText) => {
      if (data.type === 'attachment') readAttachment(data, found.parts)
      else Object.assign(found, { text: data.text ?? '', html: data.html || null })
    })
    parser.on('end', () => resolve(found))
    parser.end(bytes)
  })
}

function readAttachment(attachment: AttachmentStream, parts: MailPart[]): void {
  const chunks: Buffer[] = []
  const { content, contentType, filename, cid } = attachment
  content.on('data', (chunk: Buffer) => chunks.push(chunk))
  content.on('end', () => {
    parts.push({ type: contentType || 'application/octet-stream', name: filename || '', contentId: cid || null, bytes: Buffer.concat(chunks) })
    attachment.release?.()
  })
}

function depthOf(node: Node): number {
  let depth = 0
  for (let outer = node.parentNode; outer; outer = outer.parentNode) depth++
  return depth
}

class LenientMailParser extends MailParser {
  constructor(options: ConstructorParameters<typeof MailParser>[0]) {
    super(options)
    // The parser itself reads as UTF-8 what is said to be UTF-8 or ASCII, or nothing, and loses what is not.
    const inner = this as unknown as Inner
    const createNode = inner.createNode.bind(this)
    let hasText = false
    inner.createNode = (node) => {
      if (depthOf(node) > DEEPEST) this.destroy(new Error('The parts of the mail are within each other too often.'))
      // All that the decoder is told.
      node.charset = `${node.contentType === 'text/html' ? 'html' : 'text'}:${node.charset || ''}`
      // "Content-Type: text" was once all that there was to say.
      if (!/.\/./.test(node.contentType || '')) node.contentType = 'text/plain'
      // Apple Mail sends a log or a page that was attached as inline: it is a file all the same, once there is a text.
      const isText = /^text\/(?:plain|html)$/.test(node.contentType || 'text/plain')
      if (isText && node.filename && hasText) node.disposition = 'attachment'
      hasText ||= isText && node.disposition !== 'attachment'
      return createNode(node)
    }
  }

  /** For a text among parts of HTML. The parser's own takes half a second for a text that is made for it. */
  override textToHtml(text: string): string {
    return (this as unknown as Inner).hasHtml ? htmlOfText(text) : ''
  }
}

/** Stands where the parser expects a class of the iconv package: bytes of any charset in, UTF-8 out. */
class LenientDecoder extends Transform {
  private readonly chunks: Buffer[] = []

  constructor(private readonly charset: string) {
    super()
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.chunks.push(chunk)
    done()
  }

  override _flush(done: () => void): void {
    const bytes = Buffer.concat(this.chunks)
    const [kind, label] = this.charset.split(/:(.*)/s)
    this.push(decodeText(bytes, label || (kind === 'html' ? charsetInHtml(bytes) : null)))
    done()
  }
}
