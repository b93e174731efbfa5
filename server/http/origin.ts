import type { IncomingMessage } from 'node:http'
import type { Config } from '../config.js'

/**
 * Whether a request that a cookie signs in comes from a page of ours. A browser always names the Origin of a socket; what is not a
 * browser has no cookies of somebody else to abuse, and may leave it out.
 */
export function isOwnOrigin({ publicUrl, allowedOrigins }: Config, { headers }: Pick<IncomingMessage, 'headers'>): boolean {
  const { origin, host } = headers
  if (origin === undefined) return true
  return origin === new URL(publicUrl).origin || allowedOrigins.includes(origin) || (URL.canParse(origin) && new URL(origin).host === host)
}
