import { createHash } from 'node:crypto'
import sql from 'sql-template-tag'
import type { Transaction } from './command.js'
import type { Services } from './services.js'
import { userError } from './user-error.js'

/** How long a retry returns the first result. */
const KEPT_HOURS = 24

interface Call {
  /** Whose key it is: two actors may choose the same one. */
  actor: string
  operation: string
  key: string | null | undefined
  payload: unknown
}

/**
 * Runs a create once per key: a retry with the same payload returns the first result (which must be JSON), a changed payload is
 * a CONFLICT. A retry that comes while the first is still running waits for its transaction.
 */
export async function once<T>(tx: Transaction, { actor, operation, key, payload }: Call, run: () => Promise<T>): Promise<T> {
  if (!key) return run()
  const payloadHash = createHash('sha256').update(JSON.stringify(payload)).digest('hex')
  await tx.rows(sql`delete from idempotency_key where actor = ${actor} and key = ${key} and created_at < now() - make_interval(hours => ${KEPT_HOURS})`)
  const inserted = await tx.rows(sql`
    insert into idempotency_key (actor, key, operation, payload_hash) values (${actor}, ${key}, ${operation}, ${payloadHash})
    on conflict do nothing returning key`)
  if (inserted.length) {
    const result = await run()
    await tx.rows(sql`update idempotency_key set result = ${JSON.stringify(result)}::jsonb where actor = ${actor} and key = ${key}`)
    return result
  }
  const [first] = await tx.rows<{ operation: string; payload_hash: string; result: T }>(sql`
    select operation, payload_hash, result from idempotency_key where actor = ${actor} and key = ${key}`)
  if (first?.operation === operation && first.payload_hash === payloadHash) return first.result
  throw userError('CONFLICT', 'This idempotency key was used for something else. Use a new key for a new request.', ['idempotencyKey'])
}

/**
 * Marks in a create's kept result that what it made was taken back since, as `takenBack`: a late retry must neither make it again nor pass for done.
 * `made` is the part of the result that names it, such as its ID.
 */
export async function takeBackResult(tx: Transaction, actor: string, made: object): Promise<void> {
  await tx.rows(sql`update idempotency_key set result = result || '{"takenBack": true}' where actor = ${actor} and result @> ${JSON.stringify(made)}::jsonb`)
}

/** Sweeps keys that answer no retry any more; an hour later than that, so that no transaction that is under way still counts on one. */
export async function sweepIdempotencyKeys({ database }: Services): Promise<void> {
  await database.rows(sql`delete from idempotency_key where created_at < now() - make_interval(hours => ${KEPT_HOURS + 1}::int)`)
}
