import type { ParsedMail } from '../parse/parsed-mail.js'
import { withoutAnswerMark } from '../parse/quote-phrases.js'
import { htmlOfText } from '../parse/text-html.js'
import { withInlineImages, type KeptFiles } from './keep-attachments.js'
import { withoutPublicLinks } from './without-public-links.js'

/** What a mail says, as comments and tickets keep it. */
export interface MailContent {
  body: string
  html: { body: string; quoted: string | null }
}

/** A mail may hold a picture and no word; something must stand there. */
export const NOTHING_WRITTEN = '(no text)'

/** What a mail says that answers a ticket. Who writes no text may have written in the subject, where that is not the ticket's own. */
export function answerContent(parsed: ParsedMail, files: KeptFiles, { number, title }: { number: string; title: string }): MailContent {
  const said = withoutAnswerMark(parsed.subject)
  const isAnswer = !parsed.text.trim() && !parsed.html.trim() && said !== '' && said !== title && !said.includes(number)
  return mailContent(isAnswer ? { ...parsed, text: said, html: htmlOfText(said) } : parsed, files)
}

export function mailContent({ text, html, quotedHtml }: ParsedMail, files: KeptFiles): MailContent {
  const kept = (part: string) => withInlineImages(withoutPublicLinks(part), files)
  return {
    body: withoutPublicLinks(text).trim() || NOTHING_WRITTEN,
    html: { body: html.trim() ? kept(html) : `<p>${NOTHING_WRITTEN}</p>`, quoted: quotedHtml && kept(quotedHtml) },
  }
}
