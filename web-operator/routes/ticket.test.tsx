import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { fakeServer } from '../test/fake-server'
import { comment, emptyPanel, page, ticket } from '../test/fixtures'
import { event, openTicket } from '../test/open-ticket'
import { renderPanel } from '../test/render-panel'

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
    expect(screen.getByText('Refund', { selector: 's' })).toBeInTheDocument()
    expect(screen.getByText('Refund').closest('li')).toHaveTextContent('Closed')
    expect(screen.getByText(/Call the bank/).closest('li')).not.toHaveTextContent('Closed')
  })

})
