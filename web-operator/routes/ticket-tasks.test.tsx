import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { anna, page, ticket } from '../test/fixtures'
import { event, openTicket } from '../test/open-ticket'
import type { Root } from '../test/fake-server'

const task = (number: number, title: string, fields: Root = {}) => ({
  __typename: 'Task', id: `t${number}`, number, title, description: '', status: 'TODO', closed: false, assignee: null, dueOn: null, ...fields,
})
const bank = task(1, 'Call the bank', { assignee: anna })
const refund = task(2, 'Refund', { status: 'DONE', closed: true })
const actions = ['RESOLVE', 'REPLY', 'ASSIGN', 'LINK_TASK']

const opened = (tasks: Root[], root: Root = {}) => openTicket({ availableActions: actions, tasks }, root)
const linked = (...tasks: Root[]) => ({ task: tasks.at(-1), ticket: ticket('1', { availableActions: actions, tasks }), userErrors: [] })
const refused = (message: string, field: string[] | null = null) => ({ task: null, ticket: null, userErrors: [{ message, code: 'INVALID', field }] })
const panel = () => within(screen.getByRole('region', { name: 'Related tasks' }))

describe('related tasks', () => {
  beforeEach(() => {
    localStorage.clear()
    sessionStorage.clear()
  })

  it('say where each stands and who does it', async () => {
    await opened([bank, refund])
    expect(panel().getAllByRole('listitem').map(item => item.textContent)).toEqual(['#1 Call the bankTo do · Anna Nowak', '#2 RefundClosed'])
    expect(panel().getByText('Refund', { selector: 's' })).toBeInTheDocument()
  })

  it('can only be read where the server does not let them be linked', async () => {
    await openTicket({ availableActions: ['REPLY'], tasks: [bank] })
    expect(panel().getByText('Call the bank', { exact: false })).toBeInTheDocument()
    expect(panel().queryAllByRole('button')).toEqual([])
    await userEvent.keyboard('tl')
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  })

  it('follow what somebody else links', async () => {
    const { server } = await opened([])
    expect(panel().getByText('No tasks are linked.')).toBeInTheDocument()
    await act(async () => server.push({ ticketEvents: event('TaskLinked', 'e2', { taskTitle: 'Refund', task: refund, ticket: ticket('1', { availableActions: actions, tasks: [refund] }) }) }))
    expect(await panel().findByText('Refund')).toBeInTheDocument()
  })

  describe('unlinked', () => {
    it('are off the screen at once, and linked again by undo', async () => {
      let answer: (value: unknown) => void = () => {}
      const { server } = await opened([bank, refund], { ticketUnlinkTask: () => new Promise(resolve => { answer = resolve }), ticketLinkTask: linked(refund, bank) })
      await userEvent.click(panel().getByRole('button', { name: 'Unlink #1 Call the bank' }))
      expect(panel().queryByText(/Call the bank/)).not.toBeInTheDocument()
      expect(panel().getByRole('button', { name: '+ Link Task' })).toHaveFocus()
      await act(async () => answer(linked(refund)))
      await userEvent.click(await screen.findByRole('button', { name: 'Undo' }))
      expect(await panel().findByText(/Call the bank/)).toBeInTheDocument()
      expect(server.callsOf('TicketLinkTask')).toEqual([{ ticketId: '1', taskId: 't1' }])
    })

    it('come back with the reason when the server refuses', async () => {
      await opened([bank], { ticketUnlinkTask: refused('This ticket was merged.') })
      await userEvent.click(panel().getByRole('button', { name: 'Unlink #1 Call the bank' }))
      expect(await screen.findByText('This ticket was merged.')).toBeInTheDocument()
      expect(panel().getByText(/Call the bank/)).toBeInTheDocument()
    })
  })
})

describe('adding a task', () => {
  beforeEach(() => {
    localStorage.clear()
    sessionStorage.clear()
  })

  const form = async () => within(await screen.findByRole('dialog', { name: 'Add a task to SUP-1' }))

  it('by key takes the title of the ticket and is linked at once', async () => {
    const { server } = await opened([], { ticketAddTask: linked(task(7, 'Ask the courier')) })
    await userEvent.keyboard('t')
    const fields = await form()
    const title = fields.getByRole('textbox', { name: 'Title' })
    await waitFor(() => expect(title).toHaveFocus())
    expect(title).toHaveValue('Ticket 1')
    await userEvent.keyboard('Ask the courier')
    await userEvent.type(fields.getByRole('textbox', { name: 'Description' }), 'By phone')
    await userEvent.type(fields.getByLabelText('Due date'), '2026-12-24')
    await userEvent.click(fields.getByRole('combobox', { name: 'Assignee' }))
    // The ticket's own assignee has the same options, before these.
    const [, annaHere] = await screen.findAllByRole('option', { name: 'Anna Nowak', hidden: true })
    await userEvent.click(annaHere!)
    await userEvent.click(fields.getByRole('button', { name: 'Save' }))
    expect(await panel().findByText(/Ask the courier/)).toBeInTheDocument()
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
    expect(server.callsOf('TicketAddTask')).toEqual([{
      ticketId: '1', input: { title: 'Ask the courier', description: 'By phone', assigneeId: 'anna', dueOn: '2026-12-24', idempotencyKey: expect.any(String) },
    }])
  })

  it('keeps what was typed when the server is not reached, and tries again under the same key', async () => {
    const { server } = await opened([], { ticketAddTask: linked(task(7, 'Ask the courier')) })
    await userEvent.click(panel().getByRole('button', { name: 'Add Task' }))
    const fields = await form()
    await userEvent.type(fields.getByRole('textbox', { name: 'Description' }), 'By phone')
    server.state.cut = true
    await userEvent.click(fields.getByRole('button', { name: 'Save' }))
    expect(await fields.findByRole('alert')).toHaveTextContent('The task was not saved: The server cannot be reached. Try again.')
    expect(fields.getByRole('textbox', { name: 'Description' })).toHaveValue('By phone')
    server.state.cut = false
    await userEvent.click(fields.getByRole('button', { name: 'Save' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
    const keys = server.callsOf('TicketAddTask').map(({ input }) => (input as Root).idempotencyKey)
    expect(keys).toHaveLength(2)
    expect(new Set(keys).size).toBe(1)
  })

  it('says what is wrong at its field', async () => {
    const { server } = await opened([], { ticketAddTask: refused('Anna has left. Choose another one.', ['input', 'assigneeId']) })
    await userEvent.keyboard('t')
    const fields = await form()
    const title = fields.getByRole('textbox', { name: 'Title' })
    await userEvent.clear(title)
    await userEvent.click(fields.getByRole('button', { name: 'Save' }))
    expect(title).toHaveAccessibleDescription('A task needs a title.')
    expect(title).toHaveFocus()
    expect(server.callsOf('TicketAddTask')).toEqual([])
    await userEvent.type(title, 'Ask{Enter}')
    await waitFor(() => expect(fields.getByRole('combobox', { name: 'Assignee' })).toHaveAccessibleDescription('Anna has left. Choose another one.'))
    expect(title).toHaveValue('Ask')
  })

  it('is gone on with where Escape left it, and begins anew after Cancel', async () => {
    await opened([])
    await userEvent.keyboard('t')
    await userEvent.type((await form()).getByRole('textbox', { name: 'Description' }), 'Half a thought')
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
    await userEvent.keyboard('t')
    expect((await form()).getByRole('textbox', { name: 'Description' })).toHaveValue('Half a thought')
    await userEvent.click((await form()).getByRole('button', { name: 'Cancel' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
    await userEvent.keyboard('t')
    expect((await form()).getByRole('textbox', { name: 'Description' })).toHaveValue('')
  })
})

describe('linking a task', () => {
  const courier = task(3, 'Ask the courier')
  const all = [courier, refund, bank]
  const tasks = ({ filter }: { filter: { search: string | null } }) => page(all.filter(({ title, number }) => !filter.search || title.includes(filter.search) || `${number}` === filter.search))
  const dialog = async () => within(await screen.findByRole('dialog', { name: 'Link a task to SUP-1' }))

  it('by key offers the newest first, marks those that are linked, and links by Enter', async () => {
    const { server } = await opened([refund], { tasks, ticketLinkTask: linked(refund, bank) })
    await userEvent.keyboard('l')
    const { findAllByRole, getByRole } = await dialog()
    const options = await findAllByRole('option')
    expect(options.map(option => option.textContent)).toEqual(['#3 Ask the courierTo do', '#2 RefundClosedLinked', '#1 Call the bankTo do · Anna Nowak'])
    expect(options[1]).toHaveAttribute('aria-disabled', 'true')
    const field = getByRole('combobox', { name: 'Task' })
    await waitFor(() => expect(field).toHaveFocus())
    await userEvent.keyboard('{ArrowDown}{Enter}')
    expect(server.callsOf('TicketLinkTask')).toEqual([])
    await userEvent.keyboard('{ArrowDown}{Enter}')
    expect(await panel().findByText(/Call the bank/)).toBeInTheDocument()
    expect(server.callsOf('TicketLinkTask')).toEqual([{ ticketId: '1', taskId: 't1' }])
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
  })

  it('finds by name or number, and links nothing that was found for other words', async () => {
    const { server } = await opened([], { tasks, ticketLinkTask: linked(bank) })
    await userEvent.click(panel().getByRole('button', { name: '+ Link Task' }))
    const { findAllByRole, getByRole, findByText, getAllByRole } = await dialog()
    await findAllByRole('option')
    await userEvent.type(getByRole('combobox', { name: 'Task' }), 'zebra{Enter}')
    expect(server.callsOf('TicketLinkTask')).toEqual([])
    await findByText(/No task was found/)
    await userEvent.clear(getByRole('combobox', { name: 'Task' }))
    await userEvent.type(getByRole('combobox', { name: 'Task' }), '1')
    await waitFor(() => expect(getAllByRole('option')).toHaveLength(1))
    await waitFor(() => expect(screen.queryByText('Searching the tasks…')).not.toBeInTheDocument())
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(server.callsOf('TicketLinkTask')).toEqual([{ ticketId: '1', taskId: 't1' }]))
  })

  it('stays open with the reason when the server refuses or is not reached', async () => {
    const { server } = await opened([], { tasks, ticketLinkTask: refused('This task does not exist, or you cannot see it.') })
    await userEvent.keyboard('l')
    const { findByRole, findByText } = await dialog()
    await userEvent.click(await findByRole('option', { name: /Ask the courier/ }))
    expect(await findByText('This task does not exist, or you cannot see it.')).toBeInTheDocument()
    server.state.cut = true
    await userEvent.click(await findByRole('option', { name: /Ask the courier/ }))
    expect(await findByText(/The task was not linked: The server cannot be reached/)).toBeInTheDocument()
  })
})
