import sql from 'sql-template-tag'
import { loaderOf } from '../../graphql/loaders.js'
import { operatorObject, type OperatorObject } from './operator.object.js'
import { operatorColumns, type OperatorRow } from './operator.rows.js'

/** By id, for whoever may see what led here: the object itself hides what is not theirs. */
export const operatorById = loaderOf<string, OperatorObject>(async (ids, { services, viewer }) => {
  const rows = await services.database.rows<OperatorRow>(sql`select ${operatorColumns} from operator where operator.id = any(${ids}::uuid[])`)
  return new Map(rows.map((row) => [row.id, operatorObject(row, viewer)]))
})
