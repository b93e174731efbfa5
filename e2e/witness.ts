import type { BrowserContext, Page } from 'playwright-core'

/** What the pages of a window asked of whom, and what their console complained about, from now on. */
export class Witness {
  readonly hosts = new Set<string>()
  readonly complaints: string[] = []

  constructor(context: BrowserContext) {
    context.on('request', (request) => this.saw(request.url()))
    context.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') this.complaints.push(`${message.text()} (${message.location().url})`)
    })
    context.on('weberror', (error) => this.complaints.push(String(error.error().stack)))
    const followSockets = (page: Page) => page.on('websocket', (socket) => this.saw(socket.url()))
    context.pages().forEach(followSockets)
    context.on('page', followSockets)
  }

  private saw(address: string): void {
    const { host } = new URL(address)
    // A blob: or data: address has none, for it is asked of nobody.
    if (host) this.hosts.add(host)
  }
}
