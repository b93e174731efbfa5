import { createHmac } from 'node:crypto'
import type { TestDesk } from './factories.js'

const seconds = () => Math.floor(Date.now() / 1000)
const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')

/** The claims of Jan, a client of the desk. */
export function claimsFor(desk: TestDesk, more: object = {}): object {
  return { sub: 'jan-1', aud: desk.token, exp: seconds() + 3600, email: 'jan@example.com', name: 'Jan', ...more }
}

/** A JWT made by hand, so that it can be wrong in any way. */
export function signedJwt(payload: object, secret: string | Buffer, header: object = { alg: 'HS256', typ: 'JWT' }, hash = 'sha256'): string {
  const signed = `${part(header)}.${part(payload)}`
  return `${signed}.${createHmac(hash, secret).update(signed).digest('base64url')}`
}

export function hmacOf(externalId: string, secret: string | Buffer): string {
  return createHmac('sha256', secret).update(externalId).digest('hex')
}

/** Every way to be wrong about who one is, at a desk with one secret. */
export function wrongIdentities(desk: TestDesk, other: TestDesk): [what: string, input: object][] {
  const now = seconds()
  const claims = () => claimsFor(desk)
  const jwt = (more: object = {}) => signedJwt(claimsFor(desk, more), desk.secret)
  const hmac = (externalId: string, secret = desk.secret) => hmacOf(externalId, secret)
  return [
    ['JWT: another secret', { jwt: signedJwt(claims(), 'another secret') }],
    ['JWT: another desk’s secret', { jwt: signedJwt(claims(), other.secret) }],
    ['JWT: aud of another desk', { jwt: jwt({ aud: other.token }) }],
    ['JWT: no aud', { jwt: jwt({ aud: undefined }) }],
    ['JWT: no sub', { jwt: jwt({ sub: undefined }) }],
    ['JWT: sub that is a number', { jwt: jwt({ sub: 1 }) }],
    ['JWT: empty sub', { jwt: jwt({ sub: '' }) }],
    ['JWT: sub too long', { jwt: jwt({ sub: 'x'.repeat(256) }) }],
    ['JWT: sub with a NUL', { jwt: jwt({ sub: 'a\0' }) }],
    ['JWT: sub with half of a surrogate pair', { jwt: jwt({ sub: 'a\ud800' }) }],
    ['JWT: exp two hours ahead', { jwt: jwt({ exp: now + 7200 }) }],
    ['JWT: exp in milliseconds', { jwt: jwt({ exp: Date.now() }) }],
    ['JWT: no exp', { jwt: jwt({ exp: undefined }) }],
    ['JWT: exp as text', { jwt: jwt({ exp: String(now + 3600) }) }],
    ['JWT: expired', { jwt: jwt({ exp: now - 60 }) }],
    ['JWT: not yet valid', { jwt: jwt({ nbf: now + 600 }) }],
    ['JWT: alg none', { jwt: `${part({ alg: 'none' })}.${part(claims())}.` }],
    ['JWT: alg none, signed', { jwt: signedJwt(claims(), desk.secret, { alg: 'none' }) }],
    ['JWT: RS256 in the header', { jwt: signedJwt(claims(), desk.secret, { alg: 'RS256' }) }],
    ['JWT: HS512 in the header', { jwt: signedJwt(claims(), desk.secret, { alg: 'HS512' }) }],
    ['JWT: rightly signed, but with HS384', { jwt: signedJwt(claims(), desk.secret, { alg: 'HS384' }, 'sha384') }],
    ['JWT: an extension that must be understood', { jwt: signedJwt(claims(), desk.secret, { alg: 'HS256', crit: ['x'], x: 1 }) }],
    ['JWT: cut off', { jwt: jwt().slice(0, -1) }],
    ['JWT: no signature', { jwt: jwt().split('.').slice(0, 2).join('.') }],
    ['JWT: nonsense', { jwt: 'nonsense' }],
    ['JWT: empty', { jwt: '' }],
    ['HMAC: another secret', { externalId: 'jan-1', signature: hmac('jan-1', 'another secret') }],
    ['HMAC: upper case', { externalId: 'jan-1', signature: hmac('jan-1').toUpperCase() }],
    ['HMAC: cut off', { externalId: 'jan-1', signature: hmac('jan-1').slice(0, -1) }],
    ['HMAC: with a space', { externalId: 'jan-1', signature: `${hmac('jan-1')} ` }],
    ['HMAC: of another external ID', { externalId: 'jan-2', signature: hmac('jan-1') }],
    ['HMAC: empty', { externalId: 'jan-1', signature: '' }],
    ['HMAC: none', { externalId: 'jan-1' }],
    ['HMAC: of the empty external ID', { externalId: '', signature: hmac('') }],
    ['HMAC: too long an external ID', { externalId: 'x'.repeat(256), signature: hmac('x'.repeat(256)) }],
    ['unsigned', { name: 'Jan', email: 'jan@example.com' }],
    ['nothing', {}],
  ]
}
