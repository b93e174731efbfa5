import type { Door } from '../../../core/door.js'
import type { Services } from '../../../core/services.js'
import { MailParser } from '../parse/mail-parser.js'

const parsers = new WeakMap<Services, MailParser>()

/** The one parser of a process; its worker starts with the first mail. */
export function parserOf(services: Services): MailParser {
  const known = parsers.get(services)
  if (known) return known
  const parser = new MailParser()
  parsers.set(services, parser)
  return parser
}

/** Opens nothing; closing it ends the parser's worker. */
export const mailReading: Door = (services) =>
  Promise.resolve({
    async close() {
      await parsers.get(services)?.stop()
      parsers.delete(services)
    },
  })
