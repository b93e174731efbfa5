import { decodeWords } from './encoded-words.js'
import type { MailAddress } from './parsed-mail.js'
import { singleLine } from './storable-text.js'

const LONGEST_NAME = 255
const ATOM = "[a-z0-9!#$%&'*+/=?^_`{|}~-]+"
const LABEL = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?'
const ADDRESS = new RegExp(`^(?=.{1,254}$)(?=.{1,64}@)${ATOM}(?:\\.${ATOM})*@${LABEL}(?:\\.${LABEL})+$`, 'i')

/** A name without the characters by which readers of addresses disagree, or wholly within quotes; then the address in angle brackets. */
const NAMED = /^(?:"((?:[^"\\]|\\.)*)"|([^"<>()[\]\\,;:]*))\s*<([^<>\s"()]*)>$/

/**
 * The one address that a mail's From names, where every reader finds the same one (PROMISES.md 15). Of RFC 5322 it takes
 * `a@b.example`, `<a@b.example>`, `Name <a@b.example>` and `"Name" <a@b.example>`. Anything else gives null: no or several From, lists,
 * groups, comments, quoted local parts, encoded words in the address, and names that show another address without quotes.
 *
 * @param values the unfolded, still encoded values of all From fields
 */
export function strictFrom(values: string[]): MailAddress | null {
  const [value] = values
  if (values.length !== 1 || value === undefined || value.length > 2_000 || /[\u0000-\u0008\u000a-\u001f\u007f]/.test(value)) return null
  if (isStrictAddress(value)) return { address: value.toLowerCase(), name: '' }
  const match = NAMED.exec(value)
  if (!match) return null
  const [, quotedName, bareName, written = ''] = match
  if (!isStrictAddress(written)) return null
  const address = written.toLowerCase()
  const name = singleLine(decodeWords(quotedName?.replace(/\\(.)/gs, '$1') ?? bareName ?? ''), LONGEST_NAME)
  const shown = name.replace(/^['"<\s]+|['">\s]+$/g, '').toLowerCase()
  if (!name.includes('@') || shown === address) return { address, name: name.includes('@') ? '' : name }
  // Within plain quotes it is only a name, and a misleading one; otherwise a reader that decodes first finds two addresses.
  return quotedName !== undefined && !quotedName.includes('=?') ? { address, name: '' } : null
}

/** ASCII only: a local part of atoms, a domain of at least two labels, 254 characters at most (RFC 5321, 4.5.3.1). */
export function isStrictAddress(text: string): boolean {
  return text.length <= 254 && !text.includes('=?') && ADDRESS.test(text)
}
