import { act, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { remember } from '../../web-shared/writing/tab-storage'
import { ViewerQuery } from '../features/session/viewer'
import { offerUndo } from '../frame/undo'
import { undoOffers } from '../frame/undo-offers'
import { recentTickets } from '../keys/palette/recent-tickets'
import { fakeServer } from '../test/fake-server'
import { anna, ben, emptyPanel, ticket } from '../test/fixtures'
import { renderPanel } from '../test/render-panel'

const wrong = 'Email and password do not match. Check both and try again.'

/** Nobody is signed in; "secret" is the password. */
function closedDoor() {
  const server = fakeServer({
    ...emptyPanel(),
    viewer: null,
    ticketByNumber: ticket('1'),
    operatorSignIn({ password }: { password: string }) {
      if (password !== 'secret') return { operator: null, userErrors: [{ message: wrong, code: 'INVALID', field: null }] }
      server.root.viewer = anna
      return { operator: anna, userErrors: [] }
    },
    operatorSignOut() {
      server.root.viewer = null
      return { userErrors: [] }
    },
  })
  return server
}

async function signIn(password: string) {
  await userEvent.type(await screen.findByLabelText('Email'), 'anna@example.com')
  await userEvent.type(screen.getByLabelText('Password'), password)
  await userEvent.click(screen.getByRole('button', { name: 'Sign in' }))
}

describe('/login', () => {
  it('is where a deep link leads when nobody is signed in, and leads back there', async () => {
    const { location } = renderPanel(closedDoor(), '/tickets?view=mine&status=OPEN')
    await signIn('secret')
    expect(await screen.findByRole('heading', { name: 'Mine' })).toBeInTheDocument()
    expect(location()).toBe('/tickets?view=mine&status=OPEN')
  })

  it('says when the password is wrong, and keeps what was typed', async () => {
    const { location } = renderPanel(closedDoor(), '/login')
    await signIn('guess')
    expect(await screen.findByRole('alert')).toHaveTextContent(wrong)
    expect(screen.getByLabelText('Email')).toHaveValue('anna@example.com')
    expect(location()).toBe('/login')
  })

  it('asks for both before it asks the server', async () => {
    const server = closedDoor()
    renderPanel(server, '/login')
    await userEvent.click(await screen.findByRole('button', { name: 'Sign in' }))
    expect(screen.getByText('Enter your email address.')).toBeInTheDocument()
    expect(screen.getByText('Enter your password.')).toBeInTheDocument()
    expect(server.callsOf('OperatorSignIn')).toEqual([])
  })

  it('says when the server is not reached', async () => {
    const server = closedDoor()
    renderPanel(server, '/login')
    await screen.findByLabelText('Email')
    server.state.cut = true
    await signIn('secret')
    expect(await screen.findByRole('alert')).toHaveTextContent('The server cannot be reached')
  })

  it('never leads to another site', async () => {
    const { location } = renderPanel(closedDoor(), '/login?returnTo=//evil.example')
    await signIn('secret')
    await waitFor(() => expect(location()).toBe('/tickets?view=open'))
  })

  it('comes after signing out', async () => {
    const server = closedDoor()
    server.root.viewer = anna
    const { location } = renderPanel(server, '/tickets')
    await userEvent.click(await screen.findByRole('button', { name: 'Sign out' }))
    expect(await screen.findByLabelText('Password')).toBeInTheDocument()
    expect(location()).toBe('/login')
  })

  it('leaves nothing of what one operator did for the next', async () => {
    const server = closedDoor()
    server.root.viewer = anna
    renderPanel(server, '/tickets')
    await screen.findByRole('button', { name: 'Sign out' })
    act(() => offerUndo({ message: '2 tickets resolved', changeId: 'c1' }))
    remember('helpdesk:recent-tickets', ['SUP-1'])
    expect(await screen.findByText('2 tickets resolved')).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: 'Sign out' }))
    expect(await screen.findByLabelText('Password')).toBeInTheDocument()
    await waitFor(() => expect(screen.queryByText('2 tickets resolved')).not.toBeInTheDocument())
    expect(undoOffers.latest()).toBeNull()
    expect(recentTickets()).toEqual([])
  })

  it('of somebody else in another tab makes this one begin anew', async () => {
    const server = closedDoor()
    server.root.viewer = anna
    renderPanel(server, '/tickets?view=mine')
    await screen.findByText(anna.name)
    await waitFor(() => expect(server.callsOf('TicketList')).toHaveLength(1))
    server.root.viewer = ben
    await act(async () => { await server.session.client.query({ query: ViewerQuery, fetchPolicy: 'network-only' }) })
    await waitFor(() => expect(server.callsOf('TicketList')).toHaveLength(2))
    expect(await screen.findByText(ben.name)).toBeInTheDocument()
    expect(server.callsOf('TicketList').map(({ filter }) => filter)).toMatchObject([{ assigneeId: ['anna'] }, { assigneeId: ['ben'] }])
  })

  it('comes when the session ends, and the draft is there after signing in again', async () => {
    const server = closedDoor()
    server.root.viewer = anna
    const { location, router } = renderPanel(server, '/tickets/SUP-1')
    await userEvent.type(await screen.findByRole('textbox', { name: 'Reply' }), 'Half a sentence')

    let tellEnd = () => {}
    server.root.viewer = () => new Promise(resolve => { tellEnd = () => resolve(null) })
    await act(() => router.navigate('/tickets'))
    server.root.viewer = null
    await act(async () => tellEnd())
    expect(await screen.findByLabelText('Password')).toBeInTheDocument()
    expect(location()).toBe('/login?returnTo=%2Ftickets')

    await signIn('secret')
    await screen.findByRole('group', { name: 'Filters' })
    await act(() => router.navigate('/tickets/SUP-1'))
    expect(await screen.findByRole('textbox', { name: 'Reply' })).toHaveValue('Half a sentence')
  })
})
