import type { Door } from '../../../core/door.js'
import { openSmtp } from './smtp-listener.js'

/** Mail that other mail servers forward to the helpdesk, by SMTP, by LMTP or by both. Where neither has a port, nothing is opened. */
export const smtpDoor: Door = async (services) => {
  const { smtpPort, lmtpPort } = services.config
  const listeners: Awaited<ReturnType<typeof openSmtp>>[] = []
  if (smtpPort !== null) listeners.push(await openSmtp(services, { port: smtpPort, protocol: 'SMTP' }))
  if (lmtpPort !== null) listeners.push(await openSmtp(services, { port: lmtpPort, protocol: 'LMTP' }))
  return {
    async close() {
      await Promise.all(listeners.map((listener) => listener.close()))
    },
  }
}
