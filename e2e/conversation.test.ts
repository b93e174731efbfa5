import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core'
import { describeInBrowser, launchBrowser } from './browser.js'
import { startProduct, type Product } from './product.js'
import { enterHelpdesk, enterPanel } from './visitors.js'

const BUILD_AND_START_MILLISECONDS = 300_000
jest.setTimeout(60_000)

describeInBrowser('a conversation in the built product', () => {
  let product: Product
  let browser: Browser
  /** Whose window is whose: separate contexts share neither cookies nor storage. */
  let contexts: BrowserContext[] = []

  beforeAll(async () => {
    product = await startProduct()
    browser = await launchBrowser()
  }, BUILD_AND_START_MILLISECONDS)
  afterAll(async () => {
    await browser?.close()
    await product?.stop()
  })
  afterEach(async () => {
    await Promise.all(contexts.map((context) => context.close()))
    contexts = []
  })

  const newWindow = async (): Promise<Page> => {
    const context = await browser.newContext()
    contexts.push(context)
    return context.newPage()
  }

  /** The operator panel, signed in, at a path. */
  const asOperator = async (path: string): Promise<Page> => {
    const page = await newWindow()
    await enterPanel(page, product, path)
    return page
  }

  /** The demo's host page, and the helpdesk inside it. */
  const asClient = async (): Promise<FrameLocator> => enterHelpdesk(await newWindow(), product)

  /** Makes a ticket as the demo client, stays on it, and tells its number. */
  const openNewTicket = async (panel: FrameLocator, title: string): Promise<string> => {
    await panel.getByRole('link', { name: 'New Ticket' }).click()
    await panel.getByLabel('Title').fill(title)
    await panel.getByLabel('Description').fill('It began this morning.')
    await panel.getByRole('button', { name: 'Send ticket' }).click()
    const done = await panel.getByText(/SUP-\d+/).first().textContent()
    await panel.getByRole('link', { name: 'Open the ticket' }).click()
    await panel.getByLabel('Add a comment').waitFor()
    return /SUP-\d+/.exec(done!)![0]
  }

  const sendReply = async (operator: Page, text: string): Promise<void> => {
    await operator.getByRole('tab', { name: 'Reply' }).click()
    await operator.getByRole('textbox', { name: 'Reply' }).fill(text)
    await operator.getByRole('button', { name: 'Send', exact: true }).click()
  }

  const addInternalComment = async (operator: Page, text: string): Promise<void> => {
    await operator.getByRole('tab', { name: 'Internal comment' }).click()
    await operator.getByRole('textbox', { name: 'Internal comment' }).fill(text)
    await operator.getByRole('button', { name: 'Add internal comment' }).click()
    await operator.getByRole('log').getByText(text).waitFor()
  }

  it('shows the client a reply live, and the operator the answer, but the client never an internal comment', async () => {
    const panel = await asClient()
    const number = await openNewTicket(panel, 'The steam wand drips')
    const operator = await asOperator(`/tickets/${number}`)

    await addInternalComment(operator, 'Known fault of this batch')
    await sendReply(operator, 'Please close the valve first')
    await panel.getByRole('log').getByText('Please close the valve first').waitFor()
    expect(await panel.getByText('Known fault of this batch').count()).toBe(0)

    await panel.getByLabel('Add a comment').fill('That has helped')
    await panel.getByRole('button', { name: 'Send', exact: true }).click()
    await operator.getByRole('log').getByText('That has helped').waitFor()
  })

  it('lets the public link read and answer without login, in a fresh browser', async () => {
    const panel = await asClient()
    const number = await openNewTicket(panel, 'My invoice is missing')
    const operator = await asOperator(`/tickets/${number}`)
    await addInternalComment(operator, 'Look in the archive')
    const link = await operator.evaluate(async (ticketNumber) => {
      const response = await fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: 'query ($number: String!) { ticketByNumber(number: $number) { publicUrl } }', variables: { number: ticketNumber } }),
      })
      return ((await response.json()) as { data: { ticketByNumber: { publicUrl: string } } }).data.ticketByNumber.publicUrl
    }, number)

    const stranger = await newWindow()
    await stranger.goto(link)
    await stranger.getByText('Anyone with this link can read and answer this ticket').waitFor()
    await stranger.getByText('It began this morning.').waitFor()
    expect(await stranger.getByText('Look in the archive').count()).toBe(0)

    await stranger.getByLabel('Add a comment').fill('Found it in my other mailbox')
    await stranger.getByRole('button', { name: 'Send', exact: true }).click()
    await operator.getByRole('log').getByText('Found it in my other mailbox').waitFor()
    await panel.getByRole('log').getByText('Found it in my other mailbox').waitFor()
  })

  it('puts a new ticket behind the pill of the list, and changes a row in place', async () => {
    const operator = await asOperator('/tickets')
    const panel = await asClient()
    const number = await openNewTicket(panel, 'The app does not know my machine')
    await operator.getByRole('button', { name: /1 new/ }).click()
    const row = operator.getByRole('row', { name: new RegExp(number) })
    await row.getByText('Open').waitFor()

    const other = await asOperator(`/tickets/${number}`)
    await other.getByRole('button', { name: 'Resolve', exact: true }).click()
    await row.getByText('Resolved').waitFor()
    await panel.getByText('Your comment will reopen this ticket').waitFor()
  })

  it('asks no other host for anything', async () => {
    const hosts = new Set<string>()
    const page = await newWindow()
    page.on('request', (request) => hosts.add(new URL(request.url()).host))
    for (const path of ['/login', '/helpdesk/demo', new URL(product.publicLink).pathname, '/graphql']) {
      await page.goto(product.origin + path, { waitUntil: 'load' })
    }
    hosts.delete('')
    expect([...hosts]).toEqual([new URL(product.origin).host])
  })
})
