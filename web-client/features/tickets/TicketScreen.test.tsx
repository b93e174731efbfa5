import { act, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter } from 'react-router'
import { AccessProvider } from '../../access'
import { PanelVisibleProvider } from '../../layout/seen'
import { InEnglish } from '../../test/InEnglish'
import { show } from '../../test/show'
import { TestServer } from '../../test/test-server'
import { commentOf, connectionOf, ticketOf } from '../../test/world'
import { TicketScreen } from './TicketScreen'

const support = commentOf()
const own = commentOf({ id: 'c2', authorName: 'Jan Kowalski', fromSupport: false, bodyHtml: '<p>Thank you!</p>', createdAt: '2026-03-12T11:00:00.000Z' })
const reply = commentOf({ ...own, id: 'c3', bodyHtml: '<p>When?</p>', createdAt: '2026-03-12T12:00:00.000Z' })

const withTicket = (parts = {}, root = {}) => new TestServer({ ticketByNumber: ticketOf({ comments: connectionOf([support, own]), ...parts }), ...root })
const repliesWith = (comment: unknown, status = 'OPEN') => ({ ticketReply: { comment, ticket: ticketOf({ status }), userErrors: [] } })
const showTicket = async (server: TestServer) => {
  const shown = show(server, <TicketScreen number="SUP-1042" />)
  await screen.findByRole('log')
  return shown
}
const field = () => screen.getByRole('textbox', { name: 'Add a comment' })

describe('TicketScreen', () => {
  beforeEach(() => sessionStorage.clear())

  it('shows the ticket and tells the two sides apart by colour and word', async () => {
    await showTicket(withTicket())
    expect(screen.getByRole('heading', { level: 1, name: 'The grinder is cracked' })).toBeInTheDocument()
    expect(screen.getByText('It arrived like this.')).toBeInTheDocument()
    expect(screen.getByText('Mar 12, 2026')).toBeInTheDocument()
    const [first, second] = within(screen.getByRole('log')).getAllByRole('article')
    expect(first).toHaveClass('support')
    expect(first).toHaveTextContent('Support · Anna Nowak')
    expect(second).toHaveClass('client')
    expect(second).toHaveTextContent('You')
  })

  it('folds what a mail quotes, and never loads what it has on foreign servers', async () => {
    const logo = '<img data-remote-src="https://shop.example/logo.png" alt="Logo">'
    const mailed = commentOf({ ...own, bodyHtml: `<p>Hi</p>${logo}`, quotedHtml: `<p>Long ago</p>${logo}` })
    await showTicket(withTicket({ contentHtml: logo, quotedHtml: logo, comments: connectionOf([mailed]) }))
    expect(screen.queryByText('Long ago')).not.toBeInTheDocument()
    for (const button of screen.getAllByRole('button', { name: 'Show quoted text' })) await userEvent.click(button)
    expect(screen.getByText('Long ago')).toBeInTheDocument()
    const images = screen.getAllByRole('img', { name: 'Logo' })
    expect(images).toHaveLength(4)
    for (const image of images) expect(image).not.toHaveAttribute('src')
    expect(screen.queryByRole('button', { name: 'Load images' })).not.toBeInTheDocument()
  })

  it('shows a comment once that comes as the answer and as a push', async () => {
    const server = withTicket({}, repliesWith(reply))
    await showTicket(server)
    await userEvent.type(field(), 'When?')
    act(() => server.push('commentAdded', { cursor: '8', comment: reply }))
    await userEvent.click(screen.getByRole('button', { name: 'Send' }))
    await waitFor(() => expect(field()).toHaveValue(''))
    act(() => server.push('commentAdded', { cursor: '8', comment: reply }))
    act(() => server.push('commentAdded', { cursor: '9', comment: commentOf({ id: 'c4', bodyHtml: '<p>On Monday.</p>', createdAt: '2026-03-12T13:00:00.000Z' }) }))
    await screen.findByText('On Monday.')
    expect(within(screen.getByRole('log')).getAllByRole('article').map(article => article.lastChild?.textContent)).toEqual([
      'We send a new one.', 'Thank you!', 'When?', 'On Monday.',
    ])
  })

  it('subscribes after what the query has seen', async () => {
    const server = withTicket()
    await showTicket(server)
    expect(server.variablesOf('CommentArrived')).toEqual([{ ticketId: 't1', after: '7' }])
    expect(server.variablesOf('TicketHappened')).toEqual([{ ticketId: 't1', after: '7' }])
  })

  it('says that a comment reopens a resolved or closed ticket, and follows the status live', async () => {
    const server = withTicket({ status: 'RESOLVED' })
    await showTicket(server)
    expect(screen.getByText(/will reopen this ticket/)).toBeInTheDocument()
    act(() => server.push('ticketEvents', { __typename: 'StatusChanged', id: 'e1', cursor: '8', ticket: ticketOf({ status: 'IN_PROGRESS' }) }))
    expect(await screen.findByText('In progress')).toBeInTheDocument()
    expect(screen.queryByText(/will reopen this ticket/)).not.toBeInTheDocument()
  })

  it('keeps a comment that was not sent, and retries under the same key', async () => {
    const server = withTicket({}, repliesWith(reply))
    await showTicket(server)
    await userEvent.type(field(), 'When?')
    server.unreachable = true
    await userEvent.click(screen.getByRole('button', { name: 'Send' }))
    expect((await screen.findByText('Not sent.')).closest('article')).toHaveTextContent('When?')
    expect(field()).toHaveValue('')

    server.unreachable = false
    await userEvent.click(screen.getByRole('button', { name: 'Retry' }))
    await waitFor(() => expect(field()).toHaveValue(''))
    const inputs = server.variablesOf('Reply').map(({ input }) => input as { idempotencyKey: string })
    expect(inputs).toHaveLength(2)
    expect(inputs[0]?.idempotencyKey).toMatch(/^[0-9a-f]{32}$/)
    expect(inputs[1]).toEqual(inputs[0])

    await userEvent.type(field(), 'When?')
    await userEvent.click(screen.getByRole('button', { name: 'Send' }))
    await waitFor(() => expect(server.variablesOf('Reply')).toHaveLength(3))
    expect(server.variablesOf('Reply')[2]?.input).not.toEqual(inputs[0])
  })

  it('shows a comment at once as being sent, and leaves the field free for the next one', async () => {
    let answer: (value: unknown) => void = () => {}
    const server = withTicket({}, { ticketReply: () => new Promise(resolve => { answer = resolve }) })
    await showTicket(server)
    await userEvent.type(field(), 'When?{Control>}{Enter}{/Control}')
    const bubble = (await screen.findByText('When?')).closest('article')
    expect(bubble).toHaveTextContent('YouSending…When?')
    expect(field()).toHaveFocus()
    await userEvent.type(field(), 'And how')
    await act(async () => answer(repliesWith(reply).ticketReply))
    await waitFor(() => expect(screen.queryByText('Sending…')).not.toBeInTheDocument())
    expect(screen.getAllByText('When?')).toHaveLength(1)
    expect(within(screen.getByRole('log')).getByText('When?')).toBeInTheDocument()
    expect(field()).toHaveValue('And how')
  })

  it('keeps a comment that a reload cut off, and gives it back to be edited', async () => {
    const server = withTicket()
    const { unmount } = await showTicket(server)
    server.unreachable = true
    await userEvent.type(field(), 'When?')
    await userEvent.click(screen.getByRole('button', { name: 'Send' }))
    await screen.findByText('Not sent.')
    unmount()
    await showTicket(withTicket())
    await userEvent.click(screen.getByRole('button', { name: 'Edit' }))
    expect(field()).toHaveValue('When?')
    expect(field()).toHaveFocus()
    expect(screen.queryByText('Not sent.')).not.toBeInTheDocument()
  })

  it('shows why the server refused a comment, and keeps it', async () => {
    const server = withTicket({}, { ticketReply: { comment: null, ticket: null, userErrors: [{ message: 'TOO LONG, says the server.', code: 'TOO_LONG', field: ['body'] }] } })
    await showTicket(server)
    await userEvent.type(field(), 'Long')
    await userEvent.click(screen.getByRole('button', { name: 'Send' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('The comment is too long. Shorten it, or attach it as a file.')
    expect(field()).toHaveValue('Long')
    expect(field()).toBeInvalid()
  })

  it('keeps a draft per ticket', async () => {
    const { unmount } = await showTicket(withTicket())
    await userEvent.type(field(), 'Half a sen')
    unmount()
    const again = await showTicket(withTicket())
    expect(field()).toHaveValue('Half a sen')
    again.unmount()
    await showTicket(withTicket({ id: 't9' }))
    expect(field()).toHaveValue('')
  })

  const happened = (__typename: string, parts = {}) => ({ __typename, id: 'e1', cursor: '8', ticket: ticketOf(), ...parts })

  it('changes an edited comment in place, and says that it was edited', async () => {
    const server = withTicket()
    await showTicket(server)
    act(() => server.push('ticketEvents', happened('CommentEdited', {
      comment: { ...support, bodyHtml: '<p>We send two new ones.</p>', editedAt: '2026-03-12T12:00:00.000Z' },
    })))
    const [first] = await screen.findAllByText('We send two new ones.')
    expect(first?.closest('article')).toHaveTextContent('edited')
    expect(screen.queryByText('We send a new one.')).not.toBeInTheDocument()
  })

  it('takes a removed comment off the screen at once', async () => {
    const server = withTicket()
    await showTicket(server)
    act(() => server.push('ticketEvents', happened('CommentRemoved', { commentId: 'c1', commentAuthorName: 'Anna Nowak' })))
    await waitFor(() => expect(within(screen.getByRole('log')).getAllByRole('article')).toHaveLength(1))
    expect(screen.queryByText('We send a new one.')).not.toBeInTheDocument()
  })

  describe('when the ticket is merged into another one', () => {
    const target = ticketOf({ id: 't2', number: 'SUP-1040', title: 'Everything is cracked', eventCursor: '20', comments: connectionOf([support, own, reply]) })
    const merge = (server: TestServer) => {
      server.root = { ...server.root, ticketByNumber: target }
      act(() => server.push('ticketEvents', happened('TicketMerged', { fromNumber: 'SUP-1042', intoNumber: 'SUP-1040', ticket: target })))
    }

    it('shows that one with its number, says so, and follows it from there', async () => {
      const server = withTicket()
      await showTicket(server)
      merge(server)
      expect(await screen.findByRole('heading', { level: 1, name: 'Everything is cracked' })).toBeInTheDocument()
      expect(screen.getByText('SUP-1040')).toBeInTheDocument()
      expect(screen.getByText('SUP-1042 was merged into this ticket.')).toBeInTheDocument()
      expect(within(screen.getByRole('log')).getAllByRole('article')).toHaveLength(3)
      act(() => server.push('commentAdded', { cursor: '21', comment: commentOf({ id: 'c9', bodyHtml: '<p>All of it?</p>', createdAt: '2026-03-12T14:00:00.000Z' }) }))
      expect(await screen.findByText('All of it?')).toBeInTheDocument()
    })

    it('keeps what was being written, with the focus in it, after what was being written there', async () => {
      const there = await showTicket(withTicket({ id: 't2' }))
      await userEvent.type(field(), 'Over there')
      there.unmount()
      const server = withTicket()
      await showTicket(server)
      await userEvent.type(field(), 'Half a sen')
      merge(server)
      await waitFor(() => expect(field()).toHaveValue('Over there\n\nHalf a sen'))
      expect(field()).toHaveFocus()
    })

    it('goes back when the merge is undone, with what was written since', async () => {
      const server = withTicket()
      await showTicket(server)
      merge(server)
      await screen.findByRole('heading', { level: 1, name: 'Everything is cracked' })
      await userEvent.type(field(), 'Since')
      server.root = { ...server.root, ticketByNumber: ticketOf({ eventCursor: '9', comments: connectionOf([support, own]) }) }
      act(() => server.push('ticketEvents', happened('TicketUnmerged', { fromNumber: 'SUP-1042', intoNumber: 'SUP-1040', ticket: target })))
      expect(await screen.findByRole('heading', { level: 1, name: 'The grinder is cracked' })).toBeInTheDocument()
      expect(field()).toHaveValue('Since')
      expect(screen.queryByText(/was merged into/)).not.toBeInTheDocument()
      await waitFor(() => expect(server.variablesOf('CommentArrived')).toEqual([{ ticketId: 't1', after: '7' }, { ticketId: 't1', after: '9' }]))
    })
  })

  it('loads the ticket anew and follows it again when its events cannot be told any more', async () => {
    const server = withTicket()
    await showTicket(server)
    server.root = { ticketByNumber: ticketOf({ title: 'As it is now', eventCursor: '12' }) }
    act(() => server.push('ticketEvents', happened('TicketUnmerged', { ticket: null })))
    expect(await screen.findByRole('heading', { level: 1, name: 'As it is now' }, { timeout: 4_000 })).toBeInTheDocument()
    await waitFor(() => expect(server.variablesOf('TicketHappened').at(-1)).toEqual({ ticketId: 't1', after: '12' }))
  })

  describe('what was not read', () => {
    const unreadTicket = (parts = {}) => withTicket({ unread: true, comments: connectionOf([support, own, fresh]), ...parts }, { ticketMarkRead: { ticket: ticketOf({ unread: false, client: { id: 'jan', unreadTicketCount: 0 } }), userErrors: [] } })
    const fresh = commentOf({ id: 'c4', bodyHtml: '<p>On Monday.</p>', createdAt: '2026-03-12T13:00:00.000Z' })
    const divider = () => screen.queryByRole('separator', { name: 'New' })

    it('stands under a divider, and is marked read where it is seen', async () => {
      const server = unreadTicket()
      await showTicket(server)
      expect(divider()?.closest('li')).toHaveTextContent('On Monday.')
      await waitFor(() => expect(server.variablesOf('MarkTicketRead')).toEqual([{ ticketId: 't1', cursor: '7' }]))
      expect(divider()).toBeInTheDocument()
    })

    it('stays unread in a panel that nobody sees, until it is opened', async () => {
      const server = unreadTicket()
      const screenIn = (visible: boolean) => <PanelVisibleProvider value={visible}><TicketScreen number="SUP-1042" /></PanelVisibleProvider>
      const access = server.access(() => 'Bearer client')
      const page = (visible: boolean) => <InEnglish><MemoryRouter><AccessProvider access={access}>{screenIn(visible)}</AccessProvider></MemoryRouter></InEnglish>
      const { rerender } = render(page(false))
      await screen.findByRole('log')
      expect(server.variablesOf('MarkTicketRead')).toEqual([])
      rerender(page(true))
      await waitFor(() => expect(server.variablesOf('MarkTicketRead')).toHaveLength(1))
    })

    it('is marked read again when a reply comes while it is read, without a divider', async () => {
      const server = unreadTicket({ unread: false, comments: connectionOf([support, own]) })
      await showTicket(server)
      act(() => server.push('commentAdded', { cursor: '9', comment: fresh }))
      act(() => server.push('ticketEvents', happened('CommentAdded', { cursor: '9', ticket: ticketOf({ unread: true, eventCursor: '9' }) })))
      await waitFor(() => expect(server.variablesOf('MarkTicketRead')).toEqual([{ ticketId: 't1', cursor: '9' }]))
      expect(divider()).not.toBeInTheDocument()
    })
  })

  it('loads earlier comments above', async () => {
    const comments = connectionOf([own])
    const server = withTicket({ comments: { ...comments, pageInfo: { ...comments.pageInfo, hasPreviousPage: true } } }, { ticket: ticketOf({ comments: connectionOf([support]) }) })
    await showTicket(server)
    await userEvent.click(screen.getByRole('button', { name: 'Show earlier comments' }))
    await screen.findByText('We send a new one.')
    expect(server.variablesOf('EarlierComments')).toEqual([{ ticketId: 't1', before: 'c2' }])
    expect(within(screen.getByRole('log')).getAllByRole('article')[0]).toHaveTextContent('We send a new one.')
    expect(screen.queryByRole('button', { name: 'Show earlier comments' })).not.toBeInTheDocument()
  })

  it('says so when earlier comments cannot be loaded', async () => {
    const comments = connectionOf([own])
    const server = withTicket({ comments: { ...comments, pageInfo: { ...comments.pageInfo, hasPreviousPage: true } } })
    await showTicket(server)
    server.unreachable = true
    await userEvent.click(screen.getByRole('button', { name: 'Show earlier comments' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('could not be loaded')
  })

  it('says so when there is no such ticket', async () => {
    show(new TestServer({ ticketByNumber: null }), <TicketScreen number="SUP-9" />)
    expect(await screen.findByText('There is no such ticket')).toBeInTheDocument()
  })
})
