import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { fakeServer, type Root } from '../test/fake-server'
import { emptyPanel, page, ticket } from '../test/fixtures'
import { renderPanel } from '../test/render-panel'

const rowTitles = () => within(screen.getByRole('table', { name: 'Tickets' })).getAllByRole('link').map(link => link.textContent)

async function listAt(url: string, root: Root = {}) {
  const server = fakeServer({ ...emptyPanel(), tickets: page([ticket('1'), ticket('2')]), ...root })
  const panel = renderPanel(server, url)
  await screen.findByRole('group', { name: 'Filters' })
  await waitFor(() => expect(server.callsOf('TicketList')).not.toHaveLength(0))
  return { server, ...panel }
}

// Waits for the whole change of screens, which a click alone does not.
const press = (link: HTMLElement) => act(async () => link.click())

describe('/tickets', () => {
  it('shows a ticket with all that an operator looks for', async () => {
    await listAt('/tickets', { tickets: page([ticket('1', { priority: 'HIGH' })]) })
    const row = (await screen.findAllByRole('row'))[1]
    for (const text of ['Ticket 1', 'Help me please', 'SUP-1', 'Jan Kowalski', 'jan@example.com', 'Open', 'High', 'Billing', 'Unassigned']) expect(row).toHaveTextContent(text)
    expect(within(row!).getByRole('link')).toHaveAttribute('href', '/tickets/SUP-1')
    expect(row!.querySelectorAll('time')).toHaveLength(2)
  })

  it.each([
    ['Back', ({ router }: { router: { navigate: (delta: -1) => Promise<void> } }) => act(() => router.navigate(-1))],
    ['the breadcrumb', () => press(screen.getByRole('link', { name: 'Tickets' }))],
  ])('hands the focus to the ticket that is opened, and by %s to its row again', async (_, goBack) => {
    const panel = await listAt('/tickets?view=open', { ticketByNumber: ticket('2') })
    await press(await screen.findByRole('link', { name: 'Ticket 2' }))
    expect(await screen.findByRole('heading', { name: 'Ticket 2' })).toHaveFocus()

    await goBack(panel)
    expect(await screen.findByRole('link', { name: 'Ticket 2' })).toHaveFocus()
    expect(panel.location()).toBe('/tickets?view=open')
    // As it was left: asked for once.
    expect(panel.server.callsOf('TicketList')).toHaveLength(1)
  })

  it('asks for what the URL says', async () => {
    const { server } = await listAt('/tickets?view=mine&priority=HIGH&client=jan&sort=created-asc')
    expect(server.callsOf('TicketList').at(-1)).toMatchObject({
      filter: { assigneeId: ['anna'], status: ['OPEN', 'IN_PROGRESS', 'WAITING'], priority: ['HIGH'], client: 'jan', snoozed: false },
      orderBy: { field: 'CREATED_AT', direction: 'ASC' },
    })
  })

  it('puts a chosen filter and sort into the URL, and takes them out again', async () => {
    const { server, location, router } = await listAt('/tickets?view=open')
    await userEvent.click(screen.getByRole('button', { name: 'Add filter' }))
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Priority' }))
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Urgent' }))
    await waitFor(() => expect(location()).toBe('/tickets?view=open&priority=URGENT'))
    await waitFor(() => expect(server.callsOf('TicketList').at(-1)).toMatchObject({ filter: { priority: ['URGENT'] } }))

    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Sort' }), 'Priority, highest first')
    await waitFor(() => expect(location()).toBe('/tickets?view=open&priority=URGENT&sort=priority-desc'))

    await act(() => router.navigate(-1))
    await waitFor(() => expect(location()).toBe('/tickets?view=open&priority=URGENT'))
    expect(await screen.findByRole('button', { name: 'Priority: Urgent' })).toBeInTheDocument()
    // Back shows the list as it was left; a click asks for it anew.
    expect(server.callsOf('TicketList')).toHaveLength(3)

    await userEvent.click(screen.getByRole('button', { name: 'Remove the filter Priority' }))
    await waitFor(() => expect(location()).toBe('/tickets?view=open'))
    expect(server.callsOf('TicketList')).toHaveLength(4)
    expect(screen.queryByRole('button', { name: 'Clear filter' })).not.toBeInTheDocument()
  })

  it('searches a moment after typing stops, in one step of the history', async () => {
    const { server, location } = await listAt('/tickets')
    await userEvent.type(screen.getByRole('searchbox', { name: 'Search tickets' }), 'refund')
    await waitFor(() => expect(location()).toBe('/tickets?search=refund'))
    expect(server.callsOf('TicketList').map(({ filter }) => (filter as { search?: string }).search)).toEqual([undefined, 'refund'])
  })

  it('says when nothing matches, and how to get out', async () => {
    const { location } = await listAt('/tickets?status=CLOSED&priority=LOW', { tickets: page([]) })
    expect(await screen.findByText('No tickets match.')).toBeInTheDocument()
    await userEvent.click(within(screen.getByText('No tickets match.').parentElement!).getByRole('button', { name: 'Clear 2 filters' }))
    await waitFor(() => expect(location()).toBe('/tickets'))
  })

  it('changes rows in place, and keeps new tickets behind a pill', async () => {
    const { server } = await listAt('/tickets')
    await waitFor(() => expect(rowTitles()).toEqual(['Ticket 1', 'Ticket 2']))

    server.root.tickets = page([ticket('3'), ticket('2', { title: 'Renamed' }), ticket('1')])
    await act(async () => server.push({ ticketChanged: { created: false, ticket: ticket('2', { title: 'Renamed', status: 'RESOLVED' }) } }))
    await waitFor(() => expect(rowTitles()).toEqual(['Ticket 1', 'Renamed']))

    const pill = await screen.findByRole('button', { name: '1 new' })
    expect(rowTitles()).toEqual(['Ticket 1', 'Renamed'])
    await userEvent.click(pill)
    await waitFor(() => expect(rowTitles()).toEqual(['Ticket 3', 'Renamed', 'Ticket 1']))
    expect(screen.queryByRole('button', { name: '1 new' })).not.toBeInTheDocument()
  })

  it('looks again after the live connection was lost', async () => {
    const { server } = await listAt('/tickets')
    await waitFor(() => expect(rowTitles()).toEqual(['Ticket 1', 'Ticket 2']))
    await act(async () => server.session.connection.set('reconnecting'))
    server.root.tickets = page([ticket('3'), ticket('1', { title: 'Changed meanwhile' }), ticket('2')])
    await act(async () => server.session.connection.set('connected'))
    await waitFor(() => expect(rowTitles()).toEqual(['Changed meanwhile', 'Ticket 2']))
    expect(await screen.findByRole('button', { name: '1 new' })).toBeInTheDocument()
  })

  it('loads the next page from the cursor of the last', async () => {
    const { server } = await listAt('/tickets', {
      tickets: ({ after }: { after?: string }) => (after ? page([ticket('3')]) : page([ticket('1'), ticket('2')], { hasNextPage: true })),
    })
    await waitFor(() => expect(rowTitles()).toEqual(['Ticket 1', 'Ticket 2', 'Ticket 3']))
    expect(server.callsOf('TicketList').at(-1)).toMatchObject({ after: 'cursor-2' })
  })

  it('shows a failure in the place of the list, with the request ID, and retries', async () => {
    const failing = () => {
      throw Object.assign(new Error('Something went wrong.'), { extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'req-42' } })
    }
    const { server } = await listAt('/tickets', { tickets: failing })
    expect(await screen.findByText('req-42')).toBeInTheDocument()
    expect(screen.getByRole('group', { name: 'Filters' })).toBeInTheDocument()

    server.root.tickets = page([ticket('1')])
    await userEvent.click(screen.getByRole('button', { name: 'Retry' }))
    await waitFor(() => expect(rowTitles()).toEqual(['Ticket 1']))
  })

  it('says when the server is not reached at all, and starts when it is back', async () => {
    const server = fakeServer({ ...emptyPanel(), tickets: page([ticket('1')]) })
    server.state.cut = true
    renderPanel(server, '/tickets')
    expect(await screen.findByText('The server cannot be reached.')).toBeInTheDocument()
    server.state.cut = false
    await userEvent.click(screen.getByRole('button', { name: 'Retry' }))
    await waitFor(() => expect(rowTitles()).toEqual(['Ticket 1']))
  })

  it('says "Reconnecting…" when live updates are gone for three seconds, not for a shorter gap', async () => {
    const { server } = await listAt('/tickets')
    const { connection } = server.session
    jest.useFakeTimers()
    act(() => connection.set('reconnecting'))
    act(() => jest.advanceTimersByTime(2_900))
    expect(screen.queryByText('Reconnecting…')).not.toBeInTheDocument()
    act(() => jest.advanceTimersByTime(200))
    expect(screen.getByText('Reconnecting…')).toBeInTheDocument()
    act(() => connection.set('connected'))
    expect(screen.queryByText('Reconnecting…')).not.toBeInTheDocument()
    jest.useRealTimers()
  })

  it('counts each view, and counts again when tickets change', async () => {
    const { server } = await listAt('/tickets', { ticketCounts: { total: 1000, capped: true } })
    const views = screen.getByRole('navigation', { name: 'Views' })
    expect(await within(views).findAllByText('1,000+')).toHaveLength(6)
    server.root.ticketCounts = { total: 7, capped: false }
    await act(async () => server.push({ ticketChanged: { created: true, ticket: ticket('9') } }))
    expect(await within(views).findAllByText('7')).toHaveLength(6)
  })
})
