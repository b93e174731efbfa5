import { randomBytes } from 'node:crypto'

/** 32 characters that cannot be taken for one another. */
const CHARACTERS = 'abcdefghijkmnpqrstuvwxyz23456789'

/** 80 random bits as four groups of four characters, to be read off a terminal. */
export function readablePassword(): string {
  const characters = [...randomBytes(16)].map((byte) => CHARACTERS[byte % 32]).join('')
  return characters.match(/.{4}/g)!.join('-')
}
