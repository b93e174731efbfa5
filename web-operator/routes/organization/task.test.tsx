import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { fakeServer, type Root } from '../../test/fake-server'
import { anna, ben, emptyPanel, jan, page, support, ticket } from '../../test/fixtures'
import { event } from '../../test/open-ticket'
import { renderPanel } from '../../test/render-panel'

const task = (fields: Root = {}) => ({
  __typename: 'Task', id: 't12', number: 12, title: 'Fix the export', description: 'All of *it*', descriptionHtml: '<p>All of <em>it</em></p>', status: 'TODO', closed: false,
  assignee: null, dueOn: null, authorName: 'Ben Okafor', createdAt: '2026-03-10T09:00:00Z', updatedAt: '2026-03-10T09:00:00Z', eventCursor: 'e1',
  comments: page([]), activity: page([event('TaskCreated', 'e1')]), tickets: [] as Root[], ticketCount: 0, waitingTicketCount: 0, ...fields,
})
const comment = (id: string, authorName = 'Ben Okafor') => ({ __typename: 'TaskComment', id, authorName, body: id, bodyHtml: `<p>${id}</p>`, createdAt: '2026-03-10T10:00:00Z' })
const numbered = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => ticket(String(from + index)))
const linkedTo = (tickets: Root[]) => ({ tickets, ticketCount: tickets.length, waitingTicketCount: tickets.length })
const saved = (fields: Root = {}) => ({ task: task(fields), userErrors: [] })
const refused = (message: string, code = 'INVALID') => ({ task: null, ticket: null, comment: null, changeId: null, userErrors: [{ message, code, field: null }] })

/** An answer that the test gives when it wants to. */
function later() {
  let give: (value: unknown) => void = () => {}
  return { field: () => new Promise(resolve => { give = resolve }), give: (value: unknown) => act(async () => give(value)) }
}

/** The card of task 12, as Anna. */
async function openTask(fields: Root = {}, root: Root = {}) {
  const shown = task(fields)
  const server = fakeServer({ ...emptyPanel(), taskByNumber: ({ number }: { number: number }) => (number === 12 ? shown : null), task: shown, ...root })
  const panel = renderPanel(server, '/organization/tasks/12')
  await screen.findByRole('heading', { level: 1, name: 'Fix the export' })
  return { server, ...panel }
}

const related = () => within(screen.getByRole('region', { name: /Related tickets/ }))
const history = () => within(screen.getByRole('region', { name: 'Activity history' }))

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
})

describe('a task’s card', () => {
  it('shows all of it with one request', async () => {
    const { server } = await openTask({ ...linkedTo([ticket('1')]), comments: page([comment('Soon')]), assignee: ben, dueOn: '2026-12-24' })
    expect(screen.getByText('it', { selector: 'em' })).toBeInTheDocument()
    expect(screen.getByText(/Created by Ben Okafor/)).toBeInTheDocument()
    expect(screen.getByRole('combobox', { name: 'Status' })).toHaveValue('To do')
    expect(screen.getByRole('combobox', { name: 'Assignee' })).toHaveValue('Ben Okafor')
    expect(screen.getByLabelText('Due date')).toHaveValue('2026-12-24')
    expect(within(screen.getByRole('log', { name: 'Comments' })).getByText('Soon')).toBeInTheDocument()
    expect(history().getByText(/created the task/)).toBeInTheDocument()
    const first = related().getByRole('listitem')
    expect(first).toHaveTextContent('SUP-1 Ticket 1Open Jan Kowalski')
    expect(within(first).getByRole('link')).toHaveAttribute('href', '/tickets/SUP-1')
    expect(server.calls.map(({ name }) => name).filter(name => /Task(?!Changes|Events)|Related/.test(name))).toEqual(['TaskPage'])
  })

  it('says so of a task that is closed, in words and struck through', async () => {
    await openTask({ status: 'DONE', closed: true })
    expect(screen.getByText('Fix the export', { selector: 's' })).toBeInTheDocument()
    expect(screen.getByText(/Created by/)).toHaveTextContent(/^Closed · Created by Ben Okafor/)
  })

  it.each(['99', 'twelve'])('says that there is no task #%s, and leads on', async number => {
    renderPanel(fakeServer({ ...emptyPanel(), taskByNumber: null }), `/organization/tasks/${number}`)
    expect(await screen.findByRole('heading', { name: `There is no task #${number}` })).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Go to the tasks' })).toHaveAttribute('href', '/organization/tasks?view=all')
  })

  it('leads back to the tasks', async () => {
    await openTask()
    expect(within(screen.getByRole('navigation', { name: 'Breadcrumb' })).getByRole('link', { name: 'Tasks' })).toHaveAttribute('href', '/organization/tasks?view=mine')
  })
})

describe('a task, changed in place', () => {
  const choose = async (field: string, option: string) => {
    await userEvent.click(screen.getByRole('combobox', { name: field }))
    // In jsdom, which has no layout, the list of options counts as scrolled away.
    await userEvent.click(await screen.findByRole('option', { name: option, hidden: true }))
  }

  it('is closed before the server has answered, and opened again by undo', async () => {
    const { field, give } = later()
    const { server } = await openTask({}, { taskUpdate: field })
    await choose('Status', 'Closed')
    expect(await screen.findByText('Fix the export', { selector: 's' })).toBeInTheDocument()
    await give(saved({ status: 'DONE', closed: true }))
    expect(await screen.findByText('Task #12 is closed')).toBeInTheDocument()
    server.root.taskUpdate = saved()
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
    await waitFor(() => expect(screen.getByRole('combobox', { name: 'Status' })).toHaveValue('To do'))
    expect(server.callsOf('TaskChange')).toEqual([{ taskId: 't12', input: { status: 'DONE' } }, { taskId: 't12', input: { status: 'TODO' } }])
  })

  it('is not taken back over what somebody else has made of it since', async () => {
    const { server } = await openTask({}, { taskUpdate: saved({ status: 'DONE', closed: true }) })
    await choose('Status', 'Closed')
    await screen.findByText('Task #12 is closed')
    await act(async () => server.push({ taskChanged: { created: false, task: task({ status: 'IN_PROGRESS' }) } }))
    await waitFor(() => expect(screen.getByRole('combobox', { name: 'Status' })).toHaveValue('In progress'))
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
    expect(await screen.findByText('Somebody has changed it since.')).toBeInTheDocument()
    expect(server.callsOf('TaskChange')).toHaveLength(1)
  })

  it('is as it was, with the reason, when the server refuses a status or an assignee', async () => {
    await openTask({}, { taskUpdate: refused('Ben has left.') })
    await choose('Assignee', 'Ben Okafor')
    expect(await screen.findByText('Ben has left.')).toBeInTheDocument()
    expect(screen.getByRole('combobox', { name: 'Assignee' })).toHaveValue('')
    await choose('Status', 'In progress')
    await waitFor(() => expect(screen.getAllByText('Task #12 was not changed')).toHaveLength(2))
    expect(screen.getByRole('combobox', { name: 'Status' })).toHaveValue('To do')
  })

  it('is mine by key', async () => {
    const { server } = await openTask({}, { taskUpdate: saved({ assignee: anna }) })
    await userEvent.keyboard('i')
    await waitFor(() => expect(screen.getByRole('combobox', { name: 'Assignee' })).toHaveValue('Anna Nowak'))
    expect(server.callsOf('TaskChange')).toEqual([{ taskId: 't12', input: { assigneeId: 'anna' } }])
  })

  it('gets a due date, and loses it', async () => {
    const { server } = await openTask({ dueOn: '2020-01-01' }, { taskUpdate: saved({ dueOn: '2099-12-24' }) })
    expect(screen.getByText('Overdue')).toBeInTheDocument()
    // The field has a value at each digit of a month or a year that is being typed.
    for (const value of ['2020-12-24', '0002-12-24', '0020-12-24', '0209-12-24', '2099-12-24']) fireEvent.change(screen.getByLabelText('Due date'), { target: { value } })
    await waitFor(() => expect(server.callsOf('TaskChange')).toEqual([{ taskId: 't12', input: { dueOn: '2099-12-24' } }]))
    expect(screen.queryByText('Overdue')).not.toBeInTheDocument()
    server.root.taskUpdate = saved()
    await userEvent.click(screen.getByRole('button', { name: 'Clear the due date' }))
    await waitFor(() => expect(screen.getByLabelText('Due date')).toHaveValue(''))
    expect(server.callsOf('TaskChange').at(-1)).toEqual({ taskId: 't12', input: { dueOn: null } })
  })

  it('keeps the title that was typed when the server is not reached', async () => {
    const { server } = await openTask({}, { taskUpdate: saved({ title: 'Fix it all' }) })
    await userEvent.click(screen.getByRole('button', { name: 'Edit the title' }))
    server.state.cut = true
    await userEvent.clear(screen.getByRole('textbox', { name: 'Title' }))
    await userEvent.keyboard('Fix it all{Enter}')
    expect(await screen.findByText('The server cannot be reached.')).toBeInTheDocument()
    expect(screen.getByRole('textbox', { name: 'Title' })).toHaveValue('Fix it all')
    server.state.cut = false
    await userEvent.click(screen.getByRole('button', { name: 'Save' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Fix it all' })).toBeInTheDocument()
  })

  it('keeps the description that was typed, across a failure and a reload, until it is saved', async () => {
    const { server, router } = await openTask({}, { taskUpdate: saved({ description: 'New', descriptionHtml: '<p>New</p>' }) })
    await userEvent.click(screen.getByRole('button', { name: 'Edit the description' }))
    const field = screen.getByRole('textbox', { name: 'Description' })
    await userEvent.clear(field)
    server.state.cut = true
    await userEvent.type(field, 'New{Control>}{Enter}{/Control}')
    await waitFor(() => expect(field).toHaveAccessibleDescription('Not saved: The server cannot be reached. Your text is kept; save again.'))
    server.state.cut = false
    await act(() => router.navigate('/organization/tasks/99'))
    await act(() => router.navigate('/organization/tasks/12'))
    expect(await screen.findByRole('textbox', { name: 'Description' })).toHaveValue('New')
    await userEvent.click(screen.getByRole('button', { name: 'Save' }))
    await waitFor(() => expect(screen.getByRole('button', { name: 'Edit the description' })).toHaveFocus())
    expect(screen.getByText('New')).toBeInTheDocument()
    expect(server.callsOf('TaskDescribe')).toHaveLength(2)
  })

  it('warns before a description is saved over what somebody else has written meanwhile', async () => {
    const { server } = await openTask()
    await userEvent.click(screen.getByRole('button', { name: 'Edit the description' }))
    await userEvent.type(screen.getByRole('textbox', { name: 'Description' }), ' today')
    await act(async () => server.push({ taskEvents: event('TaskDescriptionChanged', 'e2', { task: task({ description: 'Theirs', descriptionHtml: '<p>Theirs</p>' }) }) }))
    expect(await screen.findByRole('alert')).toHaveTextContent('Somebody has changed the description since you began.')
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }))
    expect(await screen.findByText('Theirs')).toBeInTheDocument()
  })
})

describe('comments of the team', () => {
  const log = () => within(screen.getByRole('log', { name: 'Comments' }))
  const field = () => screen.getByRole('textbox', { name: 'Comment' })

  it('are sent by key and stand at the end, once, however they arrive', async () => {
    const added = comment('Done **today**', 'Anna Nowak')
    const { server } = await openTask({ comments: page([comment('Soon')]) }, { taskAddComment: { task: null, comment: added, userErrors: [] } })
    await userEvent.type(field(), 'Done **today**{Control>}{Enter}{/Control}')
    await waitFor(() => expect(field()).toHaveValue(''))
    await act(async () => server.push({ taskEvents: event('TaskCommentAdded', 'e2', { task: task(), comment: added }) }))
    expect(log().getAllByRole('article').map(article => article.textContent)).toEqual([expect.stringContaining('Soon'), expect.stringContaining('Done **today**')])
    expect(server.callsOf('TaskAddComment')).toEqual([{ taskId: 't12', input: { body: 'Done **today**', idempotencyKey: expect.any(String) } }])
  })

  it('that were not sent stay in the field, and are tried again under the same key', async () => {
    const { server } = await openTask({}, { taskAddComment: { task: null, comment: comment('Soon', 'Anna Nowak'), userErrors: [] } })
    await userEvent.type(field(), 'Soon')
    server.state.cut = true
    await userEvent.click(screen.getByRole('button', { name: 'Comment' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('Not sent. The server cannot be reached. Your text is kept.')
    expect(field()).toHaveValue('Soon')
    server.state.cut = false
    await userEvent.click(screen.getByRole('button', { name: 'Retry' }))
    expect(await log().findByText('Soon')).toBeInTheDocument()
    const keys = server.callsOf('TaskAddComment').map(({ input }) => (input as Root).idempotencyKey)
    expect(keys).toHaveLength(2)
    expect(new Set(keys).size).toBe(1)
  })

  it('that were begun are there again after the page was left', async () => {
    const { router } = await openTask()
    await userEvent.type(field(), 'Half a thought')
    await act(() => router.navigate('/organization/tasks/99'))
    await act(() => router.navigate('/organization/tasks/12'))
    expect(await screen.findByRole('textbox', { name: 'Comment' })).toHaveValue('Half a thought')
  })

  it('load earlier ones before the first', async () => {
    const { server } = await openTask({ comments: page([comment('Late')], { hasPreviousPage: true }) }, { task: task({ comments: page([comment('Early')]) }) })
    await userEvent.click(screen.getByRole('button', { name: 'Load earlier' }))
    expect(await log().findByText('Early')).toBeInTheDocument()
    expect(log().getAllByRole('article')).toHaveLength(2)
    expect(server.callsOf('EarlierTaskComments')).toEqual([{ taskId: 't12', before: 'cursor-Late' }])
    expect(screen.queryByRole('button', { name: 'Load earlier' })).not.toBeInTheDocument()
  })
})

describe('what happens to an open task', () => {
  it('is asked for from the cursor of the query on, and shows at once', async () => {
    const { server } = await openTask()
    expect(server.callsOf('TaskEvents')).toEqual([{ taskId: 't12', after: 'e1' }])
    const one = ticket('1')
    await act(async () => {
      server.push({ taskEvents: event('TaskStatusChanged', 'e2', { from: 'TODO', to: 'DONE', task: task({ status: 'DONE', closed: true }) }) })
      server.push({ taskEvents: event('TicketLinked', 'e3', { ticket: one, task: task({ status: 'DONE', closed: true, ...linkedTo([one]) }) }) })
      server.push({ taskEvents: event('TaskDueDateChanged', 'e4', { from: null, to: '2026-12-24', task: task({ status: 'DONE', closed: true, dueOn: '2026-12-24', ...linkedTo([one]) }) }) })
    })
    expect(await screen.findByText('Fix the export', { selector: 's' })).toBeInTheDocument()
    expect(screen.getByLabelText('Due date')).toHaveValue('2026-12-24')
    expect(related().getByText('Ticket 1', { exact: false })).toBeInTheDocument()
    expect(screen.getByText('1 ticket waits for this task')).toBeInTheDocument()
    expect(history().getAllByRole('listitem').map(item => item.textContent)).toEqual([
      expect.stringContaining('Ben Okafor set the due date to Dec 24, 2026'),
      expect.stringContaining('Ben Okafor linked SUP-1'),
      expect.stringContaining('Ben Okafor changed the status from To do to Closed'),
      expect.stringContaining('Ben Okafor created the task'),
    ])
  })

  it('is counted anew when a ticket has changed', async () => {
    const { server } = await openTask(linkedTo([ticket('1')]))
    server.root.task = task({ ...linkedTo([ticket('1', { status: 'CLOSED' })]), waitingTicketCount: 0 })
    await act(async () => server.push({ ticketChanged: { created: false, ticket: ticket('1', { status: 'CLOSED' }) } }))
    await waitFor(() => expect(screen.queryByText('1 ticket waits for this task')).not.toBeInTheDocument())
    expect(related().getByText('Closed')).toBeInTheDocument()
  })
})

describe('tickets of a task', () => {
  it('are unlinked at once, and linked again by undo', async () => {
    const { field, give } = later()
    const both = [ticket('1'), ticket('2')]
    const { server } = await openTask(linkedTo(both), { ticketUnlinkTask: field, ticketLinkTask: { ...saved(linkedTo(both)), ticket: both[0] } })
    await userEvent.click(related().getByRole('button', { name: 'Unlink SUP-1 Ticket 1' }))
    expect(related().queryByText(/Ticket 1/)).not.toBeInTheDocument()
    expect(screen.getByText('1 ticket waits for this task')).toBeInTheDocument()
    await give(saved(linkedTo([ticket('2')])))
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }))
    expect(await related().findByText(/Ticket 1/)).toBeInTheDocument()
    expect(server.callsOf('TaskUnlinkTicket')).toEqual([{ ticketId: '1', taskId: 't12' }])
    expect(server.callsOf('TaskLinkTicket')).toEqual([{ ticketId: '1', taskId: 't12' }])
  })

  it('come back with the reason when the server refuses', async () => {
    await openTask(linkedTo([ticket('1')]), { ticketUnlinkTask: refused('This ticket was merged.') })
    await userEvent.click(related().getByRole('button', { name: 'Unlink SUP-1 Ticket 1' }))
    expect(await screen.findByText('This ticket was merged.')).toBeInTheDocument()
    expect(related().getByText(/Ticket 1/)).toBeInTheDocument()
    expect(screen.getByText('1 ticket waits for this task')).toBeInTheDocument()
  })

  it('come twenty with the card, and the others page by page', async () => {
    const tickets = ({ after }: { after?: string }) => (after ? page(numbered(71, 75)) : page(numbered(15, 70), { hasNextPage: true }))
    const { server } = await openTask({ tickets: numbered(1, 20), ticketCount: 75, waitingTicketCount: 75 }, { tickets })
    expect(related().getAllByRole('listitem')).toHaveLength(20)
    await userEvent.click(related().getByRole('button', { name: 'Show more' }))
    await waitFor(() => expect(related().getAllByRole('listitem')).toHaveLength(70))
    await userEvent.click(related().getByRole('button', { name: 'Show more' }))
    await waitFor(() => expect(related().getAllByRole('listitem')).toHaveLength(75))
    expect(related().queryByRole('button', { name: 'Show more' })).not.toBeInTheDocument()
    expect(server.callsOf('MoreRelatedTickets')).toEqual([{ taskId: 't12', after: undefined }, { taskId: 't12', after: 'cursor-70' }])

    // One of those that were paged in is unlinked by somebody else.
    await act(async () => server.push({ taskEvents: event('TicketUnlinked', 'e2', { ticket: ticket('60'), task: task({ tickets: numbered(1, 20), ticketCount: 74, waitingTicketCount: 74 }) }) }))
    await waitFor(() => expect(related().getAllByRole('listitem')).toHaveLength(74))
    await act(async () => server.push({ taskEvents: event('TicketLinked', 'e3', { ticket: ticket('90'), task: task({ tickets: numbered(1, 20), ticketCount: 75, waitingTicketCount: 75 }) }) }))
    expect(await related().findByText(/Ticket 90/)).toBeInTheDocument()
  })

  it('are found and linked by key; those that are linked are marked', async () => {
    const [one, two] = [ticket('1'), ticket('2')]
    const { server } = await openTask(linkedTo([one]), {
      tickets: ({ filter }: { filter: { taskId?: string } | null }) => (filter?.taskId ? page([one]) : page([one, two])), ticketLinkTask: { ...saved(linkedTo([one, two])), ticket: two },
    })
    await userEvent.click(related().getByRole('button', { name: '+ Link ticket' }))
    const dialog = within(await screen.findByRole('dialog', { name: 'Link a ticket to #12' }))
    expect(await dialog.findByRole('option', { name: /SUP-1/ })).toHaveTextContent('Linked')
    const field = dialog.getByRole('combobox', { name: 'Ticket' })
    await userEvent.type(field, 'sup')
    await waitFor(() => expect(server.callsOf('FoundTickets').at(-1)).toEqual({ search: 'sup', taskId: 't12' }))
    await waitFor(() => expect(dialog.getByRole('listbox', { name: 'Tickets' })).toHaveAttribute('aria-busy', 'false'))
    // The first one that can be linked is the active one; the linked one does nothing.
    await userEvent.keyboard('{ArrowUp}{Enter}')
    expect(server.callsOf('TaskLinkTicket')).toEqual([])
    await userEvent.keyboard('{ArrowDown}{Enter}')
    expect(await related().findByText(/Ticket 2/)).toBeInTheDocument()
    expect(server.callsOf('TaskLinkTicket')).toEqual([{ ticketId: '2', taskId: 't12' }])
  })

  it('say in the dialog why one was not linked', async () => {
    await openTask({}, { tickets: ({ filter }: { filter: { taskId?: string } | null }) => (filter?.taskId ? page([]) : page([ticket('1')])), ticketLinkTask: refused('This ticket was merged.') })
    await userEvent.click(related().getByRole('button', { name: '+ Link ticket' }))
    await userEvent.click(await screen.findByRole('option', { name: /SUP-1/ }))
    expect(await screen.findByRole('alert')).toHaveTextContent('This ticket was merged.')
  })
})

describe('answering the clients who wait', () => {
  const lena = { ...jan, id: 'lena', name: 'Lena', displayName: 'Lena', email: null }
  const waiting = (id: string, fields: Root = {}) => ticket(id, { eventCursor: `cursor-of-${id}`, openTaskCount: 0, readyToAnswer: true, ...fields })
  const three = [waiting('1'), waiting('2', { client: lena }), waiting('3')]
  const sent = (id: string) => ({ comment: null, changeId: null, unseen: [], ticket: ticket(id), userErrors: [] })

  async function openDialog(tickets: Root[], root: Root = {}) {
    const opened = await openTask({ status: 'DONE', closed: true, ...linkedTo(tickets) }, { tickets: page(tickets as { id: string }[]), ...root })
    await userEvent.click(screen.getByRole('button', { name: 'Answer the waiting clients' }))
    const dialog = within(await screen.findByRole('dialog', { name: 'Answer the clients who wait for #12' }))
    await dialog.findByRole('textbox', { name: 'Text for all' })
    return { ...opened, dialog }
  }
  const replies = (server: { callsOf: (name: string) => Root[] }) => server.callsOf('TaskAnswer') as { ticketId: string; input: Root }[]
  const of = (dialog: Awaited<ReturnType<typeof openDialog>>['dialog'], number: string) => within(dialog.getByRole('article', { name: new RegExp(`^${number} `) }))

  it('shows what each of them gets, without one and with another text for one, and sends it once each', async () => {
    const { server, dialog } = await openDialog(three, { ticketReply: ({ ticketId }: { ticketId: string }) => sent(ticketId) })
    expect(of(dialog, 'SUP-1').getByText(/Hello Jan Kowalski,\s+what you asked about in SUP-1 is done\.[\s\S]*Anna Nowak/)).toBeInTheDocument()
    expect(of(dialog, 'SUP-2').getByText('Lena · no email address: no mail is sent')).toBeInTheDocument()

    await userEvent.click(dialog.getByRole('switch', { name: 'Answer SUP-3' }))
    await userEvent.click(dialog.getByRole('button', { name: 'Edit the text for SUP-2' }))
    const own = dialog.getByRole('textbox', { name: 'Text for SUP-2' })
    await userEvent.clear(own)
    await userEvent.type(own, 'For you alone')
    const common = dialog.getByRole('textbox', { name: 'Text for all' })
    await userEvent.clear(common)
    await userEvent.type(common, '{{{{ticket_number}} is done')
    expect(await of(dialog, 'SUP-1').findByText('SUP-1 is done')).toBeInTheDocument()
    expect(own).toHaveValue('For you alone')

    await userEvent.click(dialog.getByRole('button', { name: 'Send to 2 clients' }))
    await waitFor(() => expect(of(dialog, 'SUP-1').getByText(/^Sent/)).toBeInTheDocument())
    await waitFor(() => expect(of(dialog, 'SUP-2').getByText(/^Sent/)).toBeInTheDocument())
    expect(replies(server)).toEqual([
      { ticketId: '1', input: { body: 'SUP-1 is done', lastSeenCursor: 'cursor-of-1', notifyClient: true, idempotencyKey: expect.any(String) } },
      { ticketId: '2', input: { body: 'For you alone', lastSeenCursor: 'cursor-of-2', idempotencyKey: expect.any(String) } },
    ])
    // Who was left out stays so, for whoever presses once more.
    expect(dialog.getByRole('switch', { name: 'Answer SUP-3' })).not.toBeChecked()
    expect(dialog.getByRole('button', { name: 'Send to 0 clients' })).toBeDisabled()
  })

  it('leaves out, at first, who was answered since by somebody else or waits for another task', async () => {
    const { dialog } = await openDialog([waiting('1'), waiting('2', { readyToAnswer: false }), waiting('3', { readyToAnswer: false, openTaskCount: 1 })])
    expect(['SUP-1', 'SUP-2', 'SUP-3'].map(number => (dialog.getByRole('switch', { name: `Answer ${number}` }) as HTMLInputElement).checked)).toEqual([true, false, false])
  })

  it('answers one half of a pair that was merged meanwhile by no way but the other', async () => {
    const merged = { ...event('TicketMerged', 'm1'), fromNumber: 'SUP-1', intoNumber: 'SUP-2' }
    const { dialog } = await openDialog([waiting('1')], { ticketReply: { ...refused('Something happened.', 'STALE'), unseen: [merged] } })
    await userEvent.click(dialog.getByRole('button', { name: 'Send to 1 client' }))
    expect(await of(dialog, 'SUP-1').findByRole('alert')).toHaveTextContent('SUP-1 was merged into SUP-2.')
    expect(dialog.queryByRole('button', { name: 'Send anyway' })).not.toBeInTheDocument()
  })

  it('does not wait for a server that is away once for each client', async () => {
    const { server, dialog } = await openDialog(['1', '2', '3', '4', '5'].map(id => waiting(id)))
    server.state.cut = true
    await userEvent.click(dialog.getByRole('button', { name: 'Send to 5 clients' }))
    await waitFor(() => expect(dialog.getAllByRole('alert')).toHaveLength(5))
    expect(replies(server)).toHaveLength(3)
    expect(dialog.getByRole('button', { name: 'Send to 5 clients' })).toBeEnabled()
  })

  it('stops at a ticket where something happened since, until it is sent all the same', async () => {
    let seen = false
    const { server, dialog } = await openDialog(three, {
      ticketReply: ({ ticketId, input }: { ticketId: string; input: { force?: boolean } }) => {
        if (ticketId !== '2' || input.force) return sent(ticketId)
        seen = true
        return { ...refused('Something happened.', 'STALE'), unseen: [] }
      },
    })
    await userEvent.click(dialog.getByRole('button', { name: 'Send to 3 clients' }))
    const alert = await of(dialog, 'SUP-2').findByRole('alert')
    expect(seen).toBe(true)
    expect(alert).toHaveTextContent('Something new happened here since')
    expect(within(alert).getByRole('link')).toHaveAttribute('href', '/tickets/SUP-2')
    await waitFor(() => expect(of(dialog, 'SUP-3').getByText(/^Sent/)).toBeInTheDocument())
    await userEvent.click(within(alert).getByRole('button', { name: 'Send anyway' }))
    expect(await of(dialog, 'SUP-2').findByText(/^Sent/)).toBeInTheDocument()
    expect(replies(server).map(({ ticketId, input }) => [ticketId, input.force])).toEqual([['1', undefined], ['2', undefined], ['3', undefined], ['2', true]])
  })

  it('says at its ticket what failed, and tries again under the same key', async () => {
    const { server, dialog } = await openDialog([waiting('1')], { ticketReply: sent('1') })
    server.state.cut = true
    await userEvent.click(dialog.getByRole('button', { name: 'Send to 1 client' }))
    expect(await of(dialog, 'SUP-1').findByRole('alert')).toHaveTextContent('Not sent. The server cannot be reached.')
    server.state.cut = false
    await userEvent.click(dialog.getByRole('button', { name: 'Retry' }))
    expect(await of(dialog, 'SUP-1').findByText(/^Sent/)).toBeInTheDocument()
    expect(new Set(replies(server).map(({ input }) => input.idempotencyKey)).size).toBe(1)
  })

  it('tries again under the same key when the tickets were read anew meanwhile', async () => {
    const { server, dialog } = await openDialog([waiting('1')], { ticketReply: sent('1') })
    server.state.cut = true
    await userEvent.click(dialog.getByRole('button', { name: 'Send to 1 client' }))
    await of(dialog, 'SUP-1').findByRole('alert')
    server.state.cut = false
    server.root.tickets = page([waiting('1', { eventCursor: 'later' })])
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
    await userEvent.click(screen.getByRole('button', { name: 'Answer the waiting clients' }))
    await userEvent.click(await screen.findByRole('button', { name: 'Retry' }))
    await screen.findByText(/^Sent/)
    expect(replies(server).map(({ input }) => input.lastSeenCursor)).toEqual(['cursor-of-1', 'later'])
    expect(new Set(replies(server).map(({ input }) => input.idempotencyKey)).size).toBe(1)
  })

  it('sends no text that is empty or not filled in, and says why', async () => {
    const { dialog } = await openDialog([waiting('1')])
    await userEvent.click(dialog.getByRole('button', { name: 'Edit the text for SUP-1' }))
    const own = dialog.getByRole('textbox', { name: 'Text for SUP-1' })
    await userEvent.clear(own)
    expect(own).toHaveAccessibleDescription('There is nothing to send: the text is empty.')
    expect(dialog.getByRole('button', { name: 'Send to 0 clients' })).toBeDisabled()
    await userEvent.type(own, 'Dear {{{{client_name}}')
    expect(own).toHaveAccessibleDescription('{{client_name}} is not filled in.')
    await userEvent.click(dialog.getByRole('button', { name: 'Use the common text' }))
    expect(of(dialog, 'SUP-1').getByText(/Hello Jan Kowalski/)).toBeInTheDocument()
    expect(dialog.getByRole('button', { name: 'Send to 1 client' })).toBeEnabled()
  })

  it('resolves the tickets when that is asked for, and names what is still open', async () => {
    const { server, dialog } = await openDialog([
      waiting('1', { openTaskCount: 1, tasks: [{ __typename: 'Task', id: 't9', number: 9, title: 'Call the bank', closed: false }] }),
      waiting('2', { availableActions: ['REPLY'] }),
    ], { ticketReply: ({ ticketId }: { ticketId: string }) => sent(ticketId) })
    expect(of(dialog, 'SUP-1').getByText('Still open: #9 Call the bank')).toBeInTheDocument()
    await userEvent.click(dialog.getByRole('checkbox', { name: 'Resolve these tickets' }))
    expect(of(dialog, 'SUP-1').getByText('Resolved with open tasks. Still open: #9 Call the bank')).toBeInTheDocument()
    await userEvent.click(dialog.getByRole('button', { name: 'Send to 2 clients' }))
    await waitFor(() => expect(replies(server).map(({ ticketId, input }) => [ticketId, input.resolve])).toEqual([['1', true], ['2', undefined]]))
  })

  it('is there again as it was left', async () => {
    const { dialog, server } = await openDialog(three)
    await userEvent.type(dialog.getByRole('textbox', { name: 'Text for all' }), ' PS')
    await userEvent.click(dialog.getByRole('switch', { name: 'Answer SUP-3' }))
    await userEvent.click(dialog.getAllByRole('button', { name: 'Close' })[0]!)
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
    await userEvent.click(screen.getByRole('button', { name: 'Answer the waiting clients' }))
    expect(await screen.findByDisplayValue(/PS$/)).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Send to 2 clients' })).toBeInTheDocument()
    expect(replies(server)).toEqual([])
  })

  it('speaks the language of the desks when it is one, else English', async () => {
    const polish = { ...support, id: 'pl', language: 'pl' }
    const first = await openDialog([waiting('1', { desk: polish }), waiting('2', { desk: polish })])
    expect(of(first.dialog, 'SUP-1').getByText(/Dzień dobry, Jan Kowalski!/)).toBeInTheDocument()
    first.server.root.tickets = page([waiting('1', { desk: polish }), waiting('2')])
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
    await userEvent.click(screen.getByRole('button', { name: 'Answer the waiting clients' }))
    expect(await screen.findByText(/Hello Jan Kowalski,\s+what you asked about in SUP-1/)).toBeInTheDocument()
  })

  it('brings the next hundred after these', async () => {
    const { server, dialog } = await openDialog([waiting('1')], {
      tickets: ({ after }: { after?: string }) => (after ? page([waiting('2')]) : page([waiting('1')], { hasNextPage: true })), ticketReply: sent('1'),
    })
    expect(dialog.queryByRole('button', { name: 'Show the next tickets' })).not.toBeInTheDocument()
    await userEvent.click(dialog.getByRole('button', { name: 'Send to 1 client' }))
    await userEvent.click(await dialog.findByRole('button', { name: 'Show the next tickets' }))
    expect(await dialog.findByRole('article', { name: /^SUP-2 / })).toBeInTheDocument()
    expect(server.callsOf('WaitingTickets')).toEqual([{ taskId: 't12', after: null }, { taskId: 't12', after: 'cursor-1' }])
  })
})
