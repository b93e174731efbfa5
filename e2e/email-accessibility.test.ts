import type { Page } from 'playwright-core'
import { ask } from './ask.js'
import { wcagBreaches } from './axe.js'
import { deskNamed } from './desks.js'
import { describeOnStage } from './stage.js'
import { sidewaysScroll } from './sideways-scroll.js'
import { newTicket } from './tickets.js'

jest.setTimeout(120_000)

describeOnStage('mail is for everybody', (stage) => {
  const open = async (path: string, colorScheme: 'light' | 'dark', width = 1280): Promise<Page> => {
    // What is still fading in has not its colours yet.
    const page = await stage.asOperator(path, stage.product.operator, { colorScheme, reducedMotion: 'reduce', viewport: { width, height: 800 } })
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    return page
  }
  const check = async (page: Page): Promise<void> => expect(await wcagBreaches(page)).toEqual([])

  /** Writes a mail to the desk Support. */
  const mail = async (page: Page, form: { from: string; subject: string; text: string }): Promise<void> => {
    const { id } = await deskNamed(page, 'Support')
    await page.request.post(`${stage.product.origin}/dev/mailbox`, { form: { deskId: id, ...form } })
  }

  /** A mail that is held back, since it says to be from the desk itself. */
  const heldBackMail = async (page: Page, subject: string): Promise<void> => {
    const { desks } = await ask<{ desks: { name: string; mailboxAddress: string }[] }>(page, '{ desks { name mailboxAddress } }')
    await mail(page, { from: desks.find(({ name }) => name === 'Support')!.mailboxAddress, subject, text: 'Who am I?' })
    const isThere = async () => (await ask<{ quarantinedMails: { nodes: { subject: string }[] } }>(page, '{ quarantinedMails { nodes { subject } } }')).quarantinedMails.nodes.some((node) => node.subject === subject)
    while (!(await isThere())) await page.waitForTimeout(100)
  }

  it.each(['light', 'dark'] as const)('axe finds nothing in the %s settings of a mailbox and of what mails say', async (theme) => {
    const page = await open('/settings/desks', theme)
    const { id } = await deskNamed(page, 'Support')
    await page.goto(`${stage.product.origin}/settings/desks/${id}/mailbox`)
    await page.getByLabel('Address', { exact: true }).first().waitFor()
    await check(page)
    await page.goto(`${stage.product.origin}/settings/desks/${id}/emails`)
    await page.locator('iframe').first().waitFor()
    await check(page)
  })

  it.each(['light', 'dark'] as const)('axe finds nothing in the %s quarantine, and in what asks before a mail is discarded', async (theme) => {
    const page = await open('/settings/profile', theme)
    await heldBackMail(page, `Held back in the ${theme}`)
    await page.goto(`${stage.product.origin}/quarantine`)
    await page.getByText(`Held back in the ${theme}`).waitFor()
    await check(page)
    await page.getByRole('button', { name: /^Discard/ }).first().click()
    await page.getByRole('dialog').waitFor()
    await check(page)
  })

  it.each(['light', 'dark'] as const)('axe finds nothing on a %s ticket that came by mail, and on one whose reply can be taken back', async (theme) => {
    const page = await open('/tickets', theme)
    await mail(page, { from: 'zofia@client.test', subject: `By mail, in the ${theme}`, text: 'What now?\n\n-- \nZofia' })
    await page.getByRole('button', { name: /\d+ new/ }).click()
    await page.getByText(`By mail, in the ${theme}`).first().click()
    await page.getByText('By email').first().waitFor()
    await check(page)
    const { number } = await newTicket(page, 'The tank leaks')
    await page.goto(`${stage.product.origin}/tickets/${number}`)
    await page.getByRole('textbox', { name: 'Reply' }).fill('Put something under it')
    await page.getByRole('button', { name: 'Send', exact: true }).click()
    await page.getByRole('button', { name: 'Undo' }).first().waitFor()
    await check(page)
  })

  it.each(['light', 'dark'] as const)('axe finds nothing in the %s development mailbox', async (theme) => {
    const page = await stage.newWindow({ colorScheme: theme })
    await page.goto(`${stage.product.origin}/dev/mailbox`)
    await page.getByRole('heading', { name: 'Write to a desk' }).waitFor()
    await check(page)
  })

  it('nothing scrolls sideways on a phone', async () => {
    const page = await open('/settings/desks', 'light', 375)
    await heldBackMail(page, 'Held back on a phone')
    const { id } = await deskNamed(page, 'Support')
    for (const path of [`/settings/desks/${id}/mailbox`, `/settings/desks/${id}/emails`, '/quarantine']) {
      await page.goto(stage.product.origin + path)
      await page.getByRole('heading', { level: 1 }).first().waitFor()
      await page.getByText(/Held back on a phone|Save/).first().waitFor()
      expect(await sidewaysScroll(page)).toEqual([])
    }
  })
})
