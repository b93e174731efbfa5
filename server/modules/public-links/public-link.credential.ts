import sql from 'sql-template-tag'
import type { CredentialSource } from '../../core/credential.js'

export const publicLinks: CredentialSource = {
  kind: 'publicLink',
  async viewers(database, tokenHashes) {
    const rows = await database.rows<{ hash: string; id: string; ticketId: string }>(sql`
      select encode(token_hash, 'hex') as hash, id, ticket_id as "ticketId"
        from public_link where token_hash = any(${tokenHashes}::bytea[]) and revoked_at is null`)
    return new Map(rows.map(({ hash, id, ticketId }) => [hash, { kind: 'linkHolder', id, ticketId }]))
  },
}
