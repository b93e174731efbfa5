import sql from 'sql-template-tag'
import type { CredentialSource } from '../../core/credential.js'
import { displayName, type ClientRow } from './client.object.js'

export const clientSessions: CredentialSource = {
  kind: 'clientSession',
  async viewers(database, tokenHashes) {
    const rows = await database.rows<ClientRow & { hash: string }>(sql`
      select encode(session.token_hash, 'hex') as hash, client.id, client.desk_id as "deskId", client.name, client.email, client.external_id as "externalId"
        from client_session session
        join client on client.id = session.client_id
       where session.token_hash = any(${tokenHashes}::bytea[]) and session.expires_at > now()`)
    return new Map(rows.map((client) => [client.hash, { kind: 'client', id: client.id, name: displayName(client), deskId: client.deskId }]))
  },
}
