import { screen } from '@testing-library/react'
import { fakeServer, type Root } from './fake-server'
import { ben, emptyPanel, ticket } from './fixtures'
import { renderPanel } from './render-panel'

/** An event as the server pushes it; Ben did it, unless told otherwise. */
export const event = (type: string, cursor: string, fields: Root = {}) => ({
  __typename: type, id: cursor, cursor, at: '2026-03-10T11:00:00Z', actor: ben, actorName: 'Ben Okafor', ...fields,
})

/** The panel with SUP-1 open, as Anna. `fields` are the ticket's, `root` is what else the server answers. */
export async function openTicket(fields: Root = {}, root: Root = {}) {
  const shown = ticket('1', fields)
  const server = fakeServer({ ...emptyPanel(), ticketByNumber: ({ number }: { number: string }) => (number === 'SUP-1' ? shown : null), ticket: shown, ...root })
  const panel = renderPanel(server, '/tickets/SUP-1')
  await screen.findByRole('heading', { name: 'Ticket 1' })
  return { server, shown, ...panel }
}
