import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { fakeServer, type Root } from '../../test/fake-server'
import { ben, emptyPanel, page, ticket } from '../../test/fixtures'
import { openTicket } from '../../test/open-ticket'
import { renderPanel } from '../../test/render-panel'

const task = { __typename: 'Task', id: 'task-4', number: 4, title: 'Ask the bank' }

const notification = (id: string, fields: Root = {}) => ({
  __typename: 'Notification', id, kind: 'ASSIGNED', actor: ben, actorName: 'Ben Okafor', at: `2026-03-10T10:00:0${id}Z`, read: false, ticket: ticket(id), task: null, ...fields,
})
const change = (one: object, unreadCount: number) => ({ notificationChanged: { notificationId: 'x', notification: one, unreadCount } })

async function panel(listed: ReturnType<typeof notification>[], root: Root = {}) {
  const unread = listed.filter(({ read }) => !read).length
  const server = fakeServer({ ...emptyPanel(), notifications: page(listed), unreadNotificationCount: unread, ...root })
  const { location } = renderPanel(server, '/tickets')
  await screen.findByRole('navigation', { name: 'Views' })
  return { server, location }
}

/** The bell once its count is the given one. */
const bell = (count: number | string) => screen.findByRole('button', { name: count === 0 ? 'Notifications' : `Notifications, ${count} unread` })
const list = () => screen.getByRole('dialog', { name: 'Notifications' })
const rows = () => within(list()).getAllByRole('listitem')
const links = () => within(list()).getAllByRole('link').map(link => link.textContent)

async function open(count: number | string) {
  await userEvent.click(await bell(count))
  await within(await screen.findByRole('dialog', { name: 'Notifications' })).findAllByRole('listitem')
}

const taken = (unreadCount: number) => jest.fn(({ notificationIds }: { notificationIds: string[] | null }) => ({
  notifications: (notificationIds ?? []).map(id => notification(id, { read: true })), unreadCount, userErrors: [],
}))

describe('The bell', () => {
  it('says how many are unread, and no more than 99+', async () => {
    const { server } = await panel([notification('2'), notification('1')])
    expect(await bell(2)).toHaveTextContent('2')
    await act(async () => server.push(change(notification('3'), 100)))
    expect(await bell('99+')).toHaveTextContent('99+')
  })

  it('tells each kind in a sentence of its own, and says which are unread', async () => {
    await panel([
      notification('5', { kind: 'MENTIONED', ticket: null, task }),
      notification('4', { kind: 'CLIENT_ANSWERED', actorName: 'Jan Kowalski' }),
      notification('3', { kind: 'TASKS_DONE', read: true }),
      notification('2', { ticket: null, task, read: true }),
    ])
    await open(2)
    expect(links()).toEqual([
      expect.stringMatching(/^Unread: Ben Okafor mentioned you in #4 Ask the bank/),
      expect.stringMatching(/^Unread: Jan Kowalski answered SUP-4 Ticket 4/),
      expect.stringMatching(/^All tasks of SUP-3 Ticket 3 are done: answer the client\?/),
      expect.stringMatching(/^Ben Okafor gave you #4 Ask the bank/),
    ])
  })

  it('says what would be told when there is nothing', async () => {
    await panel([])
    await userEvent.click(await bell(0))
    expect(await screen.findByText(/^Nothing new\. You are told here when/)).toBeInTheDocument()
  })

  it('begins the list at its heading, and Escape gives the focus back', async () => {
    await panel([notification('1')])
    await open(1)
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Notifications' })).toHaveFocus())
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
    expect(await bell(1)).toHaveFocus()
  })

  it('puts what is new on top and says it aloud', async () => {
    const { server } = await panel([notification('1')])
    await open(1)
    await act(async () => server.push(change(notification('2', { kind: 'CLIENT_ANSWERED', actorName: 'Jan Kowalski' }), 2)))
    await bell(2)
    expect(links()).toEqual([expect.stringContaining('SUP-2'), expect.stringContaining('SUP-1')])
    expect(screen.getByText('Jan Kowalski answered SUP-2 Ticket 2')).toBeInTheDocument()
  })

  it('moves what comes again, later, to the top: it is there once', async () => {
    const { server } = await panel([notification('2'), notification('1')])
    await open(2)
    await act(async () => server.push(change(notification('1', { at: '2026-03-10T11:00:00Z', actorName: 'Cleo' }), 2)))
    await waitFor(() => expect(links()).toEqual([expect.stringContaining('Cleo gave you SUP-1'), expect.stringContaining('SUP-2')]))
  })

  it('hears what is read in another tab: it stays in its place, and nothing is said', async () => {
    const { server } = await panel([notification('2'), notification('1')])
    await open(2)
    await act(async () => server.push(change(notification('1', { read: true }), 1)))
    await bell(1)
    expect(links()).toEqual([expect.stringMatching(/^Unread: .*SUP-2/), expect.stringMatching(/^Ben Okafor gave you SUP-1/)])
    expect(screen.queryByText('Ben Okafor gave you SUP-1 Ticket 1')).not.toBeInTheDocument()
  })

  it('leaves what is older than the loaded ones to its page', async () => {
    const { server } = await panel([notification('5')], { notifications: page([notification('5')], { hasNextPage: true }) })
    await open(1)
    await act(async () => server.push(change(notification('1', { read: true }), 0)))
    await bell(0)
    expect(rows()).toHaveLength(1)
  })

  it('reads the list anew once the connection is there again', async () => {
    const { server } = await panel([notification('1')])
    await open(1)
    Object.assign(server.root, { notifications: page([notification('3'), notification('1')]), unreadNotificationCount: 2 })
    act(() => server.session.connection.opened())
    await bell(2)
    expect(rows()).toHaveLength(2)
  })

  it('is not misled by an answer that was asked for before the connection was there', async () => {
    let answer = (_count: number) => {}
    const counts = [new Promise<number>(resolve => { answer = resolve }), Promise.resolve(0)]
    const { server } = await panel([], { unreadNotificationCount: () => counts.shift() })
    await act(async () => server.session.connection.opened())
    await waitFor(() => expect(server.callsOf('Notifications')).toHaveLength(2))
    await act(async () => answer(3))
    expect(await bell(0)).toBeInTheDocument()
  })

  it('reads once more when something changes while an answer is on its way', async () => {
    let answer = (_count: number) => {}
    const counts = [0, new Promise<number>(resolve => { answer = resolve }), 1]
    const { server } = await panel([notification('1')], { unreadNotificationCount: () => counts.shift() })
    await bell(0)
    await act(async () => server.session.connection.opened())
    await act(async () => server.push(change(notification('1'), 1)))
    await waitFor(() => expect(server.callsOf('Notifications')).toHaveLength(3))
    await act(async () => answer(0))
    expect(await bell(1)).toBeInTheDocument()
  })

  it('stays as it is when it cannot be read anew', async () => {
    const { server } = await panel([notification('1')])
    await open(1)
    server.state.cut = true
    await act(async () => server.session.connection.opened())
    await waitFor(() => expect(server.callsOf('Notifications')).toHaveLength(2))
    expect(await bell(1)).toBeInTheDocument()
    expect(rows()).toHaveLength(1)
  })

  it('shows older ones when asked', async () => {
    const { server } = await panel([], {
      unreadNotificationCount: 2,
      notifications: ({ after }: { after?: string }) => (after ? page([notification('1')]) : page([notification('2')], { hasNextPage: true })),
    })
    await open(2)
    await userEvent.click(screen.getByRole('button', { name: 'Show more' }))
    await waitFor(() => expect(rows()).toHaveLength(2))
    expect(server.callsOf('Notifications').at(-1)).toEqual({ after: 'cursor-2' })
    expect(screen.queryByRole('button', { name: 'Show more' })).not.toBeInTheDocument()
  })

  it('says when older ones were not loaded, and keeps the button', async () => {
    const { server } = await panel([], { unreadNotificationCount: 1, notifications: page([notification('2')], { hasNextPage: true }) })
    await open(1)
    server.state.cut = true
    await userEvent.click(screen.getByRole('button', { name: 'Show more' }))
    expect(await screen.findByText('No more were loaded')).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Show more' })).toBeEnabled()
  })

  it('shows that the list could not be loaded, and loads it on Retry', async () => {
    const refuse = () => { throw new Error('Not now') }
    const { server } = await panel([], { notifications: refuse })
    await userEvent.click(await bell(0))
    await screen.findByText('Not now')
    Object.assign(server.root, { notifications: page([notification('1')]), unreadNotificationCount: 1 })
    await userEvent.click(screen.getByRole('button', { name: 'Retry' }))
    await waitFor(() => expect(rows()).toHaveLength(1))
  })
})

describe('Reading notifications', () => {
  it('leads to the ticket or the task, closes the list and marks it read', async () => {
    const notificationsMarkRead = taken(1)
    const { server, location } = await panel([notification('2', { ticket: null, task }), notification('1')], { notificationsMarkRead, ticketByNumber: ticket('1') })
    await open(2)
    await userEvent.click(screen.getByRole('link', { name: /#4 Ask the bank/ }))
    await waitFor(() => expect(location()).toBe('/organization/tasks/4'))
    expect(server.callsOf('NotificationsMarkRead')).toEqual([{ notificationIds: ['2'] }])
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())

    await open(1)
    screen.getByRole('link', { name: /SUP-1 Ticket 1/ }).focus()
    await userEvent.keyboard('{Enter}')
    await screen.findByRole('heading', { name: 'Ticket 1' })
    expect(location()).toBe('/tickets/SUP-1')
    expect(server.callsOf('NotificationsMarkRead').slice(1)).toEqual([{ notificationIds: ['1'] }])
  })

  it('marks one by its button, at once, and the focus stays on its row', async () => {
    let answer: (value: unknown) => void = () => {}
    await panel([notification('2'), notification('1')], { notificationsMarkRead: () => new Promise(resolve => { answer = resolve }) })
    await open(2)
    await userEvent.click(screen.getByRole('button', { name: 'Mark as read: Ben Okafor gave you SUP-1 Ticket 1' }))
    await bell(1)
    expect(within(list()).getByRole('link', { name: /^Ben Okafor gave you SUP-1/ })).toHaveFocus()
    await act(async () => answer({ notifications: [notification('1', { read: true })], unreadCount: 1, userErrors: [] }))
    await bell(1)
  })

  it('marks all, also those that the answer does not name', async () => {
    const notificationsMarkRead = jest.fn(() => ({ notifications: [], unreadCount: 0, userErrors: [] }))
    const { server } = await panel([notification('2'), notification('1')], { notificationsMarkRead })
    await open(2)
    await userEvent.click(screen.getByRole('button', { name: 'Mark all as read' }))
    await bell(0)
    expect(server.callsOf('NotificationsMarkRead')).toEqual([{ notificationIds: null }])
    await waitFor(() => expect(screen.queryByText('Unread:')).not.toBeInTheDocument())
    expect(screen.queryByRole('button', { name: 'Mark all as read' })).not.toBeInTheDocument()
    expect(screen.getByRole('heading', { name: 'Notifications' })).toHaveFocus()
  })

  it('puts it back when it does not get through, and says so', async () => {
    const { server } = await panel([notification('1')], { notificationsMarkRead: taken(0) })
    await open(1)
    server.state.cut = true
    await userEvent.click(screen.getByRole('button', { name: /^Mark as read/ }))
    expect(await screen.findByText('Not marked as read')).toBeInTheDocument()
    expect(await bell(1)).toBeInTheDocument()
    expect(links()).toEqual([expect.stringMatching(/^Unread:/)])
  })

  it('puts it back when the server refuses, and says why', async () => {
    const refusal = { message: 'Sign in as an operator.', code: 'NOT_ALLOWED', field: null }
    await panel([notification('1')], { notificationsMarkRead: { notifications: [], unreadCount: 0, userErrors: [refusal] } })
    await open(1)
    await userEvent.click(screen.getByRole('button', { name: 'Mark all as read' }))
    expect(await screen.findByText('Sign in as an operator.')).toBeInTheDocument()
    expect(await bell(1)).toBeInTheDocument()
  })
})

describe('useReadNotifications', () => {
  it('marks those about the ticket on the screen, also what comes while it is there, and no others', async () => {
    const notificationsMarkRead = taken(1)
    const { server } = await openTicket({}, { notifications: page([notification('2'), notification('1')]), unreadNotificationCount: 2, notificationsMarkRead })
    await bell(1)
    expect(server.callsOf('NotificationsMarkRead')).toEqual([{ notificationIds: ['1'] }])
    await act(async () => server.push(change(notification('3', { ticket: ticket('1') }), 2)))
    await waitFor(() => expect(server.callsOf('NotificationsMarkRead').slice(1)).toEqual([{ notificationIds: ['3'] }]))
    await bell(1)
  })

  it('leaves them unread when it does not get through, and does not ask over and over', async () => {
    const refuse = jest.fn(() => { throw new Error('Not now') })
    const { server } = await openTicket({}, { notifications: page([notification('1')]), unreadNotificationCount: 1, notificationsMarkRead: refuse })
    await waitFor(() => expect(refuse).toHaveBeenCalled())
    await act(async () => server.push(change(notification('5'), 2)))
    await bell(2)
    expect(refuse).toHaveBeenCalledTimes(1)
  })
})
