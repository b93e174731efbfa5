import type { Locator, Page } from 'playwright-core'
import { ask } from './ask.js'
import { describeOnStage } from './stage.js'
import { newTicket, type TestTicket } from './tickets.js'

jest.setTimeout(120_000)

describeOnStage('tasks', (stage) => {
  const url = (path: string) => stage.product.origin + path
  const related = (page: Page) => page.getByRole('region', { name: 'Related tasks' })
  const tickets = (page: Page) => page.getByRole('region', { name: /^Related tickets/ })

  /** A task that is linked to tickets, by the operator who is signed in on the page; its number. */
  const newTask = async (page: Page, title: string, linked: TestTicket[] = []): Promise<number> => {
    const { taskCreate } = await ask<{ taskCreate: { task: { number: number } } }>(
      page, 'mutation ($input: TaskCreateInput!) { taskCreate(input: $input) { task { number } } }', { input: { title, ticketIds: linked.map(({ id }) => id) } })
    return taskCreate.task.number
  }
  const choose = async (page: Page, label: string, option: string): Promise<void> => {
    await page.getByRole('region', { name: 'Properties' }).getByRole('combobox', { name: label }).click()
    await page.getByRole('option', { name: option }).click()
  }
  const gone = (locator: Locator) => locator.waitFor({ state: 'detached' })

  it('are added, linked, closed and unlinked from both sides, and everybody who looks sees it at once', async () => {
    const anna = await stage.asOperator('/tickets')
    const first = await newTicket(anna, 'The boiler leaks')
    const second = await newTicket(anna, 'The boiler drips')
    await anna.goto(url(`/tickets/${first.number}`))
    await anna.getByRole('textbox', { name: 'Reply' }).waitFor()
    const marcus = await stage.asOperator(`/tickets/${first.number}`, stage.product.operators[1])
    await marcus.getByRole('textbox', { name: 'Reply' }).waitFor()

    await anna.getByRole('button', { name: 'Add Task' }).click()
    const dialog = anna.getByRole('dialog')
    expect(await dialog.getByRole('textbox', { name: 'Title' }).inputValue()).toBe('The boiler leaks')
    await dialog.getByRole('textbox', { name: 'Title' }).fill('Order boiler gaskets')
    await dialog.getByRole('button', { name: 'Save' }).click()
    await related(marcus).getByText('Order boiler gaskets').waitFor()

    await related(marcus).getByRole('link', { name: /Order boiler gaskets/ }).click()
    await marcus.getByRole('heading', { level: 1, name: 'Order boiler gaskets' }).waitFor()
    await tickets(marcus).getByRole('link', { name: new RegExp(first.number) }).waitFor()
    await tickets(marcus).getByRole('button', { name: '+ Link ticket' }).click()
    await marcus.getByRole('dialog').getByRole('combobox', { name: 'Ticket' }).fill(second.number)
    await marcus.keyboard.press('Enter')
    await tickets(marcus).getByRole('link', { name: new RegExp(second.number) }).waitFor()

    await anna.goto(url(`/tickets/${second.number}`))
    await related(anna).getByRole('link', { name: /Order boiler gaskets/ }).waitFor()
    await choose(marcus, 'Status', 'Closed')
    await related(anna).locator('s', { hasText: 'Order boiler gaskets' }).waitFor()
    await related(anna).getByText('Closed').waitFor()
    await anna.getByText('All tasks done: answer the client?').waitFor()

    await related(anna).getByRole('button', { name: /^Unlink #\d+ Order boiler gaskets/ }).click()
    await gone(tickets(marcus).getByRole('link', { name: new RegExp(second.number) }))
    await anna.getByRole('button', { name: 'Undo' }).click()
    await tickets(marcus).getByRole('link', { name: new RegExp(second.number) }).waitFor()

    await tickets(marcus).getByRole('button', { name: new RegExp(`^Unlink ${second.number}`) }).click()
    await gone(related(anna).getByText('Order boiler gaskets'))
    // Her page may know of it before his does, whose last notice is of something else until then.
    await marcus.getByText(`${second.number} is unlinked`).waitFor()
    await marcus.getByRole('button', { name: 'Undo' }).last().click()
    await related(anna).locator('s', { hasText: 'Order boiler gaskets' }).waitFor()
  })

  it('close the loop: three clients wait, two get the answer, one is left out', async () => {
    const anna = await stage.asOperator('/tickets')
    const [first, second, third] = [await newTicket(anna, 'No steam'), await newTicket(anna, 'Little steam'), await newTicket(anna, 'Steam is cold')] as const
    const number = await newTask(anna, 'Exchange the valves', [first, second, third])
    const readers = []
    for (const { publicUrl } of [first, second, third]) {
      const page = await stage.newWindow()
      await page.goto(publicUrl)
      await page.getByLabel('Add a comment').waitFor()
      readers.push(page)
    }
    await anna.goto(url(`/organization/tasks/${number}`))
    await anna.getByText('3 tickets wait for this task').waitFor()
    await choose(anna, 'Status', 'Closed')
    await anna.getByRole('button', { name: 'Answer the waiting clients' }).click()

    const dialog = anna.getByRole('dialog')
    const answer = (ticket: TestTicket) => dialog.getByRole('article', { name: new RegExp(`^${ticket.number} `) })
    await dialog.getByRole('textbox', { name: 'Text for all' }).fill('Dear {{client_name}}, the valves in {{ticket_number}} are new.')
    await answer(first).getByText(`Dear Marta Nowak, the valves in ${first.number} are new.`).waitFor()
    await answer(second).getByRole('button', { name: `Edit the text for ${second.number}` }).click()
    await dialog.getByRole('textbox', { name: `Text for ${second.number}` }).fill('Dear Marta, yours as well.')
    await answer(third).getByRole('switch').uncheck({ force: true })
    await dialog.getByRole('button', { name: 'Send to 2 clients' }).click()

    await readers[0]!.getByRole('log').getByText(`Dear Marta Nowak, the valves in ${first.number} are new.`).waitFor()
    await readers[1]!.getByRole('log').getByText('Dear Marta, yours as well.').waitFor()
    await answer(first).getByText(/Sent/).waitFor()
    // Who was left out stays so: a second click sends nothing.
    expect(await dialog.getByRole('button', { name: 'Send to 0 clients' }).isDisabled()).toBe(true)
    await dialog.getByRole('button', { name: 'Close' }).last().click()

    await anna.goto(url('/tickets?view=ready'))
    await anna.getByRole('row').filter({ hasText: third.number }).waitFor()
    for (const answered of [first, second]) expect(await anna.getByRole('row').filter({ hasText: answered.number }).count()).toBe(0)
    expect(await readers[2]!.getByRole('log').getByText('valves').count()).toBe(0)
    // What the team does among itself is on no client's page.
    for (const reader of readers) expect(await reader.content()).not.toContain('Exchange the valves')

    await anna.getByRole('row').filter({ hasText: third.number }).getByRole('link').first().click()
    await anna.getByRole('button', { name: 'Write the answer' }).click()
    const reply = anna.getByRole('textbox', { name: 'Reply' })
    expect(await reply.inputValue()).toContain(`Hello Marta Nowak`)
    await anna.getByRole('button', { name: 'Send', exact: true }).click()
    await readers[2]!.getByRole('log').getByText('Hello Marta Nowak').waitFor()
    await gone(anna.getByText('All tasks done: answer the client?'))
  })

  it('move on the board by keyboard alone, on every screen, and back by undo', async () => {
    const anna = await stage.asOperator('/tickets')
    const title = 'Descale the test machine'
    const number = await newTask(anna, title)
    const path = '/organization/tasks?view=all&layout=board&sort=created-desc'
    await anna.goto(url(path))
    const marcus = await stage.asOperator(path, stage.product.operators[1])
    const cardIn = (page: Page, column: RegExp) => page.getByRole('region', { name: column }).getByText(title)
    for (const page of [anna, marcus]) await cardIn(page, /^To do/).waitFor()

    const handle = anna.getByRole('button', { name: `Drag task #${number}` })
    await handle.focus()
    await anna.keyboard.press('Space')
    await anna.getByText(`Task #${number} is over To do.`).waitFor({ state: 'attached' })
    await anna.keyboard.press('ArrowRight')
    await anna.getByText(`Task #${number} is over In progress.`).waitFor({ state: 'attached' })
    await anna.keyboard.press('Space')
    await cardIn(anna, /^In progress/).waitFor()
    await cardIn(marcus, /^In progress/).waitFor()
    expect(await anna.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(`Drag task #${number}`)

    await anna.keyboard.press('z')
    for (const page of [anna, marcus]) await cardIn(page, /^To do/).waitFor()
  })

  it('are told to whom they are given and who is mentioned, behind a bell that counts', async () => {
    const anna = await stage.asOperator('/tickets')
    const marcus = await stage.asOperator('/tickets', stage.product.operators[1])
    const bell = (page: Page) => page.getByRole('button', { name: /^Notifications/ })
    // What the demo has told him is no matter here; his page hears of it as of another tab's reading.
    await bell(marcus).waitFor()
    await ask(marcus, 'mutation { notificationsMarkRead { userErrors { message } } }')
    await marcus.getByRole('button', { name: 'Notifications', exact: true }).waitFor()

    const number = await newTask(anna, 'Count the spare parts')
    await anna.goto(url(`/organization/tasks/${number}`))
    await choose(anna, 'Assignee', 'Marcus Lindqvist')
    await marcus.getByRole('button', { name: 'Notifications, 1 unread' }).waitFor()
    await anna.getByRole('textbox', { name: 'Comment' }).pressSequentially('@mar')
    await anna.getByRole('option', { name: 'Marcus Lindqvist' }).waitFor()
    await anna.keyboard.press('Enter')
    await anna.keyboard.type('please begin with the gaskets')
    await anna.keyboard.press('ControlOrMeta+Enter')
    await marcus.getByRole('button', { name: 'Notifications, 2 unread' }).waitFor()

    await bell(marcus).click()
    await marcus.getByRole('link', { name: /Anna Kowalska mentioned you in #\d+ Count the spare parts/ }).click()
    await marcus.getByRole('heading', { level: 1, name: 'Count the spare parts' }).waitFor()
    await marcus.getByText('please begin with the gaskets').waitFor()
    // Both were about what is open now.
    await marcus.getByRole('button', { name: 'Notifications', exact: true }).waitFor()
  })
})
