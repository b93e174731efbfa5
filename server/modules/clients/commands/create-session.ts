import sql from 'sql-template-tag'
import { v7 as uuid } from 'uuid'
import { command, type Transaction } from '../../../core/command.js'
import { CLIENT_SESSION_PREFIX } from '../../../core/credential.js'
import { hashToken, randomToken } from '../../../core/token.js'
import { userError } from '../../../core/user-error.js'
import type { RequestContext } from '../../../graphql/context.js'
import { deskSecrets } from '../../desks/queries/desk-secrets.js'
import { verifiedIdentity, type Identity } from '../client-identity.js'
import type { ClientIdentityInput } from '../client.inputs.js'
import { clientColumns, clientObject, type ClientObject, type ClientRow } from '../client.object.js'

const SESSION_SECONDS = 60 * 60

/** Takes a signed identity for a session. A wrong desk, signature, age or form get one and the same answer. */
export async function createSession(
  { services, address }: RequestContext,
  deskToken: string,
  input: ClientIdentityInput,
): Promise<{ token: string; expiresAt: string; client: ClientObject }> {
  await services.limits.take('clientSessionByAddress', address)
  const desk = await deskSecrets(services, deskToken)
  const identity = await verifiedIdentity(input, deskToken, desk.secrets)
  if (!identity || !desk.id) {
    throw userError('INVALID', "The identity is not rightly signed. Check the desk's token, its secret, and that the signature is fresh.")
  }
  const deskId = desk.id
  return command(services, async (tx) => {
    const client = await knownClient(tx, deskId, identity)
    const token = randomToken(CLIENT_SESSION_PREFIX)
    const [session] = await tx.rows<{ expiresAt: string }>(sql`
      insert into client_session (id, client_id, token_hash, expires_at)
      values (${uuid()}, ${client.id}, ${hashToken(token)}, now() + make_interval(secs => ${SESSION_SECONDS}))
      returning expires_at as "expiresAt"`)
    // To the minute, so that a secret that signs for many visitors is written once a minute.
    await tx.rows(sql`
      update desk_secret set last_used_at = date_trunc('minute', now())
       where id = ${identity.secretId} and (last_used_at is null or last_used_at < date_trunc('minute', now()))`)
    await tx.rows(sql`delete from client_session where client_id = ${client.id} and expires_at < now()`)
    return { token, expiresAt: session!.expiresAt, client: clientObject(client) }
  })
}

/**
 * Finds the client of an external ID, or makes one. Only an email that a signature covers may lead to a client whom an operator
 * entered by that email, or bring tickets that are entered by it later; a claimed one never does. What the host page says now replaces what it said before.
 */
async function knownClient(tx: Transaction, deskId: string, { externalId, email, name, phone, emailIsSigned }: Identity): Promise<ClientRow> {
  if (emailIsSigned && email) {
    await tx.rows(sql`
      update client set external_id = ${externalId}
       where id = (select id from client where desk_id = ${deskId} and lower(email) = lower(${email}) and verified and external_id is null order by created_at, id limit 1)
         and external_id is null
         and not exists (select from client where desk_id = ${deskId} and external_id = ${externalId} and verified)`)
  }
  // To claim the email that is known already takes nothing from it.
  const [client] = await tx.rows<ClientRow>(sql`
    insert into client (id, desk_id, external_id, email, name, phone, verified, email_claimed)
    values (${uuid()}, ${deskId}, ${externalId}, ${email}, ${name}, ${phone}, true, ${email !== null && !emailIsSigned}::boolean)
    on conflict (desk_id, external_id) where verified and external_id is not null
    do update set email = coalesce(excluded.email, client.email), name = coalesce(excluded.name, client.name), phone = coalesce(excluded.phone, client.phone),
                  email_claimed = case when excluded.email is null or (excluded.email_claimed and lower(excluded.email) = lower(client.email))
                                       then client.email_claimed else excluded.email_claimed end
    returning ${clientColumns}`)
  return client!
}
