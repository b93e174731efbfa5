import type { HostMessage } from './protocol'
import { start } from './start'

type Api = Record<string, (...given: unknown[]) => unknown>
const page = window as unknown as { Helpdesk?: Api | object }
const api = () => page.Helpdesk as Api
const origin = 'https://help.example'
const look = { type: 'helpdesk:look', colour: '#123456', onColour: '#ffffff', labels: { launcher: 'Help', panel: 'Help from Acme' } }

function load(data: Record<string, string> = {}) {
  const script = document.createElement('script')
  script.src = `${origin}/support/widget.js`
  Object.assign(script.dataset, data)
  start(script)
}

const root = () => document.querySelector('helpdesk-launcher')?.shadowRoot
const launcher = () => root()?.querySelector('button')
const dialog = () => root()?.querySelector('dialog')
const frameIn = () => root()?.querySelector('iframe')
const idle = () => jest.advanceTimersByTime(10)

/** What was told to each window of a frame. jsdom gives none to frames in shadow roots. */
const toldTo = new WeakMap<object, HostMessage[]>()
const windows = new WeakMap<HTMLIFrameElement, object>()
function windowOf(frame: HTMLIFrameElement) {
  const found = windows.get(frame)
  if (found) return found
  const made = {
    postMessage(message: HostMessage, to: string) {
      expect(to).toBe(origin)
      toldTo.get(made)?.push(message)
    },
  }
  windows.set(frame, made)
  return made
}

/** What the frame was told, since this was called. */
function listenAsFrame() {
  const told: HostMessage[] = []
  toldTo.set(windowOf(frameIn()!), told)
  return told
}

/** A message as a browser delivers it, from the frame unless told otherwise. */
function say(data: unknown, { from = frameIn()?.contentWindow as unknown, at = origin }: { from?: unknown; at?: string } = {}) {
  const event = new MessageEvent('message', { data, origin: at })
  Object.defineProperty(event, 'source', { value: from })
  window.dispatchEvent(event)
}
const settled = () => new Promise<void>(resolve => queueMicrotask(() => queueMicrotask(() => queueMicrotask(resolve))))

let warn: jest.SpyInstance

beforeAll(() => {
  // What jsdom has not.
  Object.assign(globalThis, {
    matchMedia: () => ({ matches: false, addEventListener() {}, removeEventListener() {} }),
    reportError: jest.fn(),
    visualViewport: null,
    CSSStyleSheet: class { replaceSync() {} },
  })
  Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', { get(this: HTMLIFrameElement) { return windowOf(this) } })
  Object.assign(HTMLDialogElement.prototype, {
    show(this: HTMLDialogElement) { this.open = true },
    showModal(this: HTMLDialogElement) { this.open = true },
    close(this: HTMLDialogElement) { this.open = false },
  })
})
beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick'] })
  warn = jest.spyOn(console, 'warn').mockImplementation(() => {})
  page.Helpdesk = undefined
  document.documentElement.lang = ''
  history.replaceState(null, '', '/')
})
afterEach(() => {
  api()?.shutdown?.()
  jest.useRealTimers()
  jest.restoreAllMocks()
})

describe('widget.js', () => {
  it('boots the desk of its script once the page is idle, at the place it came from', () => {
    document.documentElement.lang = 'pl-PL'
    load({ desk: 'd1' })
    expect(frameIn()).toBeUndefined()
    idle()
    expect(frameIn()?.src).toBe(`${origin}/support/helpdesk/widget?desk=d1&host=${encodeURIComponent(location.origin)}&locale=pl`)
  })

  it("takes the snippet's language before the page's", () => {
    document.documentElement.lang = 'de'
    load({ desk: 'd1', locale: 'fr' })
    idle()
    expect(frameIn()?.src).toContain('locale=fr')
  })

  it('shows nothing before the frame has told its look, then the launcher as it is called', () => {
    load({ desk: 'd1' })
    idle()
    expect(launcher()?.hidden).toBe(true)
    say(look)
    expect(launcher()?.hidden).toBe(false)
    expect(launcher()?.getAttribute('aria-label')).toBe('Help')
    expect(launcher()?.style.getPropertyValue('--colour')).toBe('#123456')
    expect(frameIn()?.title).toBe('Help from Acme')
  })

  it('says in the console why there is no launcher', () => {
    load({ desk: 'd1' })
    idle()
    jest.advanceTimersByTime(20_000)
    expect(warn).toHaveBeenCalledWith(expect.stringContaining(`no answer from ${origin}`))
  })

  it.each([
    ['another origin', { at: 'https://evil.example' }],
    ['another window', { from: window }],
    ['no window', { from: null }],
  ])('does not listen to %s', (_, where) => {
    load({ desk: 'd1' })
    idle()
    const told = listenAsFrame()
    say({ type: 'helpdesk:ready' }, where)
    say(look, where)
    expect(told).toEqual([])
    expect(launcher()?.hidden).toBe(true)
  })

  it('makes up for the calls that were made before it was there, in order', async () => {
    const calls: unknown[] = []
    page.Helpdesk = new Proxy({}, { get: (__, name) => (name === 'queued' ? calls : (...given: unknown[]) => calls.push([name, given])) })
    const ready = jest.fn()
    api().on!('ready', ready)
    api().identify!({ jwt: 'first' })
    api().identify!({ jwt: 'second' })
    api().newTicket!({ title: 'Broken', content: 1 })
    load({ desk: 'd1' })
    const told = listenAsFrame()
    say({ type: 'helpdesk:ready' })
    say(look)
    await settled()
    expect(ready).toHaveBeenCalledTimes(1)
    expect(told).toContainEqual({ type: 'helpdesk:identify', identity: { jwt: 'second' } })
    expect(told).toContainEqual({ type: 'helpdesk:show', screen: { name: 'new', title: 'Broken' } })
    expect(told.at(-1)).not.toEqual({ type: 'helpdesk:identify', identity: { jwt: 'first' } })
    expect(dialog()?.open).toBe(true)
  })

  it('asks for the identity anew whenever the frame needs one', async () => {
    load({ desk: 'd1' })
    idle()
    let signed = 0
    api().identify!(async () => ({ jwt: `signed-${++signed}` }))
    const told = listenAsFrame()
    say({ type: 'helpdesk:ready' })
    await settled()
    say({ type: 'helpdesk:identity-needed' })
    await settled()
    expect(told.filter(({ type }) => type === 'helpdesk:identify')).toEqual([
      { type: 'helpdesk:identify', identity: { jwt: 'signed-1' } },
      { type: 'helpdesk:identify', identity: { jwt: 'signed-2' } },
    ])
  })

  it('passes on nobody who came late after somebody newer', async () => {
    load({ desk: 'd1' })
    idle()
    const told = listenAsFrame()
    say({ type: 'helpdesk:ready' })
    await settled()
    told.length = 0
    let arrive: (identity: unknown) => void = () => {}
    api().identify!(() => new Promise(resolve => { arrive = resolve }))
    api().identify!(null)
    arrive({ jwt: 'late' })
    await settled()
    expect(told).toEqual([{ type: 'helpdesk:identify', identity: null }])
  })

  it('passes on nobody who came late, also where the page says the same function anew', async () => {
    load({ desk: 'd1' })
    idle()
    const told = listenAsFrame()
    say({ type: 'helpdesk:ready' })
    await settled()
    told.length = 0
    const arrive: ((identity: unknown) => void)[] = []
    const ask = () => new Promise(resolve => arrive.push(resolve))
    api().identify!(ask)
    api().identify!(ask)
    arrive[1]!(null)
    arrive[0]!({ jwt: 'late' })
    await settled()
    expect(told).toEqual([{ type: 'helpdesk:identify', identity: null }])
  })

  it('takes nobody for who was there before, when the page says something new and cannot tell who', async () => {
    load({ desk: 'd1' })
    idle()
    let answer = (): unknown => ({ jwt: 'a.b.c' })
    const ask = async () => answer()
    api().identify!(ask)
    const told = listenAsFrame()
    say({ type: 'helpdesk:ready' })
    await settled()
    answer = () => {
      throw new Error('their server is away')
    }
    told.length = 0
    say({ type: 'helpdesk:identity-needed' })
    await settled()
    expect(told).toEqual([])
    api().identify!(ask)
    await settled()
    expect(told).toEqual([{ type: 'helpdesk:identify', identity: null }])
  })

  it('says in the console that a page without an origin cannot have it', () => {
    jest.spyOn(window, 'origin', 'get').mockReturnValue('null')
    load({ desk: 'd1' })
    idle()
    expect(frameIn()).toBeUndefined()
    expect(warn).toHaveBeenCalledWith(expect.stringContaining('http or https'))
  })

  it.each([
    [{ jwt: 1 }],
    ['a.b.c'],
    [{ externalId: 123, signature: 'ab' }],
    [{ externalId: '123' }],
  ])('takes the identity %j for nobody', async identity => {
    load({ desk: 'd1' })
    idle()
    const told = listenAsFrame()
    api().identify!(identity)
    say({ type: 'helpdesk:ready' })
    await settled()
    expect(told).toContainEqual({ type: 'helpdesk:identify', identity: null })
  })

  it('opens the ticket of the page\'s address once somebody is signed in, and not before', async () => {
    history.replaceState(null, '', '/account?n=SUP-7')
    load({ desk: 'd1' })
    idle()
    const told = listenAsFrame()
    say({ type: 'helpdesk:ready' })
    say(look)
    await settled()
    expect(dialog()?.open).toBe(false)
    api().identify!({ jwt: 'a.b.c' })
    await settled()
    expect(told).toContainEqual({ type: 'helpdesk:show', screen: { name: 'ticket', number: 'SUP-7' } })
    expect(dialog()?.open).toBe(true)
  })

  it('opens and closes, tells the frame and the page, and gives the focus back', () => {
    const own = document.body.appendChild(document.createElement('button'))
    load({ desk: 'd1' })
    idle()
    say(look)
    const told = listenAsFrame()
    const heard: string[] = []
    for (const event of ['open', 'close']) api().on!(event, () => heard.push(event))
    say({ type: 'helpdesk:ready' })
    own.focus()
    api().open!()
    expect(launcher()?.getAttribute('aria-expanded')).toBe('true')
    expect(told.at(-1)).toEqual({ type: 'helpdesk:visible', visible: true, closable: true })
    say({ type: 'helpdesk:close' })
    expect(told.at(-1)).toEqual({ type: 'helpdesk:visible', visible: false, closable: true })
    expect(document.activeElement).toBe(own)
    expect(heard).toEqual(['open', 'close'])
    own.remove()
  })

  it('shows and says what was not read', () => {
    load({ desk: 'd1' })
    idle()
    say(look)
    const unread = jest.fn()
    const stop = api().on!('unread', unread) as () => void
    say({ type: 'helpdesk:unread', count: 2, label: 'Help, 2 new' })
    expect(launcher()?.getAttribute('aria-label')).toBe('Help, 2 new')
    expect(root()?.querySelector('.badge')?.textContent).toBe('2')
    expect(root()?.querySelector('[role=status]')?.textContent).toBe('Help, 2 new')
    stop()
    say({ type: 'helpdesk:unread', count: 0, label: 'Help' })
    expect(root()?.querySelector<HTMLElement>('.badge')?.hidden).toBe(true)
    expect(unread.mock.calls).toEqual([[{ count: 2 }]])
  })

  it('goes on when a handler of the page throws', () => {
    load({ desk: 'd1' })
    idle()
    api().on!('ready', () => {
      throw new Error('theirs')
    })
    const later = jest.fn()
    api().on!('ready', later)
    say(look)
    expect(later).toHaveBeenCalled()
    expect(reportError).toHaveBeenCalledWith(new Error('theirs'))
  })

  it('stays one widget when it is loaded and booted twice, and comes back after a shutdown', () => {
    load({ desk: 'd1' })
    const first = api()
    load({ desk: 'd1' })
    expect(api()).toBe(first)
    api().boot!({ desk: 'd2' })
    idle()
    expect(document.querySelectorAll('helpdesk-launcher')).toHaveLength(1)
    expect(frameIn()?.src).toContain('desk=d1')
    api().shutdown!()
    expect(document.querySelector('helpdesk-launcher')).toBeNull()
    api().boot!({ desk: 'd2' })
    idle()
    expect(frameIn()?.src).toContain('desk=d2')
  })

  it('stays away from a page that has a Helpdesk of its own', () => {
    const own = { call: 'us' }
    page.Helpdesk = own
    load({ desk: 'd1' })
    expect(page.Helpdesk).toBe(own)
    page.Helpdesk = undefined
  })

  it('never throws, whatever it is called with', () => {
    load()
    for (const name of ['boot', 'identify', 'open', 'newTicket', 'openTicket', 'on', 'close', 'shutdown']) {
      for (const given of [undefined, null, 1, 'text', {}, []]) expect(() => api()[name]!(given)).not.toThrow()
    }
  })
})
