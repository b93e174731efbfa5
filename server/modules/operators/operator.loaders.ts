import sql from 'sql-template-tag'
import { loaderOf } from '../../graphql/loaders.js'
import { operatorObject, type OperatorObject } from './operator.object.js'

export interface OperatorRow {
  id: string
  name: string
  email: string
  role: string
  active: boolean
}

/** By id, for whoever may see what led here: the object itself hides what is not theirs. */
export const operatorById = loaderOf<string, OperatorObject>(async (ids, { services, viewer }) => {
  const rows = await services.database.rows<OperatorRow>(sql`select id, name, email, role, active from operator where id = any(${ids}::uuid[])`)
  return new Map(rows.map((row) => [row.id, operatorObject(row, viewer)]))
})
