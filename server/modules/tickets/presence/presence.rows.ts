import sql from 'sql-template-tag'
import type { Database } from '../../../database/database.js'

/** The channel on which nodes tell each other of which ticket the list of present operators has changed. */
export const PRESENCE_CHANNEL = 'helpdesk_presence'

/** One row per operator, whatever the number of their tabs. */
export interface PresenceRow {
  ticketId: string
  operatorId: string
  replying: boolean
  /** Milliseconds until the first of their tabs is taken for gone. */
  expiresIn: number
}

/** Who is present at tickets now. */
export function presentAt(database: Database, ticketIds: string[]): Promise<PresenceRow[]> {
  return database.rows<PresenceRow>(sql`
    select presence.ticket_id as "ticketId", presence.operator_id as "operatorId", bool_or(presence.replying) as replying,
           ceil(extract(epoch from min(presence.expires_at) - now()) * 1000)::int as "expiresIn"
      from ticket_presence presence join operator on operator.id = presence.operator_id and operator.active
     where presence.ticket_id = any(${ticketIds}::uuid[]) and presence.expires_at > now()
     group by presence.ticket_id, presence.operator_id order by presence.operator_id`)
}
