import type { Page, Route } from 'playwright-core'
import { ask } from './ask.js'
import { describeOnStage } from './stage.js'
import { newTicket } from './tickets.js'

jest.setTimeout(600_000)

const TICKETS = 1_000
const TICKETS_PER_REQUEST = 25
const REQUESTS_AT_ONCE = 4

describeOnStage('the panel stays light', (stage) => {
  const fillDesk = async (page: Page): Promise<void> => {
    const { clients: { nodes: [client] } } = await ask<{ clients: { nodes: { id: string; desk: { id: string } }[] } }>(
      page, 'query { clients(first: 1, search: "Marta Nowak") { nodes { id desk { id } } } }')
    const input = { title: 'The kettle is slow', content: 'Every morning.', clientId: client!.id, deskId: client!.desk.id }
    const mutation = `mutation ($input: TicketCreateInput!) { ${Array.from({ length: TICKETS_PER_REQUEST }, (_, index) => `t${index}: ticketCreate(input: $input) { number }`).join(' ')} }`
    let left = TICKETS / TICKETS_PER_REQUEST
    await Promise.all(Array.from({ length: REQUESTS_AT_ONCE }, async () => {
      while (left-- > 0) await ask(page, mutation, { input })
    }))
  }

  /** Holds back some of what the server is asked for; answers how to let it through, or to cut it off. */
  const holdRequests = async (page: Page, holds: (route: Route) => boolean): Promise<(how: 'continue' | 'abort') => void> => {
    let release!: (how: 'continue' | 'abort') => void
    const released = new Promise<'continue' | 'abort'>((resolve) => { release = resolve })
    await page.route('**/graphql', async (route) => {
      if (!holds(route)) return route.continue()
      return (await released) === 'abort' ? route.abort() : route.continue()
    })
    return release
  }

  it('keeps few rows on the page however far it is scrolled, and asks for each page of the list once', async () => {
    const page = await stage.asOperator('/tickets')
    await fillDesk(page)
    const pagesAskedFor: (string | null)[] = []
    page.on('request', (request) => {
      const { operationName, variables } = (request.postDataJSON() ?? {}) as { operationName?: string; variables?: { after?: string } }
      if (operationName === 'TicketList') pagesAskedFor.push(variables?.after ?? null)
    })
    await page.goto(`${stage.product.origin}/tickets?view=all`)
    await page.getByRole('row').nth(1).waitFor()
    const mostRows = await page.evaluate(async (wanted) => {
      const scroller = document.querySelector('[role=table]')!.parentElement!
      const loaded = () => Number(/\d+/.exec(document.querySelector('input[aria-label^="Select all"]')!.getAttribute('aria-label')!)![0])
      let most = 0
      while (loaded() < wanted) {
        scroller.scrollTop += 600
        await new Promise(requestAnimationFrame)
        most = Math.max(most, document.querySelectorAll('[role=row]').length)
      }
      return most
    }, TICKETS)
    expect(mostRows).toBeLessThan(60)
    expect(pagesAskedFor.length).toBeGreaterThan(10)
    expect(new Set(pagesAskedFor).size).toBe(pagesAskedFor.length)
  })

  it('opens a ticket that it has seen before without waiting for the server', async () => {
    const page = await stage.asOperator('/tickets')
    const { number } = await newTicket(page, 'The toaster sparks', 'Blue ones.')
    // By creation: the tickets of the other test change while their mails go out, and would move above it.
    await page.goto(`${stage.product.origin}/tickets?view=open&sort=created-desc`)
    await page.getByRole('link', { name: 'The toaster sparks' }).click()
    await page.getByText('Blue ones.').waitFor()
    await page.goBack()
    await page.getByRole('link', { name: 'The toaster sparks' }).waitFor()

    const release = await holdRequests(page, () => true)
    await page.evaluate(() => {
      new MutationObserver(() => {
        if (document.querySelector('[aria-label="Loading the ticket"]')) document.body.dataset.spun = 'yes'
      }).observe(document.body, { childList: true, subtree: true })
    })
    await page.getByRole('link', { name: 'The toaster sparks' }).click()
    await page.getByText('Blue ones.').waitFor()
    await page.getByRole('textbox', { name: 'Reply' }).waitFor()
    expect(new URL(page.url()).pathname).toBe(`/tickets/${number}`)
    expect(await page.locator('body').getAttribute('data-spun')).toBeNull()
    release('continue')
  })

  it('paints a change within one frame, before the server knows of it, and takes it back when the server cannot be reached', async () => {
    const page = await stage.asOperator('/tickets')
    const { number } = await newTicket(page, 'The clock is late')
    await page.goto(`${stage.product.origin}/tickets/${number}`)
    await page.getByRole('button', { name: 'Priority: Normal' }).click()
    const urgent = page.getByRole('menuitemradio', { name: 'Urgent' })
    await urgent.waitFor()
    const release = await holdRequests(page, (route) => route.request().postData()?.includes('TicketSetPriority') ?? false)
    const painted = await urgent.evaluate(async (choice: HTMLElement) => {
      choice.click()
      // Runs before the next frame is painted.
      await new Promise(requestAnimationFrame)
      return document.querySelector('button[aria-label^="Priority:"]')?.getAttribute('aria-label')
    })
    expect(painted).toBe('Priority: Urgent')

    release('abort')
    await page.getByText('The priority was not changed').waitFor()
    await page.getByRole('button', { name: 'Priority: Normal' }).waitFor()
  })
})
