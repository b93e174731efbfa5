import { isReplyAddress } from '../addresses/reply-address.js'
import { Attachments } from './attachments.js'
import { automaticKind } from './automatic-mail.js'
import { bounceOf } from './bounce.js'
import { CUT_HEADER } from './cut-header.js'
import { decodeWords } from './encoded-words.js'
import { mailContent } from './mail-content.js'
import { mailFiles } from './mail-files.js'
import type { MailHeaders } from './mail-headers.js'
import { mailParts } from './mail-parts.js'
import { messageIdOf, messageIds } from './message-ids.js'
import type { MailAttachment, ParsedMail } from './parsed-mail.js'
import { isAnswerSubject, isForwardSubject } from './quote-phrases.js'
import { openMail } from './raw-mail.js'
import { recipientsOf } from './recipients.js'
import { singleLine } from './storable-text.js'
import { strictFrom } from './strict-from.js'

const LONGEST_LINE = 255
const ENCRYPTED = '(This mail is encrypted, or signed in a way that hides its text. It cannot be read here.)'
/** Of From, still encoded. */
const LONGEST_FROM = 2_000

/**
 * Reads a mail as it came over the wire. Whatever is broken in it is read as far as it goes.
 *
 * @throws UnreadableMail when there is neither header nor text
 */
export async function parseMail(raw: Uint8Array): Promise<ParsedMail> {
  const mail = openMail(raw)
  const { headers } = mail
  const { text, html, parts } = await mailParts(mail)
  const { files, textInside } = mailFiles(parts, text.trim() !== '' || html !== null)
  const attachments = new Attachments(files)
  const from = strictFrom(headers.encoded('from'))
  const recipients = recipientsOf(headers)
  const subject = singleLine(headers.first('subject') ?? '', LONGEST_LINE)
  const shownText = [text, textInside].find((one) => one.trim() !== '') ?? (isEncrypted(headers) ? ENCRYPTED : '')
  const content = mailContent({ text: shownText, html, isForward: isForwardSubject(subject), isAnswer: isAnswer(headers, recipients, subject) }, attachments.show)
  const bounce = bounceOf(headers, parts, text || content.text)
  const taken = attachments.taken([...wholeText(content.wholeText), ...content.images], `${content.html}${content.quotedHtml ?? ''}`)
  return {
    messageId: messageIdOf(headers),
    inReplyTo: messageIds(headers, 'in-reply-to'),
    references: messageIds(headers, 'references'),
    from,
    fromAsWritten: singleLine(decodeWords(headers.encoded('from').join(', ').slice(0, LONGEST_FROM)), LONGEST_LINE) || null,
    recipients,
    subject,
    text: content.text,
    linkedText: content.linkedText,
    foldedText: content.foldedText,
    html: content.html,
    quotedHtml: content.quotedHtml,
    attachments: taken.attachments,
    // What a door cut off a mail that was too large is left out, too.
    leftOut: taken.leftOut + (headers.has(CUT_HEADER.toLowerCase()) ? 1 : 0),
    automatic: bounce ? 'BOUNCE' : automaticKind(headers, from, subject),
    bounce,
    sentByHelpdesk: headers.has('x-helpdesk') ? singleLine(headers.first('x-helpdesk') ?? '', LONGEST_LINE) : null,
  }
}

/** S/MIME (RFC 8551, 3.2) and PGP/MIME (RFC 3156, 4); what is only signed may be wrapped in the same way. */
function isEncrypted(headers: MailHeaders): boolean {
  return /^(?:multipart\/encrypted|application\/(?:x-)?pkcs7-mime)\b/i.test(headers.first('content-type') ?? '')
}

/** What answers and forwards nothing has no history: its quotes are its sender's own words. */
function isAnswer(headers: MailHeaders, recipients: string[], subject: string): boolean {
  return headers.has('in-reply-to') || headers.has('references') || isAnswerSubject(subject) || recipients.some(isReplyAddress)
}

const wholeText = (text: string | null): MailAttachment[] => (text === null ? [] : [{ fileName: 'mail.txt', bytes: Buffer.from(text), contentId: null, isWholeText: true }])
