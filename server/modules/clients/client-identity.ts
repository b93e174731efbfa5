import { createHmac } from 'node:crypto'
import { jwtVerify, type JWTPayload } from 'jose'
import { sameText } from '../../core/secret-box.js'
import { unstorableText } from '../../graphql/limits.js'
import { isEmailAddress } from '../../graphql/scalars.js'
import type { SigningSecret } from '../desks/queries/desk-secrets.js'
import type { ClientIdentityInput } from './client.inputs.js'

/** Who a host page says is in front of it, and how far its signature covers that. */
export interface Identity {
  externalId: string
  email: string | null
  name: string | null
  phone: string | null
  /** True when the signature covers the email too (JWT); with HMAC it covers the external ID alone. */
  emailIsSigned: boolean
  /** The secret that it is signed with. */
  secretId: string
}

export const MOST_SECONDS = 60 * 60
export const CLOCK_SKEW_SECONDS = 30
export const EXTERNAL_ID_CHARACTERS = 255

/** Checks a widget's identity against each of a desk's secrets. Null for whatever is not rightly signed; which part is wrong is not told. */
export async function verifiedIdentity(input: ClientIdentityInput, deskToken: string, secrets: SigningSecret[]): Promise<Identity | null> {
  if (input.jwt) return identityFromJwt(input.jwt, deskToken, secrets)
  if (!input.externalId || !input.signature || input.externalId.length > EXTERNAL_ID_CHARACTERS) return null
  const { externalId, email = null, name = null, phone = null } = input
  const secretId = signedWith(externalId, input.signature, secrets)
  return secretId ? { externalId, email, name, phone, emailIsSigned: false, secretId } : null
}

async function identityFromJwt(jwt: string, deskToken: string, secrets: SigningSecret[]): Promise<Identity | null> {
  for (const { id, text } of secrets) {
    const payload = await verifiedPayload(jwt, deskToken, text)
    if (payload && id) return identityFromPayload(payload, id)
  }
  return null
}

/** RFC 7519 with HS256 only; `exp` is required and at most an hour away, so that a leaked token is soon worthless. */
async function verifiedPayload(jwt: string, deskToken: string, secret: string): Promise<JWTPayload | null> {
  try {
    const { payload } = await jwtVerify(jwt, new TextEncoder().encode(secret), {
      algorithms: ['HS256'],
      audience: deskToken,
      requiredClaims: ['sub', 'exp', 'aud'],
      clockTolerance: CLOCK_SKEW_SECONDS,
    })
    return payload.exp! <= Date.now() / 1000 + MOST_SECONDS + CLOCK_SKEW_SECONDS ? payload : null
  } catch {
    return null
  }
}

function identityFromPayload(payload: JWTPayload, secretId: string): Identity | null {
  const externalId = claimText(payload.sub)
  if (!externalId || externalId.length > EXTERNAL_ID_CHARACTERS) return null
  return { externalId, email: claimedEmail(payload.email), name: claimText(payload.name), phone: claimText(payload.phone), emailIsSigned: true, secretId }
}

/** A claim that says something, as it is taken: text of a length that can be kept. */
export function claimText(claim: unknown): string | null {
  return typeof claim === 'string' && claim.length > 0 && claim.length <= EXTERNAL_ID_CHARACTERS && !unstorableText(claim) ? claim : null
}

/** Mail will be sent there, so it must be an address, as it must be beside an HMAC. */
export function claimedEmail(claim: unknown): string | null {
  const email = claimText(claim)
  return email && isEmailAddress(email) ? email : null
}

/** The secret by which the signature is the lower-case hex HMAC-SHA256 of the external ID; all of them are tried, whichever fits. */
function signedWith(externalId: string, signature: string, secrets: SigningSecret[]): string | null {
  const matches = secrets.filter(({ text }) => sameText(createHmac('sha256', text).update(externalId).digest('hex'), signature))
  return matches[0]?.id ?? null
}
