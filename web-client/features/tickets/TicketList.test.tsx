import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { show } from '../../test/show'
import { TestServer } from '../../test/test-server'
import { connectionOf, ticketOf } from '../../test/world'
import { TicketList } from './TicketList'

const first = ticketOf()
const second = ticketOf({ id: 't2', number: 'SUP-1041', title: 'Where is my parcel?', status: 'WAITING' })
const titles = () => screen.getAllByRole('listitem').map(card => within(card).getByRole('link').textContent)

describe('TicketList', () => {
  it('shows title, creation date and status of each ticket', async () => {
    show(new TestServer({ tickets: connectionOf([first, second]) }), <TicketList />)
    const [card] = await screen.findAllByRole('listitem')
    if (!card) throw new Error('no card')
    expect(within(card).getByRole('link', { name: 'The grinder is cracked' })).toHaveAttribute('href', '/widget/tickets/SUP-1042')
    expect(within(card).getByText('Mar 12, 2026')).toHaveAttribute('datetime', '2026-03-12T09:00:00.000Z')
    expect(within(card).getByText('Open')).toHaveClass('badge', 'OPEN')
    expect(screen.getByText('Waiting')).toHaveClass('WAITING')
    expect(screen.getByRole('link', { name: 'New Ticket' })).toBeInTheDocument()
  })

  it('says which tickets have a new reply, in words, in the tab, and aloud when it comes', async () => {
    const server = new TestServer({ tickets: connectionOf([{ ...first, unread: true }, second]) })
    show(server, <TicketList />)
    const [card, other] = await screen.findAllByRole('listitem')
    if (!card || !other) throw new Error('no cards')
    expect(within(card).getByRole('link')).toHaveAccessibleDescription(/New reply/)
    expect(within(other).getByRole('link')).not.toHaveAccessibleDescription(/New reply/)
    expect(document.title).toBe('(1) Your tickets')
    expect(screen.queryByText(/New reply:/)).not.toBeInTheDocument()
    server.unreachable = true
    act(() => server.push('ticketChanged', { created: false, ticket: { ...second, unread: true } }))
    expect(await screen.findByText('New reply: Where is my parcel?')).toHaveAttribute('role', 'status')
    await waitFor(() => expect(document.title).toBe('(2) Your tickets'))
  })

  it('comes back to the card of the ticket that was opened', async () => {
    const server = new TestServer({ tickets: connectionOf([first, second]) })
    const { unmount } = show(server, <TicketList />)
    await userEvent.click(await screen.findByRole('link', { name: 'Where is my parcel?' }))
    unmount()
    show(server, <TicketList />)
    await waitFor(() => expect(screen.getByRole('link', { name: 'Where is my parcel?' })).toHaveFocus())
  })

  it('says what to do when there is none', async () => {
    show(new TestServer({ tickets: connectionOf([]) }), <TicketList />)
    expect(await screen.findByText('No tickets yet')).toBeInTheDocument()
  })

  it('pages by the cursor of the last one', async () => {
    const server = new TestServer({
      tickets: ({ after }: { after?: string }) => after === 't1' ? connectionOf([second]) : connectionOf([first], 't1'),
    })
    show(server, <TicketList />)
    await userEvent.click(await screen.findByRole('button', { name: 'Show more' }))
    await screen.findByText('Where is my parcel?')
    expect(titles()).toEqual(['The grinder is cracked', 'Where is my parcel?'])
    expect(screen.queryByRole('button', { name: 'Show more' })).not.toBeInTheDocument()
  })

  it('keeps what it has when more cannot be loaded, and tries again', async () => {
    const server = new TestServer({
      tickets: ({ after }: { after?: string }) => after === 't1' ? connectionOf([second]) : connectionOf([first], 't1'),
    })
    show(server, <TicketList />)
    const more = await screen.findByRole('button', { name: 'Show more' })
    server.unreachable = true
    await userEvent.click(more)
    expect(await screen.findByRole('alert')).toHaveTextContent('could not be loaded')
    expect(titles()).toEqual(['The grinder is cracked'])

    server.unreachable = false
    await userEvent.click(more)
    await screen.findByText('Where is my parcel?')
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })

  it('keeps all that are shown when it reads a long list anew', async () => {
    const many = Array.from({ length: 130 }, (_, index) => ticketOf({ id: `t${index}`, number: `SUP-${index}`, title: `Ticket ${index}` }))
    const server = new TestServer({
      tickets: ({ first: count, after }: { first: number; after?: string | null }) => {
        const start = after ? many.findIndex(({ id }) => id === after) + 1 : 0
        const page = many.slice(start, start + count)
        return connectionOf(page, start + count < many.length ? page.at(-1)?.id : undefined)
      },
    })
    show(server, <TicketList />)
    for (let shown = 20; shown < 130; shown += 20) {
      await waitFor(() => expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(shown))
      await userEvent.click(screen.getByText('Show more'))
    }
    await waitFor(() => expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(130))
    const before = server.variablesOf('MyTickets').length
    many[125] = { ...many[125]!, title: 'Renamed' }
    act(() => server.push('ticketChanged', { created: false, ticket: many[0] }))
    await screen.findByText('Renamed')
    expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(130)
    expect(server.variablesOf('MyTickets').slice(before)).toEqual([{ first: 100, after: undefined }, { first: 30, after: 't99' }])
  })

  it('changes a status in place and puts a new ticket first, once', async () => {
    const server = new TestServer({ tickets: connectionOf([first, second]) })
    show(server, <TicketList />)
    await screen.findAllByRole('listitem')
    // What is pushed shows by itself, whether or not the list can be read again.
    server.unreachable = true
    act(() => server.push('ticketChanged', { created: false, ticket: { ...second, status: 'RESOLVED' } }))
    expect(await screen.findByText('Resolved')).toBeInTheDocument()
    expect(titles()).toEqual(['The grinder is cracked', 'Where is my parcel?'])

    const pushed = { created: true, ticket: ticketOf({ id: 't3', number: 'SUP-1043', title: 'A new one' }) }
    act(() => server.push('ticketChanged', pushed))
    act(() => server.push('ticketChanged', pushed))
    await screen.findByText('A new one')
    expect(titles()).toEqual(['A new one', 'The grinder is cracked', 'Where is my parcel?'])
  })

  it('loses a ticket that was merged into another one, and has it back when that is undone', async () => {
    const server = new TestServer({ tickets: connectionOf([first, second]) })
    show(server, <TicketList />)
    await screen.findAllByRole('listitem')
    server.root = { tickets: connectionOf([second]) }
    act(() => server.push('ticketChanged', { created: false, ticket: second }))
    await waitFor(() => expect(titles()).toEqual(['Where is my parcel?']))

    server.root = { tickets: connectionOf([first, second]) }
    act(() => server.push('ticketChanged', { created: false, ticket: first }))
    await waitFor(() => expect(titles()).toEqual(['The grinder is cracked', 'Where is my parcel?']))
  })

  it('keeps every page that was shown when a ticket changes', async () => {
    const many = Array.from({ length: 25 }, (_, place) => ticketOf({ id: `n${place}`, number: `SUP-${place}`, title: `Ticket ${place}` }))
    const server = new TestServer({
      tickets: ({ first: size, after }: { first: number; after?: string }) => after ? connectionOf(many.slice(20)) : connectionOf(many.slice(0, size), size < 25 ? 'n19' : null),
    })
    show(server, <TicketList />)
    await userEvent.click(await screen.findByRole('button', { name: 'Show more' }))
    await waitFor(() => expect(titles()).toHaveLength(25))
    act(() => server.push('ticketChanged', { created: false, ticket: many[3] }))
    await waitFor(() => expect(server.variablesOf('MyTickets').at(-1)).toEqual({ first: 25 }))
    expect(titles()).toHaveLength(25)
  })

  it('loads again after the connection was away', async () => {
    const server = new TestServer({ tickets: connectionOf([first]) })
    show(server, <TicketList />)
    await screen.findAllByRole('listitem')
    server.root = { tickets: connectionOf([second, first]) }
    act(() => server.connection.set('reconnecting'))
    act(() => server.connection.opened())
    expect(await screen.findByText('Where is my parcel?')).toBeInTheDocument()
  })

  it('offers another try when it cannot be loaded', async () => {
    const server = new TestServer({ tickets: connectionOf([first]) })
    server.unreachable = true
    show(server, <TicketList />)
    const retry = await screen.findByRole('button', { name: 'Try again' })
    server.unreachable = false
    await userEvent.click(retry)
    expect(await screen.findByText('The grinder is cracked')).toBeInTheDocument()
  })
})
