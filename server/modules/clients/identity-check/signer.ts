import { createHmac } from 'node:crypto'
import { sameText } from '../../../core/secret-box.js'
import { hintOf } from '../../desks/desk-secret.object.js'
import type { SigningDesk } from '../../desks/queries/signing-desk.js'
import type { ClientIdentityInput } from '../client.inputs.js'
import type { ReadJwt } from './read-jwt.js'

/** Whether a signature was made with this key. */
export type Fits = (key: string | Buffer) => boolean

export function fitsJwt(jwt: ReadJwt | null): Fits {
  return (key) => jwt !== null && jwt.header.alg === 'HS256' && sameText(createHmac('sha256', key).update(jwt.signed).digest('base64url'), jwt.signature)
}

export function fitsSignature({ externalId, signature }: ClientIdentityInput): Fits {
  return (key) => Boolean(externalId && signature) && sameText(createHmac('sha256', key).update(externalId!).digest('hex'), signature!)
}

/** What to do about a signature that none of a desk's valid secrets has made; null when one of them has. */
export function signerProblem({ token, secrets }: SigningDesk, fits: Fits): string | null {
  const valid = secrets.filter(({ revokedAt }) => revokedAt === null).map(({ text }) => text)
  if (valid.some(fits)) return null
  const revoked = secrets.find(({ text, revokedAt }) => revokedAt !== null && fits(text))
  if (revoked) return `It is signed with the secret that ends in ${hintOf(revoked.text)}, which was revoked on ${revoked.revokedAt!.slice(0, 10)}: sign with ${nameOf(valid)}.`
  if (fits(token)) return `It is signed with the desk's token, which everybody knows: sign with ${nameOf(valid)}.`
  if (valid.some((secret) => fits(Buffer.from(secret, 'base64url')))) return 'It is signed with what you get by decoding the secret from base64: use the characters of the secret as they are for the key.'
  if (valid.some((secret) => surrounded(secret).some(fits))) return 'It is signed with the secret and a space, a line break or quotes around it: take them away.'
  if (!valid.length) return 'The desk has no secret that is valid: make one, and sign with it.'
  return `It is signed with none of the desk's secrets: see that your server has ${nameOf(valid)} whole, and that it is this desk's.`
}

function nameOf(valid: string[]): string {
  return valid.length ? `the secret that ends in ${valid.map(hintOf).join(', or the one that ends in ')}` : 'a new secret of this desk'
}

function surrounded(text: string): string[] {
  return [`${text}\n`, `${text}\r\n`, `${text} `, ` ${text}`, `"${text}"`, `'${text}'`]
}
