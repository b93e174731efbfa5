import { createHash, randomBytes } from 'node:crypto'

/** 256 random bits as 43 base64url characters, behind a prefix that tells people and scanners what leaked. */
export function randomToken(prefix = ''): string {
  return prefix + randomBytes(32).toString('base64url')
}

/** A token has 256 bits of its own, so a plain hash is enough to store; looking it up by hash takes no secret-dependent time. */
export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}
