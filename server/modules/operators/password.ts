import { randomBytes, scrypt, timingSafeEqual, type ScryptOptions } from 'node:crypto'
import { promisify } from 'node:util'

const derive = promisify<string, Buffer, number, ScryptOptions, Buffer>(scrypt)

/** OWASP Password Storage Cheat Sheet: scrypt with N=2^16, r=8, p=2 (64 MB) is one of its equal settings. */
const COST = { N: 2 ** 16, r: 8, p: 2, maxmem: 128 * 1024 * 1024 }
const KEY_BYTES = 32

/** Hashes with a salt of its own, as `scrypt$salt$key`. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  const key = await derive(password.normalize('NFKC'), salt, KEY_BYTES, COST)
  return `scrypt$${salt.toString('base64url')}$${key.toString('base64url')}`
}

/** Compares in constant time. Without a hash (an unknown account) it works as long and says no. */
export async function passwordMatches(password: string, hash: string | null): Promise<boolean> {
  const [, salt, key] = (hash ?? UNKNOWN).split('$')
  const expected = Buffer.from(key!, 'base64url')
  const actual = await derive(password.normalize('NFKC'), Buffer.from(salt!, 'base64url'), KEY_BYTES, COST)
  return timingSafeEqual(actual, expected) && hash !== null
}

/** What an unknown account's password is compared with. */
const UNKNOWN = `scrypt$${Buffer.alloc(16).toString('base64url')}$${Buffer.alloc(KEY_BYTES).toString('base64url')}`
