/** The mails whose subject and body each desk can write itself. */
export const TemplateKind = { TICKET_CREATED: 'TICKET_CREATED', REPLY: 'REPLY' } as const
export type TemplateKind = (typeof TemplateKind)[keyof typeof TemplateKind]

/**
 * All mails to clients. TICKET_RECEIVED_UNVERIFIED confirms a ticket to an address that nobody verified: it has no text but ours and no
 * variable that a stranger could fill, so that nobody can make us write to others what they like (PROMISES.md 15).
 */
export const EmailKind = { ...TemplateKind, TICKET_RECEIVED_UNVERIFIED: 'TICKET_RECEIVED_UNVERIFIED' } as const
export type EmailKind = (typeof EmailKind)[keyof typeof EmailKind]

export interface EmailTemplate {
  /** One line of text. */
  subject: string
  /** Markdown. */
  body: string
}

/** What a variable stands for, one English line each, as the settings say it. */
export const VARIABLES = {
  ticket_title: 'The title of the ticket.',
  ticket_number: 'The number of the ticket, like SUP-1042.',
  ticket_url: 'The address of the ticket. Alone in a paragraph of the body it becomes a button.',
  desk_name: 'The name of the desk.',
  client_name: 'The name of the client; empty when it is not known.',
  operator_name: 'The name of the operator who replied.',
  comment_content: 'The reply itself. Give it a paragraph of its own.',
} as const
export type Variable = keyof typeof VARIABLES

const ofTicket: readonly Variable[] = ['ticket_title', 'ticket_number', 'ticket_url', 'desk_name', 'client_name']
const ofKind: Record<EmailKind, readonly Variable[]> = {
  TICKET_CREATED: ofTicket,
  REPLY: [...ofTicket, 'operator_name', 'comment_content'],
  TICKET_RECEIVED_UNVERIFIED: ['ticket_number', 'ticket_url', 'desk_name'],
}

/** The variables that the subject and the body of such a mail may use; `VARIABLES` describes them. */
export function variablesOf(kind: EmailKind): readonly Variable[] {
  return ofKind[kind]
}

/** What stands in braces in the text, as it is written there, and means nothing in such a mail: it would reach the client as it is. Each once. */
export function unknownVariables(kind: EmailKind, text: string): string[] {
  const inBraces = text.match(/\{\{[^{}]{0,60}\}{0,2}/g) ?? []
  return [...new Set(inBraces)].filter((written) => !/^\{\{.*\}\}$/s.test(written) || !ofKind[kind].includes(written.slice(2, -2).trim() as Variable))
}

/**
 * Puts something in the place of each variable that such a mail knows, in one pass: what is put in is never looked at again. What is
 * empty takes the blank before it along, so that `Hello {{client_name}},` reads well without a name.
 */
export function expandVariables(kind: EmailKind, text: string, valueOf: (variable: Variable) => string): string {
  return text.replace(/( ?)\{\{\s*([a-z_]+)\s*\}\}/g, (written, blank: string, name: string) => {
    if (!ofKind[kind].includes(name as Variable)) return written
    const value = valueOf(name as Variable)
    return value && blank + value
  })
}
