import type { Frame, Locator, Page } from 'playwright-core'
import type { Visit } from './host-page.js'
import { describeWithHost } from './host-stage.js'
import { sidewaysScroll } from './sideways-scroll.js'
import { Widget } from './widget.js'
import { Witness } from './witness.js'
import { ENGLISH, foreignTexts, POLISH } from './words.js'

jest.setTimeout(90_000)
const UNTIL_THE_LOSS_IS_NOTICED = '01:00'
const FILE = { name: 'leak.txt', mimeType: 'text/plain', buffer: Buffer.from('Under the left foot') }

/** How a client's session token and a JWT begin. */
const SESSION_OR_IDENTITY = /hdc_|eyJ/

const numberIn = (text: string): string => /SUP-\d+/.exec(text)![0]

/** What a frame's script gets when it reaches for storage. */
const storageIn = (frame: Frame): Promise<string> => frame.evaluate(() => {
  document.cookie = 'mine=1'
  try {
    return document.cookie + String(localStorage.length)
  } catch (error) {
    return (error as Error).name
  }
})

describeWithHost('the widget on a host page of another site, with a strict policy', (stage, host) => {
  const PHONE = { viewport: { width: 375, height: 812 }, hasTouch: true, isMobile: true }
  const visit = async (visited: Visit = {}): Promise<Widget> => Widget.visit(await stage.newWindow(PHONE), host(), visited)
  const reply = async (operator: Page, text: string): Promise<void> => {
    await operator.getByRole('textbox', { name: 'Reply' }).fill(text)
    await operator.getByRole('button', { name: 'Send', exact: true }).click()
    await operator.getByRole('log').getByText(text).waitFor()
  }
  const newTicketOf = async ({ inside }: Pick<Widget, 'inside'>, title: string): Promise<string> => {
    await inside.getByRole('link', { name: ENGLISH.newTicket }).click()
    await inside.getByLabel(ENGLISH.title).fill(title)
    await inside.getByLabel(ENGLISH.description).fill('It began this morning.')
    await inside.getByRole('button', { name: ENGLISH.sendTicket }).click()
    await inside.getByRole('link', { name: ENGLISH.openTicket }).waitFor()
    return numberIn(await inside.locator('body').innerText())
  }

  it.each([
    ['English', 'en', ENGLISH],
    ['Polish', 'pl', POLISH],
  ])('carries a conversation in %s from the first ticket to its reopening, on a phone without third-party cookies', async (_name, locale, words) => {
    const page = await stage.newPhone()
    const witness = new Witness(page.context())
    const widget = await Widget.visit(page, host(), { externalId: `phone-${locale}`, styles: 'hostile', locale })
    const { inside, launcher } = widget
    /** What holds on every screen. */
    const look = async () => {
      expect(await sidewaysScroll(widget.frame)).toEqual([])
      expect(await foreignTexts(widget.frame, locale)).toEqual([])
    }
    await launcher.tap()
    await inside.getByText(words.noTickets).waitFor()
    await look()
    expect(await storageIn(widget.frame)).toBe('SecurityError')

    await inside.getByRole('link', { name: words.newTicket }).tap()
    await inside.getByLabel(words.title).fill('H2O under the machine')
    await inside.getByLabel(words.description).fill('00:10')
    await inside.locator('input[type=file]').setInputFiles(FILE)
    await inside.getByRole('button', { name: `${words.remove} ${FILE.name}` }).waitFor()
    await look()
    await inside.getByRole('button', { name: words.sendTicket }).tap()
    await inside.getByRole('link', { name: words.openTicket }).waitFor()
    await look()
    const number = numberIn(await inside.locator('body').innerText())
    await widget.untilTold('ticketCreated', { number })
    await inside.getByRole('button', { name: words.close }).tap()
    await widget.untilTold('close')

    const operator = await stage.asOperator(`/tickets/${number}`)
    await operator.getByRole('link', { name: FILE.name }).waitFor()
    await reply(operator, '+1')
    await widget.untilTold('unread', { count: 1 })
    expect(await launcher.innerText()).toBe('1')
    expect((await launcher.getAttribute('aria-label'))!.replaceAll('\u00A0', ' ')).toContain(words.oneUnread)

    await launcher.tap()
    await inside.getByRole('link', { name: words.allTickets }).tap()
    await inside.getByText(words.newReply, { exact: true }).waitFor()
    const created = inside.locator('time').first()
    const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(Date.parse((await created.getAttribute('datetime'))!))
    expect(await created.innerText()).toBe(day)
    await look()
    await inside.getByRole('link', { name: 'H2O under the machine' }).tap()
    await inside.getByRole('log').getByText('+1').waitFor()
    await inside.getByRole('link', { name: FILE.name }).waitFor()
    await widget.untilTold('unread', { count: 0 })
    await look()

    await inside.getByLabel(words.comment).fill('-1')
    await inside.getByRole('button', { name: words.send, exact: true }).tap()
    await inside.getByRole('log').getByText(words.you, { exact: true }).waitFor()
    await operator.getByRole('log').getByText('-1').waitFor()
    await operator.getByRole('button', { name: 'Resolve', exact: true }).click()
    await inside.getByText(words.willReopen).waitFor()
    await inside.getByText(words.resolved, { exact: true }).waitFor()
    await look()
    await inside.getByLabel(words.comment).fill('-2')
    await inside.getByRole('button', { name: words.send, exact: true }).tap()
    await operator.getByRole('button', { name: 'Status: Open' }).waitFor()
    await inside.getByText(words.willReopen).waitFor({ state: 'detached' })
    await inside.getByText(words.open, { exact: true }).waitFor()
    expect(await launcher.innerText()).toBe('')

    expect(witness.complaints).toEqual([])
    expect(witness.hosts).toEqual([new URL(host().origin).host, new URL(stage.product.origin).host].sort())
    const kept = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }) + document.cookie)
    for (const place of [...witness.addresses, widget.frame.url(), page.url(), kept]) expect(place).not.toMatch(SESSION_OR_IDENTITY)
  })

  it('shows what was missed while the connection was lost, once each and in order, and the list shows it as unread', async () => {
    const page = await stage.newWindow(PHONE)
    await page.clock.install()
    const { inside, launcher } = await Widget.visit(page, host(), { externalId: 'offline-1' })
    await launcher.tap()
    const number = await newTicketOf({ inside }, 'The line is dead')
    const operator = await stage.asOperator(`/tickets/${number}`)
    await inside.getByRole('link', { name: ENGLISH.openTicket }).tap()
    await inside.getByRole('link', { name: ENGLISH.allTickets }).tap()
    await inside.getByRole('link', { name: 'The line is dead' }).waitFor()

    const missTwo = async (first: string, second: string) => {
      await page.context().setOffline(true)
      await reply(operator, first)
      await reply(operator, second)
      await page.clock.fastForward(UNTIL_THE_LOSS_IS_NOTICED)
      await inside.getByText('Reconnecting…').waitFor()
      await page.context().setOffline(false)
    }
    await missTwo('Say one', 'Say two')
    await inside.getByText(ENGLISH.newReply, { exact: true }).waitFor()
    await inside.getByRole('link', { name: 'The line is dead' }).tap()
    await inside.getByRole('log').getByText('Say two').waitFor()
    await missTwo('Say three', 'Say four')
    await inside.getByRole('log').getByText('Say four').waitFor()
    expect(await inside.getByRole('log').getByText(/^Say/).allTextContents()).toEqual(['Say one', 'Say two', 'Say three', 'Say four'])
  })

  it('takes the whole screen of a phone, and a corner of a desktop', async () => {
    const phone = await Widget.visit(await stage.newWindow({ ...PHONE, reducedMotion: 'reduce' }), host())
    await phone.launcher.tap()
    await phone.inside.getByText(ENGLISH.noTickets).waitFor()
    expect(await phone.page.locator('helpdesk-launcher iframe').boundingBox()).toEqual({ x: 0, y: 0, width: 375, height: 812 })
    const desktop = await Widget.visit(await stage.newWindow(), host(), { styles: 'hostile' })
    await desktop.launcher.click()
    await desktop.inside.getByText(ENGLISH.noTickets).waitFor()
    const panel = (await desktop.page.locator('helpdesk-launcher iframe').boundingBox())!
    expect(panel.width).toBeLessThan(480)
    expect(panel.x + panel.width).toBeGreaterThan(1300)
  })

  it('shows a stranger the form alone, whatever ID they claim, and sends what they write', async () => {
    const widget = await visit({ signed: 'not' })
    await widget.launcher.tap()
    await widget.inside.getByLabel('Your email').waitFor()
    expect(await widget.inside.getByLabel('Your email').inputValue()).toBe('host-1@example.com')
    expect(await widget.inside.getByText(ENGLISH.yourTickets).count()).toBe(0)
    await widget.call('openTicket', 'SUP-1001')
    await widget.inside.getByLabel(ENGLISH.title).fill('Do you ship to Iceland?')
    await widget.inside.getByLabel(ENGLISH.description).fill('Two bags.')
    await widget.inside.getByRole('button', { name: ENGLISH.sendTicket }).tap()
    expect(await widget.inside.getByRole('link', { name: ENGLISH.openTicket }).getAttribute('href')).toContain('/helpdesk/ticket/')
  })

  it('gives a wrong signature neither a list nor a hint whether there is such a client', async () => {
    /** All that the helpdesk answers to one who signs wrongly, and all that it shows them. */
    const met = async (externalId: string) => {
      const widget = await Widget.visit(await stage.newWindow(PHONE), host(), { externalId, signed: 'wrongly' })
      const answers: string[] = []
      widget.page.on('response', (response) => {
        if (new URL(response.url()).pathname === '/graphql') void response.text().then((text) => answers.push(text))
      })
      await widget.launcher.tap()
      await widget.inside.getByText('We could not confirm who you are').waitFor()
      const shown = [await widget.inside.locator('body').innerText()]
      await widget.inside.getByRole('button', { name: 'Write to us' }).tap()
      await widget.inside.getByLabel('Your email').waitFor()
      shown.push(await widget.inside.locator('body').innerText())
      return { answers, shown }
    }
    const known = await visit({ externalId: 'known-1' })
    await known.launcher.tap()
    await newTicketOf(known, 'Only for known-1')
    expect(await met('known-1')).toEqual(await met('never-there-1'))
  })

  it('takes the HMAC of an external ID too, and 0123 and 123 for two clients', async () => {
    const zero = await visit({ externalId: '0123', signed: 'hmac' })
    await zero.launcher.tap()
    await newTicketOf(zero, 'Only for 0123')
    const other = await visit({ externalId: '123', signed: 'hmac' })
    await other.launcher.tap()
    await other.inside.getByText(ENGLISH.noTickets).waitFor()
    const again = await visit({ externalId: '0123' })
    await again.launcher.tap()
    await again.inside.getByRole('link', { name: 'Only for 0123' }).waitFor()
  })

  it('leads by keyboard alone from the launcher to a sent comment, and back by Esc', async () => {
    const widget = await Widget.visit(await stage.newWindow(), host(), { externalId: 'keys-1' })
    const { page, launcher, inside } = widget
    await launcher.waitFor()
    const press = (key: string) => page.keyboard.press(key)
    const tabTo = async (target: Locator) => {
      await target.waitFor()
      for (let tabs = 0; tabs < 30 && !(await isFocused(target)); tabs++) await press('Tab')
      expect(await isFocused(target)).toBe(true)
    }
    const isFocused = (target: Locator): Promise<boolean> => target.evaluate((element) => document.hasFocus() && (element.getRootNode() as Document | ShadowRoot).activeElement === element)
    await tabTo(launcher)
    await press('Enter')
    await tabTo(inside.getByRole('link', { name: ENGLISH.newTicket }))
    await press('Enter')
    await tabTo(inside.getByLabel(ENGLISH.title))
    await page.keyboard.type('By keyboard alone')
    await tabTo(inside.getByLabel(ENGLISH.description))
    await page.keyboard.type('No mouse here.')
    await tabTo(inside.getByRole('button', { name: ENGLISH.sendTicket }))
    await press('Enter')
    await tabTo(inside.getByRole('link', { name: ENGLISH.openTicket }))
    await press('Enter')
    await tabTo(inside.getByLabel(ENGLISH.comment))
    await page.keyboard.type('And still none')
    await tabTo(inside.getByRole('button', { name: ENGLISH.send, exact: true }))
    await press('Enter')
    await inside.getByRole('log').getByText('And still none').waitFor()
    await press('Escape')
    await widget.untilTold('close')
    expect(await isFocused(launcher)).toBe(true)
  })
})
