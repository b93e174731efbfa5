import { createHash, createHmac } from 'node:crypto'
import { sameText } from '../../../core/secret-box.js'
import type { SigningDesk } from '../../desks/queries/signing-desk.js'
import { EXTERNAL_ID_CHARACTERS } from '../client-identity.js'
import type { ClientIdentityInput } from '../client.inputs.js'
import { fitsSignature, signerProblem } from './signer.js'

/** What is wrong with an external ID and its HMAC that were refused. */
export function signatureProblems(input: ClientIdentityInput, desk: SigningDesk): string[] {
  const { externalId, signature } = input
  if (!externalId && !signature) return ['It is not signed: give a JWT, or an external ID and its signature.']
  if (!signature) return ['The external ID comes without a signature, so anybody could have written it: sign it on your server.']
  if (!externalId) return ['There is a signature, and no external ID that it could be of: give both.']
  const problems = externalId.length > EXTERNAL_ID_CHARACTERS ? [`The external ID has ${externalId.length} characters: it may have ${EXTERNAL_ID_CHARACTERS}.`] : []
  const signer = signerProblem(desk, fitsSignature(input))
  return signer ? [...problems, mistakeIn(externalId, signature, input.email ?? null, desk) ?? signer] : problems
}

/** The mistake by which one of the desk's valid secrets leads to this very signature; null when none of these does. */
function mistakeIn(externalId: string, signature: string, email: string | null, { secrets }: SigningDesk): string | null {
  for (const { text: secret, revokedAt } of secrets) {
    if (revokedAt !== null) continue
    const mistakes = [...otherSpellings(externalId, secret), ...otherTexts(externalId, secret, email), ...otherFunctions(externalId, secret)]
    const made = mistakes.find(([, result]) => sameText(result, signature))
    if (made) return made[0]
    if (sameText(hmac(externalId, secret), signature.trim())) return 'There is a space or a line break around the signature: take it away.'
  }
  return null
}

type Mistake = [problem: string, result: string]

function otherSpellings(externalId: string, secret: string): Mistake[] {
  const bytes = Buffer.from(hmac(externalId, secret), 'hex')
  return [
    ['The signature is in upper case: send it as lower-case hex.', bytes.toString('hex').toUpperCase()],
    ['The signature is in base64: send it as lower-case hex.', bytes.toString('base64')],
    ['The signature is in base64url: send it as lower-case hex.', bytes.toString('base64url')],
    ['“sha256=” stands before the signature: leave it out.', `sha256=${bytes.toString('hex')}`],
  ]
}

function otherTexts(externalId: string, secret: string, email: string | null): Mistake[] {
  const texts: [string, string][] = [
    ['with a line break behind it', `${externalId}\n`],
    ['with a line break behind it', `${externalId}\r\n`],
    ['with a space behind it', `${externalId} `],
    ['with a space before it', ` ${externalId}`],
    ['without the spaces or line breaks that it has here', externalId.trim()],
    ['in quotes', JSON.stringify(externalId)],
    ['as a number, without its zeros', String(Number(externalId))],
    ...[1, 2, 3, 4, 5, 6].map((zeros): [string, string] => ['with zeros before it, which were lost on the way', '0'.repeat(zeros) + externalId]),
    ['in lower case', externalId.toLowerCase()],
    ['in upper case', externalId.toUpperCase()],
  ]
  return [
    ...texts.filter(([, text]) => text !== externalId).map(([how, text]): Mistake => [`It is the signature of the external ID ${how}: sign the very text that you give.`, hmac(text, secret)]),
    ...(email ? [['It is the signature of the email: sign the external ID.', hmac(email, secret)] satisfies Mistake] : []),
  ]
}

function otherFunctions(externalId: string, secret: string): Mistake[] {
  return [
    ...['sha1', 'sha384', 'sha512', 'md5'].map((hash): Mistake => [`It is an HMAC with ${hash.toUpperCase()}: use SHA-256.`, createHmac(hash, secret).update(externalId).digest('hex')]),
    ...[externalId, externalId + secret, secret + externalId].map((text): Mistake => ['It is a plain SHA-256: make an HMAC, with the secret as its key.', createHash('sha256').update(text).digest('hex')]),
    ['Key and text are exchanged: the secret is the key, the external ID is the text.', hmac(secret, externalId)],
  ]
}

function hmac(text: string, key: string): string {
  return createHmac('sha256', key).update(text).digest('hex')
}
