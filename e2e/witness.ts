import type { BrowserContext, Page } from 'playwright-core'

/** What the pages of a window asked of whom, and what their console complained about, from now on. */
export class Witness {
  readonly addresses: string[] = []
  readonly complaints: string[] = []

  constructor(context: BrowserContext) {
    context.on('request', (request) => this.addresses.push(request.url()))
    context.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') this.complaints.push(`${message.text()} (${message.location().url})`)
    })
    context.on('weberror', (error) => this.complaints.push(String(error.error().stack)))
    const followSockets = (page: Page) => page.on('websocket', (socket) => this.addresses.push(socket.url()))
    context.pages().forEach(followSockets)
    context.on('page', followSockets)
  }

  /** Every host once, by name. A blob: or data: address has none, for it is asked of nobody. */
  get hosts(): string[] {
    return [...new Set(this.addresses.map((address) => new URL(address).host))].filter((host) => host !== '').sort()
  }
}
