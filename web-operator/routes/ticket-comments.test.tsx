import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { anna, comment, page, ticket } from '../test/fixtures'
import { event, openTicket } from '../test/open-ticket'

const log = () => screen.getByRole('log', { name: 'Comments' })
const mine = (fields = {}) => comment('c1', { body: 'Helo', bodyHtml: '<p>Helo</p>', availableActions: ['EDIT', 'MAKE_INTERNAL', 'REMOVE'], ...fields })

async function choose(name: string) {
  await userEvent.click(within(log()).getByRole('button', { name: 'Actions for the comment of Anna Nowak' }))
  await userEvent.click(await screen.findByRole('menuitem', { name, hidden: true }))
}

describe('comments of a ticket', () => {
  beforeEach(() => {
    localStorage.clear()
    sessionStorage.clear()
  })

  it('are edited in place, and a text that was not saved stays', async () => {
    const { server } = await openTicket({ comments: page([mine()]) }, {
      commentEdit: ({ input }: { input: { body: string } }) => ({ comment: mine({ body: input.body, bodyHtml: `<p>${input.body}</p>`, editedAt: '2026-03-10T12:00:00Z' }), userErrors: [] }),
    })
    await choose('Edit')
    const text = screen.getByRole('textbox', { name: 'Edit the comment' })
    await userEvent.clear(text)
    await userEvent.type(text, 'Hello')
    server.state.cut = true
    await userEvent.click(screen.getByRole('button', { name: 'Save' }))
    expect(await screen.findByText(/Your text is kept; save again/)).toBeInTheDocument()
    expect(text).toHaveValue('Hello')
    server.state.cut = false
    await userEvent.click(screen.getByRole('button', { name: 'Save' }))
    expect(await within(log()).findByText('Hello')).toBeInTheDocument()
    expect(within(log()).getByRole('button', { name: /Edited/ })).toBeInTheDocument()
    expect(within(log()).getByRole('button', { name: 'Actions for the comment of Anna Nowak' })).toHaveFocus()
  })

  it('are read out when they come, and not when earlier ones are loaded', async () => {
    const earlier = page([comment('c0', { bodyHtml: '<p>Long ago</p>' })])
    const shown = page([comment('c1'), comment('c2')], { hasPreviousPage: true })
    const { server } = await openTicket({ comments: shown }, { ticket: ticket('1', { comments: earlier }) })
    await act(async () => server.push({ ticketEvents: event('CommentAdded', 'e2', { ticket: ticket('1'), comment: comment('c3', { bodyHtml: '<p>Just now</p>' }) }) }))
    expect(await within(log()).findByText('Just now')).toBeInTheDocument()
    expect(log()).not.toHaveAttribute('aria-live')

    await userEvent.click(screen.getByRole('button', { name: /Load earlier/ }))
    expect(await within(log()).findByText('Long ago')).toBeInTheDocument()
    expect(log()).toHaveAttribute('aria-live', 'off')
    await waitFor(() => expect(log()).not.toHaveAttribute('aria-live'), { timeout: 3_000 })
  })

  it('show what they said before, on demand', async () => {
    const edited = mine({ editedAt: '2026-03-10T12:00:00Z' })
    const revision = { __typename: 'CommentRevision', id: 'r1', body: 'Hlo', bodyHtml: '<p>Hlo</p>', writtenAt: '2026-03-10T10:00:00Z', replacedAt: '2026-03-10T12:00:00Z' }
    const { server } = await openTicket({ comments: page([edited]) }, { comment: { ...edited, revisions: [revision] } })
    expect(server.callsOf('CommentRevisions')).toEqual([])
    await userEvent.click(within(log()).getByRole('button', { name: /Edited/ }))
    expect(within(await screen.findByRole('list', { name: 'Earlier versions' })).getByText('Hlo')).toBeInTheDocument()
  })

  it('become internal once it was asked', async () => {
    const { server } = await openTicket({ comments: page([mine()]) }, {
      commentMakeInternal: { comment: mine({ visibility: 'INTERNAL', availableActions: ['EDIT'] }), userErrors: [] },
    })
    await choose('Make internal…')
    const dialog = await screen.findByRole('dialog', { name: 'Make this comment internal?' })
    expect(dialog).toHaveTextContent('The client will not see it any more')
    expect(server.callsOf('CommentMakeInternal')).toEqual([])
    await userEvent.click(within(dialog).getByRole('button', { name: 'Make internal' }))
    await waitFor(() => expect(within(log()).getByRole('article')).toHaveClass('internal'))
  })

  it('have the focus on their menu again when nothing was removed after all', async () => {
    await openTicket({ comments: page([mine()]) })
    await choose('Remove…')
    await userEvent.click(within(await screen.findByRole('dialog', { name: 'Remove this comment?' })).getByRole('button', { name: 'Cancel' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
    expect(within(log()).getByRole('button', { name: 'Actions for the comment of Anna Nowak' })).toHaveFocus()
  })

  it('are removed once it was asked, and counted off', async () => {
    await openTicket({ comments: page([mine(), comment('c2')]) }, { commentRemove: { commentId: 'c1', ticket: ticket('1'), userErrors: [] } })
    await choose('Remove…')
    await userEvent.click(within(await screen.findByRole('dialog', { name: 'Remove this comment?' })).getByRole('button', { name: 'Remove' }))
    await waitFor(() => expect(within(log()).getAllByRole('article')).toHaveLength(1))
  })

  it('change, turn internal and go while others change them', async () => {
    const { server, shown } = await openTicket({ comments: page([mine(), comment('c2')]) })
    await act(async () => server.push({ ticketEvents: event('CommentEdited', 'e2', { ticket: shown, comment: mine({ bodyHtml: '<p>Hello</p>', editedAt: '2026-03-10T12:00:00Z' }) }) }))
    expect(await within(log()).findByText('Hello')).toBeInTheDocument()
    await act(async () => server.push({ ticketEvents: event('CommentMadeInternal', 'e3', { ticket: shown, commentId: 'c2', comment: comment('c2', { visibility: 'INTERNAL' }) }) }))
    await waitFor(() => expect(within(log()).getAllByRole('article').at(-1)).toHaveClass('internal'))
    await act(async () => server.push({ ticketEvents: event('CommentRemoved', 'e4', { ticket: shown, commentId: 'c2', commentAuthorName: 'Anna Nowak' }) }))
    await waitFor(() => expect(within(log()).getAllByRole('article')).toHaveLength(1))
    expect(screen.getByText(/removed a comment of Anna Nowak/)).toBeInTheDocument()
  })

  it('stand below "New" when they were not seen on arrival, and not when they come while one looks', async () => {
    const fromJan = { fromSupport: false, authorName: 'Jan Kowalski', author: { __typename: 'Client', id: 'jan' } }
    const { server, shown } = await openTicket({ unread: true, comments: page([comment('c1'), comment('c2', { ...fromJan, createdAt: '2026-03-10T10:30:00Z' })]) }, {
      ticketMarkRead: { ticket: ticket('1'), userErrors: [] },
    })
    const divider = screen.getByRole('separator', { name: 'New comments' })
    expect(divider.parentElement).toHaveTextContent('c2')
    await act(async () => server.push({ ticketEvents: event('CommentAdded', 'e2', { ticket: shown, actor: anna, comment: comment('c3', { ...fromJan, createdAt: '2099-01-01T00:00:00Z' }) }) }))
    await within(log()).findByText('c3')
    expect(screen.getAllByRole('separator', { name: 'New comments' })).toEqual([divider])
  })
})
