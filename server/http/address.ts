import type { IncomingMessage } from 'node:http'
import type { Config } from '../config.js'

/** The address that a socket was opened from, told as Fastify tells a request's: behind a proxy its own word, the last one. */
export function addressOf({ trustProxy }: Config, { headers, socket }: IncomingMessage): string {
  const forwardedFor = String(headers['x-forwarded-for'] ?? '')
  return (trustProxy && forwardedFor.split(',').at(-1)?.trim()) || (socket.remoteAddress ?? '')
}
