import type { Locator, Page } from 'playwright-core'
import { describeOnStage } from './stage.js'
import { newTicket, replyTo } from './tickets.js'

jest.setTimeout(90_000)
const MOST_TABS = 40

describeOnStage('the panel by keyboard alone', (stage) => {
  const isFocused = (target: Locator): Promise<boolean> => target.evaluate((element) => element === document.activeElement)

  const tabTo = async (page: Page, target: Locator): Promise<void> => {
    await target.waitFor()
    for (let tabs = 0; tabs < MOST_TABS && !(await isFocused(target)); tabs++) await page.keyboard.press('Tab')
    expect(await isFocused(target)).toBe(true)
  }
  const untilFocused = (page: Page, text: string): Promise<unknown> => page.waitForFunction((words) => document.activeElement?.textContent === words, text)

  it('leads from the login to a sent reply and back to its row', async () => {
    const page = await stage.newWindow()
    await page.goto(`${stage.product.origin}/tickets?view=open`)
    await tabTo(page, page.getByLabel('Email', { exact: true }))
    await page.keyboard.type(stage.product.operator.email)
    await tabTo(page, page.getByLabel('Password', { exact: true }))
    await page.keyboard.type(stage.product.operator.password)
    await page.keyboard.press('Enter')

    const titles = page.getByRole('row').getByRole('link')
    await titles.nth(1).waitFor()
    const [first, second] = (await titles.allTextContents()) as [string, string]
    await page.keyboard.press('j')
    await untilFocused(page, first)
    await page.keyboard.press('j')
    await untilFocused(page, second)
    await page.keyboard.press('k')
    await untilFocused(page, first)
    await page.keyboard.press('j')
    await untilFocused(page, second)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: second }).waitFor()

    const reply = page.getByRole('textbox', { name: 'Reply' })
    await reply.waitFor()
    await page.keyboard.press('r')
    expect(await isFocused(reply)).toBe(true)
    await page.keyboard.type('By keyboard alone')
    await page.keyboard.press('ControlOrMeta+Enter')
    await page.getByRole('log').getByText('By keyboard alone').waitFor()
    await page.getByRole('status').getByText('Reply sent').waitFor({ state: 'attached' })

    for (let times = 0; times < 2 && new URL(page.url()).pathname !== '/tickets'; times++) await page.keyboard.press('Escape')
    await page.waitForURL('**/tickets?view=open')
    await untilFocused(page, second)
  })

  it('does nothing by key while something is typed', async () => {
    const page = await stage.asOperator('/tickets?view=open')
    const { number } = await newTicket(page, 'The dial is loose')
    const everyKey = '?/jkxrneoaipsctlz[]EgtgsgoZ'
    await page.getByRole('searchbox', { name: 'Search tickets' }).focus()
    await page.keyboard.type(everyKey)
    expect(await page.getByRole('searchbox', { name: 'Search tickets' }).inputValue()).toBe(everyKey)
    expect(await page.getByRole('dialog').count()).toBe(0)

    await page.goto(`${stage.product.origin}/tickets/${number}`)
    const reply = page.getByRole('textbox', { name: 'Reply' })
    await reply.focus()
    await page.keyboard.type(`a${everyKey}`)
    expect(await reply.inputValue()).toBe(`a${everyKey}`)
    expect(await page.getByRole('dialog').count()).toBe(0)
    expect(new URL(page.url()).pathname).toBe(`/tickets/${number}`)
    await page.getByRole('button', { name: 'Status: Open' }).waitFor()
    await page.getByRole('button', { name: 'Priority: Normal' }).waitFor()
  })

  it('tells its keys by ?, and does and finds things by the palette', async () => {
    const page = await stage.asOperator('/tickets?view=open')
    await page.getByRole('row').nth(1).waitFor()
    const { number } = await newTicket(page, 'The spoon is bent')
    await page.keyboard.press('?')
    const help = page.getByRole('dialog', { name: 'Keys' })
    await help.getByText('Internal comment').waitFor()
    await page.keyboard.press('Escape')
    await help.waitFor({ state: 'detached' })

    await page.keyboard.press('ControlOrMeta+k')
    const field = page.getByRole('combobox', { name: 'Commands' })
    await field.waitFor()
    await page.keyboard.type(number)
    await page.getByRole('option', { name: /The spoon is bent/ }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'The spoon is bent' }).waitFor()

    await page.keyboard.press('ControlOrMeta+k')
    await field.waitFor()
    await page.keyboard.type('resolve')
    await page.getByRole('option', { name: /^Resolve/ }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByText(`${number} is resolved`).waitFor()
    await page.keyboard.press('z')
    await page.getByRole('button', { name: 'Status: Open' }).waitFor()

    await page.keyboard.press('g')
    await page.keyboard.press('s')
    await page.waitForURL('**/settings/profile')
  })

  it('announces what others write, in a log that is read out', async () => {
    const page = await stage.asOperator('/tickets')
    const ticket = await newTicket(page, 'The cup is cold')
    await page.goto(`${stage.product.origin}/tickets/${ticket.number}`)
    const log = page.getByRole('log', { name: 'Comments' })
    await page.getByRole('textbox', { name: 'Reply' }).waitFor()
    // Live regions speak only when they were there before what they say.
    const added = log.evaluate((element) => new Promise<string>((resolve) => {
      new MutationObserver((changes) => resolve(changes.flatMap(({ addedNodes }) => [...addedNodes]).map((node) => node.textContent).join(' '))).observe(element, { childList: true, subtree: true })
    }))
    const colleague = await stage.asOperator('/tickets', stage.product.operators[1])
    await replyTo(colleague, ticket.id, 'Warm it before')
    expect(await added).toContain('Warm it before')
    expect(await log.getAttribute('aria-live')).not.toBe('off')
  })
})
