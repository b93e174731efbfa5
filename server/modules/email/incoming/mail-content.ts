import type { ParsedMail } from '../parse/parsed-mail.js'
import { ANSWER_ABOVE } from '../operator-mails/notification-text.js'
import { withInlineImages, type KeptFiles } from './keep-attachments.js'
import { withoutPublicLinks } from './without-public-links.js'

/** What a mail says, as comments and tickets keep it. */
export interface MailContent {
  body: string
  html: { body: string; quoted: string | null }
}

/**
 * What an operator wrote, as Markdown, and nothing else: their signature and what they quote, our own mail to them, are not for the client.
 */
export function operatorContent({ text }: ParsedMail): { body: string } {
  const own = text.split(ANSWER_ABOVE)[0]!.replace(/[>\s]+$/, '')
  return { body: own || NOTHING_WRITTEN }
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
