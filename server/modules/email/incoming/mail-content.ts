import type { ParsedMail } from '../parse/parsed-mail.js'
import { withInlineImages, type KeptFiles } from './keep-attachments.js'
import { withoutPublicLinks } from './without-public-links.js'

/** What a mail says, as comments and tickets keep it. */
export interface MailContent {
  body: string
  html: { body: string; quoted: string | null }
}

/** A mail may hold a picture and no word; something must stand there. */
export const NOTHING_WRITTEN = '(no text)'

export function mailContent({ text, html, quotedHtml }: ParsedMail, files: KeptFiles): MailContent {
  const kept = (part: string) => withInlineImages(withoutPublicLinks(part), files)
  return {
    body: withoutPublicLinks(text).trim() || NOTHING_WRITTEN,
    html: { body: html.trim() ? kept(html) : `<p>${NOTHING_WRITTEN}</p>`, quoted: quotedHtml && kept(quotedHtml) },
  }
}
