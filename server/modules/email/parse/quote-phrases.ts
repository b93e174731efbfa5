/** What mail programs write where they quote, forward or sign, in English, Polish, German, French and Spanish. Lines are trimmed and at most 500 characters. */

/** The end of "On … wrote:". Each pattern looks at a character once, however the line is made. */
const WROTE = /\s(?:wrote|writes|napisał(?:\(a\)|\/a|a)?|pisze|schrieb|geschrieben|a écrit|écrivait|escribió|escribe)\s?(?::|-{3,4})$/iu
/** In German the name follows the verb, in Apple's Polish the date follows the name. */
const NAME_LAST = [/^am\s.*\sschrieb\s/iu, /\sschrieb am\s/iu, /^wiadomość napisana przez\s/iu]
const DATE_AND_ADDRESS = /^\d{4}[-/.]\d\d[-/.]\d\d\s[^<>]{1,200}<[^<>]{3,200}>\s?:$/u

/** Whether the lines, joined, tell who wrote when what is quoted below them. */
export function isAttribution(text: string): boolean {
  const plain = text.replace(/\s+/g, ' ').trim()
  if (plain.length > 500 || !/(?::|---)$/.test(plain) || !/\d/.test(plain)) return false
  return WROTE.test(plain) || NAME_LAST.some((pattern) => pattern.test(plain)) || DATE_AND_ADDRESS.test(plain)
}

/** Directly above a quote, a line that ends by naming who wrote is one in any language: "Zitat von Jan <jan@client.example>:". */
export const isNamingLine = (text: string): boolean => text.length <= 500 && /<[^<>\s]{1,64}@[^<>\s]{1,255}>[^<>]{0,80}:$/u.test(text)

/** The same with a time or a year, so that it is no sentence of the sender's own. */
export const isDatedAttribution = (text: string): boolean => /\d:\d\d|\b(?:19|20)\d\d\b/.test(text) && isAttribution(text)

const ORIGINAL = String.raw`(?:original message|original appointment|oryginalna wiadomość|wiadomość oryginalna|pierwotna wiadomość|ursprüngliche nachricht|originalnachricht|message d[’']origine|message original|mensaje original|reply message|original-nachricht|ursprüngliche mail|mail original|courriel original)`
const FORWARDED = String.raw`(?:forwarded message|przekazana wiadomość|wiadomość przekazana|treść przekazanej wiadomości|weitergeleitete nachricht|message transféré|mensaje reenviado|forwarded by .{1,100})`

const REPLY_RULE = new RegExp(String.raw`^[-_ ]*-{2,}\s*${ORIGINAL}\s*-{2,}[-_ ]*$`, 'iu')
const FORWARD_RULE = new RegExp(String.raw`^[-=]{2,}\s*${FORWARDED}\s*[-=]{0,40}$`, 'iu')
const APPLE_FORWARD = /^(?:begin forwarded message|początek przekazywanej wiadomości|anfang der weitergeleiteten nachricht|début du message (?:transféré|réexpédié)|inicio del mensaje reenviado)\s?:$/iu

/** A line drawn across the text. */
export const isRule = (text: string): boolean => text.length <= 120 && /^[-_=*]{5,}$/.test(text)

export const isReplyRule = (text: string): boolean => text.length <= 120 && REPLY_RULE.test(text)
export const isForwardRule = (text: string): boolean => text.length <= 160 && (FORWARD_RULE.test(text) || APPLE_FORWARD.test(text))

/** A subject that says the mail passes another one on. */
export const isForwardSubject = (subject: string): boolean => /^\s*(?:fwd?|pd|wg|tr|rv|i|enc)\s?:/i.test(subject)

const ANSWER_MARK = /^\s*(?:\[[^\]]{1,30}\]\s*)?(?:re|aw|antw|odp|rép|res|sv|fwd?|wg|pd|tr|rv)(?:\[\d{1,3}\])?\s?:/iu

/** A subject that says the mail answers another one, or passes it on; a list may stand in brackets before it. */
export const isAnswerSubject = (subject: string): boolean => ANSWER_MARK.test(subject)

/** A subject without what says so. */
export const withoutAnswerMark = (subject: string): string => subject.replace(ANSWER_MARK, '').trim()

const FROM_FIELD = /^\*?(?:from|von|od|de|expéditeur)\s?:\*?\s*\S/iu
const SUBJECT_FIELD = /^\*?(?:subject|betreff|temat|objet|asunto)\s?:/iu
const OTHER_FIELD = /^\*?(?:sent|date|to|cc|subject|gesendet|datum|an|betreff|wysłan[oae]|data|do|dw|temat|envoyé|à|objet|enviado(?: el)?|fecha|para|asunto|importance|priorität|reply-to)\s?:\*?(?:\s|$)/iu

/** The first line of a header that Outlook and others put above what they quote: its sender and at least two more fields stand there and right below. */
export function isHeaderBlock(lines: string[]): boolean {
  const [first = '', ...below] = lines.slice(0, 6).map((line) => line.slice(0, 60))
  if (!FROM_FIELD.test(first) && !OTHER_FIELD.test(first)) return false
  const block = [first, ...below]
  const names = block.some((line) => SUBJECT_FIELD.test(line) || line.includes('@'))
  return names && block.some((line) => FROM_FIELD.test(line)) && block.filter((line) => OTHER_FIELD.test(line)).length >= 2
}

const PROGRAM = '(?:iphone|ipad|androi|galaxy|samsung|handy|telefon|téléphone|teléfono|móvil|mobile|smartphone|smartfon|tablet|gerät|urządze|appareil|dispositivo|mail|poczt|courrier|correo|outlook|yahoo|aplikacj|appli|app\\b)'
const SENT_FROM = new RegExp(
  '^(?:sent from (?:my |outlook|mail for|yahoo|proton|spark|samsung|galaxy|android|gmail|aol|the )|sent (?:via|with) .{0,30}\\b(?:mail|spark|superhuman|app|phone|android)\\b.{0,20}$|get outlook for '
  + `|wysłan[oey]\\s(?:z|za pomocą)\\s.{0,40}${PROGRAM}|pobierz (?:aplikację )?outlook`
  + `|von meine[mr](?:/\\S{1,10})? .{2,40} gesendet|gesendet (?:von|mit|aus) .{0,40}${PROGRAM}|outlook für .{2,20} beziehen|(?:holen|laden) sie (?:sich )?outlook`
  + `|envoyé (?:de|depuis|à partir) .{0,40}${PROGRAM}|provenance : courrier|télécharge[rz] outlook|obten(?:ir|ez) outlook`
  + `|enviado (?:desde|con) .{0,40}${PROGRAM}|obtener outlook|obtén outlook)`,
  'iu',
)

/** The line that a phone adds below what was written on it. */
export const isSentFrom = (text: string): boolean => text.length <= 100 && SENT_FROM.test(text)
