import { connectFrame } from './frame'

/** A frame whose window only notes what it is told. */
function frameOf() {
  const told: unknown[][] = []
  const contentWindow = { postMessage: (...message: unknown[]) => told.push(message) }
  const frame = document.createElement('iframe')
  frame.src = 'https://help.example/helpdesk/widget'
  Object.defineProperty(frame, 'contentWindow', { value: contentWindow })
  return { frame, told, contentWindow }
}

// The real check compares identity only, so any object can stand for a window; MessageEvent itself insists on one.
function say(data: unknown, origin: string, source: unknown) {
  const event = new MessageEvent('message', { data, origin })
  Object.defineProperty(event, 'source', { value: source })
  window.dispatchEvent(event)
}
const settled = () => Promise.resolve()

describe('connectFrame', () => {
  it.each(['helpdesk:ready', 'helpdesk:identity-needed'])('answers %s with the identity, addressed to the frame', async type => {
    const { frame, told, contentWindow } = frameOf()
    connectFrame(frame, async () => ({ deskToken: 'desk', jwt: 'a.b.c' }))
    say({ type }, 'https://help.example', contentWindow)
    await settled()
    expect(told).toEqual([[{ type: 'helpdesk:identify', deskToken: 'desk', jwt: 'a.b.c' }, 'https://help.example']])
  })

  it('answers nobody else', async () => {
    const { frame, told, contentWindow } = frameOf()
    const identity = jest.fn()
    connectFrame(frame, identity)
    say({ type: 'helpdesk:ready' }, 'https://evil.example', contentWindow)
    say({ type: 'helpdesk:ready' }, 'https://help.example', window)
    say({ type: 'other' }, 'https://help.example', contentWindow)
    await settled()
    expect(identity).not.toHaveBeenCalled()
    expect(told).toEqual([])
  })
})
