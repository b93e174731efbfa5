import sql from 'sql-template-tag'
import type { Services } from '../../../core/services.js'

/** A desk with all secrets that it ever had. Of admins' business alone: it tells a revoked secret from none. */
export interface SigningDesk {
  id: string
  token: string
  secrets: { id: string; text: string; revokedAt: string | null }[]
}

/** Null when there is no such desk. */
export async function signingDesk({ database, secretBox }: Services, deskId: string): Promise<SigningDesk | null> {
  const rows = await database.rows<{ token: string; id: string | null; secret: Buffer; revokedAt: string | null }>(sql`
    select desk.token, secret.id, secret.secret_encrypted as secret, secret.revoked_at as "revokedAt"
      from desk left join desk_secret secret on secret.desk_id = desk.id
     where desk.id = ${deskId} order by secret.created_at, secret.id`)
  if (!rows[0]) return null
  const secrets = rows.flatMap(({ id, secret, revokedAt }) => (id ? [{ id, text: secretBox.decrypt(secret), revokedAt }] : []))
  return { id: deskId, token: rows[0].token, secrets }
}
