import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { openAccess } from '../../access'
import { InEnglish } from '../../test/InEnglish'
import { TestServer } from '../../test/test-server'
import { SessionGate } from './SessionGate'

jest.mock('../../access', () => ({ ...jest.requireActual<typeof import('../../access')>('../../access'), openAccess: jest.fn() }))

const session = (parts = {}) => ({ token: 'hdc_1', expiresAt: new Date(Date.now() + 3_600_000).toISOString(), client: { id: 'jan' }, userErrors: [], ...parts })
const signedIn = () => new TestServer({ clientSessionCreate: session() })

interface From { origin?: string; source?: MessageEventSource | null }

/** A message as a browser delivers it; jsdom's frame is its own parent. */
function say(data: unknown, { origin = window.location.origin, source = window }: From = {}) {
  act(() => {
    fireEvent(window, new MessageEvent('message', { data, origin, source }))
  })
}
const signed = { type: 'helpdesk:identify', deskToken: 'desk', jwt: 'a.b.c' }

let opened: Parameters<typeof openAccess>[] = []
function showGate(server: TestServer) {
  opened = []
  jest.mocked(openAccess).mockImplementation((...options) => {
    opened.push(options)
    return server.access(options[0])
  })
  return render(<SessionGate>{({ deskToken, clientId }) => <p>{`${clientId ?? 'a stranger'} at ${deskToken}`}</p>}</SessionGate>, { wrapper: InEnglish })
}

describe('SessionGate', () => {
  it('tells the host that it is ready, to its own origin only, and waits', () => {
    const post = jest.spyOn(window.parent, 'postMessage')
    showGate(signedIn())
    expect(post).toHaveBeenCalledWith({ type: 'helpdesk:ready' }, window.location.origin)
    expect(screen.getByText('Just a moment')).toBeInTheDocument()
    post.mockRestore()
  })

  it("trades the host's signature for a session", async () => {
    const server = signedIn()
    showGate(server)
    say(signed)
    expect(await screen.findByText('jan at desk')).toBeInTheDocument()
    expect(server.variablesOf('ClientSessionCreate')).toEqual([{ deskToken: 'desk', jwt: 'a.b.c' }])
    expect(opened.at(-1)?.[0]()).toBe('Bearer hdc_1')
  })

  it('keeps the token out of everything that outlives the page', async () => {
    showGate(signedIn())
    say(signed)
    await screen.findByText('jan at desk')
    expect(JSON.stringify({ ...localStorage, ...sessionStorage }) + document.cookie + window.location.href).not.toContain('hdc_1')
  })

  it.each([
    ['another origin', signed, { origin: 'https://evil.example' }],
    ['another window', signed, { source: null }],
    ['words that are not the protocol', { ...signed, type: 'identify' }, {}],
    ['no desk', { type: 'helpdesk:identify', jwt: 'a.b.c' }, {}],
    ['no object', 'helpdesk:identify', {}],
  ])('ignores a message with %s', (_, data, from) => {
    const server = signedIn()
    showGate(server)
    say(data, from)
    expect(server.requests).toEqual([])
    expect(screen.getByText('Just a moment')).toBeInTheDocument()
  })

  it('takes an identity without a signature for a stranger', async () => {
    const server = signedIn()
    showGate(server)
    say({ type: 'helpdesk:identify', deskToken: 'desk', externalId: 'jan' })
    expect(await screen.findByText('a stranger at desk')).toBeInTheDocument()
    expect(server.requests).toEqual([])
  })

  it('forgets the client when the host signs them out', async () => {
    showGate(signedIn())
    say(signed)
    await screen.findByText('jan at desk')
    say({ type: 'helpdesk:identify', deskToken: 'desk' })
    expect(await screen.findByText('a stranger at desk')).toBeInTheDocument()
    expect(opened.at(-1)?.[0]()).toBeNull()
  })

  it('says so when the signature is not believed, and lets one write all the same', async () => {
    showGate(new TestServer({ clientSessionCreate: session({ token: null, expiresAt: null, client: null, userErrors: [{ message: 'No.', code: 'INVALID' }] }) }))
    say(signed)
    fireEvent.click(await screen.findByRole('button', { name: 'Write to us' }))
    expect(screen.getByText('a stranger at desk')).toBeInTheDocument()
  })

  it('says when there were too many tries, in the words of the server', async () => {
    showGate(new TestServer({ clientSessionCreate: session({ token: null, expiresAt: null, client: null, userErrors: [{ message: 'Try again in a minute.', code: 'RATE_LIMITED' }] }) }))
    say(signed)
    expect(await screen.findByText('Try again in a minute.')).toBeInTheDocument()
  })

  it('tries again when the server could not be reached', async () => {
    const server = signedIn()
    server.unreachable = true
    showGate(server)
    say(signed)
    const retry = await screen.findByRole('button', { name: 'Try again' })
    server.unreachable = false
    fireEvent.click(retry)
    expect(await screen.findByText('jan at desk')).toBeInTheDocument()
  })

  it('asks the host again when the server no longer knows the session, and goes on with the same connection', async () => {
    const server = new TestServer({ clientSessionCreate: () => session({ token: `hdc_${server.variablesOf('ClientSessionCreate').length}` }) })
    showGate(server)
    say(signed)
    await screen.findByText('jan at desk')
    const openedBefore = opened.length

    const post = jest.spyOn(window.parent, 'postMessage')
    const clock = jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 60_000)
    act(() => opened.at(-1)?.[1]?.())
    await waitFor(() => expect(post).toHaveBeenCalledWith({ type: 'helpdesk:identity-needed' }, window.location.origin))
    clock.mockRestore()
    post.mockRestore()

    say({ ...signed, jwt: 'd.e.f' })
    await waitFor(() => expect(opened.at(-1)?.[0]()).toBe('Bearer hdc_2'))
    expect(opened).toHaveLength(openedBefore)
    expect(server.restarts).toBe(1)
  })
})
