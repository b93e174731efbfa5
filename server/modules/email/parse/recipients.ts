import addressparser from 'nodemailer/lib/addressparser'
import type { MailHeaders } from './mail-headers.js'
import { isStrictAddress } from './strict-from.js'

const FIELDS = ['to', 'cc', 'delivered-to', 'x-original-to', 'envelope-to', 'x-forwarded-to']
const MOST = 500

/** The addresses that the headers name as where the mail went, each once, lower case; what is no strict address is left out. */
export function recipientsOf(headers: MailHeaders): string[] {
  const found = new Set<string>()
  for (const value of FIELDS.flatMap((field) => headers.encoded(field))) {
    for (const { address } of addressparser(value, { flatten: true })) {
      if (found.size < MOST && isStrictAddress(address)) found.add(address.toLowerCase())
    }
  }
  return [...found]
}
