import { readFileSync } from 'node:fs'
import type { AxeResults } from 'axe-core'
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core'
import { ask } from './ask.js'
import { describeInBrowser, launchBrowser } from './browser.js'
import { startProduct, type Product } from './product.js'
import { newTicket, replyTo } from './tickets.js'
import { enterPanel } from './visitors.js'

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

  it.each(THEMES)('in the %s list: its filters, its selection, its dialogs, the palette and the help', async (theme) => {
    const page = await newPage(theme)
    await enterPanel(page, product, '/tickets?view=all')
    await page.getByRole('row').nth(1).waitFor()

    await page.getByRole('button', { name: 'Add filter' }).click()
    await page.getByRole('menuitem', { name: 'Status' }).waitFor()
    expect(await gravePoints(page)).toEqual([])
    await page.getByRole('menuitem', { name: 'Status' }).click()
    await page.getByRole('checkbox', { name: 'Open' }).click()
    await page.getByRole('button', { name: 'Clear filter' }).waitFor()
    await page.locator('[data-loading]').waitFor({ state: 'detached' })
    expect(await gravePoints(page)).toEqual([])
    await page.keyboard.press('Escape')

    await page.getByRole('button', { name: 'Save view' }).click()
    const dialog = page.getByRole('dialog', { name: 'Save view' })
    await dialog.getByRole('button', { name: 'Save view' }).click()
    await dialog.getByText('Give the view a name.').waitFor()
    expect(await gravePoints(page)).toEqual([])
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })

    await page.getByRole('row').nth(1).getByRole('checkbox').check()
    const bar = page.getByRole('toolbar', { name: 'Selected tickets' })
    for (const menu of ['Assign', 'Status', 'Priority', 'Category', 'Snooze']) {
      await bar.getByRole('button', { name: menu }).click()
      await page.locator('[role=menu], [role=dialog]').first().waitFor()
      expect(await gravePoints(page)).toEqual([])
      await page.keyboard.press('Escape')
      await page.locator('[role=menu], [role=dialog]').first().waitFor({ state: 'hidden' })
    }
    await page.keyboard.press('Escape')
    await bar.waitFor({ state: 'detached' })

    await page.getByRole('searchbox', { name: 'Search tickets' }).fill('the')
    await page.locator('mark').first().waitFor()
    expect(await gravePoints(page)).toEqual([])
    await page.getByRole('searchbox', { name: 'Search tickets' }).fill('nothing has these words')
    await page.getByText(/No tickets match/).first().waitFor()
    expect(await gravePoints(page)).toEqual([])

    await page.keyboard.press('ControlOrMeta+k')
    const palette = page.getByRole('dialog', { name: 'Commands' })
    await palette.getByRole('option').first().waitFor()
    expect(await gravePoints(page)).toEqual([])
    await page.keyboard.press('Escape')
    await palette.waitFor({ state: 'detached' })
    // In a search field this empties it, and the list is dim until the tickets have come.
    await page.keyboard.press('Escape')
    await page.getByRole('row').nth(1).waitFor()
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: 'Keys' }).waitFor()
    expect(await gravePoints(page)).toEqual([])
  })

  it.each(THEMES)('in a %s ticket: its menus, its dialogs, a comment that is edited, what the composer opens', async (theme) => {
    const page = await newPage(theme)
    await enterPanel(page, product, '/tickets?view=open')
    const { number, id } = await newTicket(page, 'The steam is cold')
    await replyTo(page, id, 'It **warms up** by itself')
    await page.goto(`${product.origin}/tickets/${number}`)
    await page.getByRole('log').getByText('warms up').waitFor()
    const reply = page.getByRole('textbox', { name: 'Reply' })

    for (const menu of ['Status: Open', 'Priority: Normal', 'Snooze', 'More actions']) {
      await page.getByRole('button', { name: menu, exact: true }).click()
      await page.getByRole('menu').waitFor()
      expect(await gravePoints(page)).toEqual([])
      await page.keyboard.press('Escape')
      await page.getByRole('menu').waitFor({ state: 'hidden' })
    }

    const checkDialog = async () => {
      await page.getByRole('dialog').waitFor()
      expect(await gravePoints(page)).toEqual([])
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'detached' })
    }
    await page.getByRole('button', { name: 'More actions' }).click()
    await page.getByRole('menuitem', { name: 'Merge…' }).click()
    await page.getByRole('radio').first().check()
    await checkDialog()
    await page.getByRole('button', { name: 'Snooze', exact: true }).click()
    await page.getByRole('menuitem', { name: 'Choose a moment…' }).click()
    await checkDialog()
    for (const button of ['Add Task', '+ Link Task']) {
      await page.getByRole('button', { name: button }).click()
      await checkDialog()
    }
    const actOnComment = async (action: string) => {
      await page.getByRole('button', { name: /^Actions for the comment of/ }).click()
      await page.getByRole('menuitem', { name: action }).click()
    }
    await actOnComment('Make internal…')
    await checkDialog()
    await actOnComment('Remove…')
    await checkDialog()
    await actOnComment('Edit')
    await page.getByRole('textbox', { name: 'Edit the comment' }).fill('It warms up')
    expect(await gravePoints(page)).toEqual([])
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByRole('button', { name: /edited/i }).click()
    expect(await gravePoints(page)).toEqual([])

    await reply.press('/')
    await page.getByRole('option').first().waitFor()
    expect(await gravePoints(page)).toEqual([])
    await page.getByRole('option').first().click()
    await page.getByRole('button', { name: 'Preview' }).click()
    await page.getByRole('button', { name: 'Write' }).waitFor()
    expect(await gravePoints(page)).toEqual([])
  })

  it.each(THEMES)('in the %s settings: every screen and its dialogs, and the invite', async (theme) => {
    const page = await newPage(theme)
    await enterPanel(page, product, '/settings/profile')
    const { desks: [desk], cannedReplies: [cannedReply], operators } = await ask<{ desks: { id: string }[]; cannedReplies: { id: string }[]; operators: { id: string; email: string }[] }>(
      page, 'query { desks { id } cannedReplies { id } operators { id email } }')
    const colleague = operators.find(({ email }) => email !== product.operator.email)!
    const screens = [
      'profile', 'preferences', 'operators', 'operators/new', `operators/${colleague.id}`, 'desks', 'desks/new', `desks/${desk!.id}`, `desks/${desk!.id}/categories`, `desks/${desk!.id}/widget`,
      'canned-replies', 'canned-replies/new', `canned-replies/${cannedReply!.id}`,
    ]
    for (const screen of screens) {
      await page.goto(`${product.origin}/settings/${screen}`)
      await page.getByRole('heading', { level: 1 }).waitFor()
      expect({ screen, graveness: await gravePoints(page) }).toEqual({ screen, graveness: [] })
      const submit = page.locator('form button[type=submit]:enabled').first()
      if (!screen.endsWith('/new')) continue
      await submit.click()
      await page.locator('[aria-invalid=true]').first().waitFor()
      expect({ screen, graveness: await gravePoints(page) }).toEqual({ screen, graveness: [] })
    }

    await page.getByRole('button', { name: 'Delete' }).click()
    await page.getByRole('dialog').waitFor()
    expect(await gravePoints(page)).toEqual([])
    await page.goto(`${product.origin}/settings/operators/${colleague.id}`)
    await page.getByRole('button', { name: 'Deactivate' }).click()
    await page.getByRole('dialog').getByText(/assigned to them/).waitFor()
    expect(await gravePoints(page)).toEqual([])
    await page.keyboard.press('Escape')

    await page.goto(`${product.origin}/settings/desks/${desk!.id}/widget`)
    await page.getByRole('button', { name: 'Make a second secret' }).click()
    await page.getByRole('dialog', { name: 'The new secret' }).waitFor()
    expect(await gravePoints(page)).toEqual([])
    await page.getByRole('button', { name: 'I have stored it' }).click()
    await page.getByText('Two are valid already. Revoke one first.').waitFor()
    await page.getByRole('button', { name: 'Revoke the secret' }).last().click()
    await page.getByRole('dialog').waitFor()
    expect(await gravePoints(page)).toEqual([])
    await page.getByRole('button', { name: 'Revoke', exact: true }).click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.getByRole('textbox', { name: 'JWT' }).fill('not.a.jwt')
    await page.getByRole('button', { name: 'Test', exact: true }).click()
    await page.getByText('Not valid').waitFor()
    expect(await gravePoints(page)).toEqual([])

    await page.goto(`${product.origin}/settings/operators/${colleague.id}`)
    await page.getByRole('button', { name: 'New password link' }).click()
    const link = await page.getByRole('textbox', { name: 'Link' }).inputValue()
    expect(await gravePoints(page)).toEqual([])
    await page.goto(link)
    await page.getByRole('button', { name: 'Set the password and sign in' }).waitFor()
    expect(await gravePoints(page)).toEqual([])
  })

  it('without a sideways scroll: the list on a tablet, a ticket on a phone', async () => {
    const page = await newPage('light')
    await enterPanel(page, product, '/tickets?view=open')
    const { number } = await newTicket(page, `A long word: ${'kaffeemaschine'.repeat(8)}`, `https://example.com/${'path'.repeat(60)}\n\n    ${'code '.repeat(60)}`)
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    await page.setViewportSize({ width: 768, height: 1024 })
    await page.goto(`${product.origin}/tickets?view=open`)
    const table = page.getByRole('table', { name: 'Tickets' })
    await table.waitFor()
    expect(await overflow()).toBe(0)
    expect(await table.locator('..').evaluate((scroller) => scroller.scrollWidth - scroller.clientWidth)).toBe(0)

    await page.setViewportSize({ width: 375, height: 720 })
    await page.goto(`${product.origin}/tickets/${number}`)
    await page.getByRole('textbox', { name: 'Reply' }).fill('A reply on the way')
    expect(await overflow()).toBe(0)
    expect(await page.getByRole('region', { name: 'Conversation' }).evaluate((scroller) => scroller.scrollWidth - scroller.clientWidth)).toBe(0)
    await page.getByRole('button', { name: 'Send', exact: true }).click({ trial: true })
  })
})
