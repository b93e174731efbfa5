import type { Page } from 'playwright-core'
import { ask } from './ask.js'
import { describeOnStage } from './stage.js'
import { newTicket, type TestTicket } from './tickets.js'

jest.setTimeout(90_000)

describeOnStage('the composer', (stage) => {
  let page: Page
  let ticket: TestTicket

  const openNewTicket = async (title: string): Promise<void> => {
    page = await stage.asOperator('/tickets')
    ticket = await newTicket(page, title)
    await page.goto(`${stage.product.origin}/tickets/${ticket.number}`)
    await reply().waitFor()
  }
  const reply = () => page.getByRole('textbox', { name: 'Reply' })
  const commentsOf = async (): Promise<{ body: string; attachments: { fileName: string }[] }[]> => {
    const { ticket: read } = await ask<{ ticket: { comments: { nodes: { body: string; attachments: { fileName: string }[] }[] } } }>(
      page, 'query ($id: ID!) { ticket(id: $id) { comments { nodes { body attachments { fileName } } } } }', { id: ticket.id })
    return read.comments.nodes
  }

  it('has text, caret, tab and file again after a reload, and sends them', async () => {
    await openNewTicket('The seal is torn')
    await reply().fill('For the client')
    await page.getByRole('tab', { name: 'Internal comment' }).click()
    const internal = page.getByRole('textbox', { name: 'Internal comment' })
    await internal.fill('Only for us')
    await page.locator('input[type=file]').setInputFiles({ name: 'seal.txt', mimeType: 'text/plain', buffer: Buffer.from('a photo in words') })
    await page.getByRole('button', { name: 'Remove seal.txt' }).waitFor()
    await internal.focus()
    await internal.press('Home')
    await internal.press('ArrowRight')

    await page.reload()
    await page.getByRole('button', { name: 'Add internal comment' }).waitFor()
    expect(await internal.inputValue()).toBe('Only for us')
    expect(await internal.evaluate((field: HTMLTextAreaElement) => field.selectionStart)).toBe(1)
    await page.getByRole('button', { name: 'Add internal comment' }).click()
    await page.getByRole('log').getByText('seal.txt').waitFor()
    expect(await commentsOf()).toEqual([{ body: 'Only for us', attachments: [{ fileName: 'seal.txt' }] }])

    await page.getByRole('tab', { name: 'Reply' }).click()
    expect(await reply().inputValue()).toBe('For the client')
  })

  it('keeps a reply that the cut network swallowed as "Not sent", also over a reload, and sends it once', async () => {
    await openNewTicket('The app logs me out')
    await reply().fill('Try it again now')
    await page.context().setOffline(true)
    await page.getByRole('button', { name: 'Send', exact: true }).click()
    const unsent = page.getByRole('article', { name: /^Comment (not|being) sent$/ })
    await unsent.getByText('Not sent.').waitFor()
    expect(await reply().inputValue()).toBe('')

    await page.context().setOffline(false)
    await page.reload()
    await unsent.getByText('Try it again now').waitFor()
    expect(await commentsOf()).toEqual([])

    // The server has it, but its answer is lost: the second try must not make a second comment.
    await page.route('**/graphql', async (route) => {
      if (!route.request().postData()?.includes('TicketReply')) return route.continue()
      await route.fetch()
      await route.abort()
    })
    const lost = page.waitForEvent('requestfailed', (request) => request.postData()?.includes('TicketReply') ?? false)
    await unsent.getByRole('button', { name: 'Retry' }).click()
    await lost
    await unsent.getByText('Sending…').waitFor({ state: 'detached' })
    await page.unrouteAll({ behavior: 'wait' })
    await page.getByRole('log').getByText('Try it again now').waitFor()
    await unsent.getByRole('button', { name: 'Retry' }).click()
    await unsent.waitFor({ state: 'detached' })
    expect((await commentsOf()).map(({ body }) => body)).toEqual(['Try it again now'])
    expect(await page.getByText('Try it again now').count()).toBe(1)
  })

  it('opens canned replies by a slash, and fills them in before they are sent', async () => {
    await openNewTicket('Which filter fits?')
    await reply().press('/')
    const search = page.getByRole('combobox', { name: 'Search canned replies' })
    await search.fill('looking into')
    await page.getByRole('option', { name: /We are looking into it/ }).waitFor()
    await search.press('Enter')
    await page.waitForFunction(() => [...document.querySelectorAll('textarea')].some(({ value }) => value.includes('Marta Nowak')))
    const text = await reply().inputValue()
    expect(text).toContain(ticket.number)
    expect(text).toContain('Anna Kowalska')
    expect(text).not.toContain('{{')
    await page.getByRole('button', { name: 'Send', exact: true }).click()
    await page.getByRole('log').getByText('Hello Marta Nowak').waitFor()
    expect((await commentsOf()).map(({ body }) => body)).toEqual([text])
  })

  it('takes Resolve back by Undo', async () => {
    await openNewTicket('The bell rings by itself')
    await page.getByRole('button', { name: 'Resolve', exact: true }).click()
    await page.getByRole('button', { name: 'Status: Resolved' }).waitFor()
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByRole('button', { name: 'Status: Open' }).waitFor()
    await page.getByRole('button', { name: 'Resolve', exact: true }).waitFor()
  })
})
