import sql, { raw, type Sql } from 'sql-template-tag'
import { sameText, type SecretBox } from '../../../core/secret-box.js'
import { longId, shortId, toBase32 } from './base32.js'

/**
 * As whom an answer to a signed address speaks: the ticket's client; an operator who replies; an operator who adds an internal comment. The latter two
 * are good for the one operator that they were made for.
 */
export type ReplyRole = 'client' | 'operatorReply' | 'operatorInternal'

const LETTERS: Record<ReplyRole, string> = { client: 't', operatorReply: 'o', operatorInternal: 'i' }
/** 60 bits: each guess costs its author a mail, and the sender must match besides. A local part has room for 64 characters (RFC 5321, 4.5.3.1.1). */
const SEAL_CHARACTERS = 12
const SIGNED = /^(.+)\+([toi])\.([0-9a-v]{26})\.([0-9a-v]{12})$/

/** What is before the @ of a mailbox may be so long that a signed address still has room for its seal. */
export const LONGEST_LOCAL_PART = 64 - '+t..'.length - 26 - SEAL_CHARACTERS

export interface ReplyAddress {
  role: ReplyRole
  ticketId: string
  /** Whether it was made here, for this ticket, and for this operator where it is one's. */
  isGenuineFor(operatorId?: string): boolean
}

/** The address that answers to a mail about a ticket go to: `support+t.<ticket>.<seal>@example.com`. */
export function replyAddress(secretBox: SecretBox, mailboxAddress: string, role: ReplyRole, ticketId: string, operatorId?: string): string {
  const at = mailboxAddress.lastIndexOf('@')
  return `${mailboxAddress.slice(0, at)}+${LETTERS[role]}.${shortId(ticketId)}.${sealOf(secretBox, LETTERS[role], ticketId, operatorId)}${mailboxAddress.slice(at)}`
}

/** Reads an address of the form above; null for any other. Case does not count, for some mail programs change it. */
export function readReplyAddress(secretBox: SecretBox, address: string): ReplyAddress | null {
  const local = address.slice(0, address.lastIndexOf('@')).toLowerCase()
  const [, , letter, short, seal] = SIGNED.exec(local) ?? []
  const ticketId = short && longId(short)
  const role = (Object.keys(LETTERS) as ReplyRole[]).find((name) => LETTERS[name] === letter)
  if (!ticketId || !role || !seal) return null
  return { role, ticketId, isGenuineFor: (operatorId) => sameText(seal, sealOf(secretBox, letter!, ticketId, operatorId)) }
}

/** Whether an address has the form above, whoever made it. */
export const isReplyAddress = (address: string): boolean => SIGNED.test(address.slice(0, address.lastIndexOf('@')).toLowerCase())

/** A text without the seals of addresses that were made for operators: who reads the text could answer as one of them. */
export function withoutSignedAddresses(text: string): string {
  return text.replace(/\+[oi]\.[0-9a-v]{26}\.[0-9a-v]{12}(?=@)/gi, '')
}

/** In quoted-printable a line may be broken anywhere, and @ written in another way (RFC 2045, 6.7). */
const SEALED_IN_BYTES = new RegExp(['\\+', '[oi]', '\\.', ...Array<string>(26).fill('[0-9a-v]'), '\\.', ...Array<string>(SEAL_CHARACTERS).fill('[0-9a-v]'), '(?=@|=40)'].join('(?:=\\r?\\n)?'), 'gi')

/** The same of a mail as it came. */
export function withoutSignedAddressesInBytes(raw: Buffer): Buffer {
  return Buffer.from(raw.toString('latin1').replace(SEALED_IN_BYTES, ''), 'latin1')
}

/** An address without what was put behind a +: where its mailbox is looked for, and whose it is: one can have any number of such. */
export function withoutDetail(address: string): string {
  const at = address.lastIndexOf('@')
  return (address.slice(0, at).split('+')[0]! + address.slice(at)).toLowerCase()
}

/** The same of a column. */
export function withoutDetailOf(column: 'to_address' | 'from_address'): Sql {
  return sql`regexp_replace(lower(${raw(column)}), '\\+[^@]*@', '@')`
}

function sealOf(secretBox: SecretBox, letter: string, ticketId: string, operatorId = ''): string {
  return toBase32(secretBox.seal(`reply ${letter} ${ticketId} ${operatorId}`)).slice(0, SEAL_CHARACTERS)
}
