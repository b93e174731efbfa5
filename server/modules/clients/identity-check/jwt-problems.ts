import { unstorableText } from '../../../graphql/limits.js'
import type { SigningDesk } from '../../desks/queries/signing-desk.js'
import { CLOCK_SKEW_SECONDS, EXTERNAL_ID_CHARACTERS, MOST_SECONDS } from '../client-identity.js'
import type { ReadJwt } from './read-jwt.js'
import { fitsJwt, signerProblem } from './signer.js'

/** What is wrong with a JWT that was refused: all of it at once, for each try costs its developer a round. */
export function jwtProblems(text: string, jwt: ReadJwt | null, desk: SigningDesk): string[] {
  if (!jwt) return [formProblem(text)]
  const { payload } = jwt
  const problems = [algorithmProblem(jwt) ?? signatureProblem(jwt, desk), subProblem(payload.sub), audProblem(payload.aud, desk.token), ...timeProblems(payload)]
  const found = problems.filter((problem): problem is string => problem !== null)
  return found.length ? found : ['It is refused for something that this test has no name for: make it with a library for JWTs that is kept up to date.']
}

function formProblem(text: string): string {
  if (/^bearer\s/i.test(text)) return '“Bearer” stands before the JWT: leave it out.'
  if (/[\s"']/.test(text)) return 'There are spaces, line breaks or quotes in it: give the three parts with dots between them, and nothing else.'
  if (/^[0-9a-f]{64}$/i.test(text)) return 'This is no JWT but looks like an HMAC: give it as the signature, beside the external ID.'
  if (text.split('.').length === 5) return 'This JWT is encrypted: sign it instead, with HS256.'
  if (text.includes('=')) return 'This is base64 with = at its end, where a JWT has base64url without: make it with a library for JWTs.'
  return 'This is no JWT, which has three parts of base64url with dots between them: make it with a library for JWTs.'
}

function algorithmProblem({ header }: ReadJwt): string | null {
  if (header.alg === 'none') return 'It says “alg”: “none”, so nobody has signed it: sign it with HS256.'
  if (header.alg !== 'HS256') return `It is signed with ${shown(header.alg)}, and only HS256 is taken: choose that in your library.`
  if (header.crit !== undefined) return 'Its header asks for extensions (“crit”) that are not understood here: leave them out.'
  return null
}

/** HS256 makes 32 bytes: as many characters. */
const SIGNATURE_CHARACTERS = 43

function signatureProblem(jwt: ReadJwt, desk: SigningDesk): string | null {
  const { length } = jwt.signature
  if (!length) return 'Its third part, the signature, is empty: sign it with HS256.'
  if (length !== SIGNATURE_CHARACTERS) return `Its signature has ${length} characters instead of ${SIGNATURE_CHARACTERS}: part of it was lost or added on the way.`
  return signerProblem(desk, fitsJwt(jwt))
}

function subProblem(sub: unknown): string | null {
  if (sub === undefined) return '“sub” is missing: put the external ID there.'
  if (typeof sub === 'number') return `“sub” is the number ${sub}: give it as text, "${sub}", since 0123 is not 123.`
  if (typeof sub !== 'string') return `“sub” is ${shown(sub)}: put the external ID there, as text.`
  if (!sub) return '“sub” is empty: put the external ID there.'
  if (sub.length > EXTERNAL_ID_CHARACTERS) return `“sub” has ${sub.length} characters: an external ID has at most ${EXTERNAL_ID_CHARACTERS}.`
  return unstorableText(sub) ? '“sub” has a NUL character or half of a surrogate pair in it: take it out.' : null
}

function audProblem(aud: unknown, token: string): string | null {
  if (aud === undefined) return `“aud” is missing: put the desk's token there, ${token}.`
  return [aud].flat().includes(token) ? null : `“aud” is ${shown(aud)}, which is not this desk's token: put ${token} there.`
}

/** So many seconds are thousands of years away, and milliseconds of today. */
const LOOKS_LIKE_MILLISECONDS = 100_000_000_000

function timeProblems({ exp, nbf, iat }: Record<string, unknown>): (string | null)[] {
  const now = Date.now() / 1000
  return [expProblem(exp, now), nbfProblem(nbf, now), iat === undefined || typeof iat === 'number' ? null : `“iat” is ${shown(iat)}: give seconds since 1970 as a number, or leave it out.`]
}

function expProblem(exp: unknown, now: number): string | null {
  if (exp === undefined) return '“exp” is missing: say when it expires, at most an hour from now, in seconds since 1970.'
  if (typeof exp !== 'number') return `“exp” is ${shown(exp)}: give seconds since 1970, as a number.`
  if (exp > LOOKS_LIKE_MILLISECONDS) return '“exp” is in milliseconds: divide by 1,000, since it counts seconds.'
  if (exp <= now - CLOCK_SKEW_SECONDS) return `It expired ${fromNow(exp - now)}: make a new one each time that a page is shown, and see that your server's clock is right.`
  if (exp > now + MOST_SECONDS + CLOCK_SKEW_SECONDS) return `It expires ${fromNow(exp - now)}: an hour ahead is the most that is taken.`
  return null
}

function nbfProblem(nbf: unknown, now: number): string | null {
  if (nbf === undefined) return null
  if (typeof nbf !== 'number') return `“nbf” is ${shown(nbf)}: give seconds since 1970 as a number, or leave it out.`
  return nbf > now + CLOCK_SKEW_SECONDS ? `It is not valid before a moment that comes ${fromNow(nbf - now)} (“nbf”): leave that out, or see that your server's clock is right.` : null
}

const relative = new Intl.RelativeTimeFormat('en')

/** Like “5 minutes ago” or “in 2 hours”. */
function fromNow(seconds: number): string {
  const [unit, length] = Math.abs(seconds) < 90 ? (['second', 1] as const) : Math.abs(seconds) < 5400 ? (['minute', 60] as const) : Math.abs(seconds) < 172_800 ? (['hour', 3600] as const) : (['day', 86_400] as const)
  return relative.format(Math.trunc(seconds / length), unit)
}

/** A claim as it came, not too much of it. */
function shown(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value)
  return text.length > 80 ? `${text.slice(0, 80)}…` : text
}
