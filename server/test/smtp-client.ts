import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { connect as connectTls } from 'node:tls'
import { until } from './test-viewer.js'

/** Speaks SMTP or LMTP as a test dictates, byte by byte. */
export class SmtpClient {
  private heard = ''
  closed = false

  private constructor(private socket: Socket) {
    this.listen()
  }

  /** Connects and waits for the greeting. */
  static async connect(port: number): Promise<SmtpClient> {
    const socket = connect(port, '127.0.0.1')
    await once(socket, 'connect')
    const client = new SmtpClient(socket)
    await client.reply()
    return client
  }

  /** Says a line, and gives the whole reply to it. */
  say(line: string): Promise<string> {
    this.write(`${line}\r\n`)
    return this.reply()
  }

  write(bytes: string | Buffer): void {
    this.socket.write(bytes)
  }

  /** The next reply, its lines joined; rejects when the connection ends before it. */
  async reply(): Promise<string> {
    const whole = /^(?:\d{3}-.*\r\n)*\d{3}(?: .*)?\r\n/
    await until(() => whole.test(this.heard) || this.closed, 'a reply')
    const [text] = whole.exec(this.heard) ?? []
    if (!text) throw new Error('the connection was closed')
    this.heard = this.heard.slice(text.length)
    return text.trimEnd()
  }

  /** Says hello and all that comes before the bytes of a mail, and gives the replies to it from MAIL on. */
  async envelope(from: string, ...to: string[]): Promise<string[]> {
    await this.say('EHLO relay.test')
    const replies = []
    for (const line of [`MAIL FROM:<${from}>`, ...to.map((address) => `RCPT TO:<${address}>`), 'DATA']) replies.push(await this.say(line))
    return replies
  }

  /** The bytes of a mail as RFC 5321, 4.5.2 has them sent: dots at the beginning of lines are doubled. */
  writeMail(raw: Buffer): void {
    this.write(Buffer.from(`${raw.toString('latin1').replace(/(^|\r\n)\./g, '$1..')}.\r\n`, 'latin1'))
  }

  /** Hands over one mail; the reply to it. */
  async deliver(raw: Buffer, from: string, ...to: string[]): Promise<string> {
    const replies = await this.envelope(from, ...to)
    if (!replies.at(-1)!.startsWith('354')) throw new Error(replies.join('\n'))
    this.writeMail(raw)
    return this.reply()
  }

  async startTls(): Promise<void> {
    this.socket.removeAllListeners()
    const secure = connectTls({ socket: this.socket, rejectUnauthorized: false })
    await once(secure, 'secureConnect')
    this.socket = secure
    this.listen()
  }

  cut(): void {
    this.socket.destroy()
  }

  private listen(): void {
    this.socket.on('data', (chunk: Buffer) => (this.heard += chunk.toString('latin1')))
    this.socket.on('error', () => undefined)
    this.socket.on('close', () => (this.closed = true))
  }
}
