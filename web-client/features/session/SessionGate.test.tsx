import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { openAccess } from '../../access'
import { InEnglish } from '../../test/InEnglish'
import { TestServer } from '../../test/test-server'
import type { FrameMessage, HostMessage, Identity } from '../../widget/protocol'
import type { Host } from './host'
import { SessionGate } from './SessionGate'

jest.mock('../../access', () => ({ ...jest.requireActual<typeof import('../../access')>('../../access'), openAccess: jest.fn() }))

const session = (parts = {}) => ({ token: 'hdc_1', expiresAt: new Date(Date.now() + 3_600_000).toISOString(), client: { id: 'jan' }, userErrors: [], ...parts })
const viewer = { __typename: 'Client', id: 'jan', unreadTicketCount: 2 }
const signedIn = () => new TestServer({ clientSessionCreate: session(), viewer })
const refusal = { token: null, expiresAt: null, client: null, userErrors: [{ message: 'No.', code: 'INVALID' }] }
const jwt: Identity = { jwt: 'a.b.c' }

/** A host page, and what it was told. */
class TestHost implements Host {
  readonly told: FrameMessage[] = []
  #hear: (message: HostMessage) => void = () => {}
  tell = (message: FrameMessage) => void this.told.push(message)
  listen = (onMessage: (message: HostMessage) => void) => {
    this.#hear = onMessage
    return () => {}
  }

  identify(identity: Identity | null) {
    act(() => this.#hear({ type: 'helpdesk:identify', identity }))
  }
}

const onLeft = jest.fn()
let opened: Parameters<typeof openAccess>[] = []
function showGate(server: TestServer, host: TestHost | null = new TestHost()) {
  opened = []
  onLeft.mockClear()
  jest.mocked(openAccess).mockImplementation((...options) => {
    opened.push(options)
    return server.access(options[0])
  })
  render(
    <SessionGate deskToken="desk" stranger={server.access()} host={host} onLeft={onLeft}>
      {({ clientId, claims }) => <p>{[clientId ?? 'a stranger', claims.email, claims.name].filter(Boolean).join(', ')}</p>}
    </SessionGate>,
    { wrapper: InEnglish },
  )
  return host ?? new TestHost()
}

describe('SessionGate', () => {
  it('waits for the host, and lets one write when it says nothing for long', () => {
    jest.useFakeTimers()
    showGate(signedIn())
    expect(screen.getByText('Just a moment')).toBeInTheDocument()
    act(() => jest.runOnlyPendingTimers())
    fireEvent.click(screen.getByRole('button', { name: 'Write to us' }))
    expect(screen.getByText('a stranger')).toBeInTheDocument()
    jest.useRealTimers()
  })

  it('says where the tickets are when it stands alone, and lets one write', () => {
    showGate(signedIn(), null)
    expect(screen.getByText('Your tickets are on our website')).toBeInTheDocument()
    fireEvent.click(screen.getByRole('button', { name: 'Write to us' }))
    expect(screen.getByText('a stranger')).toBeInTheDocument()
  })

  it.each([
    ['JWT', jwt],
    ['signed external ID', { externalId: '0123', signature: 'ab', email: 'jan@example.com' }],
  ])("trades the host's %s for a session", async (_, identity) => {
    const server = signedIn()
    showGate(server).identify(identity)
    expect(await screen.findByText('jan')).toBeInTheDocument()
    expect(server.variablesOf('ClientSessionCreate')).toEqual([{ deskToken: 'desk', input: identity }])
    expect(opened.at(-1)?.[0]()).toBe('Bearer hdc_1')
  })

  it('keeps the token out of everything that outlives the page', async () => {
    const host = showGate(signedIn())
    host.identify(jwt)
    await screen.findByText('jan')
    expect(JSON.stringify({ ...localStorage, ...sessionStorage }) + document.cookie + window.location.href + JSON.stringify(host.told)).not.toContain('hdc_1')
  })

  it('takes an identity without a signature for a stranger, and what it claims for a beginning of the form', async () => {
    const server = signedIn()
    showGate(server).identify({ email: 'jan@example.com', name: 'Jan' })
    expect(await screen.findByText('a stranger, jan@example.com, Jan')).toBeInTheDocument()
    expect(server.requests).toEqual([])
  })

  it('tells the host how many tickets have new replies, and again when one changes', async () => {
    const server = signedIn()
    const host = showGate(server)
    host.identify(jwt)
    await waitFor(() => expect(host.told).toContainEqual({ type: 'helpdesk:unread', count: 2, label: 'Help, 2 tickets with new replies' }))
    server.root = { viewer: { ...viewer, unreadTicketCount: 1 } }
    act(() => server.push('ticketChanged', { created: false, ticket: { id: 't1' } }))
    await waitFor(() => expect(host.told).toContainEqual({ type: 'helpdesk:unread', count: 1, label: 'Help, 1 ticket with a new reply' }))
  })

  it('forgets the client when the host signs them out', async () => {
    const host = showGate(signedIn())
    host.identify(jwt)
    await screen.findByText('jan')
    host.identify(null)
    expect(await screen.findByText('a stranger')).toBeInTheDocument()
    expect(opened.at(-1)?.[0]()).toBeNull()
    expect(host.told.at(-1)).toEqual({ type: 'helpdesk:unread', count: 0, label: 'Help' })
  })

  const jwtOf = (sub: string): Identity => ({ jwt: `h.${Buffer.from(JSON.stringify({ sub, name: 'Zoë' })).toString('base64url')}.s` })

  it.each([
    ['an external ID', (externalId: string): Identity => ({ externalId, signature: 'ab' })],
    ['a JWT', jwtOf],
  ])('shows nothing of the last client to one who comes by %s, also when the server cannot be asked', async (_, identityOf) => {
    const server = signedIn()
    const host = showGate(server)
    host.identify(identityOf('0123'))
    await screen.findByText('jan')
    document.title = 'A ticket of theirs'
    server.unreachable = true
    host.identify(identityOf('123'))
    expect(screen.queryByText('jan')).not.toBeInTheDocument()
    expect(document.title).toBe('Opening your tickets…')
    expect(onLeft).toHaveBeenCalledTimes(1)
    expect(opened[0]?.[0]()).toBeNull()
    server.unreachable = false
    server.root = { clientSessionCreate: session({ token: 'hdc_2', client: { id: 'eva' } }), viewer: { ...viewer, id: 'eva' } }
    fireEvent.click(await screen.findByRole('button', { name: 'Try again' }))
    expect(await screen.findByText('eva')).toBeInTheDocument()
    expect(opened.map(([authorization]) => authorization())).toEqual([null, 'Bearer hdc_2'])
  })

  it('goes on where a client is who is signed in anew, and after a stranger', async () => {
    const host = showGate(signedIn())
    host.identify(null)
    host.identify(jwtOf('0123'))
    await screen.findByText('jan')
    host.identify({ externalId: '0123', signature: 'ab' })
    expect(screen.getByText('jan')).toBeInTheDocument()
    await act(async () => {})
    expect(onLeft).not.toHaveBeenCalled()
  })

  it('says so when the signature is not believed, and lets one write all the same', async () => {
    showGate(new TestServer({ clientSessionCreate: session(refusal) })).identify(jwt)
    fireEvent.click(await screen.findByRole('button', { name: 'Write to us' }))
    expect(screen.getByText('a stranger')).toBeInTheDocument()
  })

  it('says that the session is over when its renewal is not believed', async () => {
    const server = signedIn()
    const host = showGate(server)
    host.identify(jwt)
    await screen.findByText('jan')
    server.root = { clientSessionCreate: session(refusal) }
    host.identify({ ...jwt })
    expect(await screen.findByText('You are no longer signed in')).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Write to us' })).toBeInTheDocument()
  })

  it('says when there were too many tries', async () => {
    showGate(new TestServer({ clientSessionCreate: session({ ...refusal, userErrors: [{ message: 'Try again in a minute.', code: 'RATE_LIMITED' }] }) })).identify(jwt)
    expect(await screen.findByText('Too many attempts in a short time. Try again in a few minutes.')).toBeInTheDocument()
  })

  it('tries again when the server could not be reached', async () => {
    const server = signedIn()
    server.unreachable = true
    showGate(server).identify(jwt)
    const retry = await screen.findByRole('button', { name: 'Try again' })
    server.unreachable = false
    fireEvent.click(retry)
    expect(await screen.findByText('jan')).toBeInTheDocument()
  })

  it('asks the host again when the server no longer knows the session, and goes on with the same connection', async () => {
    const server = new TestServer({ clientSessionCreate: () => session({ token: `hdc_${server.variablesOf('ClientSessionCreate').length}` }), viewer })
    const host = showGate(server)
    host.identify(jwt)
    await screen.findByText('jan')
    const openedBefore = opened.length

    const clock = jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 60_000)
    act(() => opened.at(-1)?.[1]?.())
    await waitFor(() => expect(host.told).toContainEqual({ type: 'helpdesk:identity-needed' }))
    clock.mockRestore()

    host.identify({ jwt: 'd.e.f' })
    await waitFor(() => expect(opened.at(-1)?.[0]()).toBe('Bearer hdc_2'))
    expect(opened).toHaveLength(openedBefore)
    expect(server.restarts).toBe(1)
  })

  it('asks again for as long as the host cannot tell', async () => {
    const host = showGate(signedIn())
    host.identify(jwt)
    await screen.findByText('jan')
    jest.useFakeTimers({ now: Date.now() + 60_000 })
    act(() => opened.at(-1)?.[1]?.())
    act(() => jest.advanceTimersByTime(25_000))
    expect(host.told.filter(({ type }) => type === 'helpdesk:identity-needed')).toHaveLength(3)
    jest.useRealTimers()
  })
})
