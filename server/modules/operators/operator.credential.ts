import sql from 'sql-template-tag'
import type { CredentialSource } from '../../core/credential.js'
import type { OperatorViewer } from '../../core/viewer.js'
import { operatorViewerColumns } from './operator.rows.js'

export const operatorSessions: CredentialSource = {
  kind: 'operatorSession',
  async viewers(database, tokenHashes) {
    const rows = await database.rows<OperatorViewer & { hash: string }>(sql`
      select encode(session.token_hash, 'hex') as hash, ${operatorViewerColumns}
        from operator_session session
        join operator on operator.id = session.operator_id
       where session.token_hash = any(${tokenHashes}::bytea[]) and session.expires_at > now() and operator.active`)
    return new Map(rows.map(({ hash, ...operator }) => [hash, { ...operator, kind: 'operator' }]))
  },
}
