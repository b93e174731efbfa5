import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { simpleParser, type ParsedMail } from 'mailparser'
import { SMTPServer, type SMTPServerOptions, type SMTPServerSession } from 'smtp-server'
import { until } from './test-viewer.js'

/** A mail whose DATA came whole, whether or not its sender was told so. */
export interface ReceivedMail {
  from: string
  to: string[]
  /** As whom its sender signed in; null without. */
  user: string | null
  encrypted: boolean
  raw: string
  parsed: ParsedMail
  messageId: string
}

export interface Refusal {
  code: number
  words: string
}

/** What the server does next; nothing: it takes every mail. Can be changed at any time. */
export interface Conduct {
  atMailFrom?: Refusal
  atRcpt?: Refusal
  atData?: Refusal
  /** Says nothing any more, until `release`. */
  hangs?: 'at RCPT' | 'after DATA'
  /** Cuts the line once it has the whole mail, instead of its 250. */
  dropsAfterData?: boolean
}

interface Setup extends Pick<SMTPServerOptions, 'secure' | 'size'> {
  /** Demands these. */
  account?: { user: string; password: string }
  offersStartTls?: boolean
}

/** A mail server, as a desk has one: it takes mails on a port of its own, and can be as difficult as real ones are. */
export class MailReceiver {
  readonly mails: ReceivedMail[] = []
  conduct: Conduct = {}
  /** How many times a sender came. */
  connections = 0
  /** What somebody tried to sign in with. */
  readonly passwords: string[] = []
  private readonly held: (() => void)[] = []

  private constructor(private readonly server: SMTPServer) {}

  static async start({ account, offersStartTls, ...options }: Setup = {}): Promise<MailReceiver> {
    let receiver!: MailReceiver
    const server = new SMTPServer({
      ...options,
      rejectOversized: true,
      // Its certificate is the library's, which nobody trusts, and which it warns of.
      logger: false,
      authOptional: !account,
      allowInsecureAuth: true,
      disabledCommands: [...(account ? [] : ['AUTH']), ...(offersStartTls ? [] : ['STARTTLS'])],
      disableReverseLookup: true,
      closeTimeout: 10,
      onConnect: (_session, done) => {
        receiver.connections += 1
        done()
      },
      onAuth: ({ username, password }, _session, done) => {
        receiver.passwords.push(password ?? '')
        if (username === account?.user && password === account?.password) done(null, { user: username })
        else done(refusal({ code: 535, words: '5.7.8 Error: authentication failed' }))
      },
      onMailFrom: (_address, _session, done) => done(receiver.conduct.atMailFrom && refusal(receiver.conduct.atMailFrom)),
      onRcptTo: (_address, _session, done) => {
        const { atRcpt, hangs } = receiver.conduct
        if (hangs === 'at RCPT') receiver.held.push(() => done())
        else done(atRcpt && refusal(atRcpt))
      },
      onData: (stream, session, done) => void receiver.take(stream, session).then((refused) => refused !== 'silence' && done(refused), done),
    })
    receiver = new MailReceiver(server)
    server.on('error', () => undefined)
    server.listen(0, '127.0.0.1')
    await once(server.server, 'listening')
    return receiver
  }

  get port(): number {
    return (this.server.server.address() as AddressInfo).port
  }

  /** Waits until so many mails have come; all of them. */
  async received(count: number): Promise<ReceivedMail[]> {
    await until(() => this.mails.length >= count, `${count} mails`)
    return this.mails
  }

  /** Goes on where it hung. */
  release(): void {
    this.conduct = {}
    for (const goOn of this.held.splice(0)) goOn()
  }

  async stop(): Promise<void> {
    this.release()
    await new Promise<void>((resolve) => this.server.close(resolve))
  }

  private async take(stream: AsyncIterable<Buffer>, session: SMTPServerSession): Promise<Error | null | 'silence'> {
    const { atData, hangs, dropsAfterData } = this.conduct
    const chunks: Buffer[] = []
    for await (const chunk of stream) chunks.push(chunk)
    const raw = Buffer.concat(chunks).toString('latin1')
    if (atData) return refusal(atData)
    const parsed = await simpleParser(Buffer.from(raw, 'latin1'))
    const { mailFrom, rcptTo } = session.envelope
    const from = mailFrom ? mailFrom.address : ''
    this.mails.push({ from, to: rcptTo.map(({ address }) => address), user: (session.user as string | undefined) ?? null, encrypted: session.secure, raw, parsed, messageId: parsed.messageId ?? '' })
    if (dropsAfterData) {
      for (const { session: { id }, _socket: socket } of this.server.connections) if (id === session.id) socket.destroy()
      return 'silence'
    }
    if (hangs === 'after DATA') await new Promise<void>((resolve) => this.held.push(resolve))
    return null
  }
}

function refusal({ code, words }: Refusal): Error {
  return Object.assign(new Error(words), { responseCode: code })
}
