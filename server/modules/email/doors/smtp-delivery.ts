import type { SMTPServerAddress, SMTPServerDataStream, SMTPServerSession } from 'smtp-server'
import { command } from '../../../core/command.js'
import type { Services } from '../../../core/services.js'
import { storeMail, type ArrivedMail } from '../incoming/store-mail.js'
import { deskOfAddress } from '../mailboxes/desk-of-address.js'
import { Turns } from './turns.js'

type Answer = (error?: Error | null) => void

/** Large mails keep a connection to the database for seconds, and there are ten for everybody. */
const MOST_STORED_AT_ONCE = 3

const NOT_NOW = 'The helpdesk cannot store mail at this moment; try again later'

/** What becomes of mails that are handed over, by SMTP or LMTP: yes is said when they are in the database, and not a moment before. */
export class SmtpDelivery {
  /** What is being received or stored, by the id of its session. */
  readonly underWay = new Map<string, Promise<void>>()
  private readonly turns = new Turns(MOST_STORED_AT_ONCE)
  private readonly deskOf = new WeakMap<SMTPServerAddress, string>()

  constructor(private readonly services: Services) {}

  /** Takes an address that is a desk's mailbox, with or without something behind a +. */
  checkRecipient(recipient: SMTPServerAddress, answer: Answer): void {
    deskOfAddress(this.services, recipient.address).then(
      (deskId) => {
        if (!deskId) return answer(refusal(550, 'There is no such mailbox at this helpdesk'))
        this.deskOf.set(recipient, deskId)
        answer()
      },
      (error: unknown) => answer(this.notNow(error)),
    )
  }

  /** Receives a mail to its end and stores it for every desk among the recipients, for all of them or for none. */
  take(stream: SMTPServerDataStream, session: SMTPServerSession, answer: Answer): void {
    const taking = this.store(stream, session)
      .then(
        () => null,
        (error: unknown) => (stream.readableEnded ? this.notNow(error) : refusal(451, 'The mail did not come to its end')),
      )
      .then((error) => {
        this.underWay.delete(session.id)
        answer(error)
      })
    this.underWay.set(session.id, taking)
  }

  private async store(stream: SMTPServerDataStream, { envelope: { mailFrom, rcptTo } }: SMTPServerSession): Promise<void> {
    const raw = await bytesOf(stream)
    if (!raw) return
    const recipients = new Map<string, string[]>()
    for (const recipient of rcptTo) {
      const deskId = this.deskOf.get(recipient)!
      recipients.set(deskId, [...(recipients.get(deskId) ?? []), recipient.address])
    }
    const envelopeFrom = mailFrom ? mailFrom.address : ''
    // In one order, so that two who deliver the same do not wait for each other.
    const mails = [...recipients.keys()].sort((a, b) => a.localeCompare(b)).map((deskId): ArrivedMail => ({ deskId, door: 'SMTP', envelopeFrom, envelopeTo: recipients.get(deskId)!, raw }))
    await this.turns.take(() => command(this.services, async (tx) => {
      for (const mail of mails) await storeMail(tx, mail)
    }))
  }

  private notNow(error: unknown): Error {
    this.services.log.error({ err: error }, 'a mail could not be stored; its sender keeps it and tries again')
    return refusal(451, NOT_NOW)
  }
}

/** The whole mail; null, with nothing kept of it, when it is too large, which the server then answers by itself. */
async function bytesOf(stream: SMTPServerDataStream): Promise<Buffer | null> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) {
    if (stream.sizeExceeded) chunks.length = 0
    else chunks.push(chunk as Buffer)
  }
  return stream.sizeExceeded ? null : Buffer.concat(chunks)
}

function refusal(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode })
}
