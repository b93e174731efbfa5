import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { fakeUploads, taken } from '../../../../web-shared/test/fake-uploads'
import { recordTicketSequence } from '../../../frame/ticket-sequence'
import type { fakeServer, Root } from '../../../test/fake-server'
import { anna, ben, comment, support, ticket } from '../../../test/fixtures'
import { event, openTicket } from '../../../test/open-ticket'
import { cancelUpload, uploadsOf } from './uploads'

const conversation = () => screen.getByRole('region', { name: 'Conversation' })
const log = () => screen.getByRole('log', { name: 'Comments' })

describe('the composer', () => {
  beforeEach(() => {
    localStorage.clear()
    sessionStorage.clear()
    recordTicketSequence(null)
  })
  const composer = () => screen.getByRole('region', { name: 'Composer' })
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

  it('offers operators behind an @ to the team, and keeps the name in the draft', async () => {
    await openTicket()
    await userEvent.click(screen.getByRole('tab', { name: 'Internal comment' }))
    await userEvent.type(text('Internal comment'), 'Please, @be')
    await userEvent.click(await screen.findByRole('option', { name: 'Ben Okafor' }))
    expect(text('Internal comment')).toHaveValue('Please, @Ben Okafor ')
    await userEvent.click(screen.getByRole('tab', { name: 'Reply' }))
    await userEvent.click(screen.getByRole('tab', { name: 'Internal comment' }))
    expect(text('Internal comment')).toHaveValue('Please, @Ben Okafor ')
  })

  it('offers nobody in a reply to the client', async () => {
    const { server } = await openTicket()
    await userEvent.type(text('Reply'), 'Please, @be')
    expect(server.callsOf('Mentionable')).toEqual([])
    expect(screen.queryByRole('listbox', { name: 'Operators' })).not.toBeInTheDocument()
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
    expect(first).toMatchObject({ body: 'Mine' })
    expect(second).toMatchObject({ force: true, body: 'Mine' })
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

  const write = async (words: string, button = 'Send') => {
    await userEvent.type(text('Reply'), words)
    await userEvent.click(within(composer()).getByRole('button', { name: button }))
  }
  const unsent = () => screen.findByRole('article', { name: 'Comment not sent' })
  const keysOf = (server: ReturnType<typeof fakeServer>) => server.callsOf('TicketReply').map(({ input }) => (input as Root).idempotencyKey)

  it('shows a reply in the thread at once, and is free for the next one', async () => {
    let answer: (value: unknown) => void = () => {}
    await openTicket({}, { ticketReply: () => new Promise(resolve => { answer = resolve }) })
    await write('First')
    expect(within(conversation()).getByRole('article', { name: 'Comment being sent' })).toHaveTextContent('First')
    expect(text('Reply')).toHaveValue('')
    expect(text('Reply')).toHaveFocus()
    await userEvent.keyboard('Second')
    await act(async () => answer(replied('First')))
    expect(await within(log()).findByText('First')).toBeInTheDocument()
    expect(screen.queryByRole('article', { name: 'Comment being sent' })).not.toBeInTheDocument()
    expect(text('Reply')).toHaveValue('Second')
  })

  it('keeps a reply that could not be sent in the thread, and retries it under the same key', async () => {
    const { server } = await openTicket({}, { ticketReply: ({ input }: { input: { body: string } }) => replied(input.body) })
    server.state.cut = true
    await write('Please read this')
    expect(await unsent()).toHaveTextContent('Please read this')
    expect(screen.getByRole('alert')).toHaveTextContent('Not sent. The server cannot be reached. Check your connection, then retry.')

    await userEvent.click(screen.getByRole('button', { name: 'Retry' }))
    await unsent()
    server.state.cut = false
    await userEvent.click(screen.getByRole('button', { name: 'Retry' }))
    expect(await within(log()).findByText('Please read this')).toBeInTheDocument()
    expect(screen.queryByRole('article', { name: 'Comment not sent' })).not.toBeInTheDocument()
    const keys = keysOf(server)
    expect(keys).toHaveLength(3)
    expect(new Set(keys).size).toBe(1)
  })

  it('retries under the same key after a reload, so that a lost answer is not a second comment', async () => {
    const first = await openTicket()
    first.server.state.cut = true
    await write('Please read this')
    await unsent()
    cleanup()

    const second = await openTicket({}, { ticketReply: ({ input }: { input: { body: string } }) => replied(input.body) })
    expect(await unsent()).toHaveTextContent('Please read this')
    await userEvent.click(screen.getByRole('button', { name: 'Retry' }))
    await within(log()).findByText('Please read this')
    expect(keysOf(second.server)).toEqual(keysOf(first.server))
  })

  it('keeps a reply that was taken back meanwhile in the thread with the server\'s words, and sends it as a new one after Edit', async () => {
    const { server } = await openTicket()
    server.state.cut = true
    await write('Please read this')
    await unsent()
    server.state.cut = false
    server.root.ticketReply = { comment: null, commentEdge: null, ticket: null, unseen: [], changeId: null, userErrors: [{ message: 'This reply was taken back. Send it again as a new one.', code: 'CONFLICT', field: null }] }
    await userEvent.click(screen.getByRole('button', { name: 'Retry' }))
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('Not sent. This reply was taken back. Send it again as a new one.'))
    expect(await unsent()).toHaveTextContent('Please read this')

    server.root.ticketReply = replied('Please read this')
    await userEvent.click(screen.getByRole('button', { name: 'Edit' }))
    await userEvent.click(within(composer()).getByRole('button', { name: 'Send' }))
    expect(await within(log()).findByText('Please read this')).toBeInTheDocument()
    const [first, second, third] = keysOf(server)
    expect(second).toBe(first)
    expect(third).not.toBe(first)
  })

  it('gives an unsent reply back for editing, before what was begun since, and forgets it when told to', async () => {
    const { server } = await openTicket()
    server.state.cut = true
    await write('One')
    await unsent()
    await userEvent.type(text('Reply'), 'Two')
    await userEvent.click(screen.getByRole('button', { name: 'Edit' }))
    expect(text('Reply')).toHaveValue('One\n\nTwo')
    expect(text('Reply')).toHaveFocus()
    expect(screen.queryByRole('article', { name: 'Comment not sent' })).not.toBeInTheDocument()

    await userEvent.click(within(composer()).getByRole('button', { name: 'Send' }))
    await unsent()
    await userEvent.click(screen.getByRole('button', { name: 'Discard' }))
    expect(screen.queryByRole('article', { name: 'Comment not sent' })).not.toBeInTheDocument()
    expect(localStorage).toHaveLength(0)
  })

  it('leaves a stale reply in the thread when the next one is begun already', async () => {
    let answer: (value: unknown) => void = () => {}
    await openTicket({}, { ticketReply: () => new Promise(resolve => { answer = resolve }) })
    await write('First')
    await userEvent.keyboard('Second')
    await act(async () => answer({ comment: null, commentEdge: null, ticket: null, unseen: [], userErrors: [{ message: 'Unseen.', code: 'STALE', field: ['lastSeenCursor'] }] }))
    expect(await unsent()).toHaveTextContent('First')
    expect(text('Reply')).toHaveValue('Second')
    expect(screen.queryByRole('button', { name: 'Send anyway' })).not.toBeInTheDocument()
  })

  it.each([
    ['STAY', '/tickets/SUP-1'],
    ['NEXT', '/tickets/SUP-2'],
    ['LIST', '/tickets?view=mine'],
  ])('goes on as preferred: %s', async (afterSend, url) => {
    recordTicketSequence({ list: '/tickets?view=mine', numbers: ['SUP-1', 'SUP-2'], filter: {}, orderBy: 'CREATED_DESC', endCursor: null, total: '2' } as never)
    const viewer = { ...anna, preferences: { __typename: 'OperatorPreferences', afterSend, singleKeys: true, density: 'COMFORTABLE', theme: 'SYSTEM', notifications: [], notificationsByMail: false } }
    const { location } = await openTicket({}, { viewer, ticketReply: () => replied('x') })
    await write('x')
    await waitFor(() => expect(location()).toBe(url))
    await waitFor(() => expect(screen.queryByRole('article', { name: 'Comment being sent' })).not.toBeInTheDocument())
  })

  it('knows the list still on the next ticket', async () => {
    recordTicketSequence({ list: '/tickets?view=mine', numbers: ['SUP-1', 'SUP-2'], filter: {}, orderBy: 'CREATED_DESC', endCursor: null, total: '2' } as never)
    await openTicket({}, {
      viewer: { ...anna, preferences: { __typename: 'OperatorPreferences', afterSend: 'NEXT', singleKeys: true, density: 'COMFORTABLE', theme: 'SYSTEM', notifications: [], notificationsByMail: false } },
      ticketReply: () => replied('x'),
      ticketByNumber: ({ number }: { number: string }) => ticket(number.slice('SUP-'.length)),
    })
    await write('x')
    await screen.findByRole('heading', { name: 'Ticket 2' })
    expect(screen.getByRole('link', { name: 'Tickets' })).toHaveAttribute('href', '/tickets?view=mine')
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

  describe('attachments', () => {
    const choose = (...files: File[]) => userEvent.upload(document.querySelector<HTMLInputElement>('input[type=file]')!, files)
    const big = (name: string) => Object.defineProperty(new File(['x'], name), 'size', { value: 20 * 1024 * 1024 + 1 })
    let uploads: ReturnType<typeof fakeUploads>
    beforeEach(() => {
      uploads = fakeUploads()
    })
    afterEach(() => {
      const place = { operatorId: 'anna', ticketId: '1', tab: 'reply' } as const
      act(() => uploadsOf(place).uploads.forEach(({ id }) => cancelUpload(place, id)))
      uploads.restore()
    })

    it('are uploaded as they are chosen, with their progress, and sent along', async () => {
      const { server } = await openTicket({}, { ticketReply: () => replied('x') })
      await choose(new File(['hi'], 'log.txt'))
      act(() => uploads.sent[0]?.progress(1, 2))
      expect(screen.getByRole('progressbar', { name: 'Uploading log.txt' })).toHaveAttribute('aria-valuenow', '50')
      await userEvent.type(text('Reply'), 'See the log')
      expect(within(composer()).getByRole('button', { name: 'Send' })).toBeDisabled()
      await act(async () => uploads.sent[0]?.answer(taken('a1', 'log.txt')))
      expect(await screen.findByRole('button', { name: 'Remove log.txt' })).toBeInTheDocument()
      await userEvent.click(within(composer()).getByRole('button', { name: 'Send' }))
      await waitFor(() => expect(server.callsOf('TicketReply')[0]).toMatchObject({ input: { attachmentIds: ['a1'] } }))
    })

    it('can be cancelled on their way', async () => {
      await openTicket()
      await choose(new File(['hi'], 'log.txt'))
      await userEvent.click(screen.getByRole('button', { name: 'Cancel log.txt' }))
      expect(uploads.sent[0]?.aborted).toBe(true)
      expect(screen.queryByText('log.txt')).not.toBeInTheDocument()
    })

    it('land in their draft though the tab was changed and the ticket left', async () => {
      const { router } = await openTicket()
      await choose(new File(['hi'], 'log.txt'))
      await userEvent.click(screen.getByRole('tab', { name: 'Internal comment' }))
      expect(screen.queryByText('log.txt')).not.toBeInTheDocument()
      await userEvent.click(screen.getByRole('tab', { name: 'Reply' }))
      expect(screen.getByRole('progressbar', { name: 'Uploading log.txt' })).toBeInTheDocument()
      await act(() => router.navigate('/tickets'))
      await act(async () => uploads.sent[0]?.answer(taken('a1', 'log.txt')))
      await act(() => router.navigate('/tickets/SUP-1'))
      expect(await screen.findByRole('button', { name: 'Remove log.txt' })).toBeInTheDocument()
    })

    it('say why they were refused before they are sent, and let the others go', async () => {
      await openTicket()
      await choose(big('film.mp4'), ...Array.from({ length: 21 }, (_, index) => new File(['x'], `${index}.txt`)))
      const alerts = screen.getAllByRole('alert').map(alert => alert.textContent)
      expect(alerts).toEqual([
        'film.mp4 is larger than 20 MB. Make it smaller, or share it another way.',
        'A comment carries 20 files. Not attached: 20.txt. Send them with another comment.',
      ])
      expect(within(screen.getByRole('list', { name: 'Attachments to send' })).getAllByRole('listitem')).toHaveLength(20)
    })

    it('can be tried again when the connection broke', async () => {
      await openTicket()
      await choose(new File(['hi'], 'log.txt'))
      await act(async () => uploads.sent[0]?.cut())
      expect(await screen.findByRole('alert')).toHaveTextContent('was not attached. The server cannot be reached. Retry when you are connected.')
      await userEvent.click(screen.getByRole('button', { name: 'Retry' }))
      await act(async () => uploads.sent[1]?.answer(taken('a1', 'log.txt')))
      expect(await screen.findByRole('button', { name: 'Remove log.txt' })).toBeInTheDocument()
    })

    it('come by paste, a screenshot with a name of its own, and by drop', async () => {
      await openTicket()
      const shot = new File(['x'], 'image.png', { type: 'image/png' })
      fireEvent.paste(text('Reply'), { clipboardData: { files: [shot], types: ['Files'] } })
      fireEvent.dragEnter(window, { dataTransfer: { types: ['Files'] } })
      fireEvent.drop(screen.getByText('Drop files here to attach them'), { dataTransfer: { types: ['Files'], files: [new File(['x'], 'dropped.txt')] } })
      expect(screen.queryByText('Drop files here to attach them')).not.toBeInTheDocument()
      expect(uploads.sent.map(({ file }) => file.name)).toEqual([expect.stringMatching(/^Screenshot \d{4}-\d\d-\d\d \d\d\.\d\d\.\d\d\.png$/), 'dropped.txt'])
    })
  })

  describe('canned replies', () => {
    const greeting = { __typename: 'CannedReply', id: 'r1', name: 'Greeting', body: 'Hi {{client_name}}, about {{ticket_number}}. {{operator_name}}', desk: null, createdAt: '2026-03-10T10:00:00Z', updatedAt: '2026-03-10T10:00:00Z' }
    const closing = { ...greeting, id: 'r2', name: 'Closing', body: 'Bye' }
    const cannedReplies = ({ search }: { search?: string }) => [greeting, closing].filter(({ name }) => name.toLowerCase().includes((search ?? '').toLowerCase()))
    // In jsdom, which has no layout, what floats counts as scrolled away.
    const search = () => screen.findByRole('combobox', { name: 'Search canned replies', hidden: true })

    it('open with / on an empty line, are found by typing, and come filled in', async () => {
      const { server } = await openTicket({}, { cannedReplies })
      await userEvent.type(text('Reply'), 'Hello{Enter}/')
      expect(await search()).toHaveFocus()
      await screen.findByRole('option', { name: /Greeting/, hidden: true })
      await userEvent.keyboard('gree')
      await waitFor(() => expect(screen.queryByRole('option', { name: /Closing/, hidden: true })).not.toBeInTheDocument())
      await userEvent.keyboard('{ArrowDown}{Enter}')
      expect(text('Reply')).toHaveValue('Hello\nHi Jan Kowalski, about SUP-1. Anna Nowak')
      expect(text('Reply')).toHaveFocus()
      expect(server.callsOf('CannedReplies')[0]).toEqual({ deskId: 'support', search: undefined })
    })

    it('give back the slash and what was typed when none is chosen', async () => {
      await openTicket({}, { cannedReplies })
      await userEvent.type(text('Reply'), '/')
      await search()
      await userEvent.keyboard('etc/hosts{Escape}')
      await waitFor(() => expect(text('Reply')).toHaveValue('/etc/hosts'))
      expect(text('Reply')).toHaveFocus()
    })

    it('do not open in the middle of a line', async () => {
      await openTicket({}, { cannedReplies })
      await userEvent.type(text('Reply'), 'and/or')
      expect(text('Reply')).toHaveValue('and/or')
    })

    it('are never sent with a placeholder of ours that is open, unless it is meant', async () => {
      const { server } = await openTicket({}, { ticketReply: () => replied('x') })
      await userEvent.type(text('Reply'), 'Hi {{{{client_name}}')
      await userEvent.click(screen.getByRole('button', { name: 'Send' }))
      expect(await screen.findByRole('alert')).toHaveTextContent('Not sent yet: {{client_name}} is not filled in')
      expect(server.callsOf('TicketReply')).toEqual([])
      await userEvent.click(screen.getByRole('button', { name: 'Send as it is' }))
      await waitFor(() => expect(server.callsOf('TicketReply')).toHaveLength(1))
    })
  })

  it('names the open tasks before it resolves over them', async () => {
    const task = { __typename: 'Task', id: 't1', number: 1, title: 'Call the bank', status: 'TODO', closed: false, url: '/organization/tasks/1' }
    const { server } = await openTicket({ tasks: [task, { ...task, id: 't2', title: 'Refund', status: 'DONE', closed: true }], openTaskCount: 1 }, { ticketReply: () => replied('x') })
    await userEvent.type(text('Reply'), 'x')
    await userEvent.click(screen.getByRole('button', { name: 'Send & resolve' }))
    const notice = await screen.findByRole('alert')
    expect(notice).toHaveTextContent('a task of this ticket is still open')
    expect(notice).toHaveTextContent('#1 Call the bank')
    expect(notice).not.toHaveTextContent('Refund')
    await userEvent.click(screen.getByRole('button', { name: 'Send & resolve anyway' }))
    await waitFor(() => expect(server.callsOf('TicketReply')[0]).toMatchObject({ input: { resolve: true } }))
  })

  it('names five of many open tasks, and counts the others', async () => {
    const tasks = Array.from({ length: 50 }, (_, index) => ({ __typename: 'Task', id: `t${index}`, number: index + 1, title: `Step ${index + 1}`, status: 'TODO', closed: false }))
    await openTicket({ tasks, openTaskCount: 60 })
    await userEvent.type(text('Reply'), 'x')
    await userEvent.click(screen.getByRole('button', { name: 'Send & resolve' }))
    const notice = within(await screen.findByRole('alert'))
    expect(notice.getByText('Not sent yet: 60 tasks of this ticket are still open')).toBeInTheDocument()
    expect(notice.getAllByRole('listitem').map(item => item.textContent)).toEqual(['#1 Step 1', '#2 Step 2', '#3 Step 3', '#4 Step 4', '#5 Step 5', 'and 55 more'])
  })

  it('formats what is selected, by button and by key', async () => {
    await openTicket()
    const field = text('Reply') as HTMLTextAreaElement
    await userEvent.type(field, 'very good')
    field.setSelectionRange(5, 9)
    await userEvent.click(screen.getByRole('button', { name: 'Bold' }))
    expect(field).toHaveValue('very **good**')
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe('good')
    await userEvent.keyboard('{Control>}i{/Control}')
    expect(field).toHaveValue('very **_good_**')
  })

  it('shows what the server makes of the Markdown', async () => {
    const { server } = await openTicket({}, { markdownPreview: ({ markdown }: { markdown: string }) => `<p>Seen: ${markdown}</p>` })
    await userEvent.type(text('Reply'), 'hello')
    await userEvent.click(screen.getByRole('button', { name: 'Preview' }))
    expect(await within(await screen.findByRole('region', { name: 'Preview' })).findByText('Seen: hello')).toBeInTheDocument()
    expect(server.callsOf('MarkdownPreview')).toEqual([{ markdown: 'hello' }])
    await userEvent.click(screen.getByRole('button', { name: 'Write' }))
    expect(text('Reply')).toHaveValue('hello')
  })

  it('is reached and sent from by key', async () => {
    const { server } = await openTicket({}, {
      ticketReply: () => replied('x'),
      ticketAddInternalComment: { comment: comment('secret', { visibility: 'INTERNAL' }), commentEdge: null, ticket: null, userErrors: [] },
    })
    await userEvent.keyboard('n')
    expect(text('Internal comment')).toHaveFocus()
    expect(text('Internal comment')).toHaveValue('')
    await userEvent.keyboard('secret{Control>}{Enter}{/Control}')
    await waitFor(() => expect(server.callsOf('TicketAddInternalComment')).toHaveLength(1))
    act(() => (document.activeElement as HTMLElement).blur())
    await userEvent.keyboard('r')
    expect(text('Reply')).toHaveFocus()
    await userEvent.keyboard('x{Control>}{Shift>}{Enter}{/Shift}{/Control}')
    await waitFor(() => expect(server.callsOf('TicketReply').map(({ input }) => input)).toEqual([expect.objectContaining({ body: 'x', resolve: true })]))
  })

  it('comes back after a reload with the caret where it was', async () => {
    await openTicket()
    const field = text('Reply') as HTMLTextAreaElement
    await userEvent.type(field, 'Dear Jan')
    field.setSelectionRange(4, 4)
    fireEvent.select(field)
    cleanup()
    await openTicket()
    expect((text('Reply') as HTMLTextAreaElement).selectionStart).toBe(4)
    expect(text('Reply')).toHaveFocus()
  })

  it('is not there for who may not write', async () => {
    await openTicket({ availableActions: [], assignee: anna })
    expect(screen.queryByRole('region', { name: 'Composer' })).not.toBeInTheDocument()
  })
})
