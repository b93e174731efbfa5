import type { Page } from 'playwright-core'
import { ask } from './ask.js'
import { describeOnStage } from './stage.js'
import { newTicket, type TestTicket } from './tickets.js'

jest.setTimeout(120_000)

/** Replies wait for so long, that tests need not. */
const NOT_AT_ALL = 0

describeOnStage('a ticket by mail', (stage) => {
  let operator: Page
  let ticket: TestTicket

  /** A ticket that is open in the panel, at a desk whose replies are mailed after so many seconds. */
  const openTicket = async (title: string, undoSeconds: number): Promise<void> => {
    operator = await stage.asOperator('/tickets')
    ticket = await newTicket(operator, title)
    const { ticket: { desk } } = await ask<{ ticket: { desk: { id: string } } }>(operator, 'query ($id: ID!) { ticket(id: $id) { desk { id } } }', { id: ticket.id })
    await ask(operator, 'mutation ($id: ID!, $input: DeskMailingInput!) { deskMailingUpdate(deskId: $id, input: $input) { userErrors { message } } }', { id: desk.id, input: { undoSeconds } })
    await operator.goto(`${stage.product.origin}/tickets/${ticket.number}`)
  }

  const reply = async (text: string): Promise<void> => {
    await operator.getByRole('tab', { name: 'Reply' }).click()
    await operator.getByRole('textbox', { name: 'Reply' }).fill(text)
    await operator.getByRole('button', { name: 'Send', exact: true }).click()
    await operator.getByRole('log').getByText(text).waitFor()
  }

  /** Opens the newest mail about the ticket whose text holds these words, as soon as there is one. */
  const readMail = async (words: string): Promise<Page> => {
    const mailbox = await stage.newWindow()
    const mails = mailbox.getByRole('link', { name: ticket.number })
    for (;;) {
      await mailbox.goto(`${stage.product.origin}/dev/mailbox`)
      if (await mails.count()) await mails.first().click()
      if (await mailbox.frameLocator('iframe').getByText(words).count()) return mailbox
    }
  }

  it('goes out with a reply, leads to the ticket’s public page, and its answer is in the panel at once', async () => {
    await openTicket('The grinder rattles', NOT_AT_ALL)
    await reply('Have you cleaned it?')
    await operator.getByText(/^Emailed/).first().waitFor()

    const mailbox = await readMail('Have you cleaned it?')
    const [client] = await Promise.all([mailbox.context().waitForEvent('page'), mailbox.frameLocator('iframe').getByRole('link').first().click()])
    await client.getByText('Have you cleaned it?').waitFor()
    expect(client.url()).toBe(ticket.publicUrl)

    await mailbox.getByLabel('Text').fill('Yes, and it rattles still.')
    await mailbox.getByRole('button', { name: 'Send the answer' }).click()
    for (const screen of [operator, client]) await screen.getByRole('log').getByText('Yes, and it rattles still.').waitFor()
    await operator.getByRole('button', { name: 'Show quoted text' }).click()
    await operator.getByRole('log').getByText(/> Have you cleaned it\?/).waitFor()
  })

  it('takes a reply back with its mail, and gives its text back to whoever wrote it', async () => {
    await openTicket('The tank is empty', 60)
    await reply('Fill it with milk')
    await operator.getByRole('button', { name: 'Undo' }).first().click()
    await operator.getByRole('log').getByText('Fill it with milk').waitFor({ state: 'detached' })
    expect(await operator.getByRole('textbox', { name: 'Reply' }).inputValue()).toBe('Fill it with milk')
    const visitor = await stage.newWindow()
    await visitor.goto(ticket.publicUrl)
    await visitor.getByText('It began this morning.').waitFor()
    expect(await visitor.getByText('Fill it with milk').count()).toBe(0)
    await visitor.goto(`${stage.product.origin}/dev/mailbox`)
    expect(await visitor.getByText('wait', { exact: false }).count()).toBe(0)
  })

  it('makes a ticket of a mail that nobody has asked for', async () => {
    operator = await stage.asOperator('/tickets')
    const mailbox = await stage.newWindow()
    await mailbox.goto(`${stage.product.origin}/dev/mailbox`)
    await mailbox.getByLabel('From').fill('zofia@client.test')
    await mailbox.getByLabel('Subject').fill('A machine on fire')
    await mailbox.getByLabel('Text').fill('What shall I do?')
    await mailbox.getByRole('button', { name: 'Send' }).click()
    await operator.getByRole('button', { name: /\d+ new/ }).click()
    await operator.getByText('A machine on fire').first().click()
    await operator.getByText('What shall I do?').first().waitFor()
  })
})
