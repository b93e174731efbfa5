/** A mail as the parser understands it: plain data, for it crosses the border of a worker. Addresses are lower case. */
export interface ParsedMail {
  /** With its angle brackets, as headers name it; null when the mail has none. */
  messageId: string | null
  inReplyTo: string[]
  references: string[]
  /** The one strict address in From (PROMISES.md 15); null when there is none, more than one, or one that cannot be trusted to be read alike by everyone. */
  from: MailAddress | null
  /** What its From fields say, for people to read: on one line, at most 255 characters; null when there is none. */
  fromAsWritten: string | null
  /** All that the headers name as where it went: To, Cc, Delivered-To, X-Original-To, Envelope-To, X-Forwarded-To. */
  recipients: string[]
  /** On one line, at most 255 characters; may be empty. */
  subject: string
  /** What was written, without quoted history and signature; plain text, at most 64 KB. */
  text: string
  /** The text with the addresses of its links, as Markdown reads them: `the guide <https://…>`; at most 64 KB. */
  linkedText: string
  /** Quoted history and signature as text; at most 64 KB, empty when there is neither. */
  foldedText: string
  /** The same as sanitised HTML. Inline images are `<img src="cid:…">`, remote ones `<img data-remote-src="https://…">`. */
  html: string
  /** Quoted history and signature, sanitised alike; null when there is neither. */
  quotedHtml: string | null
  attachments: MailAttachment[]
  /** How many attachments were left out because a comment holds 20 at most, or because they are larger than 20 MB. */
  leftOut: number
  /** Why it is taken for one that no person wrote just now; null when a person did. */
  automatic: AutomaticKind | null
  bounce: Bounce | null
  /** The value of our own X-Helpdesk header; null when the mail did not leave a helpdesk. */
  sentByHelpdesk: string | null
}

export interface MailAddress {
  address: string
  /** May be empty. */
  name: string
}

export interface MailAttachment {
  fileName: string
  bytes: Uint8Array
  /** Without angle brackets; null unless the HTML shows it in place. */
  contentId: string | null
  /** True for all that the mail says, its quoted history and signature included, where that is too long for a comment. */
  isWholeText?: boolean
}

/** AUTO_REPLY: out of office and the like. BOUNCE: could not be delivered, or not yet. LIST: a mailing list's or in bulk. GENERATED: by a machine, unasked. */
export type AutomaticKind = 'AUTO_REPLY' | 'BOUNCE' | 'LIST' | 'GENERATED'

/** What a mail server says of a mail that we had sent. */
export interface Bounce {
  /** The Message-ID of the mail that it speaks of, with angle brackets; null when it does not tell. */
  originalMessageId: string | null
  /** The address in the Reply-To of the mail that it speaks of, where that comes back: some relays give mails Message-IDs of their own. Null when it does not tell. */
  originalReplyTo: string | null
  /** False for "not yet": the server goes on trying. */
  final: boolean
  failures: BounceFailure[]
}

export interface BounceFailure {
  address: string
  /** The enhanced status code, like 5.1.1 (RFC 3463); null when there is none. */
  status: string | null
  /** In the server's words, on one line, at most 500 characters. */
  reason: string
}
