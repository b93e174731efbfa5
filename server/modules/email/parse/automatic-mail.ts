import type { MailHeaders } from './mail-headers.js'
import type { AutomaticKind, MailAddress } from './parsed-mail.js'

/** As programs begin them in English, Polish, German, French and Spanish. The weakest sign: a person may write of it, or answer one. */
const OUT_OF_OFFICE = new RegExp(
  '^(?:(?:auto(?:matic)?[- ]?(?:reply|response)|autoreply|out of (?:the )?office(?: auto-?reply)?'
  + '|automatyczna odpowiedź|odpowiedź automatyczna|autoodpowiedź|autoresponder|nieobecność(?: w (?:biurze|pracy))?|poza biurem'
  + '|automatische antwort|abwesenheits(?:notiz|meldung|nachricht)|abwesend|nicht im (?:büro|haus)'
  + '|réponse automatique|absence du bureau|absent du bureau|message d[’\']absence'
  + '|respuesta automática|fuera de (?:la )?oficina|ausente)\\s?(?::|$|re:)'
  // Notes.
  + '|auto\\s?: |.{1,80} is out of the office\\b.{0,40}$)',
  'iu',
)

/**
 * Why the mail is taken for one that no person wrote just now; null when a person did. `Auto-Submitted: no` is a person's word
 * (RFC 3834, 5) against everything that is only a guess.
 */
export function automaticKind(headers: MailHeaders, from: MailAddress | null, subject: string): AutomaticKind | null {
  const value = (name: string) => headers.first(name)?.toLowerCase().trim() ?? ''
  const submitted = value('auto-submitted').split(/[;\s]/)[0]!
  const looksAway = OUT_OF_OFFICE.test(subject)
  const saysPerson = submitted === 'no'
  if (isBounceSender(headers, from)) return 'BOUNCE'
  if (submitted.startsWith('auto-replied') || isAutoReply(value) || isReadReceipt(value)) return saysPerson ? null : 'AUTO_REPLY'
  if (submitted !== '' && !saysPerson) return looksAway ? 'AUTO_REPLY' : 'GENERATED'
  if (isList(headers, value)) return 'LIST'
  if (saysPerson) return null
  if (looksAway) return 'AUTO_REPLY'
  return isGenerated(headers, value, from) ? 'GENERATED' : null
}

function isBounceSender(headers: MailHeaders, from: MailAddress | null): boolean {
  const sender = from?.address ?? headers.encoded('from')[0] ?? ''
  return /(?:^|[\s<"])(?:mailer-daemon|mail-daemon)(?:@|[\s>"]|$)/i.test(sender.slice(0, 500))
}

function isAutoReply(value: (name: string) => string): boolean {
  const replies = ['x-autoreply', 'x-autorespond', 'x-autoresponder', 'x-auto-reply', 'x-autoreply-from', 'x-mail-autoreply']
  return value('precedence') === 'auto_reply' || replies.some((name) => !['', 'no', 'false', '0'].includes(value(name)))
}

/** RFC 8098, 3. */
function isReadReceipt(value: (name: string) => string): boolean {
  return /^multipart\/report\b.*\breport-type="?disposition-notification\b/s.test(value('content-type'))
}

function isList(headers: MailHeaders, value: (name: string) => string): boolean {
  const lists = ['list-id', 'list-post', 'list-unsubscribe', 'list-help', 'list-owner', 'list-subscribe', 'list-archive', 'mailing-list']
  return lists.some((name) => headers.has(name)) || ['bulk', 'list', 'junk'].includes(value('precedence'))
}

function isGenerated(headers: MailHeaders, value: (name: string) => string, from: MailAddress | null): boolean {
  if (headers.encoded('return-path').some((path) => path === '<>')) return true
  if (/\b(?:oof|all|autoreply)\b/.test(value('x-auto-response-suppress'))) return true
  if (/^multipart\/report\b/.test(value('content-type'))) return true
  return from !== null && from.address.startsWith('postmaster@')
}
