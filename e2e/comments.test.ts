import type { FrameLocator, Locator, Page } from 'playwright-core'
import { describeOnStage } from './stage.js'
import { newTicket, replyTo, type TestTicket } from './tickets.js'

jest.setTimeout(90_000)

describeOnStage('a comment that is changed after it was sent', (stage) => {
  let ticket: TestTicket
  let operator: Page
  let client: FrameLocator
  let stranger: Page

  /** A ticket with one reply, open on the screens of its operator, of its client and of whoever has the public link. */
  const openEverywhere = async (title: string, reply: string): Promise<void> => {
    operator = await stage.asOperator('/tickets')
    ticket = await newTicket(operator, title)
    await replyTo(operator, ticket.id, reply)
    await operator.goto(`${stage.product.origin}/tickets/${ticket.number}`)
    client = await stage.asClient()
    await client.getByRole('link', { name: title }).click()
    stranger = await stage.newWindow()
    await stranger.goto(ticket.publicUrl)
    for (const screen of screens()) await screen.getByText(reply).waitFor()
  }
  const logOf = (screen: Page | FrameLocator): Locator => screen.getByRole('log')
  const screens = (): Locator[] => [operator, client, stranger].map(logOf)

  const chooseAction = async (action: string): Promise<void> => {
    await logOf(operator).getByRole('button', { name: /^Actions for the comment of/ }).click()
    await operator.getByRole('menuitem', { name: action }).click()
  }

  it('shows an edit on the client’s open page and on the public link, and what it said before to the team only', async () => {
    await openEverywhere('The hose has come off', 'Turn the valve to the left')
    await chooseAction('Edit')
    await operator.getByRole('textbox', { name: 'Edit the comment' }).fill('Turn the valve to the right')
    await operator.getByRole('button', { name: 'Save' }).click()
    for (const screen of screens()) await screen.getByText('Turn the valve to the right').waitFor()
    for (const screen of [client, stranger].map(logOf)) {
      await screen.getByText('(edited)').waitFor()
      expect(await screen.getByText('to the left').count()).toBe(0)
    }

    await logOf(operator).getByRole('button', { name: /edited/i }).click()
    await operator.getByText('Turn the valve to the left').waitFor()
  })

  it('takes a comment made internal off the client’s open page and the public link at once', async () => {
    await openEverywhere('The lever is bent', 'This batch is faulty')
    await chooseAction('Make internal…')
    await operator.getByRole('button', { name: 'Make internal', exact: true }).click()
    for (const screen of [client, stranger].map(logOf)) await screen.getByText('This batch is faulty').waitFor({ state: 'detached', timeout: 5000 })
    await logOf(operator).getByText('Internal', { exact: true }).waitFor()
    await logOf(operator).getByText('This batch is faulty').waitFor()

    await stranger.reload()
    await stranger.getByLabel('Add a comment').waitFor()
    expect(await stranger.getByText('This batch is faulty').count()).toBe(0)
  })

  it('takes a comment that an admin removes off every screen at once, and keeps in the history that there was one', async () => {
    await openEverywhere('The drip tray is missing', 'Her card ends in 4242')
    await chooseAction('Remove…')
    await operator.getByRole('button', { name: 'Remove', exact: true }).click()
    for (const screen of screens()) await screen.getByText('Her card ends in 4242').waitFor({ state: 'detached', timeout: 5000 })
    await operator.getByRole('region', { name: 'Activity history' }).getByText(/removed a comment of/).waitFor()
    expect(await operator.getByText('Her card ends in 4242').count()).toBe(0)
  })
})
