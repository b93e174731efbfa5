import type { HostMessage } from './protocol'
import { start } from './start'

const origin = 'https://help.example'
const api = () => (window as unknown as { Helpdesk: Record<string, (...given: unknown[]) => unknown> }).Helpdesk
const settled = () => new Promise<void>(resolve => setTimeout(resolve))

/** What the element's frame was told. */
let told: HostMessage[]
const frameWindow = { postMessage: (message: HostMessage) => void told.push(message) }

function say(type: string) {
  const event = new MessageEvent('message', { data: { type }, origin })
  Object.defineProperty(event, 'source', { value: frameWindow })
  window.dispatchEvent(event)
}

function addElement() {
  const element = document.createElement('helpdesk-widget')
  element.setAttribute('desk', 'd1')
  document.body.append(element)
}

const screens = () => told.flatMap(message => (message.type === 'helpdesk:show' ? [message.screen] : []))

beforeAll(() => {
  // What jsdom has not: style sheets of shadow roots, and windows of frames in them.
  Object.assign(globalThis, { CSSStyleSheet: class { replaceSync() {} } })
  Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', { get: () => frameWindow })
  history.replaceState(null, '', '/account?n=SUP-7')
  const script = document.createElement('script')
  script.src = `${origin}/widget.js`
  start(script)
})
beforeEach(() => {
  told = []
  document.body.replaceChildren()
})

/** In this order: the page's address asks for its ticket once. */
describe('<helpdesk-widget> without a launcher', () => {
  it('opens the form that was asked for before it was there, and no ticket of the address while nobody is signed in', async () => {
    api().newTicket!({ title: 'Early' })
    addElement()
    say('helpdesk:ready')
    await settled()
    expect(screens()).toEqual([{ name: 'new', title: 'Early' }])
  })

  it('opens the ticket of the address once its visitor is signed in, and not again', async () => {
    addElement()
    say('helpdesk:ready')
    api().identify!({ jwt: 'signed' })
    await settled()
    api().identify!({ jwt: 'signed anew' })
    await settled()
    expect(screens()).toEqual([{ name: 'ticket', number: 'SUP-7' }])
  })

  it('opens a ticket that is asked for', async () => {
    addElement()
    say('helpdesk:ready')
    api().openTicket!('SUP-8')
    await settled()
    expect(screens()).toEqual([{ name: 'ticket', number: 'SUP-8' }])
  })

  it('shows what is asked for in the first of several', async () => {
    addElement()
    addElement()
    say('helpdesk:ready')
    api().openTicket!('SUP-9')
    await settled()
    expect(screens()).toHaveLength(1)
  })
})
