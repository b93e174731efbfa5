import type { MailSecurity } from '../../../gql/graphql'

/** The protocol that a mail server is spoken to in. */
export type MailProtocol = 'smtp' | 'imap'

/** RFC 8314, RFC 6409, RFC 5321 and RFC 9051. */
const ports: Record<MailProtocol, Record<MailSecurity, number>> = {
  smtp: { TLS: 465, STARTTLS: 587, NONE: 25 },
  imap: { TLS: 993, STARTTLS: 143, NONE: 143 },
}

/** The port that goes with a choice. One that is usual for none of them was meant, and stays. */
export function proposedPort(protocol: MailProtocol, security: MailSecurity, present: number | string) {
  const isMeant = present !== '' && !Object.values(ports[protocol]).includes(Number(present))
  return isMeant ? present : ports[protocol][security]
}

const local = [
  /^[^.:]+$/, // A name without a dot is one of the same network.
  /\.(localhost|local|lan|internal|home\.arpa)$/,
  /^127\./, /^10\./, /^192\.168\./, /^172\.(1[6-9]|2\d|3[01])\./,
  /^::1$/, /^f[cd][0-9a-f]{2}:/, /^fe80:/,
]

/** Whether a host is this machine or one of its own network, as far as its name or address tells (RFC 1918, RFC 4193, RFC 6762). */
export const isLocalHost = (host: string) => local.some(pattern => pattern.test(host.trim().toLowerCase()))
