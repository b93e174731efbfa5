import { act, cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { fakeServer, type Root } from '../test/fake-server'
import { anna, ben, emptyPanel, page, ticket } from '../test/fixtures'
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

  it('offers to search all tickets when a view holds none that match', async () => {
    const { location } = await listAt('/tickets?view=open&search=refund', { tickets: page([]) })
    await userEvent.click(await screen.findByRole('button', { name: 'Search all tickets' }))
    await waitFor(() => expect(location()).toBe('/tickets?search=refund'))
    expect(await screen.findByRole('button', { name: 'Clear 1 filter' })).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Search all tickets' })).not.toBeInTheDocument()
  })

  it('tells an operator without a desk why there is nothing, and an admin what to do first', async () => {
    await listAt('/tickets?status=CLOSED', { tickets: page([]), desks: [], viewer: { ...ben, role: 'OPERATOR' } })
    expect(await screen.findByText('You are not a member of a desk yet.')).toBeInTheDocument()
    cleanup()
    await listAt('/tickets', { tickets: page([]), desks: [], viewer: { ...anna, role: 'ADMIN' } })
    expect(await screen.findByRole('link', { name: 'New desk' })).toHaveAttribute('href', '/settings/desks/new')
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

  it('finds the ticket that came between reading the list and the first push', async () => {
    const { server } = await listAt('/tickets')
    await waitFor(() => expect(rowTitles()).toEqual(['Ticket 1', 'Ticket 2']))
    server.root.tickets = page([ticket('3'), ticket('1'), ticket('2')])
    await act(async () => server.session.connection.opened())
    expect(await screen.findByRole('button', { name: '1 new' })).toBeInTheDocument()
  })

  it('drops a page that was asked for before the list was read anew', async () => {
    let answerNext: (value: unknown) => void = () => {}
    const { server } = await listAt('/tickets', {
      tickets: ({ after }: { after?: string }) => (after ? new Promise(resolve => { answerNext = resolve }) : page([ticket('1'), ticket('2')], { hasNextPage: true })),
    })
    await waitFor(() => expect(server.callsOf('TicketList').at(-1)).toMatchObject({ after: 'cursor-2' }))
    server.root.tickets = page([ticket('3'), ticket('1'), ticket('2')])
    await act(async () => server.push({ ticketChanged: { created: true, ticket: ticket('3') } }))
    await userEvent.click(await screen.findByRole('button', { name: '1 new' }))
    await waitFor(() => expect(rowTitles()).toEqual(['Ticket 3', 'Ticket 1', 'Ticket 2']))
    await act(async () => answerNext(page([ticket('4')])))
    expect(rowTitles()).toEqual(['Ticket 3', 'Ticket 1', 'Ticket 2'])
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
    expect(await within(views).findAllByText('1,000+')).toHaveLength(7)
    server.root.ticketCounts = { total: 7, capped: false }
    await act(async () => server.push({ ticketChanged: { created: true, ticket: ticket('9') } }))
    expect(await within(views).findAllByText('7')).toHaveLength(7)
  })

  it('tells what is unread by more than its looks, and on the tab', async () => {
    await listAt('/tickets?view=open', { tickets: page([ticket('1', { unread: true, assignee: anna }), ticket('2')]) })
    expect(await screen.findByRole('rowheader', { name: /^Unread Ticket 1/ })).toBeInTheDocument()
    expect(screen.getByRole('rowheader', { name: /^Ticket 2/ })).toBeInTheDocument()
    await waitFor(() => expect(document.title).toBe('(1) Open · Helpdesk'))
  })

  it('has a view of the tickets whose tasks are done, and marks them in every list', async () => {
    const { server, location } = await listAt('/tickets?view=open', { tickets: page([ticket('1', { readyToAnswer: true }), ticket('2')]) })
    expect(await screen.findByRole('rowheader', { name: /^Tasks done Ticket 1/ })).toBeInTheDocument()
    expect(screen.getByRole('rowheader', { name: /^Ticket 2/ })).toBeInTheDocument()
    await act(async () => server.push({ ticketChanged: { created: false, ticket: ticket('2', { readyToAnswer: true }) } }))
    expect(await screen.findByRole('rowheader', { name: /^Tasks done Ticket 2/ })).toBeInTheDocument()

    await press(screen.getByRole('link', { name: /^Ready to answer/ }))
    await waitFor(() => expect(location()).toBe('/tickets?view=ready'))
    expect(await screen.findByRole('heading', { level: 1, name: 'Ready to answer' })).toBeInTheDocument()
    await waitFor(() => expect(server.callsOf('TicketList').at(-1)).toMatchObject({ filter: { readyToAnswer: true, snoozed: false } }))
    expect(screen.getByRole('link', { name: /^Ready to answer/ })).toHaveAttribute('aria-current', 'page')
    expect(server.callsOf('ViewCounts')[0]).toMatchObject({ ready: { readyToAnswer: true, snoozed: false } })
  })

  it('marks the words that a search found, in the title or where they stand', async () => {
    const found = page([ticket('1'), ticket('2')])
    const marked = (before: string, word: string) => [{ text: before, matched: false }, { text: word, matched: true }]
    await listAt('/tickets?search=refund', {
      tickets: {
        ...found,
        edges: [
          { ...found.edges[0], matches: [{ field: 'TITLE', fragments: marked('My ', 'refund') }] },
          { ...found.edges[1], matches: [{ field: 'INTERNAL_COMMENT', fragments: marked('He wants a ', 'refund') }] },
        ],
      },
    })
    expect(await screen.findByRole('link', { name: 'My refund' })).toBeInTheDocument()
    expect(within(screen.getAllByRole('row')[2]!).getByText('refund', { selector: 'mark' }).parentElement).toHaveTextContent('Internal comment: He wants a refund')
  })

  it('opens the ticket of a number, and searches for what is none', async () => {
    const { server, location } = await listAt('/tickets', { ticketByNumber: ({ number }: { number: string }) => (number === 'sup-7' ? ticket('7') : null) })
    const search = screen.getByRole('searchbox', { name: 'Search tickets' })
    await userEvent.type(search, 'x-99{Enter}')
    await waitFor(() => expect(location()).toBe('/tickets?search=x-99'))
    await userEvent.clear(search)
    await userEvent.type(search, 'sup-7{Enter}')
    await waitFor(() => expect(location()).toBe('/tickets/SUP-7'))
    expect(server.callsOf('TicketNumberJump').map(({ number }) => number)).toEqual(['x-99', 'sup-7'])
  })

  it('moves by j and k, selects by x and opens by Enter', async () => {
    const { location } = await listAt('/tickets', { tickets: page([ticket('1'), ticket('2'), ticket('3')]), ticketByNumber: ticket('2') })
    await screen.findByRole('link', { name: 'Ticket 1' })
    await userEvent.keyboard('jjjk')
    await waitFor(() => expect(screen.getByRole('link', { name: 'Ticket 2' })).toHaveFocus())
    await userEvent.keyboard('x')
    expect(screen.getByRole('checkbox', { name: 'Select SUP-2' })).toBeChecked()
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(location()).toBe('/tickets/SUP-2'))
  })

  it('does not count a new ticket that reading on will bring', async () => {
    const late = ticket('9', { createdAt: '2026-04-01T00:00:00Z', updatedAt: '2026-04-01T00:00:00Z' })
    const early = ticket('8', { createdAt: '2026-01-01T00:00:00Z', updatedAt: '2026-04-01T00:00:00Z' })
    // The next page never comes, so that the list stays unfinished.
    const { server } = await listAt('/tickets?sort=created-asc', {
      tickets: ({ after }: { after?: string }) => (after ? new Promise(() => {}) : page([ticket('1'), ticket('2')], { hasNextPage: true })),
    })
    await screen.findByRole('table', { name: 'Tickets' })
    server.root.tickets = ({ after }: { after?: string }) => (after ? new Promise(() => {}) : page([late, early, ticket('1'), ticket('2')]))
    await act(async () => server.push({ ticketChanged: { created: true, ticket: late } }))
    expect(await screen.findByRole('button', { name: '1 new' })).toBeInTheDocument()
  })

  describe('selection', () => {
    const three = () => page([ticket('1'), ticket('2'), ticket('3')])
    const choose = async (menu: string, item: string) => {
      await userEvent.click(within(screen.getByRole('toolbar', { name: 'Selected tickets' })).getByRole('button', { name: menu }))
      await userEvent.click(await screen.findByRole('menuitem', { name: item }))
    }
    const row = (id: string) => screen.getByRole('link', { name: `Ticket ${id}` }).closest('[role="row"]')

    it('takes in a range with Shift, and all that is loaded, and says how many', async () => {
      await listAt('/tickets', { tickets: three() })
      const user = userEvent.setup()
      await user.click(await screen.findByRole('checkbox', { name: 'Select SUP-1' }))
      await user.keyboard('{Shift>}')
      await user.click(screen.getByRole('checkbox', { name: 'Select SUP-3' }))
      await user.keyboard('{/Shift}')
      expect(screen.getAllByRole('status').map(status => status.textContent)).toContain('3 tickets selected')
      await user.click(screen.getByRole('button', { name: 'Clear' }))
      expect(screen.queryByRole('toolbar', { name: 'Selected tickets' })).not.toBeInTheDocument()
      await user.click(screen.getByRole('checkbox', { name: 'Select all 3 loaded tickets' }))
      expect(screen.getByRole('checkbox', { name: 'Select SUP-2' })).toBeChecked()
    })

    it('is changed at once by one request, before the answer, and tells which failed and why', async () => {
      let answer: (payload: unknown) => void = () => {}
      const { server } = await listAt('/tickets', { tickets: three(), ticketBulkUpdate: () => new Promise(resolve => { answer = resolve }) })
      await userEvent.click(await screen.findByRole('checkbox', { name: 'Select all 3 loaded tickets' }))
      await choose('Assign', 'Me')
      await waitFor(() => expect(row('3')).toHaveTextContent('Anna Nowak'))
      expect(server.callsOf('TicketBulkUpdate')).toEqual([{ ticketIds: ['1', '2', '3'], input: { assigneeId: 'anna' }, resolving: false }])

      await act(async () => answer({
        changeId: 'bulk-1', tickets: [ticket('1', { assignee: anna }), ticket('2', { assignee: anna })],
        failures: [{ ticketId: '3', ticket: ticket('3'), userErrors: [{ code: 'CONFLICT', message: 'It was merged.' }] }], userErrors: [],
      }))
      expect(await screen.findByText('2 changed, 1 failed')).toBeInTheDocument()
      expect(screen.getByText('SUP-3: It was merged.')).toBeInTheDocument()
      await waitFor(() => expect(row('3')).toHaveTextContent('Unassigned'))
      expect(row('1')).toHaveTextContent('Anna Nowak')

      server.root.changeUndo = { tickets: [ticket('1'), ticket('2')], failures: [], userErrors: [] }
      await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
      await waitFor(() => expect(row('1')).toHaveTextContent('Unassigned'))
      expect(server.callsOf('ChangeUndo')).toEqual([{ changeId: 'bulk-1' }])
    })

    it('is resolved with a warning that names what is still to do', async () => {
      const task = { __typename: 'Task', id: 't4', number: 4, title: 'Order a gasket', closed: false }
      const resolved = (id: string, fields: Root = {}) => ticket(id, { status: 'RESOLVED', ...fields })
      await listAt('/tickets', {
        tickets: three(),
        ticketBulkUpdate: {
          changeId: 'bulk-1', failures: [], userErrors: [],
          tickets: [resolved('1', { openTaskCount: 1, tasks: [task, { ...task, id: 't5', number: 5, title: 'Refund', closed: true }] }), resolved('2'), resolved('3', { openTaskCount: 4, tasks: [task] })],
        },
      })
      await userEvent.click(await screen.findByRole('checkbox', { name: 'Select all 3 loaded tickets' }))
      await choose('Status', 'Resolved')
      expect(await screen.findByText('Resolved with open tasks')).toBeInTheDocument()
      expect(screen.getByText('SUP-1 (#4 Order a gasket)')).toBeInTheDocument()
      expect(screen.getByText('SUP-3 (#4 Order a gasket and 3 more)')).toBeInTheDocument()
      expect(screen.queryByText(/^SUP-2 \(/)).not.toBeInTheDocument()
      expect(screen.getByRole('button', { name: 'Undo' })).toBeInTheDocument()
    })

    it('is closed, or resolved with nothing left to do, without a warning', async () => {
      const open = { openTaskCount: 1, tasks: [] }
      const { server } = await listAt('/tickets', { tickets: three(), ticketBulkUpdate: { changeId: 'bulk-1', tickets: [ticket('1', { status: 'CLOSED', ...open })], failures: [], userErrors: [] } })
      await userEvent.click(await screen.findByRole('checkbox', { name: 'Select SUP-1' }))
      await choose('Status', 'Closed')
      await screen.findByText('1 ticket set to Closed')
      server.root.ticketBulkUpdate = { changeId: 'bulk-2', tickets: [ticket('1', { status: 'RESOLVED' })], failures: [], userErrors: [] }
      await choose('Status', 'Resolved')
      await screen.findByText('1 ticket set to Resolved')
      expect(screen.queryByText('Resolved with open tasks')).not.toBeInTheDocument()
    })

    it('is as it was when the server was not reached', async () => {
      const { server } = await listAt('/tickets', { tickets: three() })
      await userEvent.click(await screen.findByRole('checkbox', { name: 'Select SUP-1' }))
      server.state.cut = true
      await choose('Priority', 'Urgent')
      expect(await screen.findByText('Nothing was changed')).toBeInTheDocument()
      expect(row('1')).toHaveTextContent('Normal')
      expect(screen.getByRole('checkbox', { name: 'Select SUP-1' })).toBeChecked()
    })
  })

  describe('saved views', () => {
    const view = (fields: Root = {}) => ({
      __typename: 'SavedView', id: 'v1', name: 'Hot', shared: false, mine: true, filter: { status: ['OPEN'], priority: ['URGENT'] },
      orderBy: { field: 'CREATED_AT', direction: 'ASC' }, owner: anna, counts: { total: 12, capped: false }, ...fields,
    })

    it('stand in the navigation, counted, and open with their filters', async () => {
      const { server, location } = await listAt('/tickets', { savedViews: [view(), view({ id: 'v2', name: 'Of Ben', mine: false, shared: true, owner: ben })] })
      await press(await screen.findByRole('link', { name: 'Hot 12' }))
      await waitFor(() => expect(location()).toBe('/tickets?saved=v1&status=OPEN&priority=URGENT&sort=created-asc'))
      expect(await screen.findByRole('heading', { level: 1, name: 'Hot' })).toBeInTheDocument()
      expect(server.callsOf('TicketList').at(-1)).toMatchObject({ filter: { status: ['OPEN'], priority: ['URGENT'] }, orderBy: { field: 'CREATED_AT', direction: 'ASC' } })
      expect(screen.queryByRole('button', { name: 'Change the view Of Ben' })).not.toBeInTheDocument()
    })

    it('are made of the present filters', async () => {
      const { server, location } = await listAt('/tickets?view=waiting&sort=created-asc')
      server.root.savedViewCreate = () => {
        server.root.savedViews = [view({ name: 'Slow', filter: { status: ['WAITING'], snoozed: false } })]
        return { savedView: (server.root.savedViews as unknown[])[0], userErrors: [] }
      }
      await userEvent.click(screen.getByRole('button', { name: 'Save view' }))
      const dialog = await screen.findByRole('dialog', { name: 'Save view' })
      await userEvent.type(within(dialog).getByRole('textbox', { name: /Name/ }), 'Slow')
      await userEvent.click(within(dialog).getByRole('button', { name: 'Save view' }))
      await waitFor(() => expect(location()).toBe('/tickets?saved=v1&status=WAITING&snoozed=no&sort=created-asc'))
      expect(server.callsOf('SavedViewCreate')[0]).toMatchObject({ input: { name: 'Slow', shared: false, filter: { status: ['WAITING'], snoozed: false }, orderBy: { field: 'CREATED_AT', direction: 'ASC' } } })
    })

    it('keep their name in the dialog when the server refuses it', async () => {
      await listAt('/tickets', { savedViewCreate: { savedView: null, userErrors: [{ code: 'CONFLICT', message: 'You have a view of that name.', field: ['name'] }] } })
      await userEvent.click(screen.getByRole('button', { name: 'Save view' }))
      await userEvent.type(await screen.findByRole('textbox', { name: /Name/ }), 'Hot')
      await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Save view' }))
      expect(await screen.findByText('You have a view of that name.')).toBeInTheDocument()
      expect(screen.getByRole('textbox', { name: /Name/ })).toHaveValue('Hot')
    })

    it('take over the present filters when they are told to', async () => {
      const { server } = await listAt('/tickets?saved=v1&status=OPEN&sort=created-asc', { savedViews: [view()], savedViewUpdate: { savedView: view({ filter: { status: ['OPEN'] } }), userErrors: [] } })
      await userEvent.click(await screen.findByRole('button', { name: 'Update “Hot”' }))
      await screen.findByText('“Hot” now keeps these filters.')
      expect(server.callsOf('SavedViewUpdate')[0]).toMatchObject({ savedViewId: 'v1', input: { filter: { status: ['OPEN'] } } })
      await waitFor(() => expect(screen.queryByRole('button', { name: 'Update “Hot”' })).not.toBeInTheDocument())
    })

    it('go away once that is confirmed', async () => {
      const { server, location } = await listAt('/tickets?saved=v1&status=OPEN&priority=URGENT&sort=created-asc', { savedViews: [view()] })
      server.root.savedViewDelete = () => {
        server.root.savedViews = []
        return { savedViewId: 'v1', userErrors: [] }
      }
      await userEvent.click(await screen.findByRole('button', { name: 'Change the view Hot' }))
      await userEvent.click(await screen.findByRole('menuitem', { name: 'Delete' }))
      await userEvent.click(within(await screen.findByRole('dialog', { name: 'Delete the view' })).getByRole('button', { name: 'Delete' }))
      await waitFor(() => expect(location()).toBe('/tickets?view=open'))
      expect(screen.queryByRole('link', { name: /Hot/ })).not.toBeInTheDocument()
    })
  })

  it('offers what is shown as CSV, in an order that no change alters while it is read', async () => {
    await listAt('/tickets?view=waiting&sort=priority-asc')
    const { searchParams, pathname } = new URL((screen.getByRole('link', { name: 'Export as CSV' })).getAttribute('href')!, 'http://helpdesk')
    expect(pathname).toBe('/tickets.csv')
    expect(JSON.parse(searchParams.get('filter')!)).toEqual({ status: ['WAITING'], snoozed: false })
    expect(JSON.parse(searchParams.get('orderBy')!)).toEqual({ field: 'CREATED_AT', direction: 'DESC' })
  })
})
