import MailComposer from 'nodemailer/lib/mail-composer'
import type { MailComposerAttachment } from 'nodemailer/lib/mail-composer'
import { LOOP_HEADER } from '../addresses/loop-mark.js'
import { oneLine } from '../templates/one-line.js'
import type { RenderedEmail } from '../templates/render-email.js'
import type { PostBox } from './post-box.js'

export interface MailHeaders {
  to: string
  messageId: string
  replyTo?: string
  /** The mail that it answers, and those before it, oldest first. */
  references?: string[]
  /** RFC 3834: how it came about without a person. */
  automatic?: 'auto-generated' | 'auto-replied'
  /** Says that it is this helpdesk's. */
  loopMark: string
  attachments?: MailComposerAttachment[]
}

/** A mail as bytes. Names lose their line breaks here, for the library would only encode them; in the other header values it keeps none. */
export function composeMail({ address, fromName }: Pick<PostBox, 'address' | 'fromName'>, { subject, html, text }: RenderedEmail, headers: MailHeaders): Promise<Buffer> {
  const { to, messageId, replyTo, references = [], automatic, loopMark, attachments } = headers
  const name = oneLine(fromName)
  return new MailComposer({
    from: { name, address },
    to: { name: '', address: to },
    replyTo: replyTo && { name, address: replyTo },
    subject,
    messageId,
    inReplyTo: references.at(-1),
    references: references.length ? references : undefined,
    html,
    text,
    attachments: attachments?.map((file) => ({ ...file, filename: oneLine(String(file.filename ?? '')) })),
    headers: {
      [LOOP_HEADER]: loopMark,
      ...(automatic && { 'Auto-Submitted': automatic, 'X-Auto-Response-Suppress': 'All' }),
    },
    newline: '\r\n',
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build()
}
