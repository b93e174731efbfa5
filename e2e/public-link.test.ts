import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { ask } from './ask.js'
import { deskNamed, updateDesk } from './desks.js'
import { describeOnStage } from './stage.js'
import { newTicket, replyTo, type TestTicket } from './tickets.js'
import { Witness } from './witness.js'
import { foreignTexts } from './words.js'

jest.setTimeout(90_000)
const LINK_ENDS_WITHIN_MILLISECONDS = 5000
const FILE = { name: 'invoice.txt', mimeType: 'text/plain', buffer: Buffer.from('Two bags of beans') }

/** What differs between two answers of the same route, whatever they say. */
const OF_ONE_ANSWER = ['date', 'content-length', 'x-request-id']

describeOnStage('a public link', (stage) => {
  let operator: Page
  let ticket: TestTicket

  const makeTicket = async (title: string, reply: string): Promise<void> => {
    operator = await stage.asOperator('/tickets')
    ticket = await newTicket(operator, title, 'It smells of smoke.')
    await replyTo(operator, ticket.id, reply)
  }
  const act = (mutation: string) => ask(operator, `mutation ($id: ID!) { ${mutation}(ticketId: $id) { userErrors { message } } }`, { id: ticket.id })
  const commentIn = async (page: Page, text: string): Promise<void> => {
    await page.getByLabel('Add a comment').fill(text)
    await page.getByRole('button', { name: 'Send', exact: true }).click()
    await page.getByRole('log').getByText(text).waitFor()
  }
  const answerAt = async (address: string) => {
    const response = await fetch(address, { headers: { accept: 'text/html' } })
    const headers = Object.fromEntries([...response.headers].filter(([name]) => !OF_ONE_ANSWER.includes(name)).map(([name, value]) => [name, withoutNonce(value)]))
    return { status: response.status, headers, html: withoutNonce(await response.text()) }
  }
  const withoutNonce = (text: string): string => text.replaceAll(/nonce[-=]["']?[\w+/=-]+/g, 'nonce')

  it('holds the whole ticket in its first HTML, which needs no script to be read', async () => {
    await makeTicket('The plug is hot', 'Pull it out, please')
    const { html } = await answerAt(ticket.publicUrl)
    for (const words of ['The plug is hot', 'It smells of smoke.', 'Pull it out, please', ticket.number]) expect(html).toContain(words)

    const page = await stage.newWindow({ javaScriptEnabled: false })
    await page.goto(ticket.publicUrl)
    await page.getByRole('heading', { level: 1, name: 'The plug is hot' }).waitFor()
    for (const words of ['It smells of smoke.', 'Pull it out, please', 'Open', 'Anyone with this link can read and answer this ticket']) {
      await page.getByText(words, { exact: false }).first().waitFor()
    }
  })

  it('asks for nothing twice, complains of nothing, and turns to no other host', async () => {
    await makeTicket('The tray is stuck', 'Lift it a little')
    const page = await stage.newWindow()
    const witness = new Witness(page.context())
    const asked: string[] = []
    page.on('request', (request) => {
      if (request.method() === 'POST') asked.push(request.postData() ?? '')
    })
    await page.goto(ticket.publicUrl)
    await page.getByRole('log').getByText('Lift it a little').waitFor()
    // Only a page that scripts have taken over sends what is written, and is told what others write.
    await commentIn(page, 'It is loose now')
    await replyTo(operator, ticket.id, 'Good to hear')
    await page.getByRole('log').getByText('Good to hear').waitFor()
    expect(witness.complaints).toEqual([])
    expect(witness.hosts).toEqual([new URL(stage.product.origin).host])
    expect(asked.filter((body) => /"query":"\s*query/.test(body))).toEqual([])
  })

  it('takes an answer with a file, gives the file back, and hears what support says to it', async () => {
    await makeTicket('The invoice is wrong', 'Please send it to us')
    await operator.goto(`${stage.product.origin}/tickets/${ticket.number}`)
    const page = await stage.newWindow()
    await page.goto(ticket.publicUrl)
    await page.getByRole('button', { name: 'Attach files' }).waitFor()
    await page.locator('input[type=file]').setInputFiles(FILE)
    await page.getByRole('button', { name: `Remove ${FILE.name}` }).waitFor()
    await commentIn(page, 'Here it is')
    await operator.getByRole('log').getByText('Here it is').waitFor()
    await operator.getByRole('log').getByRole('link', { name: FILE.name }).waitFor()

    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('log').getByRole('link', { name: FILE.name }).click()])
    expect(download.suggestedFilename()).toBe(FILE.name)
    expect(await readFile(await download.path())).toEqual(FILE.buffer)

    await replyTo(operator, ticket.id, 'We will correct it')
    await page.getByRole('log').getByText('We will correct it').waitFor()
  })

  it('speaks the desk’s language, whatever the browser would like', async () => {
    await makeTicket('Kawa jest zimna', 'Filiżanka też')
    const { id } = await deskNamed(operator, 'Support')
    await updateDesk(operator, id, { language: 'pl' })
    const page = await stage.newWindow({ locale: 'de-DE' })
    await page.goto(ticket.publicUrl)
    await page.getByLabel('Dodaj komentarz').waitFor()
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('pl')
    expect(await foreignTexts(page, 'pl')).toEqual([])
    await updateDesk(operator, id, { language: 'en' })
  })

  it.each(['ticketRotateLink', 'ticketRevokeLink'])('ends within five seconds on a page that has it open when it meets %s, and says what to do', async (mutation) => {
    await makeTicket(`The lamp is out, ${mutation}`, 'Change the bulb')
    const page = await stage.newWindow()
    await page.goto(ticket.publicUrl)
    await commentIn(page, 'Which one?')
    await act(mutation)
    await page.getByRole('heading', { name: 'This link no longer works' }).waitFor({ timeout: LINK_ENDS_WITHIN_MILLISECONDS })
    await page.getByText('ask support for a new link').waitFor()
    expect(await page.getByText('Change the bulb').count()).toBe(0)

    await page.reload()
    await page.getByRole('heading', { name: 'This link no longer works' }).waitFor()
  })

  it('looks the same when it was rotated, revoked, and never there', async () => {
    await makeTicket('The hinge squeaks', 'A drop of oil')
    await act('ticketRotateLink')
    const rotated = await answerAt(ticket.publicUrl)
    await makeTicket('The hinge still squeaks', 'Two drops of oil')
    await act('ticketRevokeLink')
    const revoked = await answerAt(ticket.publicUrl)
    const nonsense = await answerAt(ticket.publicUrl.replace(/[^/]+$/, (token) => [...token].reverse().join('')))
    expect(rotated).toEqual(nonsense)
    expect(revoked).toEqual(nonsense)
    expect(nonsense.html).toContain('This link no longer works')
  })

  it('is kept by no cache, sent on to nobody, indexed nowhere and framed by no page', async () => {
    await makeTicket('The bag is torn', 'We send a new one')
    for (const address of [ticket.publicUrl, `${ticket.publicUrl.slice(0, -4)}AAAA`]) {
      const { headers } = await answerAt(address)
      expect(headers['cache-control']).toContain('no-store')
      expect(headers['referrer-policy']).toBe('no-referrer')
      expect(headers['x-robots-tag']).toContain('noindex')
      expect(headers['x-content-type-options']).toBe('nosniff')
      const policy = headers['content-security-policy']
      expect(policy).toContain("default-src 'none'; script-src 'self'; ")
      expect(policy).toContain("frame-ancestors 'none'")
    }
  })
})
