import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core'
import { describeInBrowser, launchBrowser, launchPhone } from './browser.js'
import { startProduct, type DemoOperator, type Product } from './product.js'
import { enterHelpdesk, enterPanel } from './visitors.js'

const BUILD_AND_START_MILLISECONDS = 300_000

type WindowOptions = Parameters<Browser['newContext']>[0]

/** One running product, and the browser windows of whoever visits it. Windows share neither cookies nor storage, and close after each test. */
export class Stage {
  product!: Product
  private browser!: Browser
  private contexts: BrowserContext[] = []
  private sessions = new Map<string, Awaited<ReturnType<BrowserContext['cookies']>>>()

  async open(): Promise<void> {
    this.product = await startProduct()
    this.browser = await launchBrowser()
  }

  async newWindow(options: WindowOptions = {}): Promise<Page> {
    const context = await this.browser.newContext({ viewport: { width: 1440, height: 900 }, ...options })
    this.contexts.push(context)
    return context.newPage()
  }

  /** A page on a phone, see launchPhone. */
  async newPhone(): Promise<Page> {
    const phone = await launchPhone()
    this.contexts.push(phone)
    return phone.pages()[0] ?? phone.newPage()
  }

  /** The operator panel at a path, signed in; each operator signs in once, for tries are counted. */
  async asOperator(path: string, operator: DemoOperator = this.product.operator, options: WindowOptions = {}): Promise<Page> {
    const page = await this.newWindow(options)
    const session = this.sessions.get(operator.email)
    if (session) {
      await page.context().addCookies(session)
      await page.goto(this.product.origin + path)
    } else {
      await enterPanel(page, this.product, path, operator)
      this.sessions.set(operator.email, await page.context().cookies())
    }
    return page
  }

  /** The demo's host page, and the helpdesk inside it. */
  async asClient(): Promise<FrameLocator> {
    return enterHelpdesk(await this.newWindow(), this.product)
  }

  async leave(): Promise<void> {
    await Promise.all(this.contexts.map((context) => context.close()))
    this.contexts = []
  }

  async close(): Promise<void> {
    await this.browser?.close()
    await this.product?.stop()
  }
}

/** A suite that has the built product to itself. */
export function describeOnStage(name: string, tests: (stage: Stage) => void): void {
  describeInBrowser(name, () => {
    const stage = new Stage()
    beforeAll(() => stage.open(), BUILD_AND_START_MILLISECONDS)
    afterAll(() => stage.close())
    afterEach(() => stage.leave())
    tests(stage)
  })
}
