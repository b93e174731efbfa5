import sql from 'sql-template-tag'
import type { CredentialSource } from '../../core/credential.js'
import type { Scope } from '../../core/viewer.js'

export const apiKeys: CredentialSource = {
  kind: 'apiKey',
  async viewers(database, tokenHashes) {
    const rows = await database.rows<{ hash: string; id: string; name: string; scopes: Scope[]; used: boolean }>(sql`
      select encode(token_hash, 'hex') as hash, id, name, scopes, coalesce(last_used_at > now() - interval '1 minute', false) as used
        from api_key
       where token_hash = any(${tokenHashes}::bytea[]) and revoked_at is null and (expires_at is null or expires_at > now())`)
    const newlyUsed = rows.filter(({ used }) => !used).map(({ id }) => id)
    if (newlyUsed.length) await database.rows(sql`update api_key set last_used_at = now() where id = any(${newlyUsed}::uuid[])`)
    return new Map(rows.map(({ hash, id, name, scopes }) => [hash, { kind: 'apiKey', id, name, scopes: new Set(scopes) }]))
  },
}
