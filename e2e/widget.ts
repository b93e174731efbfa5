import type { Frame, FrameLocator, Locator, Page } from 'playwright-core'
import type { HostSite, Visit } from './host-page.js'

/** The helpdesk in a page of a host. */
export class Widget {
  readonly launcher: Locator
  /** What is in its frame. */
  readonly inside: FrameLocator

  private constructor(readonly page: Page, element: string) {
    this.launcher = page.locator('helpdesk-launcher button')
    this.inside = page.frameLocator(`${element} iframe`)
  }

  /** Goes to the host's page, and waits for nothing. */
  static async visit(page: Page, host: HostSite, visit: Visit = {}): Promise<Widget> {
    await page.goto(host.addressOf(visit))
    return new Widget(page, visit.place === 'inline' ? 'helpdesk-widget' : 'helpdesk-launcher')
  }

  get frame(): Frame {
    return this.page.frames().find((frame) => new URL(frame.url()).pathname.startsWith('/helpdesk/widget'))!
  }

  /** What the host's handlers were told so far. */
  told(): Promise<{ event: string; count?: number; number?: string }[]> {
    return this.page.evaluate('told')
  }

  /** Waits until the host's handlers were told of an event, with this in it. */
  async untilTold(event: string, detail: Record<string, unknown> = {}): Promise<void> {
    await this.page.waitForFunction((wanted) => (window as unknown as { told: Record<string, unknown>[] }).told
      .some((one) => Object.entries(wanted).every(([name, value]) => one[name] === value)), { event, ...detail })
  }

  /** Calls a method of the host page's `Helpdesk`. */
  async call(method: string, ...given: unknown[]): Promise<void> {
    await this.page.evaluate(([name, values]) => {
      (window as unknown as { Helpdesk: Record<string, (...values: unknown[]) => void> }).Helpdesk[name]!(...values)
    }, [method, given] as const)
  }
}
