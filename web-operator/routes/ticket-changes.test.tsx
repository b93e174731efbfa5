import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { anna, ticket } from '../test/fixtures'
import { event, openTicket } from '../test/open-ticket'

const refused = (message: string) => ({ changeId: null, ticket: null, userErrors: [{ message, code: 'INVALID', field: null }] })
const everything = ['RESOLVE', 'CLOSE', 'START', 'WAIT', 'REPLY', 'ASSIGN', 'SNOOZE', 'MERGE']

/** An answer that the test gives when it wants to. */
function later() {
  let give: (value: unknown) => void = () => {}
  return { field: () => new Promise(resolve => { give = resolve }), give: (value: unknown) => act(async () => give(value)) }
}

describe('changing a ticket in place', () => {
  beforeEach(() => {
    localStorage.clear()
    sessionStorage.clear()
  })

  it('offers what the server says is legal, and says why something failed', async () => {
    await openTicket({ availableActions: ['CLOSE'] }, { ticketSetStatus: refused('It is closed already.') })
    expect(screen.queryByRole('button', { name: 'Resolve' })).not.toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: 'Close' }))
    expect(await screen.findByText('It is closed already.')).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Status: Open' })).toBeInTheDocument()
  })

  it('resolves by key before the server has answered, and offers to take it back', async () => {
    const { field, give } = later()
    const { server } = await openTicket({ availableActions: everything }, {
      ticketSetStatus: field, changeUndo: { tickets: [ticket('1')], failures: [], userErrors: [] },
    })
    await userEvent.keyboard('e')
    expect(screen.getByRole('button', { name: 'Status: Resolved' })).toBeInTheDocument()
    await give({ changeId: 'change', ticket: ticket('1', { status: 'RESOLVED', availableActions: ['REOPEN', 'CLOSE'] }), userErrors: [] })
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }))
    await waitFor(() => expect(server.callsOf('ChangeUndo')).toEqual([{ changeId: 'change' }]))
    expect(await screen.findByRole('button', { name: 'Status: Open' })).toBeInTheDocument()
  })

  it('names the open tasks of a ticket that was resolved', async () => {
    const task = { __typename: 'Task', id: 't1', number: 1, title: 'Call the bank', status: 'TODO', closed: false }
    await openTicket({ availableActions: everything, tasks: [task], taskCount: 1, openTaskCount: 1 }, {
      ticketSetStatus: { changeId: 'c', ticket: ticket('1', { status: 'RESOLVED', availableActions: ['REOPEN'] }), userErrors: [] },
    })
    await userEvent.click(screen.getByRole('button', { name: 'Resolve' }))
    expect(await screen.findByText('Resolved with open tasks')).toBeInTheDocument()
    expect(screen.getByText('SUP-1 (#1 Call the bank)')).toBeInTheDocument()
  })

  it('assigns at once, and takes it back with a message when the server refuses', async () => {
    const { field, give } = later()
    await openTicket({}, { ticketAssign: field })
    const assignee = screen.getByRole('combobox', { name: 'Assignee' })
    await userEvent.click(assignee)
    // In jsdom, which has no layout, the list of options counts as scrolled away.
    await userEvent.click(await screen.findByRole('option', { name: 'Ben Okafor', hidden: true }))
    expect(assignee).toHaveValue('Ben Okafor')
    await give(refused('Ben has left.'))
    expect(await screen.findByText('Ben has left.')).toBeInTheDocument()
    expect(assignee).toHaveValue('')
  })

  it('gives the focus back when a select that was opened by key closes', async () => {
    await openTicket()
    const heading = await screen.findByRole('heading', { level: 1 })
    act(() => heading.focus())
    await userEvent.keyboard('a')
    const assignee = screen.getByRole('combobox', { name: 'Assignee' })
    expect(assignee).toHaveFocus()
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(heading).toHaveFocus())
  })

  it('assigns to me by key', async () => {
    const { server } = await openTicket({}, { ticketAssign: { changeId: 'c', ticket: ticket('1', { assignee: anna }), userErrors: [] } })
    await userEvent.keyboard('i')
    expect(screen.getByRole('combobox', { name: 'Assignee' })).toHaveValue('Anna Nowak')
    await waitFor(() => expect(server.callsOf('TicketAssign')).toEqual([{ ticketId: '1', operatorId: 'anna' }]))
  })

  it('keeps a title that was refused in its field', async () => {
    const { field, give } = later()
    await openTicket({}, { ticketUpdate: field })
    await userEvent.click(screen.getByRole('button', { name: 'Edit the title' }))
    await userEvent.clear(screen.getByRole('textbox', { name: 'Title' }))
    await userEvent.type(screen.getByRole('textbox', { name: 'Title' }), 'Invoice twice{Enter}')
    expect(screen.getByRole('heading', { name: 'Invoice twice' })).toBeInTheDocument()
    await give(refused('Nobody may call it so.'))
    expect(await screen.findByText('Nobody may call it so.')).toBeInTheDocument()
    expect(screen.getByRole('heading', { name: 'Ticket 1' })).toBeInTheDocument()
    expect(screen.getByRole('textbox', { name: 'Title' })).toHaveValue('Invoice twice')
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByRole('textbox', { name: 'Title' })).not.toBeInTheDocument()
  })

  it('snoozes until a moment to come', async () => {
    const { server } = await openTicket({ availableActions: everything }, {
      ticketSnooze: ({ until }: { until: string }) => ({ changeId: 'c', ticket: ticket('1', { snoozedUntil: until }), userErrors: [] }),
    })
    await userEvent.click(screen.getByRole('button', { name: 'Snooze' }))
    await userEvent.click(await screen.findByRole('menuitem', { name: /^Tomorrow/, hidden: true }))
    expect(await screen.findByRole('button', { name: /^Snoozed until/ })).toBeInTheDocument()
    const [call] = server.callsOf('TicketSnooze')
    expect(new Date(String(call?.until)).getHours()).toBe(9)
  })

  it('tells the loser when somebody changes the same field right after', async () => {
    const { server } = await openTicket()
    const urgent = ticket('1', { priority: 'URGENT' })
    await act(async () => server.push({ ticketEvents: event('PriorityChanged', 'e2', { from: 'NORMAL', to: 'HIGH', actor: anna, actorName: 'Anna Nowak', ticket: ticket('1', { priority: 'HIGH' }) }) }))
    await act(async () => server.push({ ticketEvents: event('PriorityChanged', 'e3', { from: 'HIGH', to: 'URGENT', ticket: urgent }) }))
    expect(await screen.findByText(/Ben Okafor changed the priority from High to Urgent after you/)).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Priority: Urgent' })).toBeInTheDocument()
  })

  it('asks a second time before the public link is rotated or revoked, and makes a new one', async () => {
    const { server } = await openTicket({}, {
      ticketRevokeLink: { ticket: ticket('1', { publicUrl: null }), userErrors: [] },
      ticketRotateLink: { ticket: ticket('1', { publicUrl: 'https://help.example/helpdesk/ticket/new' }), userErrors: [] },
    })
    const link = within(screen.getByRole('region', { name: 'Public link' }))
    await userEvent.click(link.getByRole('button', { name: 'Revoke' }))
    expect(server.callsOf('TicketRevokeLink')).toEqual([])
    await userEvent.click(within(link.getByRole('group', { name: 'Revoke?' })).getByRole('button', { name: 'Revoke' }))
    await userEvent.click(await link.findByRole('button', { name: 'Make a new link' }))
    expect(await link.findByText('https://help.example/helpdesk/ticket/new')).toBeInTheDocument()
  })

  it('marks what is on the screen read, and leaves what is marked unread alone', async () => {
    const { server, location } = await openTicket({ unread: true }, {
      ticketMarkRead: { ticket: ticket('1'), userErrors: [] },
      ticketMarkUnread: { ticket: ticket('1', { unread: true }), userErrors: [] },
    })
    await waitFor(() => expect(server.callsOf('TicketMarkRead')).toEqual([{ ticketId: '1', cursor: 'e1' }]))
    await userEvent.click(screen.getByRole('button', { name: 'More actions' }))
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Mark unread', hidden: true }))
    await waitFor(() => expect(location()).toBe('/tickets?view=open'))
    expect(server.callsOf('TicketMarkRead')).toHaveLength(1)
  })

  it('says who else is here, and tells the others', async () => {
    const { server, router } = await openTicket()
    expect(server.callsOf('TicketSetPresence')[0]).toMatchObject({ ticketId: '1', presence: 'VIEWING' })
    const presence = (id: string, name: string, replying: boolean) => ({ operator: { __typename: 'Operator', id, name }, replying })
    await act(async () => server.push({ ticketPresence: [presence('anna', 'Anna Nowak', true), presence('ben', 'Ben Okafor', true)] }))
    expect(await screen.findByText('Ben Okafor is replying')).toBeInTheDocument()
    await userEvent.type(screen.getByRole('textbox', { name: 'Reply' }), 'x')
    await waitFor(() => expect(server.callsOf('TicketSetPresence').at(-1)).toMatchObject({ presence: 'REPLYING' }))
    await act(() => router.navigate('/tickets'))
    expect(server.callsOf('TicketSetPresence').at(-1)).toMatchObject({ presence: 'GONE' })
  })
})
