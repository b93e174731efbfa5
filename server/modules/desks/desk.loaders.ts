import sql from 'sql-template-tag'
import { groupBy } from '../../core/group-by.js'
import { loaderOf } from '../../graphql/loaders.js'
import { operatorObject, type OperatorObject } from '../operators/operator.object.js'
import { operatorColumns, type OperatorRow } from '../operators/operator.rows.js'
import { categoryObject, deskObject, type CategoryObject, type DeskObject, type DeskRow } from './desk.object.js'
import { canSeeSetup, desksVisibleTo } from './desk.policy.js'

/** The columns of a DeskRow. */
export const deskColumns = sql`
  desk.id, desk.name, desk.colour, desk.language, desk.help_text as "helpText", desk.number_pattern as "numberPattern",
  desk.mailbox_address as "mailboxAddress", desk.token, desk.active`

/** A desk by id, if the viewer may see it. */
export const deskById = loaderOf<string, DeskObject>(async (ids, { services, viewer }) => {
  const rows = await services.database.rows<DeskRow>(sql`
    select ${deskColumns} from desk where desk.id = any(${ids}::uuid[]) and ${desksVisibleTo(viewer).where}`)
  return new Map(rows.map((row) => [row.id, deskObject(row, viewer)]))
})

/** All categories of a desk, archived ones too, in their order. */
export const categoriesByDesk = loaderOf<string, CategoryObject[]>(async (deskIds, { services }) => {
  const rows = await services.database.rows<{ deskId: string; id: string; name: string; archived: boolean; position: number }>(sql`
    select desk_id as "deskId", id, name, archived_at is not null as archived, position
      from category where desk_id = any(${deskIds}::uuid[]) order by desk_id, position, id`)
  return new Map([...groupBy(rows, ({ deskId }) => deskId)].map(([deskId, group]) => [deskId, group.map((row) => categoryObject(row))]))
})

export const membersByDesk = loaderOf<string, OperatorObject[]>(async (deskIds, { services, viewer }) => {
  if (!canSeeSetup(viewer)) return new Map()
  const rows = await services.database.rows<OperatorRow & { deskId: string }>(sql`
    select member.desk_id as "deskId", ${operatorColumns}
      from desk_member member join operator on operator.id = member.operator_id
     where member.desk_id = any(${deskIds}::uuid[]) order by operator.name, operator.id`)
  return new Map([...groupBy(rows, ({ deskId }) => deskId)].map(([deskId, group]) => [deskId, group.map((row) => operatorObject(row, viewer))]))
})

/** Whose pages may embed a desk's widget. A loader, for tickets bring their desks along and need none of this. */
export const allowedOriginsByDesk = loaderOf<string, string[]>(async (deskIds, { services, viewer }) => {
  if (!canSeeSetup(viewer)) return new Map()
  const rows = await services.database.rows<{ id: string; allowedOrigins: string[] }>(sql`
    select id, allowed_origins as "allowedOrigins" from desk where id = any(${deskIds}::uuid[])`)
  return new Map(rows.map(({ id, allowedOrigins }) => [id, allowedOrigins]))
})

export const desksByOperator = loaderOf<string, DeskObject[]>(async (operatorIds, { services, viewer }) => {
  if (!canSeeSetup(viewer)) return new Map()
  const rows = await services.database.rows<DeskRow & { operatorId: string }>(sql`
    select member.operator_id as "operatorId", ${deskColumns}
      from desk_member member join desk on desk.id = member.desk_id
     where member.operator_id = any(${operatorIds}::uuid[]) and ${desksVisibleTo(viewer).where} order by desk.name, desk.id`)
  return new Map([...groupBy(rows, ({ operatorId }) => operatorId)].map(([operatorId, group]) => [operatorId, group.map((row) => deskObject(row, viewer))]))
})
