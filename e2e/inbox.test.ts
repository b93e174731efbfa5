import { readFile } from 'node:fs/promises'
import type { Locator, Page } from 'playwright-core'
import { describeOnStage } from './stage.js'
import { newTicket } from './tickets.js'

jest.setTimeout(90_000)

describeOnStage('the ticket list', (stage) => {
  const rowOf = (page: Page, number: string): Locator => page.getByRole('row', { name: new RegExp(`\\b${number}\\b`) })
  const scrollerOf = (page: Page): Locator => page.getByRole('table', { name: 'Tickets' }).locator('..')
  const scrollOf = (page: Page): Promise<number> => scrollerOf(page).evaluate((element) => element.scrollTop)
  const loadedOn = async (page: Page): Promise<number> => Number(/\d+/.exec((await page.getByRole('checkbox', { name: /^Select all/ }).getAttribute('aria-label'))!)![0])
  const totalOf = async (page: Page): Promise<number> => Number.parseInt((await page.getByRole('status').filter({ hasText: /^[\d,]+ tickets?$/ }).textContent())!.replace(',', ''), 10)

  const choosePriority = async (page: Page, priority: string): Promise<void> => {
    await page.getByRole('button', { name: 'Add filter' }).click()
    await page.getByRole('menuitem', { name: 'Priority' }).click()
    await page.getByRole('checkbox', { name: priority }).click()
    await page.keyboard.press('Escape')
    await page.waitForURL((url) => url.searchParams.get('priority') === priority.toUpperCase())
  }

  it('keeps its filters in the URL, so that a reload and a shared link show the same', async () => {
    const page = await stage.asOperator('/tickets?view=all')
    const all = await totalOf(page)
    await choosePriority(page, 'High')
    await page.getByRole('combobox', { name: 'Sort' }).selectOption('Created, oldest first')
    await page.waitForURL((url) => url.searchParams.has('sort'))
    await page.waitForFunction((count) => document.querySelector('h1 + [role=status]')?.textContent !== `${count} tickets`, all)
    const first = await page.getByRole('row').nth(1).getByRole('link').textContent()

    await page.reload()
    await page.getByRole('button', { name: 'Priority: High' }).waitFor()
    await page.getByRole('row').nth(1).getByText('High', { exact: true }).waitFor()
    expect(await page.getByRole('row').nth(1).getByRole('link').textContent()).toBe(first)

    const colleague = await stage.asOperator(new URL(page.url()).pathname + new URL(page.url()).search, stage.product.operators[1])
    await colleague.getByRole('button', { name: 'Priority: High' }).waitFor()
    expect(await colleague.getByRole('row').nth(1).getByRole('link').textContent()).toBe(first)
  })

  it('comes back by Back to the same row at the same place, also after a reload', async () => {
    const page = await stage.asOperator('/tickets?view=all')
    await page.getByRole('row').nth(1).waitFor()
    for (let loaded = await loadedOn(page); loaded < 150; loaded = await loadedOn(page)) {
      await scrollerOf(page).evaluate((element) => { element.scrollTop = element.scrollHeight })
      await page.locator(`input[aria-label="Select all ${loaded} loaded tickets"]`).waitFor({ state: 'detached' })
    }
    await scrollerOf(page).evaluate((element) => { element.scrollTop = 7000 })
    const row = page.locator('[aria-rowindex="113"]')
    const title = await row.getByRole('link').textContent()
    const place = await scrollOf(page)
    await row.getByRole('link').click()
    await page.getByRole('heading', { level: 1, name: title! }).waitFor()

    await page.goBack()
    const opened = page.getByRole('link', { name: title!, exact: true })
    await opened.waitFor()
    await page.waitForFunction((text) => document.activeElement?.textContent === text, title)
    expect(Math.abs(await scrollOf(page) - place)).toBeLessThanOrEqual(2)

    await page.reload()
    await page.getByRole('link', { name: title!, exact: true }).waitFor()
    expect(Math.abs(await scrollOf(page) - place)).toBeLessThanOrEqual(2)
  })

  it('changes several tickets at once, and takes that back by the button and by z', async () => {
    const page = await stage.asOperator('/tickets')
    const numbers = [await newTicket(page, 'The grinder stalls'), await newTicket(page, 'The tank leaks'), await newTicket(page, 'The light blinks')].map(({ number }) => number)
    await page.goto(`${stage.product.origin}/tickets?view=open`)
    for (const number of numbers) await page.getByRole('checkbox', { name: `Select ${number}` }).check()
    const bar = page.getByRole('toolbar', { name: 'Selected tickets' })
    await bar.getByText('3 selected').waitFor()

    const set = async (field: string, value: string) => {
      await bar.getByRole('button', { name: field }).click()
      await page.getByRole('menuitem', { name: value, exact: true }).click()
      for (const number of numbers) await rowOf(page, number).getByText(value, { exact: true }).waitFor()
    }
    await set('Priority', 'Urgent')
    await page.getByRole('button', { name: 'Undo' }).click()
    for (const number of numbers) await rowOf(page, number).getByText('Normal', { exact: true }).waitFor()

    await set('Status', 'In progress')
    await page.getByText('3 tickets set to In progress').waitFor()
    await page.keyboard.press('z')
    for (const number of numbers) await rowOf(page, number).getByText('Open', { exact: true }).waitFor()
  })

  it('finds words in title and comments, marks them, and jumps to a number', async () => {
    const page = await stage.asOperator('/tickets?view=all')
    const { number } = await newTicket(page, 'The quokkaboiler hums', 'Since Monday.')
    const search = page.getByRole('searchbox', { name: 'Search tickets' })
    await search.fill('quokkaboiler')
    await page.waitForURL((url) => [...url.searchParams.values()].includes('quokkaboiler'))
    const row = rowOf(page, number)
    await row.waitFor()
    expect(await row.locator('mark').allTextContents()).toEqual(['quokkaboiler'])
    expect(await page.getByRole('row').count()).toBe(2)

    await search.fill(number.toLowerCase())
    await search.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'The quokkaboiler hums' }).waitFor()
    expect(new URL(page.url()).pathname).toBe(`/tickets/${number}`)
  })

  it('keeps filters as a saved view whose count is live', async () => {
    const page = await stage.asOperator('/tickets?view=open')
    await choosePriority(page, 'Urgent')
    await page.getByRole('button', { name: 'Save view' }).click()
    const dialog = page.getByRole('dialog', { name: 'Save view' })
    await dialog.getByRole('textbox', { name: 'Name' }).fill('On fire')
    await dialog.getByRole('button', { name: 'Save view' }).click()
    await page.getByRole('heading', { level: 1, name: 'On fire' }).waitFor()
    const before = await totalOf(page)
    const entry = (count: number) => page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: new RegExp(`^On fire\\D*${count}$`) })
    await entry(before).waitFor()

    const { number } = await newTicket(page, 'Smoke from the roaster')
    await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: /^Open/ }).click()
    await page.getByRole('checkbox', { name: `Select ${number}` }).check()
    await page.getByRole('toolbar', { name: 'Selected tickets' }).getByRole('button', { name: 'Priority' }).click()
    await page.getByRole('menuitem', { name: 'Urgent' }).click()
    await entry(before + 1).click()
    await rowOf(page, number).waitFor()
  })

  it('gives exactly the filtered tickets as CSV', async () => {
    const page = await stage.asOperator('/tickets?view=all')
    await newTicket(page, '=1+1 does not add up')
    await choosePriority(page, 'Low')
    await page.getByRole('row').nth(1).getByText('Low', { exact: true }).waitFor()
    const total = await totalOf(page)
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Export as CSV' }).click()
    const [head, ...lines] = (await readFile(await (await download).path(), 'utf8')).trim().split(/\r\n/)
    expect(head).toContain('Priority')
    expect(lines).toHaveLength(total)
    expect(lines.every((line) => /\bLow\b|\bLOW\b/.test(line))).toBe(true)
  })
})
