import sql from 'sql-template-tag'
import { groupBy } from '../../core/group-by.js'
import { isAdmin } from '../../core/viewer.js'
import { loaderOf } from '../../graphql/loaders.js'
import { DeskSecretObject, hintOf } from './desk-secret.object.js'

/** The valid secrets of a desk, the older one first, for admins. */
export const secretsByDesk = loaderOf<string, DeskSecretObject[]>(async (deskIds, { services, viewer }) => {
  if (!isAdmin(viewer)) return new Map()
  const rows = await services.database.rows<{ deskId: string; id: string; secret: Buffer; createdAt: string; lastUsedAt: string | null }>(sql`
    select desk_id as "deskId", id, secret_encrypted as secret, created_at as "createdAt", last_used_at as "lastUsedAt"
      from desk_secret where desk_id = any(${deskIds}::uuid[]) and revoked_at is null order by desk_id, created_at, id`)
  return new Map(
    [...groupBy(rows, ({ deskId }) => deskId)].map(([deskId, group]) => [
      deskId,
      group.map(({ id, secret, createdAt, lastUsedAt }) => Object.assign(new DeskSecretObject(), { id, hint: hintOf(services.secretBox.decrypt(secret)), createdAt, lastUsedAt })),
    ]),
  )
})
