import type { Page } from 'playwright-core'
import { describeOnStage } from './stage.js'
import { newTicket, replyTo } from './tickets.js'

jest.setTimeout(120_000)

describeOnStage('a merge', (stage) => {
  const commentsOn = async (page: Page): Promise<string[]> => (await page.getByRole('log').getByRole('article').allTextContents()).map((text) => /(?:first|second|third) word/.exec(text)?.[0] ?? text)

  it('leads everyone from the old ticket to the new one, with all comments in their order, and can be undone', async () => {
    const operator = await stage.asOperator('/tickets')
    const from = await newTicket(operator, 'The pump is loud again')
    const into = await newTicket(operator, 'The pump is loud')
    await replyTo(operator, into.id, 'The first word')
    await replyTo(operator, from.id, 'The second word')
    await replyTo(operator, into.id, 'The third word')

    const client = await stage.asClient()
    await client.getByRole('link', { name: 'The pump is loud again' }).click()
    await client.getByRole('log').getByText('The second word').waitFor()
    const oldLink = await stage.newWindow()
    await oldLink.goto(from.publicUrl)
    await oldLink.getByRole('log').getByText('The second word').waitFor()

    await operator.goto(`${stage.product.origin}/tickets/${from.number}`)
    await operator.getByRole('button', { name: 'More actions' }).click()
    await operator.getByRole('menuitem', { name: 'Merge…' }).click()
    const dialog = operator.getByRole('dialog')
    await dialog.getByRole('textbox', { name: /^Other tickets of/ }).fill(into.number)
    await dialog.getByRole('radio', { name: new RegExp(into.number) }).check()
    await dialog.getByRole('button', { name: `Merge into ${into.number}` }).click()

    await operator.waitForURL(`**/tickets/${into.number}`)
    await operator.getByRole('log').getByText('The third word').waitFor()
    // What the merged ticket asked comes along as its first comment.
    expect(await commentsOn(operator)).toEqual([expect.stringContaining('It began this morning.'), 'first word', 'second word', 'third word'])
    for (const screen of [client, oldLink]) {
      await screen.getByRole('log').getByText('The third word').waitFor()
      await screen.getByRole('heading', { name: 'The pump is loud', exact: true }).waitFor()
    }
    await oldLink.getByLabel('Add a comment').fill('Thank you for joining them')
    await oldLink.getByRole('button', { name: 'Send', exact: true }).click()
    await operator.getByRole('log').getByText('Thank you for joining them').waitFor()

    const later = await stage.asOperator(`/tickets/${from.number}`)
    await later.waitForURL(`**/tickets/${into.number}`)

    await later.getByRole('region', { name: 'Merged tickets' }).getByRole('button', { name: 'Undo' }).click()
    await later.getByText(`${from.number} is a ticket of its own again`).waitFor()
    await operator.getByRole('log').getByText('The second word').waitFor({ state: 'detached' })
    expect(await commentsOn(operator)).toEqual(['first word', 'third word', expect.stringContaining('Thank you for joining them')])

    await operator.goto(`${stage.product.origin}/tickets/${from.number}`)
    await operator.getByRole('heading', { level: 1, name: 'The pump is loud again' }).waitFor()
    expect(await commentsOn(operator)).toEqual(['second word'])
    await oldLink.goto(from.publicUrl)
    await oldLink.getByRole('log').getByText('The second word').waitFor()
    expect(await oldLink.getByText('The third word').count()).toBe(0)
  })
})
