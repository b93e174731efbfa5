import type { ParsedMail } from '../parse/parsed-mail.js'
import { isAttribution } from '../parse/quote-phrases.js'
import { ANSWER_ABOVE } from '../operator-mails/notification-text.js'
import { withInlineImages, type KeptFiles } from './keep-attachments.js'
import { withoutPublicLinks } from './without-public-links.js'

/** What a mail says, as comments and tickets keep it. */
export interface MailContent {
  body: string
  html: { body: string; quoted: string | null }
}

/** What an operator wrote, as comments keep it. */
export interface OperatorContent {
  body: string
  attachmentIds: string[]
}

/**
 * What an operator wrote, as Markdown, and nothing else: their signature, its pictures, and what they quote, our own mail to them, are not for the client.
 * Null when nothing is left of it: whoever writes below what they quote, or between its lines, would otherwise send the client an empty reply.
 */
export function operatorContent({ text, html, quotedHtml }: ParsedMail, files: KeptFiles): OperatorContent | null {
  const [above, ...below] = text.split(ANSWER_ABOVE)
  const body = below.length ? withoutAttribution(withoutEmptyEnd(above!)) : above!.trim()
  const written = withInlineImages(html, files)
  const quoted = withInlineImages(quotedHtml ?? '', files)
  const attachmentIds = files.ids.filter((id) => written.includes(id) || !quoted.includes(id))
  if (!body && (below.length || !attachmentIds.length)) return null
  return { body: body || NOTHING_WRITTEN, attachmentIds }
}

/** Without "On … wrote:" at its end, which names addresses, and may be broken into a few lines. */
function withoutAttribution(text: string): string {
  const lines = text.split('\n')
  const length = [1, 2, 3, 4].find((count) => isAttribution(lines.slice(-count).join(' ').trim()))
  return length ? lines.slice(0, -length).join('\n').trim() : text
}

/** Without the marks of a quote that began at its end. */
function withoutEmptyEnd(text: string): string {
  const lines = text.split('\n')
  while (lines.length && /^[>\s]*$/.test(lines.at(-1)!)) lines.pop()
  return lines.join('\n').trim()
}

/** A mail may hold a picture and no word; something must stand there. */
const NOTHING_WRITTEN = '(no text)'

export function mailContent({ text, html, quotedHtml }: ParsedMail, files: KeptFiles): MailContent {
  const kept = (part: string) => withInlineImages(withoutPublicLinks(part), files)
  return {
    body: withoutPublicLinks(text).trim() || NOTHING_WRITTEN,
    html: { body: html.trim() ? kept(html) : `<p>${NOTHING_WRITTEN}</p>`, quoted: quotedHtml && kept(quotedHtml) },
  }
}
