import sql from 'sql-template-tag'
import type { Services } from '../../../core/services.js'

/** Signs nothing, but checking against it takes as long as against a real one. */
const DECOY = 'no desk has this token'

/** The secrets that a desk's host pages may sign with: one, or two while one replaces the other. An unknown token gets a decoy. */
export async function deskSecrets({ database, secretBox }: Services, deskToken: string): Promise<{ id: string | null; secrets: string[] }> {
  const rows = await database.rows<{ id: string; secret: Buffer }>(sql`
    select desk.id, secret.secret_encrypted as secret
      from desk join desk_secret secret on secret.desk_id = desk.id
     where desk.token = ${deskToken} and secret.revoked_at is null`)
  if (!rows.length) return { id: null, secrets: [DECOY] }
  return { id: rows[0]!.id, secrets: rows.map(({ secret }) => secretBox.decrypt(secret)) }
}
