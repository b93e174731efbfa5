// Signs for the person who is signed in on your site. On your server only: whoever has the secret can be anyone.
// npm install jose
import { createHmac } from 'node:crypto'
import { SignJWT } from 'jose'

const { HELPDESK_DESK_TOKEN: deskToken, HELPDESK_DESK_SECRET: secret } = process.env

/** A JWT, good for half an hour (an hour at most). The ID is text: 0123 is not 123. */
export function identityJwt({ id, email, name }) {
  return new SignJWT({ email, name })
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(String(id))
    .setAudience(deskToken)
    .setExpirationTime('30 minutes')
    .sign(new TextEncoder().encode(secret))
}

/** Or, without a library, a signature of the ID alone: email and name beside it are shown, and not believed. */
export function identitySignature(id) {
  return createHmac('sha256', secret).update(String(id)).digest('hex')
}

// Try it: node identity.mjs 0123
if (process.argv[1] === import.meta.filename) {
  const id = process.argv[2] ?? '0123'
  const jwt = await identityJwt({ id, email: 'jan@example.com', name: 'Jan Kowalski' })
  console.log(JSON.stringify({ jwt, externalId: id, signature: identitySignature(id) }))
}
