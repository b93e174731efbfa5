import sql from 'sql-template-tag'
import type { Services } from '../../../core/services.js'
import { randomToken } from '../../../core/token.js'

/** How many secrets of a desk are valid at once: the second is for replacing the first. */
export const MOST_SECRETS = 2

/** What an identity may be signed with. Without an id it is a decoy: nobody knows its text, and what fits it is refused all the same. */
export interface SigningSecret {
  id: string | null
  text: string
}

const DECOYS: SigningSecret[] = Array.from({ length: MOST_SECRETS }, () => ({ id: null, text: randomToken() }))

/** The secrets that a desk's host pages may sign with, filled up with decoys: checking against a desk with none, one or two takes equally long, and so does an unknown token. */
export async function deskSecrets({ database, secretBox }: Services, deskToken: string): Promise<{ id: string | null; secrets: SigningSecret[] }> {
  const rows = await database.rows<{ deskId: string; id: string; secret: Buffer }>(sql`
    select desk.id as "deskId", secret.id, secret.secret_encrypted as secret
      from desk join desk_secret secret on secret.desk_id = desk.id
     where desk.token = ${deskToken} and secret.revoked_at is null`)
  const own = rows.map(({ id, secret }) => ({ id, text: secretBox.decrypt(secret) }))
  return { id: rows[0]?.deskId ?? null, secrets: [...own, ...DECOYS.slice(own.length)] }
}
