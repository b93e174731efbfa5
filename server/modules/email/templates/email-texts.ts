import type { EmailKind, EmailTemplate } from './email-template.js'

/** All that we say in mails, in one language. */
export interface EmailTexts {
  /** The label of the button that opens the ticket. */
  viewTicket: string
  /** What a desk's mails say until it writes its own. */
  templates: Record<EmailKind, EmailTemplate>
}
