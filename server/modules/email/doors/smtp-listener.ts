import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import type { Services } from '../../../core/services.js'
import { MOST_MAIL_BYTES } from '../incoming/store-mail.js'
import { SmtpDelivery } from './smtp-delivery.js'

const MOST_CLIENTS = 30
const MOST_RECIPIENTS = 100
const STOPPING = 'The helpdesk is stopping; try again in a moment'

/** How long who delivers may take. */
export interface SmtpPace {
  /** Between two things that it says (RFC 5321, 4.5.3.2.7 asks for five minutes). */
  idleSeconds: number
  /** In all. One that drips, or that never comes to an end, is cut off, and has been told nothing that is not true. */
  mostSeconds: number
  /** For what is under way when the helpdesk stops. */
  closingSeconds: number
}

const PACE: SmtpPace = { idleSeconds: 300, mostSeconds: 900, closingSeconds: 10 }

/** Listens for mail on one port of HOST. There is no sign-in: an address that is a desk's is all that it takes mail for. */
export async function openSmtp(services: Services, { port, protocol }: { port: number; protocol: 'SMTP' | 'LMTP' }, pace = PACE): Promise<{ port: number; close(): Promise<void> }> {
  const delivery = new SmtpDelivery(services)
  const deadlines = new Map<string, NodeJS.Timeout>()
  let closing = false
  const connectionOf = (id: string) => [...server.connections].find((connection) => connection.id === id)
  const server: SMTPServer = new SMTPServer({
    ...optionsOf(services, protocol, pace),
    onConnect(session, callback) {
      deadlines.set(session.id, setTimeout(() => connectionOf(session.id)?.send(421, 'This takes too long'), pace.mostSeconds * 1000).unref())
      callback()
    },
    onClose(session) {
      clearTimeout(deadlines.get(session.id))
      deadlines.delete(session.id)
    },
    onRcptTo: (address, _session, callback) => delivery.checkRecipient(address, callback),
    onData(stream, session, callback) {
      delivery.take(stream, session, (error) => {
        callback(error)
        if (closing) connectionOf(session.id)?.send(421, STOPPING)
      })
    },
  })
  server.on('error', (error: Error) => services.log.debug({ err: error }, 'somebody who delivers mail went away'))
  server.listen(port, services.config.host)
  await once(server.server, 'listening').catch((error: Error) => {
    throw Object.assign(error, { setting: `${protocol}_PORT` })
  })
  return {
    port: (server.server.address() as AddressInfo).port,
    async close() {
      closing = true
      const closed = new Promise<void>((resolve) => server.close(resolve))
      for (const connection of [...server.connections]) if (!delivery.underWay.has(connection.id)) connection.send(421, STOPPING)
      await closed
      await Promise.all(delivery.underWay.values())
    },
  }
}

function optionsOf({ config }: Services, protocol: 'SMTP' | 'LMTP', pace: SmtpPace): SMTPServerOptions {
  return {
    name: new URL(config.publicUrl).hostname,
    lmtp: protocol === 'LMTP',
    ...(config.smtpTls ?? { hideSTARTTLS: true }),
    disabledCommands: ['AUTH', ...(config.smtpTls ? [] : ['STARTTLS'])],
    authOptional: true,
    // LMTP must have them (RFC 2033, section 5), and relays read them to people.
    hideENHANCEDSTATUSCODES: false,
    size: MOST_MAIL_BYTES,
    rejectOversized: true,
    maxRecipients: MOST_RECIPIENTS,
    maxClients: MOST_CLIENTS,
    socketTimeout: pace.idleSeconds * 1000,
    closeTimeout: pace.closingSeconds * 1000,
    disableReverseLookup: true,
    logger: false,
  }
}
