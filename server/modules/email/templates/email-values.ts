import { plainText } from '../../../core/markdown.js'
import type { Variable } from './email-template.js'
import { oneLine } from './one-line.js'

interface ConfirmationValues {
  ticket_number: string
  /** The public link; null when it is revoked. */
  ticket_url: string | null
  desk_name: string
}

interface TicketValues extends ConfirmationValues {
  ticket_title: string
  /** Empty when it is not known. */
  client_name: string
}

interface ReplyValues extends TicketValues {
  operator_name: string
  comment_content: CommentContent
}

export interface CommentContent {
  markdown: string
  /** What `renderMarkdown` makes of it. */
  html: string
}

/** What the variables of each kind of mail stand for. */
export interface EmailValues {
  TICKET_CREATED: TicketValues
  REPLY: ReplyValues
  TICKET_RECEIVED_UNVERIFIED: ConfirmationValues
}

/** Those of a mail of any kind. */
export type AnyValues = Partial<ReplyValues>

/** A value for amid a line; of the comment its words without marks. */
export function lineValue(values: AnyValues, variable: Variable): string {
  const value = values[variable] ?? ''
  return oneLine(typeof value === 'string' ? value : plainText(value.markdown))
}
