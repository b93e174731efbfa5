import { findHost } from './host'

const parent = { postMessage: jest.fn() }
const address = (host: string) => new URLSearchParams({ desk: 'desk', host })
const find = (host = 'https://shop.example') => findHost(address(host), parent as unknown as Window)

/** A message as a browser delivers it; its constructor insists on a real window. */
function say(data: unknown, origin = 'https://shop.example', source: unknown = parent) {
  const event = new MessageEvent('message', { data, origin })
  Object.defineProperty(event, 'source', { value: source })
  window.dispatchEvent(event)
}
const list = { type: 'helpdesk:show', screen: { name: 'list' } }

describe('findHost', () => {
  it.each(['', 'null', '*', 'shop.example', 'https://shop.example/', 'https://shop.example/page', 'javascript:alert(1)', 'file://'])('finds no host in %j', host => {
    expect(find(host)).toBeNull()
  })

  it('finds none where the page stands alone', () => {
    expect(findHost(address('https://shop.example'))).toBeNull()
  })

  it('tells the host, and whoever is at its origin only', () => {
    find()?.tell({ type: 'helpdesk:ready' })
    expect(parent.postMessage).toHaveBeenCalledWith({ type: 'helpdesk:ready' }, 'https://shop.example')
  })

  it('hears the host until it is told to stop', () => {
    const heard = jest.fn()
    const stop = find()?.listen(heard)
    say(list)
    expect(heard).toHaveBeenCalledWith(list)
    stop?.()
    say(list)
    expect(heard).toHaveBeenCalledTimes(1)
  })

  it.each([
    ['another origin', ['https://evil.example', parent]],
    ['its origin in other letters', ['https://SHOP.example', parent]],
    ['another window of its origin', ['https://shop.example', window]],
    ['no window', ['https://shop.example', null]],
  ] as [string, [string, unknown]][])('does not hear %s', (_, [origin, source]) => {
    const heard = jest.fn()
    const stop = find()?.listen(heard)
    say(list, origin, source)
    expect(heard).not.toHaveBeenCalled()
    stop?.()
  })
})
