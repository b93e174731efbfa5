import sql from 'sql-template-tag'
import type { RequestContext } from '../../../graphql/context.js'
import type { OperatorRow } from '../operator.loaders.js'
import { operatorObject, type OperatorObject } from '../operator.object.js'
import { operatorsVisibleTo } from '../operator.policy.js'

/** All operators, deactivated ones too, by name. */
export async function listOperators({ services, viewer }: RequestContext): Promise<OperatorObject[]> {
  const rows = await services.database.rows<OperatorRow>(sql`
    select id, name, email, role, active from operator where ${operatorsVisibleTo(viewer).where} order by name, id`)
  return rows.map((row) => operatorObject(row, viewer))
}
