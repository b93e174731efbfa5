import sql from 'sql-template-tag'
import { userError } from '../../../core/user-error.js'
import type { RequestContext } from '../../../graphql/context.js'
import { identifier } from '../../../graphql/identifier.js'
import { ticketById } from '../ticket.loaders.js'
import { PresenceState } from './presence.object.js'
import { canSeePresence } from './presence.policy.js'
import { PRESENCE_CHANNEL } from './presence.rows.js'

/** Two and a half heartbeats: one may be lost on the way. */
const KEPT_SECONDS = 25

/** What an operator's tabs say together: null when none has the ticket open, else whether one of them is writing. */
type Presence = boolean | null

/** Keeps that an operator has a ticket open in a tab, until the next heartbeat is overdue. The others are told only when that is news. */
export async function setPresence(context: RequestContext, ticketId: string, tab: string, state: PresenceState): Promise<void> {
  const { viewer, services } = context
  const tabId = identifier(tab)
  if (!tabId) throw userError('INVALID', 'A tab is named by a UUID that it makes up. Send one.', ['tab'])
  const id = identifier(ticketId)
  const ticket = id && (await context.loader(ticketById).load(id))
  if (!ticket) throw userError('NOT_FOUND', 'This ticket does not exist, or you cannot see it.', ['ticketId'])
  if (!canSeePresence(viewer)) throw userError('NOT_ALLOWED', 'Only operators are shown as present.')
  // Each tab that is made up is a row until it is swept, and each change is told to all nodes.
  await services.limits.take('presenceByOperator', viewer.id)
  const replying = state === PresenceState.REPLYING
  const change =
    state === PresenceState.GONE
      ? sql`delete from ticket_presence where ticket_id = ${ticket.id}::uuid and operator_id = ${viewer.id}::uuid and tab = ${tabId}::uuid`
      : sql`insert into ticket_presence (ticket_id, operator_id, tab, replying, expires_at)
            values (${ticket.id}, ${viewer.id}, ${tabId}, ${replying}, now() + make_interval(secs => ${KEPT_SECONDS}))
            on conflict (ticket_id, operator_id, tab) do update set replying = excluded.replying, expires_at = excluded.expires_at`
  // All parts of one statement see what was there before it.
  const [tabs] = await services.database.rows<{ before: Presence; others: Presence }>(sql`
    with change as (${change})
    select bool_or(replying) as before, bool_or(replying) filter (where tab <> ${tabId}::uuid) as others
      from ticket_presence where ticket_id = ${ticket.id}::uuid and operator_id = ${viewer.id}::uuid and expires_at > now()`)
  const after = state === PresenceState.GONE ? tabs!.others : replying || tabs!.others === true
  if (after !== tabs!.before) await services.database.rows(sql`select pg_notify(${PRESENCE_CHANNEL}, ${ticket.id})`)
}
