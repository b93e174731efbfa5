import type { Page } from 'playwright-core'
import { ask } from './ask.js'
import { wcagBreaches } from './axe.js'
import { describeOnStage } from './stage.js'
import { sidewaysScroll } from './sideways-scroll.js'
import { newTicket } from './tickets.js'

jest.setTimeout(120_000)

describeOnStage('the organization is for everybody', (stage) => {
  const open = async (path: string, colorScheme: 'light' | 'dark', width = 1280): Promise<Page> => {
    // What is still fading in has not its colours yet.
    const page = await stage.asOperator(path, stage.product.operator, { colorScheme, reducedMotion: 'reduce', viewport: { width, height: 800 } })
    await page.getByRole('heading', { level: 1 }).waitFor()
    return page
  }
  const check = async (page: Page): Promise<void> => expect(await wcagBreaches(page)).toEqual([])
  const checkDialog = async (page: Page, button: RegExp | string): Promise<void> => {
    await page.getByRole('button', { name: button, exact: true }).click()
    await page.getByRole('dialog').waitFor()
    await check(page)
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  }

  it.each(['light', 'dark'] as const)('axe finds nothing in the %s list and board, with their filters, and a new task', async (theme) => {
    const page = await open('/organization/tasks?view=all', theme)
    await page.getByRole('row').nth(1).waitFor()
    await check(page)
    await page.getByRole('button', { name: 'Add filter' }).click()
    await page.getByRole('menuitem', { name: 'Due' }).click()
    await page.locator('[role=dialog], [role=menu]').first().waitFor()
    await check(page)
    await page.keyboard.press('Escape')
    await page.goto(`${stage.product.origin}/organization/tasks?view=all&layout=board`)
    await page.getByRole('region', { name: 'Board' }).getByRole('listitem').first().waitFor()
    await check(page)
    await page.getByRole('button', { name: /^Move task/ }).first().click()
    await page.getByRole('menu').waitFor()
    await check(page)
    await page.keyboard.press('Escape')
    await checkDialog(page, 'New task')
    await page.goto(`${stage.product.origin}/organization/tasks?view=all&search=nothing+has+these+words`)
    await page.getByText(/No tasks? match/).first().waitFor()
    await check(page)
  })

  it.each(['light', 'dark'] as const)('axe finds nothing on a %s card, open or closed, in its dialogs, and in what is told behind the bell', async (theme) => {
    const page = await open('/organization/tasks?view=all', theme)
    const ticket = await newTicket(page, 'The drip tray overflows')
    const { taskCreate } = await ask<{ taskCreate: { task: { id: string; number: number } } }>(
      page, 'mutation ($input: TaskCreateInput!) { taskCreate(input: $input) { task { id number } } }', { input: { title: 'Measure the trays', ticketIds: [ticket.id], dueOn: '2020-01-31' } })
    await page.goto(`${stage.product.origin}/organization/tasks/${taskCreate.task.number}`)
    await page.getByRole('textbox', { name: 'Comment' }).waitFor()
    await check(page)
    await page.getByRole('textbox', { name: 'Comment' }).pressSequentially('@a')
    await page.getByRole('option').first().waitFor()
    await check(page)
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Edit the description' }).click()
    await check(page)
    await page.getByRole('button', { name: 'Cancel' }).click()
    await checkDialog(page, '+ Link ticket')
    await checkDialog(page, 'Answer the waiting clients')
    await page.getByRole('button', { name: /^Notifications/ }).click()
    await page.getByRole('heading', { name: 'Notifications' }).waitFor()
    await check(page)
    await ask(page, 'mutation ($id: ID!) { taskUpdate(taskId: $id, input: { status: DONE }) { userErrors { message } } }', { id: taskCreate.task.id })
    await page.goto(`${stage.product.origin}/organization/tasks/${taskCreate.task.number}`)
    await page.getByRole('button', { name: 'Answer the waiting clients' }).waitFor()
    await check(page)
    await page.goto(`${stage.product.origin}/tickets/${ticket.number}`)
    await page.getByText('All tasks done: answer the client?').waitFor()
    await check(page)
  })

  it('nothing but the board itself scrolls sideways on a phone', async () => {
    for (const path of ['/organization/tasks?view=all', '/organization/tasks/32', '/organization/tasks?view=all&layout=board']) {
      const page = await open(path, 'light', 375)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await page.getByText(/#\d+/).first().waitFor()
      expect((await sidewaysScroll(page)).filter((found) => !found.includes('board'))).toEqual([])
    }
  })
})
