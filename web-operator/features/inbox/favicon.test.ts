import { markFavicon } from './favicon'

const plain = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Crect width='32' height='32'/%3E%3C/svg%3E"

it('has one dot while something is unread, and none afterwards', () => {
  document.head.innerHTML = `<link rel="icon" href="${plain}">`
  const link = document.querySelector<HTMLLinkElement>('link[rel="icon"]')!
  const dots = () => new DOMParser().parseFromString(decodeURIComponent(link.href.slice(link.href.indexOf(',') + 1)), 'image/svg+xml').querySelectorAll('circle').length
  markFavicon(true)
  markFavicon(true)
  expect(dots()).toBe(1)
  markFavicon(false)
  expect(link.href).toBe(plain)
})
