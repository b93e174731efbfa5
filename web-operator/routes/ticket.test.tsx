import { act, cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { fakeServer, type Root } from '../test/fake-server'
import { anna, ben, comment, emptyPanel, page, support, ticket } from '../test/fixtures'
import { renderPanel } from '../test/render-panel'

const event = (type: string, cursor: string, fields: Root = {}) => ({
  __typename: type, id: cursor, cursor, at: '2026-03-10T11:00:00Z', actor: ben, actorName: 'Ben Okafor', ...fields,
})

async function openTicket(fields: Root = {}, root: Root = {}) {
  const shown = ticket('1', fields)
  const server = fakeServer({ ...emptyPanel(), ticketByNumber: ({ number }: { number: string }) => (number === 'SUP-1' ? shown : null), ticket: shown, ...root })
  const panel = renderPanel(server, '/tickets/SUP-1')
  await screen.findByRole('heading', { name: 'Ticket 1' })
  return { server, shown, ...panel }
}

const log = () => screen.getByRole('log', { name: 'Comments' })

describe('/tickets/:number', () => {
  beforeEach(() => {
    localStorage.clear()
    sessionStorage.clear()
  })

  it('tells the three kinds of comment apart, oldest first', async () => {
    await openTicket({
      comments: page([
        comment('c1', { fromSupport: false, authorName: 'Jan Kowalski', createdAt: '2026-03-09T10:00:00Z' }),
        comment('c2'),
        comment('c3', { visibility: 'INTERNAL', authorName: 'Ben Okafor' }),
      ]),
    })
    const bubbles = within(log()).getAllByRole('article')
    expect(bubbles.map(bubble => bubble.className)).toEqual(['bubble client', 'bubble support', 'bubble internal'])
    expect(bubbles[0]).toHaveTextContent('Client · Jan Kowalski')
    expect(bubbles[1]).toHaveTextContent('Support · Anna Nowak')
    expect(bubbles[2]).toHaveTextContent(/Internal.*Ben Okafor/)
    expect(within(log()).getAllByRole('region')).toHaveLength(2)
  })

  it('shows a pushed comment once, and its event in the history', async () => {
    const { server, shown } = await openTicket({ comments: page([comment('c1')]) })
    const added = event('CommentAdded', 'e2', { ticket: shown, comment: comment('c2', { createdAt: '2026-03-10T11:00:00Z' }) })
    await act(async () => {
      server.push({ ticketEvents: added })
      server.push({ ticketEvents: added })
    })
    expect(await within(log()).findByText('c2')).toBeInTheDocument()
    expect(within(log()).getAllByRole('article')).toHaveLength(2)
    expect(within(screen.getByRole('region', { name: 'Activity history' })).getByText(/replied/)).toBeInTheDocument()
    expect(server.callsOf('TicketEvents')).toEqual([{ ticketId: '1', after: 'e1' }])
  })

  it('follows changes that others make', async () => {
    const { server } = await openTicket()
    await act(async () => server.push({
      ticketEvents: event('StatusChanged', 'e2', { from: 'OPEN', to: 'RESOLVED', ticket: ticket('1', { status: 'RESOLVED', availableActions: ['CLOSE', 'REOPEN', 'REPLY'] }) }),
    }))
    expect(await screen.findByRole('button', { name: 'Reopen' })).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Resolve' })).not.toBeInTheDocument()
    expect(screen.getByText(/changed the status from Open to Resolved/)).toBeInTheDocument()
  })

  it('loads earlier comments above', async () => {
    const { server } = await openTicket({
      comments: ({ before }: { before?: string }) => (before ? page([comment('c1')]) : { ...page([comment('c2')], { hasPreviousPage: true }), totalCount: 2 }),
    })
    await userEvent.click(screen.getByRole('button', { name: 'Load earlier (1)' }))
    await waitFor(() => expect(within(log()).getAllByRole('article').map(bubble => bubble.textContent)).toEqual([
      expect.stringContaining('c1'), expect.stringContaining('c2'),
    ]))
    expect(server.callsOf('EarlierComments')).toEqual([{ ticketId: '1', before: 'cursor-c2' }])
  })

  it('says when there is no such ticket', async () => {
    renderPanel(fakeServer({ ...emptyPanel(), ticketByNumber: null }), '/tickets/SUP-404')
    expect(await screen.findByRole('heading', { name: 'There is no ticket SUP-404' })).toBeInTheDocument()
  })

  it('shows the client, the source and the tasks', async () => {
    await openTicket({
      tasks: [
        { __typename: 'Task', id: 't1', number: 1, title: 'Call the bank', status: 'TODO', closed: false, url: '/organization/tasks/1' },
        { __typename: 'Task', id: 't2', number: 2, title: 'Refund', status: 'DONE', closed: true, url: '/organization/tasks/2' },
      ],
    })
    const client = screen.getByRole('region', { name: 'Client' })
    for (const text of ['jan@example.com', 'Jan Kowalski', 'ext-7']) expect(within(client).getByText(text)).toBeInTheDocument()
    expect(within(client).getByRole('button', { name: 'Copy external ID' })).toBeInTheDocument()
    expect(within(screen.getByRole('region', { name: 'Source' })).getByText('Widget')).toBeInTheDocument()
    const refund = screen.getByText(/Refund/).closest('li')
    expect(refund).toHaveAttribute('data-closed')
    expect(refund).toHaveTextContent('Closed')
  })

  it('offers what the server says is legal, and says why something failed', async () => {
    await openTicket({ availableActions: ['CLOSE'] }, {
      ticketClose: { ticket: null, userErrors: [{ message: 'It is closed already.', code: 'ILLEGAL_TRANSITION', field: null }] },
    })
    expect(screen.queryByRole('button', { name: 'Resolve' })).not.toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: 'Close' }))
    expect(await screen.findByText('It is closed already.')).toBeInTheDocument()
  })

  it('assigns at once, and takes it back with a message when the server refuses', async () => {
    let answer: (value: unknown) => void = () => {}
    await openTicket({}, { ticketAssign: () => new Promise(resolve => { answer = resolve }) })
    const assignee = screen.getByRole('combobox', { name: 'Assignee' })
    await userEvent.click(assignee)
    // In jsdom, which has no layout, the list of options counts as scrolled away.
    await userEvent.click(await screen.findByRole('option', { name: 'Ben Okafor', hidden: true }))
    expect(assignee).toHaveValue('Ben Okafor')
    await act(async () => answer({ ticket: null, userErrors: [{ message: 'Ben has left.', code: 'NOT_FOUND', field: null }] }))
    expect(await screen.findByText('Ben has left.')).toBeInTheDocument()
    expect(assignee).toHaveValue('')
  })
})

describe('the composer', () => {
  beforeEach(() => localStorage.clear())
  const text = (name: 'Reply' | 'Internal comment') => screen.getByRole('textbox', { name })
  const replied = (body: string) => ({ comment: comment('new', { body, bodyHtml: `<p>${body}</p>` }), commentEdge: null, ticket: ticket('1'), unseen: [], userErrors: [] })

  it('sends a reply with what its author had seen, shows it once, and empties the draft', async () => {
    const { server } = await openTicket({}, { ticketReply: ({ input }: { input: { body: string } }) => replied(input.body) })
    await userEvent.type(text('Reply'), 'All done')
    await userEvent.click(screen.getByRole('button', { name: 'Send' }))
    expect(await within(log()).findByText('All done')).toBeInTheDocument()
    await waitFor(() => expect(text('Reply')).toHaveValue(''))
    expect(screen.getByText('Reply sent')).toBeInTheDocument()
    expect(server.callsOf('TicketReply')[0]).toMatchObject({
      ticketId: '1', input: { body: 'All done', notifyClient: true, resolve: false, lastSeenCursor: 'e1', idempotencyKey: expect.any(String) },
    })
  })

  it('resolves with the reply when asked to', async () => {
    const { server } = await openTicket({}, { ticketReply: () => replied('x') })
    await userEvent.type(text('Reply'), 'x')
    await userEvent.click(screen.getByRole('button', { name: 'Send & resolve' }))
    await waitFor(() => expect(server.callsOf('TicketReply')[0]).toMatchObject({ input: { resolve: true } }))
  })

  it('cannot mail without a mailbox, and says why', async () => {
    const { server } = await openTicket({ desk: { ...support, mailboxAddress: null } }, { ticketReply: () => replied('x') })
    expect(screen.getByRole('checkbox', { name: 'Send an email to the client' })).toBeDisabled()
    expect(screen.getByText('Support has no mailbox: no mail can be sent.')).toBeInTheDocument()
    await userEvent.type(text('Reply'), 'x')
    await userEvent.click(screen.getByRole('button', { name: 'Send' }))
    await waitFor(() => expect(server.callsOf('TicketReply')[0]).toMatchObject({ input: { notifyClient: false } }))
  })

  it('turns internal as a whole, and writes to the team only', async () => {
    const { server } = await openTicket({}, {
      ticketAddInternalComment: { comment: comment('secret', { visibility: 'INTERNAL' }), commentEdge: null, ticket: null, userErrors: [] },
    })
    await userEvent.click(screen.getByRole('tab', { name: 'Internal comment' }))
    expect(screen.getByRole('region', { name: 'Composer' })).toHaveAttribute('data-internal')
    expect(screen.queryByRole('button', { name: 'Send' })).not.toBeInTheDocument()
    await userEvent.type(text('Internal comment'), 'Careful with this one')
    await userEvent.click(screen.getByRole('button', { name: 'Add internal comment' }))
    expect(await within(log()).findByText('secret')).toBeInTheDocument()
    expect(server.callsOf('TicketReply')).toEqual([])
    expect(server.callsOf('TicketAddInternalComment')[0]).toMatchObject({ input: { body: 'Careful with this one' } })
  })

  it('keeps a draft for each tab, and the tab, across reloads; for this operator only', async () => {
    const first = await openTicket()
    await userEvent.type(text('Reply'), 'To the client')
    await userEvent.click(screen.getByRole('tab', { name: 'Internal comment' }))
    await userEvent.type(text('Internal comment'), 'To the team')

    await act(() => first.router.navigate('/tickets'))
    await act(() => first.router.navigate('/tickets/SUP-1'))
    expect(await screen.findByRole('textbox', { name: 'Internal comment' })).toHaveValue('To the team')
    await userEvent.click(screen.getByRole('tab', { name: 'Reply' }))
    expect(text('Reply')).toHaveValue('To the client')

    document.body.innerHTML = ''
    await openTicket({}, { viewer: ben })
    expect(text('Reply')).toHaveValue('')
  })

  it('asks before sending over something unseen, keeps the draft, and sends anyway', async () => {
    const unseen = [
      event('CommentAdded', 'e2', { ticket: ticket('1'), comment: comment('c9', { authorName: 'Ben Okafor', bodyHtml: '<p>I am on it</p>' }) }),
      event('AssigneeChanged', 'e3', { ticket: ticket('1'), from: null, to: 'Ben Okafor' }),
    ]
    const { server } = await openTicket({}, {
      ticketReply: ({ input }: { input: { force?: boolean; body: string } }) => (input.force
        ? replied(input.body)
        : { comment: null, commentEdge: null, ticket: null, unseen, userErrors: [{ message: 'Unseen.', code: 'STALE', field: ['lastSeenCursor'] }] }),
    })
    await userEvent.type(text('Reply'), 'Mine')
    await userEvent.click(screen.getByRole('button', { name: 'Send' }))
    const notice = await screen.findByRole('alert')
    expect(notice).toHaveTextContent('I am on it')
    expect(notice).toHaveTextContent('Ben Okafor assigned the ticket to Ben Okafor')
    expect(text('Reply')).toHaveValue('Mine')

    await userEvent.click(screen.getByRole('button', { name: 'Send anyway' }))
    expect(await within(log()).findByText('Mine')).toBeInTheDocument()
    const [first, second] = server.callsOf('TicketReply').map(({ input }) => input as Root)
    expect(second).toMatchObject({ force: true, body: 'Mine', idempotencyKey: first?.idempotencyKey })
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })

  it('counts what the notice showed as seen once it is put away', async () => {
    const unseen = [event('AssigneeChanged', 'e3', { ticket: ticket('1'), from: null, to: 'Ben Okafor' })]
    const { server } = await openTicket({}, {
      ticketReply: ({ input }: { input: { lastSeenCursor: string; body: string } }) => (input.lastSeenCursor === 'e3'
        ? replied(input.body)
        : { comment: null, commentEdge: null, ticket: null, unseen, userErrors: [{ message: 'Unseen.', code: 'STALE', field: ['lastSeenCursor'] }] }),
    })
    await userEvent.type(text('Reply'), 'Mine')
    await userEvent.click(screen.getByRole('button', { name: 'Send' }))
    await userEvent.click(await screen.findByRole('button', { name: 'Keep editing' }))
    await userEvent.type(text('Reply'), ', edited')
    await userEvent.click(screen.getByRole('button', { name: 'Send' }))
    expect(await within(log()).findByText('Mine, edited')).toBeInTheDocument()
    expect(server.callsOf('TicketReply')).toHaveLength(2)
  })

  it('says that it has seen what was pushed meanwhile', async () => {
    const { server } = await openTicket({}, { ticketReply: () => replied('x') })
    await act(async () => server.push({ ticketEvents: event('PriorityChanged', 'e7', { from: 'NORMAL', to: 'HIGH', ticket: ticket('1', { priority: 'HIGH' }) }) }))
    await screen.findByText(/changed the priority from Normal to High/)
    await userEvent.type(text('Reply'), 'x')
    await userEvent.click(screen.getByRole('button', { name: 'Send' }))
    await waitFor(() => expect(server.callsOf('TicketReply')[0]).toMatchObject({ input: { lastSeenCursor: 'e7' } }))
  })

  it('keeps the text when sending fails, says what to do, and retries under the same key', async () => {
    const { server } = await openTicket({}, { ticketReply: ({ input }: { input: { body: string } }) => replied(input.body) })
    await userEvent.type(text('Reply'), 'Please read this')
    server.state.cut = true
    await userEvent.click(screen.getByRole('button', { name: 'Send' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('Not sent: the server cannot be reached. Your text is kept')
    expect(text('Reply')).toHaveValue('Please read this')

    server.state.cut = false
    await userEvent.click(screen.getByRole('button', { name: 'Send' }))
    expect(await within(log()).findByText('Please read this')).toBeInTheDocument()
    const keys = server.callsOf('TicketReply').map(({ input }) => (input as Root).idempotencyKey)
    expect(keys[0]).toBe(keys[1])
    expect(text('Reply')).toHaveFocus()
  })

  it('retries under the same key after a reload, so that a lost answer is not a second comment', async () => {
    const first = await openTicket()
    await userEvent.type(text('Reply'), 'Please read this')
    first.server.state.cut = true
    await userEvent.click(screen.getByRole('button', { name: 'Send' }))
    await screen.findByRole('alert')
    cleanup()

    const second = await openTicket({}, { ticketReply: ({ input }: { input: { body: string } }) => replied(input.body) })
    await userEvent.click(screen.getByRole('button', { name: 'Send' }))
    await within(log()).findByText('Please read this')
    const [key] = first.server.callsOf('TicketReply').map(({ input }) => (input as Root).idempotencyKey)
    expect(second.server.callsOf('TicketReply').map(({ input }) => (input as Root).idempotencyKey)).toEqual([key])
  })

  it('shows the server\'s objection at the text', async () => {
    await openTicket({}, { ticketReply: { comment: null, commentEdge: null, ticket: null, unseen: [], userErrors: [{ message: 'Too long by 12 characters.', code: 'TOO_LONG', field: ['body'] }] } })
    await userEvent.type(text('Reply'), 'x')
    await userEvent.click(screen.getByRole('button', { name: 'Send' }))
    expect(await screen.findByText('Too long by 12 characters.')).toBeInTheDocument()
    expect(text('Reply')).toHaveAccessibleDescription('Too long by 12 characters.')
    expect(text('Reply')).toHaveValue('x')
    await userEvent.type(text('Reply'), 'y')
    expect(screen.queryByText('Too long by 12 characters.')).not.toBeInTheDocument()
  })

  it('uploads what is attached and sends it along', async () => {
    const realFetch = globalThis.fetch
    globalThis.fetch = jest.fn().mockResolvedValue(Response.json({ id: 'a1', fileName: 'log.txt', contentType: 'text/plain', size: 2, inline: false }, { status: 201 }))
    const { server } = await openTicket({}, { ticketReply: () => replied('x') })
    const input = document.querySelector<HTMLInputElement>('input[type=file]')
    await userEvent.upload(input!, new File(['hi'], 'log.txt'))
    expect(await screen.findByText('log.txt')).toBeInTheDocument()
    await userEvent.type(text('Reply'), 'See the log')
    await userEvent.click(screen.getByRole('button', { name: 'Send' }))
    await waitFor(() => expect(server.callsOf('TicketReply')[0]).toMatchObject({ input: { attachmentIds: ['a1'] } }))
    globalThis.fetch = realFetch
  })

  it('is not there for who may not write', async () => {
    await openTicket({ availableActions: [], assignee: anna })
    expect(screen.queryByRole('region', { name: 'Composer' })).not.toBeInTheDocument()
  })
})
