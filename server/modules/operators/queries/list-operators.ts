import sql from 'sql-template-tag'
import type { RequestContext } from '../../../graphql/context.js'
import { operatorObject, type OperatorObject } from '../operator.object.js'
import { operatorsVisibleTo } from '../operator.policy.js'
import { operatorColumns, type OperatorRow } from '../operator.rows.js'

/** All operators, deactivated ones too, by name. */
export async function listOperators({ services, viewer }: RequestContext): Promise<OperatorObject[]> {
  const rows = await services.database.rows<OperatorRow>(sql`
    select ${operatorColumns} from operator where ${operatorsVisibleTo(viewer).where} order by operator.name, operator.id`)
  return rows.map((row) => operatorObject(row, viewer))
}
