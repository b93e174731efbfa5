import sql from 'sql-template-tag'
import { v7 as uuid } from 'uuid'
import { command, type Transaction } from '../../../core/command.js'
import { groupBy } from '../../../core/group-by.js'
import { userError, UserErrors, type UserErrorDetail } from '../../../core/user-error.js'
import type { Viewer } from '../../../core/viewer.js'
import type { RequestContext } from '../../../graphql/context.js'
import { identifier } from '../../../graphql/identifier.js'
import { eventsVisibleTo } from '../events/event.policy.js'
import { lockForChange } from './change-ticket.js'
import { eachOf } from './each-of.js'
import type { LockedTicket } from './lock-ticket.js'
import { reasonsFrom, refuseMerged, type FailedTicket } from './ticket-failure.js'
import { FIELDS, type FieldChange, type UndoableField } from './undoable-fields.js'

/** How long a change can be taken back. */
const UNDOABLE_MINUTES = 10

/** What became of an undo, ticket by ticket; one may be in both lists, where only a part of it could be taken back. */
export interface UndoneChange {
  ticketIds: string[]
  failures: FailedTicket[]
}

interface ChangedField extends FieldChange {
  ticketId: string
  kind: UndoableField
  seq: number
}

/**
 * Takes back what one change did to status, snooze, priority, category, assignee and title, ticket by ticket, each in a transaction of its
 * own. It is a change like any other, with ordinary events. What somebody has changed since is left as they made it, and told.
 */
export async function undoChange(context: RequestContext, changeId: string): Promise<UndoneChange> {
  const undoneAs = uuid()
  const byTicket = groupBy(await changedFields(context, changeId), ({ ticketId }) => ticketId)
  const outcomes = await eachOf([...byTicket], async ([ticketId, fields]) => ({ ticketId, ...(await undoTicket(context, ticketId, fields, undoneAs)) }))
  return {
    ticketIds: outcomes.filter(({ taken }) => taken).map(({ ticketId }) => ticketId),
    failures: outcomes.filter(({ userErrors }) => userErrors.length),
  }
}

/** Only who made a change takes it back, and not for long. */
async function changedFields({ services, viewer }: RequestContext, changeId: string): Promise<ChangedField[]> {
  const rows = await services.database.rows<ChangedField & { late: boolean }>(sql`
    select event.ticket_id as "ticketId", event.kind, event.seq, event.data, event.at < now() - make_interval(mins => ${UNDOABLE_MINUTES}) as late
      from ticket_event event
     where event.change_id = ${identifier(changeId)}::uuid and event.kind = any(${Object.keys(FIELDS)}::text[])
       and event.actor_kind::text = ${viewer?.kind ?? null} and event.actor_id = ${actorIdOf(viewer)}::uuid
     order by event.ticket_id, event.seq`)
  if (!rows.length) throw userError('NOT_FOUND', 'There is no such change of yours to take back.', ['changeId'])
  if (rows.some(({ late }) => late)) throw userError('NOT_ALLOWED', `A change can be taken back for ${UNDOABLE_MINUTES} minutes. Change it by hand.`, ['changeId'])
  return rows
}

function actorIdOf(viewer: Viewer | null): string | null {
  return viewer?.kind === 'operator' || viewer?.kind === 'apiKey' ? viewer.id : null
}

async function undoTicket({ services, viewer }: RequestContext, ticketId: string, fields: ChangedField[], undoneAs: string): Promise<{ taken: boolean; userErrors: UserErrorDetail[] }> {
  try {
    return await command(
      services,
      async (tx) => {
        const locked = await lockForChange(tx, viewer, ticketId)
        refuseMerged(locked, ticketId)
        const userErrors: UserErrorDetail[] = []
        // In the order of FIELDS: the status first, for a finished ticket cannot be snoozed.
        for (const kind of Object.keys(FIELDS) as UndoableField[]) {
          const changes = fields.filter((field) => field.kind === kind)
          if (changes.length) userErrors.push(...(await undoField(tx, viewer, locked, kind, changes)))
        }
        return { taken: userErrors.length < fields.length, userErrors }
      },
      undoneAs,
    )
  } catch (error) {
    return { taken: false, userErrors: reasonsFrom(error) }
  }
}

/** A change may have touched a field more than once: it goes back to where it was before the first. */
async function undoField(tx: Transaction, viewer: Viewer | null, locked: LockedTicket, kind: UndoableField, changes: ChangedField[]): Promise<UserErrorDetail[]> {
  const { label, isBack, takeBack } = FIELDS[kind]
  const first = changes[0]!
  if (isBack(locked.ticket, first)) return []
  const [since] = await tx.rows<{ name: string }>(sql`
    select case when ${eventsVisibleTo(viewer).where} then event.actor_name else 'Somebody' end as name from ticket_event event
     where event.ticket_id = ${locked.ticket.id}::uuid and event.kind = ${kind} and event.seq > ${changes.at(-1)!.seq}::int order by event.seq desc limit 1`)
  if (since) return [{ code: 'CONFLICT', message: `${since.name} has changed the ${label} of ${locked.ticket.number} since. It was left so.`, field: null }]
  try {
    await takeBack(tx, locked, first)
    return []
  } catch (error) {
    if (error instanceof UserErrors) return error.details
    throw error
  }
}
