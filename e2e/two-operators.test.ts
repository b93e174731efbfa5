import type { Page, WebSocketRoute } from 'playwright-core'
import { ask } from './ask.js'
import { describeOnStage } from './stage.js'
import { newTicket, replyTo, type TestTicket } from './tickets.js'

jest.setTimeout(120_000)
const SESSION_ENDS_WITHIN_MILLISECONDS = 5000

describeOnStage('two operators at one ticket', (stage) => {
  let anna: Page
  let marcus: Page
  let ticket: TestTicket

  const openBoth = async (title: string): Promise<void> => {
    anna = await stage.asOperator('/tickets')
    ticket = await newTicket(anna, title)
    await anna.goto(`${stage.product.origin}/tickets/${ticket.number}`)
    marcus = await stage.asOperator(`/tickets/${ticket.number}`, stage.product.operators[1])
    for (const page of [anna, marcus]) await replyOf(page).waitFor()
  }
  const replyOf = (page: Page) => page.getByRole('textbox', { name: 'Reply' })

  it('tells each of them that the other one views it, replies, and is gone', async () => {
    await openBoth('The lid does not close')
    await anna.getByText('Marcus Lindqvist is viewing').waitFor()
    await replyOf(marcus).fill('Have you')
    await anna.getByText('Marcus Lindqvist is replying').waitFor()
    await replyOf(marcus).fill('')
    await anna.getByText('Marcus Lindqvist is viewing').waitFor()
    await marcus.getByRole('link', { name: 'Tickets' }).click()
    await anna.getByText(/^Marcus Lindqvist is/).waitFor({ state: 'detached' })
  })

  it('asks before it sends over something unseen, shows it, and keeps the draft', async () => {
    anna = await stage.asOperator('/tickets')
    ticket = await newTicket(anna, 'The beans are burnt')
    let held = false
    await anna.routeWebSocket(/graphql/, (browserSide: WebSocketRoute) => {
      const serverSide = browserSide.connectToServer()
      serverSide.onMessage((message) => {
        if (!held) browserSide.send(message)
      })
    })
    await anna.goto(`${stage.product.origin}/tickets/${ticket.number}`)
    marcus = await stage.asOperator(`/tickets/${ticket.number}`, stage.product.operators[1])
    await anna.getByText('Marcus Lindqvist is viewing').waitFor()

    held = true
    await replyOf(anna).fill('We send you new ones')
    await replyTo(marcus, ticket.id, 'I have refunded them')
    await anna.getByRole('button', { name: 'Send', exact: true }).click()
    const notice = anna.getByRole('alert').filter({ hasText: 'Not sent yet' })
    await notice.getByText('I have refunded them').waitFor()
    expect(await replyOf(anna).inputValue()).toBe('We send you new ones')
    expect(await marcus.getByText('We send you new ones').count()).toBe(0)

    await notice.getByRole('button', { name: 'Send anyway' }).click()
    await marcus.getByRole('log').getByText('We send you new ones').waitFor()
    await notice.waitFor({ state: 'detached' })
    expect(await replyOf(anna).inputValue()).toBe('')
  })

  it('tells the one whose change was overruled, and keeps both changes in the history', async () => {
    await openBoth('The cable is too short')
    const setPriority = async (page: Page, priority: string) => {
      await page.getByRole('button', { name: /^Priority:/ }).click()
      await page.getByRole('menuitemradio', { name: priority }).click()
    }
    await setPriority(anna, 'High')
    await marcus.getByRole('button', { name: 'Priority: High' }).waitFor()
    await setPriority(marcus, 'Low')
    await anna.getByText('Changed after you').waitFor()
    await anna.getByRole('button', { name: 'Priority: Low' }).waitFor()
    for (const page of [anna, marcus]) {
      const history = page.getByRole('region', { name: 'Activity history' })
      await history.getByText('changed the priority from Normal to High').waitFor()
      await history.getByText('changed the priority from High to Low').waitFor()
    }
    expect(await marcus.getByText('Changed after you').count()).toBe(0)
  })

  it('shows nobody what the other one is writing', async () => {
    await openBoth('The mug has a crack')
    const heard: string[] = []
    for (const page of [anna, marcus]) page.on('websocket', (socket) => socket.on('framereceived', ({ payload }) => heard.push(String(payload))))
    await marcus.reload()
    await replyOf(marcus).waitFor()
    await replyOf(anna).fill('A secret thought')
    await marcus.getByText('Anna Kowalska is replying').waitFor()
    await marcus.reload()
    await marcus.getByText('Anna Kowalska is replying').waitFor()
    expect(await replyOf(marcus).inputValue()).toBe('')
    expect(await marcus.content()).not.toContain('A secret thought')
    expect(heard.join()).not.toContain('A secret thought')
    expect(heard.length).toBeGreaterThan(0)
  })

  it('ends the open page of an operator who is deactivated, within five seconds', async () => {
    anna = await stage.asOperator('/tickets')
    const diego = stage.product.operators[3]!
    const page = await stage.asOperator('/tickets?view=open', diego)
    await page.getByRole('row').nth(1).waitFor()
    const { operators } = await ask<{ operators: { id: string; email: string }[] }>(anna, 'query { operators { id email } }')
    const { id } = operators.find(({ email }) => email === diego.email)!
    await ask(anna, 'mutation ($id: ID!) { operatorDeactivate(operatorId: $id) { userErrors { message } } }', { id })
    await page.getByRole('button', { name: 'Sign in' }).waitFor({ timeout: SESSION_ENDS_WITHIN_MILLISECONDS })
    expect(await page.getByRole('row').count()).toBe(0)
  })
})
