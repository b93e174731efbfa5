import { ask } from './ask.js'
import { updateDesk } from './desks.js'
import type { Visit } from './host-page.js'
import { describeWithHost } from './host-stage.js'
import { Widget } from './widget.js'
import { ENGLISH } from './words.js'

jest.setTimeout(90_000)
const ALMOST_A_SESSION = '59:30'

describeWithHost('what a host page can ask of the widget', (stage, host) => {
  const visit = async (visited: Visit = {}): Promise<Widget> => Widget.visit(await stage.newWindow(), host(), visited)
  const ticketOf = async (externalId: string, title: string): Promise<string> => {
    const asAdmin = await stage.asOperator('/tickets')
    const { ticketCreate } = await ask<{ ticketCreate: { ticket: { number: string } } }>(
      asAdmin, 'mutation ($input: TicketCreateInput!) { ticketCreate(input: $input) { ticket { number } userErrors { message } } }',
      { input: { deskId: host().desk.id, client: { externalId, email: `${externalId}@example.com` }, title, content: 'It began this morning.' } })
    return ticketCreate.ticket.number
  }
  const events = async (widget: Widget): Promise<string[]> => (await widget.told()).map(({ event }) => event)

  it('opens a new ticket with what the page fills in, told before the script was there', async () => {
    const page = await stage.newWindow()
    let letCome = () => {}
    const wanted = new Promise<void>((resolve) => {
      letCome = resolve
    })
    await page.route('**/widget.js', async (route) => {
      await wanted
      await route.continue()
    })
    const visiting = Widget.visit(page, host(), { externalId: 'calls-1' })
    await page.waitForFunction('window.told')
    await page.evaluate("Helpdesk.newTicket({ title: 'Order AC-20418', content: 'Where is it?' })")
    letCome()
    const { inside } = await visiting
    await inside.getByLabel(ENGLISH.title).waitFor()
    expect(await inside.getByLabel(ENGLISH.title).inputValue()).toBe('Order AC-20418')
    expect(await inside.getByLabel(ENGLISH.description).inputValue()).toBe('Where is it?')
  })

  it('opens a ticket by its number, by call and by ?n= in the page’s address, and no one else’s', async () => {
    const number = await ticketOf('calls-2', 'The order is late')
    const called = await visit({ externalId: 'calls-2' })
    await called.untilTold('ready')
    await called.call('openTicket', number)
    await called.inside.getByRole('heading', { name: 'The order is late' }).waitFor()
    const addressed = await visit({ externalId: 'calls-2', n: number })
    await addressed.inside.getByRole('heading', { name: 'The order is late' }).waitFor()
    const other = await visit({ externalId: 'calls-3', n: number })
    await other.inside.getByText('There is no such ticket').waitFor()
    const stranger = await visit({ signed: 'not', n: number })
    await stranger.untilTold('ready')
    expect(await events(stranger)).not.toContain('open')
  })

  it('tells of opening and closing, and stops telling who asked it to stop', async () => {
    const widget = await visit({ externalId: 'calls-4' })
    await widget.untilTold('ready')
    await widget.page.evaluate('window.opened = 0; window.stop = Helpdesk.on("open", () => opened++)')
    await widget.call('open')
    await widget.untilTold('open')
    await widget.call('close')
    await widget.untilTold('close')
    await widget.page.evaluate('stop()')
    await widget.call('open')
    expect((await events(widget)).filter((event) => event !== 'unread')).toEqual(['ready', 'open', 'close', 'open'])
    expect(await widget.page.evaluate('opened')).toBe(1)
  })

  it('goes when it is shut down, and comes back with nobody signed in', async () => {
    await ticketOf('calls-5', 'Mine alone')
    const widget = await visit({ externalId: 'calls-5' })
    await widget.launcher.click()
    await widget.inside.getByRole('link', { name: 'Mine alone' }).waitFor()
    await widget.call('shutdown')
    await widget.page.locator('helpdesk-launcher').waitFor({ state: 'detached' })
    await widget.call('boot', { desk: host().desk.token })
    await widget.launcher.click()
    await widget.inside.getByLabel('Your email').waitFor()
    expect(await widget.inside.getByText('Mine alone').count()).toBe(0)
  })

  it('forgets who was signed in when the page says that nobody is, and shows the next one theirs', async () => {
    await ticketOf('calls-6', 'Of the first one')
    await ticketOf('calls-7', 'Of the second one')
    const widget = await visit({ externalId: 'calls-6' })
    await widget.launcher.click()
    await widget.inside.getByRole('link', { name: 'Of the first one' }).waitFor()
    await widget.call('identify', null)
    await widget.inside.getByLabel('Your email').waitFor()
    expect(await widget.inside.getByText('Of the first one').count()).toBe(0)
    await widget.page.evaluate("Helpdesk.identify(async () => (await fetch('/identity?externalId=calls-7')).json())")
    await widget.inside.getByRole('link', { name: 'Of the second one' }).waitFor()
    expect(await widget.inside.getByText('Of the first one').count()).toBe(0)
  })

  it('asks the page for a new signature before the session ends, and keeps what is being written', async () => {
    const number = await ticketOf('calls-8', 'A long thought')
    const page = await stage.newWindow()
    await page.clock.install()
    const widget = await Widget.visit(page, host(), { externalId: 'calls-8', n: number })
    await widget.inside.getByLabel(ENGLISH.comment).fill('I am still writing')
    const before = host().signings.length
    await page.clock.fastForward(ALMOST_A_SESSION)
    const renewed = page.waitForResponse(async (response) => response.url().endsWith('/graphql') && (response.request().postData() ?? '').includes('clientSessionCreate'))
    await page.clock.runFor(1000)
    await renewed
    expect(host().signings.slice(before)).toEqual(['calls-8'])
    expect(await widget.inside.getByLabel(ENGLISH.comment).inputValue()).toBe('I am still writing')
    await widget.inside.getByRole('button', { name: ENGLISH.send, exact: true }).click()
    await widget.inside.getByRole('log').getByText('I am still writing').waitFor()
  })

  it('stands inside the page as an element, without a launcher', async () => {
    await ticketOf('calls-9', 'In the page itself')
    const widget = await visit({ externalId: 'calls-9', place: 'inline' })
    await widget.inside.getByRole('link', { name: 'In the page itself' }).click()
    await widget.inside.getByLabel(ENGLISH.comment).waitFor()
    expect(await widget.inside.getByRole('button', { name: ENGLISH.close }).count()).toBe(0)
    expect(await widget.launcher.count()).toBe(0)
  })

  it('speaks the language of data-locale, else of the page, else of the desk', async () => {
    const speak = async (language: string) => updateDesk(await stage.asOperator('/tickets'), host().desk.id, { language })
    const languageOf = async (visited: Visit) => {
      const widget = await visit(visited)
      await widget.launcher.click()
      await widget.inside.getByRole('heading').first().waitFor()
      return widget.frame.evaluate(() => document.documentElement.lang)
    }
    await speak('es')
    expect(await languageOf({ locale: 'pl', lang: 'de' })).toBe('pl')
    expect(await languageOf({ lang: 'de-AT' })).toBe('de')
    expect(await languageOf({ lang: 'ja' })).toBe('es')
    await speak('en')
  })

  it('is not there on a page that the desk does not allow: no launcher, and the frame is refused', async () => {
    const allow = async (allowedOrigins: string[]) => updateDesk(await stage.asOperator('/tickets'), host().desk.id, { allowedOrigins })
    await allow(['https://www.example.com'])
    const page = await stage.newWindow()
    const refused = page.waitForEvent('console', (message) => message.type() === 'error' && message.text().includes('frame-ancestors'))
    const { launcher } = await Widget.visit(page, host())
    await refused
    expect(await launcher.isVisible()).toBe(false)
    await allow(['https://www.example.com', host().origin])
    const allowed = await visit()
    await allowed.launcher.waitFor()
    await allow([])
  })
})
