import { join } from 'node:path'
import { MailParser } from './mail-parser.js'
import { UnreadableMail } from './unreadable-mail.js'

const mail = (subject: string) => Buffer.from(`From: ann@example.com\r\nSubject: ${subject}\r\n\r\nHello\r\n`)

/** A thread that obeys the mail: sleeps for ever, ends, uses up its memory, or answers with the number of mails that it was sent. */
const obedient = join(import.meta.dirname, 'test', 'obedient-worker.mjs')

describe('MailParser', () => {
  const parsers: MailParser[] = []
  const parserOf = (...given: ConstructorParameters<typeof MailParser>) => {
    const parser = new MailParser(...given)
    parsers.push(parser)
    return parser
  }
  afterEach(async () => {
    for (const parser of parsers.splice(0)) await parser.stop()
  })

  it('reads several mails at once, each to its own answer', async () => {
    const parser = parserOf()
    const mails = await Promise.all(['one', 'two', 'three'].map((subject) => parser.parse(mail(subject))))
    expect(mails.map(({ subject }) => subject)).toEqual(['one', 'two', 'three'])
  })

  it('says of an empty mail that it is unreadable, and why', async () => {
    const error = await parserOf().parse(new Uint8Array()).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(UnreadableMail)
    expect(error).toHaveProperty('message', 'The mail is empty: it has no header and no text.')
  })

  it('keeps its thread for the next mail', async () => {
    const parser = parserOf(20, obedient)
    expect(await parser.parse(Buffer.from('count'))).toBe(1)
    expect(await parser.parse(Buffer.from('count'))).toBe(2)
  })

  it('gives up a mail past the deadline, and reads the next in a new thread', async () => {
    const parser = parserOf(3, obedient)
    const [slow, next] = await Promise.allSettled([parser.parse(Buffer.from('sleep')), parser.parse(Buffer.from('count'))])
    expect(slow).toMatchObject({ status: 'rejected', reason: expect.any(UnreadableMail) })
    expect(slow).toHaveProperty('reason.message', 'The mail took longer than 3 seconds to read.')
    expect(next).toEqual({ status: 'fulfilled', value: 1 })
  })

  it.each([['exit', 'The reader of mails ended while it read the mail.'], ['fill', 'The mail took more than 512 MB of memory to read.']])('survives a thread that dies: %s', async (word, message) => {
    const parser = parserOf(60, obedient)
    await parser.parse(Buffer.from('count'))
    const error = await parser.parse(Buffer.from(word)).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(UnreadableMail)
    expect(error).toHaveProperty('message', message)
    expect(await parser.parse(Buffer.from('count'))).toBe(1)
  })

  it('gives up the mail at hand when it is stopped', async () => {
    const parser = parserOf(60, obedient)
    await parser.parse(Buffer.from('count'))
    const given = parser.parse(Buffer.from('sleep')).catch((thrown: unknown) => thrown)
    await parser.stop()
    expect(await given).not.toBeInstanceOf(UnreadableMail)
    expect(await given).toHaveProperty('message', 'The reader of mails is stopped.')
    await expect(parser.parse(Buffer.from('count'))).rejects.toThrow('stopped')
  })
})
