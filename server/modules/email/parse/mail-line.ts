/**
 * What a line of a mail is, as far as its place or markup tells. MARGIN: indented as quotes are, which a line above must confirm.
 * ATTRIBUTION: "On … wrote:". REPLY and FORWARD: a mark at which an earlier mail begins.
 */
export type LineKind = 'OWN' | 'QUOTE' | 'MARGIN' | 'ATTRIBUTION' | 'SIGNATURE' | 'REPLY' | 'FORWARD'

/** A line as it is read, whatever markup it came from. */
export interface MailLine {
  text: string
  /** The text, and in angle brackets behind their words where its links lead. */
  linked: string
  kind: LineKind
  /** It shows something, be it only an image. */
  filled: boolean
  /** The last leaf of the HTML tree that stands in it, by order; in plain text the number of the line. */
  last: number
}

/** The lines of a plain text. */
export function textLines(text: string): MailLine[] {
  return text.split('\n').map((line, last) => ({ text: line, linked: line, kind: /^\s{0,3}>/.test(line) ? 'QUOTE' : 'OWN', filled: line.trim() !== '', last }))
}

/** The lines as one text, with no more than one empty line in a row and none at the ends. */
export function textOfLines(lines: MailLine[]): string {
  const kept = lines.filter(({ text }, index) => text.trim() !== '' || (lines[index - 1]?.text.trim() ?? '') !== '')
  return kept.map(({ text }) => text.trimEnd()).join('\n').replace(/^\n+/, '').trimEnd()
}
