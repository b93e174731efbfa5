import type { Frame, Page } from 'playwright-core'
import { ask } from './ask.js'
import { wcagBreaches } from './axe.js'
import type { Visit } from './host-page.js'
import { describeWithHost } from './host-stage.js'
import { sidewaysScroll } from './sideways-scroll.js'
import { newTicket, replyTo } from './tickets.js'
import { enterHelpdesk } from './visitors.js'
import { Widget } from './widget.js'
import { ENGLISH } from './words.js'

jest.setTimeout(120_000)
const THEMES = ['light', 'dark'] as const
type Theme = (typeof THEMES)[number]
const MOST_DEMO_TICKETS = 6
const FILE = { name: 'a-long-name-without-a-single-space-in-it-of-a-photograph.txt', mimeType: 'text/plain', buffer: Buffer.from('Light') }
const LONG = `A long word: ${'kaffeemaschine'.repeat(8)}`

describeWithHost('WCAG 2.2 AA and a width of 375 pixels hold for a client', (stage, host) => {
  // What is still fading in has not its colours yet.
  const phone = (colorScheme: Theme): Promise<Page> =>
    stage.newWindow({ colorScheme, reducedMotion: 'reduce', viewport: { width: 375, height: 812 }, hasTouch: true, isMobile: true })
  const visit = async (theme: Theme, visited: Visit): Promise<Widget> => Widget.visit(await phone(theme), host(), visited)

  const check = async (name: string, screen: Page | Frame): Promise<void> => {
    expect({ name, sideways: await sidewaysScroll(screen), breaches: await wcagBreaches(screen) }).toEqual({ name, sideways: [], breaches: [] })
  }

  it.each(THEMES)('on the %s screens of who is signed in, and on their host’s page', async (theme) => {
    const externalId = `axe-${theme}`
    const widget = await visit(theme, { externalId })
    const { inside, launcher, page } = widget
    await launcher.waitFor()
    await check('the launcher', page)
    await launcher.click()
    await inside.getByText(ENGLISH.noTickets).waitFor()
    await check('the empty list', widget.frame)
    await check('the panel', page)

    await inside.getByRole('link', { name: ENGLISH.newTicket }).click()
    await inside.getByLabel(ENGLISH.title).waitFor()
    await check('the new ticket', widget.frame)
    await inside.getByRole('button', { name: ENGLISH.sendTicket }).click()
    await inside.getByRole('alert').first().waitFor()
    await check('the new ticket with errors', widget.frame)
    await inside.getByLabel(ENGLISH.title).fill(LONG)
    await inside.getByLabel(ENGLISH.description).fill(`https://example.com/${'path'.repeat(60)}\n\n    ${'code '.repeat(60)}`)
    await inside.locator('input[type=file]').setInputFiles(FILE)
    await inside.getByRole('button', { name: `${ENGLISH.remove} ${FILE.name}` }).waitFor()
    await check('the new ticket with a file', widget.frame)
    await inside.getByRole('button', { name: ENGLISH.sendTicket }).click()
    await inside.getByRole('link', { name: ENGLISH.openTicket }).waitFor()
    await check('the success', widget.frame)

    await inside.getByRole('link', { name: ENGLISH.openTicket }).click()
    await inside.getByLabel(ENGLISH.comment).fill('And one more thing')
    await inside.getByRole('button', { name: ENGLISH.send, exact: true }).click()
    await inside.getByRole('log').getByText('And one more thing').waitFor()
    const operator = await stage.asOperator('/tickets')
    const { tickets } = await ask<{ tickets: { nodes: { id: string }[] } }>(operator, 'query { tickets(first: 1, orderBy: { field: CREATED_AT, direction: DESC }) { nodes { id } } }')
    const ticketId = tickets.nodes[0]!.id
    await replyTo(operator, ticketId, `\`${'code'.repeat(40)}\` and **more**`)
    await inside.getByRole('log').getByText('and more').waitFor()
    await check('a ticket', widget.frame)
    await ask(operator, 'mutation ($id: ID!) { ticketSetStatus(ticketId: $id, status: RESOLVED) { userErrors { message } } }', { id: ticketId })
    await inside.getByText(ENGLISH.willReopen).waitFor()
    await check('a resolved ticket', widget.frame)
    await inside.getByRole('button', { name: ENGLISH.send, exact: true }).click()
    await inside.getByRole('alert').first().waitFor()
    await check('an empty comment', widget.frame)

    await inside.getByRole('link', { name: ENGLISH.allTickets }).click()
    await inside.getByText(LONG).waitFor()
    await replyTo(operator, ticketId, 'Anything else?')
    await inside.getByText(ENGLISH.newReply, { exact: true }).waitFor()
    await check('the list', widget.frame)
    await widget.call('openTicket', 'SUP-0')
    await inside.getByText('There is no such ticket').waitFor()
    await check('a ticket that is not there', widget.frame)
    await inside.getByRole('button', { name: ENGLISH.close }).click()
    await widget.untilTold('close')
    await replyTo(operator, ticketId, 'Well?')
    await widget.untilTold('unread', { count: 1 })
    await check('the launcher with a count', page)
  })

  it.each(THEMES)('on the %s screens of a stranger, and of one who is not believed', async (theme) => {
    const stranger = await visit(theme, { signed: 'not' })
    await stranger.launcher.click()
    await stranger.inside.getByLabel('Your email').waitFor()
    await check('the form', stranger.frame)
    await stranger.inside.getByRole('button', { name: ENGLISH.sendTicket }).click()
    await stranger.inside.getByRole('alert').first().waitFor()
    await check('the form with errors', stranger.frame)
    await stranger.inside.getByLabel(ENGLISH.title).fill('Do you ship to Iceland?')
    await stranger.inside.getByLabel(ENGLISH.description).fill('Two bags.')
    await stranger.inside.getByRole('button', { name: ENGLISH.sendTicket }).click()
    await stranger.inside.getByText(/SUP-\d+/).first().waitFor()
    await check('the success', stranger.frame)

    const refused = await visit(theme, { signed: 'wrongly' })
    await refused.launcher.click()
    await refused.inside.getByText('We could not confirm who you are').waitFor()
    await check('the refusal', refused.frame)
  })

  it.each(THEMES)('on the %s pages of a public link, of a dead one, and of a desk that is not known', async (theme) => {
    const operator = await stage.asOperator('/tickets')
    const { id, publicUrl } = await newTicket(operator, LONG, `https://example.com/${'path'.repeat(60)}`)
    await replyTo(operator, id, `    ${'code '.repeat(60)}`)
    const page = await phone(theme)
    await page.goto(publicUrl)
    await page.getByLabel(ENGLISH.comment).waitFor()
    await check('the public link', page)
    await page.goto(`${publicUrl.slice(0, -4)}AAAA`)
    await page.getByRole('heading', { name: 'This link no longer works' }).waitFor()
    await check('the dead link', page)
    await page.goto(`${stage.product.origin}/helpdesk/widget?desk=nowhere&host=${encodeURIComponent(host().origin)}`)
    await page.getByRole('heading', { name: 'This helpdesk is not known' }).waitFor()
    await check('an unknown desk', page)
  })

  it.each(THEMES)('on the %s demo page, whose client has written and read much', async (theme) => {
    const page = await phone(theme)
    await page.goto(`${stage.product.origin}/helpdesk/demo`)
    await page.locator('helpdesk-launcher button').waitFor()
    await check('the demo page', page)
    const helpdesk = await enterHelpdesk(page, stage.product)
    const frame = page.frame({ url: /\/helpdesk\/widget/ })!
    const tickets = helpdesk.getByRole('listitem').getByRole('link')
    await tickets.first().waitFor()
    await check('the list', frame)
    for (const [place, title] of (await tickets.allTextContents()).slice(0, MOST_DEMO_TICKETS).entries()) {
      await tickets.nth(place).click()
      await helpdesk.getByRole('heading', { level: 1, name: title }).waitFor()
      await helpdesk.getByLabel(ENGLISH.comment).waitFor()
      await check(title, frame)
      await helpdesk.getByRole('link', { name: ENGLISH.allTickets }).click()
    }
  })
})
