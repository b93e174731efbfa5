import { Repeater } from '@graphql-yoga/subscription'
import { GraphQLError } from 'graphql'
import type { RequestContext } from '../../../graphql/context.js'
import { identifier } from '../../../graphql/identifier.js'
import { offer } from '../../../graphql/offer.js'
import { ticketById } from '../ticket.loaders.js'
import { ticketsVisibleTo } from '../ticket.policy.js'
import { presenceObject } from './presence.loaders.js'
import type { TicketPresenceObject } from './presence.object.js'
import { canSeePresence } from './presence.policy.js'
import { PRESENCE_CHANNEL, presentAt } from './presence.rows.js'

/**
 * Who has a ticket open: the list at once, then whenever it is another one. It is read again when a node tells of a change, and when the next
 * of those on it is due to be taken for gone, of which nobody tells.
 */
export async function presenceStream(context: RequestContext, ticketId: string): Promise<Repeater<TicketPresenceObject[]>> {
  const id = identifier(ticketId)
  const ticket = id && canSeePresence(context.viewer) ? await context.loader(ticketById).load(id) : null
  if (!ticket) throw new GraphQLError('This ticket does not exist, or you cannot see it.', { extensions: { code: 'NOT_FOUND' } })
  const mayKnow = () => {
    const viewer = context.currentViewer()
    return canSeePresence(viewer) && ticketsVisibleTo(viewer).includes(ticket)
  }
  return new Repeater<TicketPresenceObject[]>(async (push, stop) => {
    let told: string | undefined
    let ended = false
    let waiting = false
    let looking: Promise<void> = Promise.resolve()
    let expiry: NodeJS.Timeout | undefined
    const look = async (): Promise<void> => {
      waiting = false
      const present = await presentAt(context.services.database, [ticket.id])
      if (ended) return
      clearTimeout(expiry)
      if (present.length) expiry = setTimeout(lookSoon, Math.min(...present.map(({ expiresIn }) => expiresIn)))
      const list = present.map(presenceObject)
      const text = JSON.stringify(list)
      if (text === told || !mayKnow()) return
      told = text
      offer(push, stop, list)
    }
    /** One look at a time, and one more for all that is told meanwhile. */
    const lookSoon = (): void => {
      if (waiting) return
      waiting = true
      looking = looking.then(look).catch(stop)
    }
    const unhear = await context.services.ears.hear(PRESENCE_CHANNEL, (changed) => {
      if (changed === null || changed === ticket.id) lookSoon()
    })
    lookSoon()
    await stop
    ended = true
    clearTimeout(expiry)
    unhear()
  })
}
