import '@testing-library/jest-dom'
import { configure } from '@testing-library/react'

// A busy machine is no fault of the screen's: what is waited for may take as long as a whole test otherwise would.
configure({ asyncUtilTimeout: 10_000 })
jest.setTimeout(60_000)

// jsdom lays nothing out; what reads sizes or media gets a quiet answer.
class QuietObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
  takeRecords() {
    return []
  }
}

if (typeof window !== 'undefined') {
  window.matchMedia ??= (query: string) => ({
    matches: false,
    media: query,
    onchange: null,
    addEventListener() {},
    removeEventListener() {},
    addListener() {},
    removeListener() {},
    dispatchEvent: () => false,
  })
  Object.assign(window, { ResizeObserver: QuietObserver, IntersectionObserver: QuietObserver })
  window.HTMLElement.prototype.scrollIntoView = () => {}
  window.HTMLElement.prototype.scrollTo = () => {}
  window.scrollTo = () => {}
}
