import type { ParsedMail } from '../parse/parsed-mail.js'
import { withInlineImages, type KeptFiles } from './keep-attachments.js'

/** What a mail says, as comments and tickets keep it. */
export interface MailContent {
  body: string
  html: { body: string; quoted: string | null }
}

/** A mail may hold a picture and no word; something must stand there. */
const NOTHING_WRITTEN = '(no text)'

export function mailContent({ text, html, quotedHtml }: ParsedMail, files: KeptFiles): MailContent {
  return {
    body: text.trim() || NOTHING_WRITTEN,
    html: {
      body: html.trim() ? withInlineImages(html, files) : `<p>${NOTHING_WRITTEN}</p>`,
      quoted: quotedHtml && withInlineImages(quotedHtml, files),
    },
  }
}
