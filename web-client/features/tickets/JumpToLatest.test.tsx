import { act, render } from '@testing-library/react'
import { InEnglish } from '../../test/InEnglish'
import { JumpToLatest } from './JumpToLatest'

type Look = (entries: { isIntersecting: boolean }[]) => void
let look: Look
let resize: () => void
const scroll = jest.fn()

function observerThat(hears: (callback: never) => void) {
  return class {
    constructor(callback: never) {
      hears(callback)
    }

    observe() {}
    disconnect() {}
  }
}

beforeEach(() => {
  scroll.mockClear()
  jest.spyOn(HTMLElement.prototype, 'scrollIntoView').mockImplementation(scroll)
  Object.assign(window, {
    IntersectionObserver: observerThat((callback: Look) => {
      look = callback
    }),
    ResizeObserver: observerThat((callback: () => void) => {
      resize = callback
    }),
  })
  render(<div role="region"><JumpToLatest latest="c1" sent={0} /></div>, { wrapper: InEnglish })
})
afterEach(() => jest.restoreAllMocks())

describe('JumpToLatest', () => {
  it('stays at the end when the field below it grows', () => {
    act(() => look([{ isIntersecting: true }]))
    act(() => resize())
    expect(scroll).toHaveBeenCalledWith({ block: 'end' })
  })

  it('stays where somebody reads, also while nothing is known yet', () => {
    act(() => resize())
    act(() => look([{ isIntersecting: false }]))
    act(() => resize())
    expect(scroll).not.toHaveBeenCalled()
  })
})
