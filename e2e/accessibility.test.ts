import { readFileSync } from 'node:fs'
import type { AxeResults } from 'axe-core'
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core'
import { describeInBrowser, launchBrowser } from './browser.js'
import { startProduct, type Product } from './product.js'
import { enterHelpdesk, enterPanel } from './visitors.js'

const BUILD_AND_START_MILLISECONDS = 300_000
jest.setTimeout(120_000)

const THEMES = ['light', 'dark'] as const
const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')

/** What axe calls serious or critical on a screen, in words that lead to the element. */
async function gravePoints(screen: Page | Frame): Promise<string[]> {
  await screen.evaluate(axeSource)
  const { violations } = await screen.evaluate<AxeResults>('axe.run(document)')
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`))
}

describeInBrowser('axe finds nothing serious', () => {
  let product: Product
  let browser: Browser
  let context: BrowserContext

  beforeAll(async () => {
    product = await startProduct()
    browser = await launchBrowser()
  }, BUILD_AND_START_MILLISECONDS)
  afterAll(async () => {
    await browser?.close()
    await product?.stop()
  })
  afterEach(() => context.close())

  // What is still fading in has not its colours yet.
  const newPage = async (colorScheme: 'light' | 'dark'): Promise<Page> => {
    context = await browser.newContext({ colorScheme, reducedMotion: 'reduce' })
    return context.newPage()
  }

  it.each(THEMES)('in the %s login, also when something is missing', async (theme) => {
    const page = await newPage(theme)
    await page.goto(`${product.origin}/login`)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.getByText('Enter your password.').waitFor()
    expect(await gravePoints(page)).toEqual([])
  })

  it.each(THEMES)('in the %s panel: the list, a ticket, the composer in both its colours, the details on a phone', async (theme) => {
    const page = await newPage(theme)
    await enterPanel(page, product, '/tickets?view=open')
    await page.getByRole('row').nth(1).waitFor()
    expect(await gravePoints(page)).toEqual([])

    await page.getByRole('row').nth(1).getByRole('link').click()
    await page.getByRole('textbox', { name: 'Reply' }).fill('On its way')
    expect(await gravePoints(page)).toEqual([])
    await page.getByRole('tab', { name: 'Internal comment' }).click()
    await page.getByRole('button', { name: 'Add internal comment' }).waitFor()
    expect(await gravePoints(page)).toEqual([])

    await page.setViewportSize({ width: 375, height: 720 })
    await page.reload()
    await page.getByRole('button', { name: 'Show details' }).click()
    await page.getByRole('heading', { name: 'Activity history' }).waitFor()
    expect(await gravePoints(page)).toEqual([])
  })

  it.each(THEMES)('in the %s client view: the list, a ticket, the new ticket\'s errors, the public page', async (theme) => {
    const page = await newPage(theme)
    const helpdesk = await enterHelpdesk(page, product)
    const frame = page.frame({ url: /\/helpdesk\/widget/ })!
    await helpdesk.getByRole('listitem').first().waitFor()
    expect(await gravePoints(page)).toEqual([])
    expect(await gravePoints(frame)).toEqual([])

    await helpdesk.getByRole('listitem').first().getByRole('link').click()
    await helpdesk.getByLabel('Add a comment').waitFor()
    expect(await gravePoints(frame)).toEqual([])

    await helpdesk.getByRole('link', { name: 'All tickets' }).click()
    await helpdesk.getByRole('link', { name: 'New Ticket' }).click()
    await helpdesk.getByRole('button', { name: 'Send ticket' }).click()
    await helpdesk.getByRole('alert').waitFor()
    expect(await gravePoints(frame)).toEqual([])

    await page.goto(product.publicLink)
    await page.getByLabel('Add a comment').waitFor()
    expect(await gravePoints(page)).toEqual([])
  })
})
