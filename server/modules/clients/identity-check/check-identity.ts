import { userError } from '../../../core/user-error.js'
import { isAdmin } from '../../../core/viewer.js'
import type { RequestContext } from '../../../graphql/context.js'
import { identifier } from '../../../graphql/identifier.js'
import { secretsByDesk } from '../../desks/desk-secret.loaders.js'
import { deskSecrets } from '../../desks/queries/desk-secrets.js'
import { signingDesk } from '../../desks/queries/signing-desk.js'
import { claimedEmail, claimText, verifiedIdentity } from '../client-identity.js'
import type { ClientIdentityInput } from '../client.inputs.js'
import { IdentitySignature, type DeskIdentityCheck } from './identity-check.object.js'
import { jwtProblems } from './jwt-problems.js'
import { readJwt } from './read-jwt.js'
import { signatureProblems } from './signature-problems.js'
import { fitsJwt, fitsSignature, type Fits } from './signer.js'

/** Asks the very function that clientSessionCreate asks, and where that refuses, finds out why: for admins, who may know. */
export async function checkIdentity(context: RequestContext, deskId: string, input: ClientIdentityInput): Promise<Omit<DeskIdentityCheck, 'userErrors'>> {
  const { services, viewer } = context
  if (!viewer || !isAdmin(viewer)) throw userError('NOT_ALLOWED', 'Only admins can test signatures. Ask one of them.')
  await services.limits.take('identityCheckByViewer', `${viewer.kind}:${viewer.id}`)
  const id = identifier(deskId)
  const desk = id && (await signingDesk(services, id))
  if (!desk) throw userError('NOT_FOUND', 'There is no desk with this id.', ['deskId'])

  const { secrets } = await deskSecrets(services, desk.token)
  const identity = await verifiedIdentity(input, desk.token, secrets)
  const jwt = input.jwt ? readJwt(input.jwt) : null
  const fits: Fits = input.jwt ? fitsJwt(jwt) : fitsSignature(input)
  const signer = desk.secrets.find(({ text, revokedAt }) => revokedAt === null && fits(text))
  const valid = (await context.loader(secretsByDesk).load(desk.id)) ?? []
  return {
    valid: identity !== null,
    signature: input.jwt ? IdentitySignature.JWT : input.signature ? IdentitySignature.HMAC : null,
    secret: valid.find((secret) => secret.id === (identity?.secretId ?? signer?.id)) ?? null,
    ...(input.jwt ? claimsOf(jwt?.payload ?? {}) : { ...given(input), expiresAt: null }),
    problems: identity ? [] : input.jwt ? jwtProblems(input.jwt, jwt, desk) : signatureProblems(input, desk),
  }
}

function given({ externalId, email, name, phone }: ClientIdentityInput) {
  return { externalId: externalId ?? null, email: email ?? null, name: name ?? null, phone: phone ?? null }
}

/** Past this, years have more than four digits. */
const MOST_SECONDS = 253_402_300_799

function claimsOf({ sub, email, name, phone, exp }: Record<string, unknown>) {
  return {
    externalId: typeof sub === 'string' ? sub : null,
    email: claimedEmail(email),
    name: claimText(name),
    phone: claimText(phone),
    expiresAt: typeof exp === 'number' && exp >= 0 && exp <= MOST_SECONDS ? new Date(exp * 1000).toISOString() : null,
  }
}
