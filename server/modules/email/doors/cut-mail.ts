import { CUT_HEADER } from '../parse/cut-header.js'

/**
 * A mail of which only the beginning is in hand, so that it can be read: the part that was cut in two is left out, for half of a file is worth
 * nothing, and the parts come to an end. A mail without parts just ends where it was cut.
 */
export function cutMail(beginning: Buffer, size: number): Buffer {
  const note = Buffer.from(`${CUT_HEADER}: ${size}\r\n`)
  const boundary = boundaryOf(beginning)
  const lastPart = boundary ? beginning.lastIndexOf(`\n--${boundary}`) : -1
  const isFirstPart = boundary && beginning.indexOf(`\n--${boundary}`) === lastPart
  if (lastPart < 0 || isFirstPart) return Buffer.concat([note, beginning])
  return Buffer.concat([note, beginning.subarray(0, lastPart + 1), Buffer.from(`--${boundary}--\r\n`)])
}

/** What stands between the outermost parts (RFC 2046, 5.1.1). */
function boundaryOf(mail: Buffer): string | null {
  const end = ['\r\n\r\n', '\n\n'].map((blank) => mail.indexOf(blank)).filter((at) => at >= 0)
  const header = mail.subarray(0, Math.min(...end, mail.length)).toString('latin1').replace(/\r?\n[ \t]+/g, ' ')
  const [, quoted, bare] = /^content-type:[ \t]*multipart\/[^\n]*?;[ \t]*boundary=(?:"([^"\n]+)"|([^\s;"]+))/im.exec(header) ?? []
  return quoted ?? bare ?? null
}
