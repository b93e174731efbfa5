import { createTransport } from 'nodemailer'
import sql from 'sql-template-tag'
import { v7 as uuid } from 'uuid'
import type { Services } from '../../../core/services.js'
import type { MailSecurity } from '../mailboxes/mailbox.enums.js'

/** A mail as bytes, and whose it is on its way. */
export interface OutgoingMail {
  from: string
  to: string
  subject: string
  raw: Buffer
}

/** Where a desk posts its mail. */
export interface PostBox {
  address: string
  fromName: string
  /** Resolves once the mail is the server's to deliver; rejects with its words. */
  post(mail: OutgoingMail): Promise<void>
}

interface PostBoxRow {
  name: string
  address: string | null
  fromName: string
  host: string | null
  port: number
  security: MailSecurity
  user: string | null
  password: Buffer | null
}

type Server = Omit<PostBoxRow, 'password'> & { password: string }

const SERVER_SECONDS = 15
/** So long a server may look at a mail before it says yes (RFC 5321, 4.5.3.2.6): given up earlier, the mail would come twice. */
const SILENCE_SECONDS = 10 * 60

/** The post box of a desk: its mailbox's server, or the development mailbox where it has none and there is one. Null: no mail can be sent. */
export async function postBoxOf(services: Services, deskId: string, silenceSeconds = SILENCE_SECONDS): Promise<PostBox | null> {
  const [desk] = await services.database.rows<PostBoxRow>(sql`
    select desk.name, desk.mailbox_address as address, mailbox.from_name as "fromName", mailbox.smtp_host as host, mailbox.smtp_port as port,
           mailbox.smtp_security as security, mailbox.smtp_user as "user", mailbox.smtp_password_encrypted as password
      from desk left join mailbox on mailbox.desk_id = desk.id where desk.id = ${deskId}`)
  if (!desk?.address) return null
  if (desk.host) {
    const server = { ...desk, password: desk.password ? services.secretBox.decrypt(desk.password) : '' }
    return { address: desk.address, fromName: desk.fromName, post: (mail) => postBySmtp(server, mail, silenceSeconds) }
  }
  if (!services.config.catchesMail) return null
  return { address: desk.address, fromName: desk.name, post: (mail) => keepForDevelopment(services, deskId, mail) }
}

async function postBySmtp({ host, port, security, user, password }: Server, { from, to, raw }: OutgoingMail, silenceSeconds: number): Promise<void> {
  const transport = createTransport({
    host: host!,
    port,
    secure: security === 'TLS',
    requireTLS: security === 'STARTTLS',
    ignoreTLS: security === 'NONE',
    auth: user ? { user, pass: password } : undefined,
    connectionTimeout: SERVER_SECONDS * 1000,
    greetingTimeout: SERVER_SECONDS * 1000,
    socketTimeout: silenceSeconds * 1000,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  try {
    await transport.sendMail({ envelope: { from, to: [to] }, raw })
  } finally {
    transport.close()
  }
}

async function keepForDevelopment({ database }: Services, deskId: string, { from, to, subject, raw }: OutgoingMail): Promise<void> {
  await database.rows(sql`
    insert into development_mail (id, desk_id, raw, from_address, to_address, subject) values (${uuid()}, ${deskId}, ${raw}, ${from}, ${to}, ${subject})`)
}
