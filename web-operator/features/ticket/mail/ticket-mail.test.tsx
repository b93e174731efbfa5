import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { Root } from '../../../test/fake-server'
import { comment, page, ticket } from '../../../test/fixtures'
import { event, openTicket } from '../../../test/open-ticket'

const log = () => screen.getByRole('log', { name: 'Comments' })
const content = () => screen.getByRole('article', { name: 'Ticket content' })

const delivery = (fields: Root = {}) => ({
  __typename: 'EmailDelivery', id: 'd1', status: 'SENT', to: 'jan@example.com', at: new Date().toISOString(), error: null, withdrawableUntil: null, ...fields,
})
const mail = (fields: Root = {}) => ({
  __typename: 'IncomingMail', from: 'jan@example.com', subject: 'Re: Help', receivedAt: '2026-03-10T10:00:00Z', automatic: null, proven: true, leftOut: 0,
  originalUrl: 'https://help.example/mails/m1.eml', ...fields,
})
const fromJan = (fields: Root) => comment('c1', { fromSupport: false, authorName: 'Jan Kowalski', ...fields })

describe('the mail of a reply', () => {
  it.each([
    ['is on its way', { status: 'QUEUED' }, /^Sending…$/],
    ['was sent', {}, /^Emailed \d\d:\d\d$/],
    ['is tried again, in the mail server’s words', { status: 'QUEUED', error: '451 Try later' }, /^Trying again: 451 Try later$/],
  ])('%s', async (_state, fields, words) => {
    await openTicket({ comments: page([comment('c1', { emailDelivery: delivery(fields) })]) })
    expect(within(log()).getAllByText((_text, element) => element?.tagName === 'SPAN' && words.test(element.textContent))).not.toHaveLength(0)
    expect(within(log()).queryByRole('button', { name: /Resend/ })).not.toBeInTheDocument()
  })

  it('says when it was sent for machines, and exactly on hover', async () => {
    await openTicket({ comments: page([comment('c1', { emailDelivery: delivery({ at: '2026-03-10T10:00:00Z' }) })]) })
    const time = within(log()).getByTitle(/2026.*to jan@example\.com/)
    expect(time).toHaveAttribute('datetime', '2026-03-10T10:00:00Z')
  })

  it.each([['FAILED', 'Not delivered: 550 No such user'], ['SUPPRESSED', 'Not sent: 550 No such user']])('is sent once more when it is %s', async (status, words) => {
    const { server } = await openTicket({ comments: page([comment('c1', { emailDelivery: delivery({ status, error: '550 No such user' }) })]) }, {
      emailResend: () => ({ delivery: delivery({ status: 'QUEUED' }), userErrors: [] }),
    })
    expect(within(log()).getByText(words)).toBeInTheDocument()
    await userEvent.click(within(log()).getByRole('button', { name: 'Resend the email to jan@example.com' }))
    expect(await within(log()).findByText('Sending…')).toBeInTheDocument()
    expect(server.callsOf('EmailResend')).toEqual([{ deliveryId: 'd1' }])
    expect(document.activeElement).toHaveTextContent('Sending…')
  })

  it('tells how it went the moment the server does, and the history with it', async () => {
    const { server, shown } = await openTicket({ comments: page([comment('c1', { emailDelivery: delivery({ status: 'QUEUED' }) })]) })
    const failed = delivery({ status: 'FAILED', error: '550 No such user' })
    await act(async () => server.push({ ticketEvents: event('EmailFailed', 'e2', { ticket: shown, actorName: 'Helpdesk', to: 'jan@example.com', reason: '550 No such user', delivery: failed }) }))
    expect(await within(log()).findByText('Not delivered: 550 No such user')).toBeInTheDocument()
    expect(screen.getByText(/could not email jan@example\.com: 550 No such user/)).toBeInTheDocument()
  })

  it('that told of the ticket stands at its content', async () => {
    await openTicket({ emailDelivery: delivery({ status: 'FAILED', error: '550 No such user' }) })
    expect(within(content()).getByText('Confirmation not delivered: 550 No such user')).toBeInTheDocument()
    expect(within(content()).getByRole('button', { name: /Resend/ })).toBeInTheDocument()
  })
})

describe('what came by mail', () => {
  it('leads to the original, and says what to know before trusting it', async () => {
    await openTicket({ comments: page([fromJan({ mail: mail({ automatic: 'AUTO_REPLY', proven: false, leftOut: 2 }) })]) })
    expect(within(log()).getByRole('link', { name: 'Show original' })).toHaveAttribute('href', '/mails/m1.eml')
    for (const words of ['Automatic reply', 'Sender not proven: only its From says who wrote it', '2 attachments are in the original only']) expect(within(log()).getByText(words)).toBeInTheDocument()
  })

  it('says no more than that when there is nothing to know', async () => {
    await openTicket({ mail: mail({ proven: false }), comments: page([fromJan({ mail: mail() }), comment('c2')]) })
    expect(screen.getAllByText(/By email/)).toHaveLength(2)
    expect(screen.queryByText(/Sender not proven/)).not.toBeInTheDocument()
    expect(screen.queryByText(/in the original only/)).not.toBeInTheDocument()
  })

  it('loads no remote image before it is asked to, and tells their server nothing of the page then', async () => {
    const pixel = '<img data-remote-src="http://shop.example/pixel.png" alt="Our new grinder" />'
    await openTicket({ contentHtml: pixel, comments: page([fromJan({ bodyHtml: `<p>Hi</p>${pixel}`, quotedHtml: pixel })]) })
    expect(document.querySelectorAll('img[data-remote-src]')).toHaveLength(2)
    expect(document.querySelector('img[src]')).toBeNull()

    await userEvent.click(within(log()).getByRole('button', { name: 'Load images' }))
    const image = within(log()).getByRole('img', { name: 'Our new grinder' })
    expect(image).toHaveAttribute('src', 'https://shop.example/pixel.png')
    expect(image).toHaveAttribute('referrerpolicy', 'no-referrer')
    expect(within(log()).queryByRole('button', { name: 'Load images' })).not.toBeInTheDocument()
    await userEvent.click(within(log()).getByRole('button', { name: 'Show quoted text' }))
    for (const shown of within(log()).getAllByRole('img')) expect(shown).toHaveAttribute('src')
    // Those of the ticket are another mail's.
    expect(within(content()).getByRole('img')).not.toHaveAttribute('src')
  })

  it('speaks of remote images only where there are some', async () => {
    await openTicket({ comments: page([fromJan({ bodyHtml: '<p>I wrote &lt;img data-remote-src="x"&gt; and &lt;img alt="" data-remote-src="https://x"&gt;</p>' })]) })
    expect(screen.queryByRole('button', { name: 'Load images' })).not.toBeInTheDocument()
  })
})

describe('taking a reply back', () => {
  const text = () => screen.getByRole('textbox', { name: 'Reply' })
  const send = (name = 'Send') => userEvent.click(within(screen.getByRole('region', { name: 'Composer' })).getByRole('button', { name }))
  const waiting = (seconds: number, createdAt = Date.now()) => {
    const at = new Date(createdAt)
    return { createdAt: at.toISOString(), availableActions: ['EDIT'], emailDelivery: delivery({ status: 'QUEUED', withdrawableUntil: new Date(createdAt + seconds * 1000).toISOString() }) }
  }
  const replied = (fields: Root, changeId: string | null = null) => ({ input }: { input: { body: string } }) => ({
    comment: comment('new', { body: input.body, bodyHtml: `<p>${input.body}</p>`, ...fields }), commentEdge: null, ticket: ticket('1', changeId ? { status: 'RESOLVED' } : {}), unseen: [], changeId, userErrors: [],
  })
  const withdrawn = () => ({ commentId: 'new', ticket: ticket('1'), userErrors: [] })
  const undo = () => screen.findByRole('button', { name: 'Undo' })
  const thread = () => within(log()).queryByText('First')
  const draft = (files: unknown[]) => localStorage.setItem('helpdesk.draft.anna.1.reply', JSON.stringify({ text: 'First', files }))
  const log1 = { id: 'a1', fileName: 'log.txt', size: 12 }

  beforeEach(() => {
    localStorage.clear()
    sessionStorage.clear()
  })

  it('puts text and files back before what was typed meanwhile, with the caret there', async () => {
    draft([log1])
    const { server } = await openTicket({}, { ticketReply: replied(waiting(60)), commentWithdraw: withdrawn })
    await send()
    const button = await undo()
    await waitFor(() => expect(thread()).toBeInTheDocument())
    expect(text()).toHaveFocus()
    await userEvent.keyboard('Second')
    await userEvent.click(button)
    await waitFor(() => expect(text()).toHaveValue('First\n\nSecond'))
    expect(thread()).not.toBeInTheDocument()
    expect(text()).toHaveFocus()
    expect(screen.getByRole('button', { name: 'Remove log.txt' })).toBeInTheDocument()
    expect(server.callsOf('CommentWithdraw')).toEqual([{ commentId: 'new' }])
  })

  it('goes by key and from the comment itself, whatever the clock of this machine says', async () => {
    draft([])
    const hours = 60 * 60 * 1000
    await openTicket({}, { ticketReply: replied(waiting(30, Date.now() - 5 * hours)), commentWithdraw: withdrawn })
    await send()
    expect(await within(log()).findByText(/^Emailing in (30|29) s$/)).toBeInTheDocument()
    await userEvent.click(within(log()).getByRole('button', { name: 'Undo sending this reply' }))
    await waitFor(() => expect(text()).toHaveValue('First'))
    expect(thread()).not.toBeInTheDocument()
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Undo' })).not.toBeInTheDocument())

    await send()
    await undo()
    act(() => (document.activeElement as HTMLElement).blur())
    await userEvent.keyboard('z')
    await waitFor(() => expect(text()).toHaveValue('First'))
  })

  it('takes back "Send & resolve" as one', async () => {
    draft([])
    const { server } = await openTicket({}, { ticketReply: replied(waiting(60), 'change-1'), commentWithdraw: withdrawn })
    await send('Send & resolve')
    await userEvent.click(await undo())
    await screen.findByText('Reply taken back, and no mail was sent')
    act(() => (document.activeElement as HTMLElement).blur())
    await userEvent.keyboard('z')
    expect(server.callsOf('CommentWithdraw')).toHaveLength(1)
    expect(server.callsOf('ChangeUndo')).toEqual([])
  })

  it('says when it is too late, and leaves comment and draft alone', async () => {
    draft([])
    await openTicket({}, { ticketReply: replied(waiting(60)), commentWithdraw: { commentId: null, ticket: null, userErrors: [{ message: 'It is too late: the mail has been sent.', code: 'CONFLICT', field: ['commentId'] }] } })
    await send()
    await userEvent.click(await undo())
    expect(await screen.findByText('It is too late: the mail has been sent.')).toBeInTheDocument()
    expect(thread()).toBeInTheDocument()
    expect(text()).toHaveValue('')
  })

  it('loses no text when the answer to the first try is lost and its push is not', async () => {
    draft([])
    const { server, shown } = await openTicket({}, {
      ticketReply: replied(waiting(60)), commentWithdraw: { commentId: null, ticket: null, userErrors: [{ message: 'It is gone.', code: 'NOT_FOUND', field: ['commentId'] }] },
    })
    await send()
    const button = await undo()
    server.state.cut = true
    await userEvent.click(button)
    await screen.findByText(/Press z to try again/)
    server.state.cut = false
    await act(async () => server.push({ ticketEvents: event('CommentRemoved', 'e2', { ticket: shown, commentId: 'new', commentAuthorName: 'Anna Nowak' }) }))
    act(() => (document.activeElement as HTMLElement).blur())
    await userEvent.keyboard('z')
    await waitFor(() => expect(text()).toHaveValue('First'))
  })

  it('puts nothing back when somebody else has removed the comment, whose mail may be out', async () => {
    draft([])
    const { server, shown } = await openTicket({}, {
      ticketReply: replied(waiting(60)), commentWithdraw: { commentId: null, ticket: null, userErrors: [{ message: 'It is gone.', code: 'NOT_FOUND', field: ['commentId'] }] },
    })
    await send()
    await undo()
    await act(async () => server.push({ ticketEvents: event('CommentRemoved', 'e2', { ticket: shown, commentId: 'new', commentAuthorName: 'Anna Nowak' }) }))
    act(() => (document.activeElement as HTMLElement).blur())
    await userEvent.keyboard('z')
    expect(await screen.findByText('It is gone.')).toBeInTheDocument()
    expect(screen.queryByText(/no mail was sent/)).not.toBeInTheDocument()
    expect(text()).toHaveValue('')
  })

  it('leaves the key what else can be taken back, once it is too late for the mail', async () => {
    draft([])
    const { server } = await openTicket({}, { ticketReply: replied(waiting(1), 'change-1'), changeUndo: { tickets: [], failures: [], userErrors: [] } })
    await send('Send & resolve')
    await undo()
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Undo' })).not.toBeInTheDocument(), { timeout: 5000 })
    act(() => (document.activeElement as HTMLElement).blur())
    await userEvent.keyboard('z')
    await screen.findByText('Undone: SUP-1 resolved')
    expect(server.callsOf('ChangeUndo')).toEqual([{ changeId: 'change-1' }])
    expect(server.callsOf('CommentWithdraw')).toEqual([])
  })

  it('leads back to the ticket that was left after sending', async () => {
    draft([])
    const { router, location } = await openTicket({}, { ticketReply: replied(waiting(60)), commentWithdraw: withdrawn })
    await send()
    const button = await undo()
    await act(() => router.navigate('/tickets?view=mine'))
    await userEvent.click(button)
    await waitFor(() => expect(location()).toBe('/tickets/SUP-1'))
    await waitFor(() => expect(text()).toHaveFocus())
    expect(text()).toHaveValue('First')
  })

  it('is not offered without a mail that waits', async () => {
    draft([])
    await openTicket({}, { ticketReply: replied({ emailDelivery: delivery({ status: 'QUEUED' }) }) })
    await send()
    await waitFor(() => expect(thread()).toBeInTheDocument())
    expect(screen.queryByRole('button', { name: /^Undo/ })).not.toBeInTheDocument()
  })
})
