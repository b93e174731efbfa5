import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { anna, jan, page, support, ticket } from '../test/fixtures'
import { event, openTicket } from '../test/open-ticket'
import type { Root } from '../test/fake-server'

const task = (number: number, title: string, fields: Root = {}) => ({
  __typename: 'Task', id: `t${number}`, number, title, description: '', status: 'TODO', closed: false, assignee: null, dueOn: null, ...fields,
})
const bank = task(1, 'Call the bank', { assignee: anna })
const refund = task(2, 'Refund', { status: 'DONE', closed: true })
const actions = ['RESOLVE', 'REPLY', 'ASSIGN', 'LINK_TASK']

const counted = (tasks: Root[]) => ({ availableActions: actions, tasks, taskCount: tasks.length, openTaskCount: tasks.filter(({ closed }) => !closed).length })
const opened = (tasks: Root[], root: Root = {}) => openTicket(counted(tasks), root)
const linked = (...tasks: Root[]) => ({ task: tasks.at(-1), ticket: ticket('1', counted(tasks)), userErrors: [] })
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

  it('lead to their cards by their names', async () => {
    const { location } = await opened([bank, refund], { task: null, taskByNumber: null, tasks: page([]) })
    expect(panel().getByRole('link', { name: '#2 Refund' })).toHaveAttribute('href', '/organization/tasks/2')
    await userEvent.click(panel().getByRole('link', { name: '#1 Call the bank' }))
    await waitFor(() => expect(location()).toBe('/organization/tasks/1'))
  })

  it('say by when they are due, and by a word that it is too late', async () => {
    await opened([task(1, 'Call the bank', { dueOn: '2099-12-24' }), task(2, 'Refund', { dueOn: '2001-02-03' }), task(3, 'Gasket', { dueOn: '2001-02-03', status: 'DONE', closed: true })])
    expect(panel().getAllByRole('listitem').map(item => item.textContent)).toEqual([
      '#1 Call the bankTo do · Due Dec 24, 2099', '#2 RefundTo do · Overdue · Feb 3, 2001', '#3 GasketClosed',
    ])
  })

  describe('of a ticket with many', () => {
    const all = Array.from({ length: 120 }, (_, index) => task(index + 1, `Step ${index + 1}`, index === 110 ? {} : { status: 'DONE', closed: true }))
    const first = [all[110]!, ...all.slice(0, 49)]
    const pages = ({ after }: { after?: string | null }) => (after ? page(all.slice(100)) : page(all.slice(0, 100), { hasNextPage: true }))
    const many = { availableActions: actions, tasks: first, taskCount: 120, openTaskCount: 1 }
    const count = () => panel().getAllByRole('listitem').length

    it('are all shown when asked for, each once, open ones first', async () => {
      const { server } = await openTicket(many, { tasks: pages })
      expect(count()).toBe(50)
      await userEvent.click(panel().getByRole('button', { name: 'Show all 120 tasks' }))
      await waitFor(() => expect(count()).toBe(120))
      expect(new Set(panel().getAllByRole('listitem').map(item => item.textContent)).size).toBe(120)
      expect(panel().getAllByRole('listitem')[0]).toHaveTextContent('#111 Step 111To do')
      await waitFor(() => expect(panel().queryByRole('button', { name: /Show all/ })).not.toBeInTheDocument())
      expect(server.callsOf('TicketTasks')).toEqual([{ ticketId: '1', after: null }, { ticketId: '1', after: 'cursor-t100' }])
    })

    it('can be unlinked beyond the first, at once', async () => {
      let answer: (value: unknown) => void = () => {}
      const { server } = await openTicket(many, { tasks: pages, ticketUnlinkTask: () => new Promise(resolve => { answer = resolve }) })
      await userEvent.click(panel().getByRole('button', { name: 'Show all 120 tasks' }))
      await waitFor(() => expect(count()).toBe(120))
      await userEvent.click(panel().getByRole('button', { name: 'Unlink #120 Step 120' }))
      expect(panel().queryByText(/Step 120/)).not.toBeInTheDocument()
      expect(count()).toBe(119)
      server.root.tasks = ({ after }: { after?: string | null }) => (after ? page(all.slice(100, 119)) : page(all.slice(0, 100), { hasNextPage: true }))
      await act(async () => answer({ task: all[119], ticket: ticket('1', { ...many, taskCount: 119 }), userErrors: [] }))
      await screen.findByText('Task #120 is unlinked')
      expect(count()).toBe(119)
    })

    it('stay the first of them, with the way to the others, when these are not reached', async () => {
      const { server } = await openTicket(many, { tasks: pages })
      server.state.cut = true
      await userEvent.click(panel().getByRole('button', { name: 'Show all 120 tasks' }))
      expect(await screen.findByText('The other tasks were not loaded')).toBeInTheDocument()
      expect(count()).toBe(50)
      server.state.cut = false
      await userEvent.click(panel().getByRole('button', { name: 'Show all 120 tasks' }))
      await waitFor(() => expect(count()).toBe(120))
    })
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
  const linkedIds = new Set(['t2'])
  const tasks = ({ filter, orderBy }: { filter: { search: string | null; ticketId?: string }; orderBy: Root }) => {
    expect(orderBy).toEqual({ field: 'UPDATED_AT', direction: 'DESC' })
    return page(all.filter(({ id, title, number }) => (!filter.search || title.includes(filter.search) || `${number}` === filter.search) && (!filter.ticketId || linkedIds.has(id))))
  }
  const dialog = async () => within(await screen.findByRole('dialog', { name: 'Link a task to SUP-1' }))

  it('by key offers the last changed first, marks those that are linked, also beyond what the ticket brings, and links by Enter', async () => {
    const { server } = await opened([], { tasks, ticketLinkTask: linked(refund, bank) })
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

describe('all tasks done', () => {
  beforeEach(() => {
    localStorage.clear()
    sessionStorage.clear()
  })

  const ready = { ...counted([refund]), readyToAnswer: true }
  const words = 'All tasks done: answer the client?'
  const answer = 'Hello Jan Kowalski,\n\nwhat you asked about in SUP-1 is done. If anything is still missing, simply reply to this message.\n\nKind regards\nAnna Nowak'
  const reply = () => screen.getByRole('textbox', { name: 'Reply' }) as HTMLTextAreaElement
  const write = () => userEvent.click(screen.getByRole('button', { name: 'Write the answer' }))

  it('is said the moment it is so, and no more when the client was answered', async () => {
    const { server } = await opened([bank])
    expect(screen.queryByText(words)).not.toBeInTheDocument()
    await act(async () => server.push({ ticketEvents: event('TaskClosed', 'e2', { taskTitle: 'Call the bank', task: bank, ticket: ticket('1', ready) }) }))
    await waitFor(() => expect(screen.getAllByRole('status').map(status => status.textContent)).toContain(words))
    await act(async () => server.push({ ticketEvents: event('StatusChanged', 'e3', { from: 'OPEN', to: 'RESOLVED', ticket: ticket('1', { ...ready, readyToAnswer: false }) }) }))
    await waitFor(() => expect(screen.queryByText(words)).not.toBeInTheDocument())
    expect(screen.queryByRole('button', { name: 'Write the answer' })).not.toBeInTheDocument()
  })

  it('is over once the reply is sent, without a push', async () => {
    await openTicket(ready, { ticketReply: { comment: null, commentEdge: null, ticket: ticket('1', { ...ready, readyToAnswer: false }), unseen: [], changeId: null, userErrors: [] } })
    await write()
    await userEvent.click(screen.getByRole('button', { name: 'Send' }))
    await waitFor(() => expect(screen.queryByText(words)).not.toBeInTheDocument())
  })

  it('proposes words to go on from, with the caret behind them', async () => {
    await openTicket(ready)
    await write()
    expect(reply()).toHaveValue(answer)
    expect(reply()).toHaveFocus()
    expect(reply().selectionStart).toBe(answer.length)
    await userEvent.keyboard('!')
    expect(reply()).toHaveValue(`${answer}!`)
  })

  it('proposes them in the language of the desk, for a client who has a name or none', async () => {
    await openTicket({ ...ready, desk: { ...support, language: 'de' }, client: { ...jan, name: null, displayName: 'jan@example.com' } })
    await write()
    expect(reply().value).toMatch(/^Guten Tag jan@example\.com,/)
    expect(reply().value).not.toMatch(/\{\{|Refund/)
  })

  it('puts them behind what is written already, once', async () => {
    await openTicket(ready)
    await userEvent.type(reply(), 'Good news:')
    await write()
    expect(reply()).toHaveValue(`Good news:\n\n${answer}`)
    await write()
    expect(reply()).toHaveValue(`Good news:\n\n${answer}`)
    expect(reply()).toHaveFocus()
  })

  it('leaves the internal comment alone, and opens the reply beside it', async () => {
    await openTicket({ ...ready, availableActions: [...actions, 'ADD_INTERNAL_COMMENT'] })
    await userEvent.click(screen.getByRole('tab', { name: 'Internal comment' }))
    await userEvent.type(screen.getByRole('textbox', { name: 'Internal comment' }), 'Half a thought')
    await write()
    expect(reply()).toHaveValue(answer)
    expect(reply()).toHaveFocus()
    expect(reply().selectionStart).toBe(answer.length)
    await userEvent.click(screen.getByRole('tab', { name: 'Internal comment' }))
    expect(screen.getByRole('textbox', { name: 'Internal comment' })).toHaveValue('Half a thought')
  })

  it('offers no words to who may not reply', async () => {
    await openTicket({ ...ready, availableActions: ['ADD_INTERNAL_COMMENT'] })
    expect(screen.getByText(words)).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Write the answer' })).not.toBeInTheDocument()
  })
})
