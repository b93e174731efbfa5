import sql from 'sql-template-tag'
import type { CredentialSource } from '../../core/credential.js'

export const publicLinks: CredentialSource = {
  kind: 'publicLink',
  async viewers(database, tokenHashes) {
    const rows = await database.rows<{ hash: string; id: string; ticketId: string }>(sql`
      select encode(link.token_hash, 'hex') as hash, link.id, coalesce(ticket.merged_into_id, ticket.id) as "ticketId"
        from public_link link join ticket on ticket.id = link.ticket_id
       where link.token_hash = any(${tokenHashes}::bytea[]) and link.revoked_at is null`)
    return new Map(rows.map(({ hash, id, ticketId }) => [hash, { kind: 'linkHolder', id, ticketId }]))
  },
}
