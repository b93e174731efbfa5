import { parseMail } from './parse-mail.js'
import { mailOf, parseFixture } from './test/fixture.js'

describe('what a sender wrote stays, and quoted history and signature are folded', () => {
  it.each([
    ['quote-gmail-en', 'It works now, thanks!', 'Is it plugged in?'],
    ['quote-gmail-pl', 'Działa, dziękuję!', 'Czy jest podłączona?'],
    ['quote-gmail-signature', 'See below.', 'Accounting'],
    ['quote-outlook-de', 'Es geht wieder, danke.', 'Ist er eingesteckt?'],
    ['quote-outlook-pl', 'Już działa, dziękuję.', 'Czy jest podłączona?'],
    ['quote-outlook-web-en', 'All good now.', 'Is it plugged in?'],
    ['quote-outlook-mobile-fr', 'Merci, cela fonctionne.', 'Est-elle branchée ?'],
    ['quote-apple-mail-en', 'It works.', 'Is it plugged in?'],
    ['quote-apple-mail-es', 'Ya funciona, gracias.', '¿Está enchufada?'],
    ['quote-thunderbird-en', 'Fixed, thank you.', 'Is it plugged in?'],
    ['quote-apple-mail-pl', 'Działa.', 'Czy jest podłączona?'],
    ['quote-gmx-de', 'Danke, geht.', 'Gesendet:'],
    ['quote-yahoo-de', 'Danke, es geht.', 'Ist er eingesteckt?'],
    ['quote-proton-en', 'Works now.', 'Is it plugged in?'],
    ['quote-zoho-en', 'Thanks, works.', 'Is it plugged in?'],
    ['quote-roundcube-en', 'Done.', 'Is it plugged in?'],
    ['quote-text-en', 'It works now.', 'Accounting'],
    ['quote-text-wrapped-attribution', 'It works now.', 'Is it plugged in?'],
    ['quote-text-pl', 'Działa.', 'Czy jest podłączona?'],
    ['quote-text-de', 'Es geht.', 'Ist er eingesteckt?'],
    ['quote-text-fr', 'Merci.', 'Est-elle branchée ?'],
    ['quote-text-es', 'Gracias.', '¿Está enchufada?'],
    ['quote-text-original-message-pl', 'Działa.', 'Czy jest podłączona?'],
    ['quote-text-header-block-fr', 'Merci.', 'Est-elle branchée ?'],
    ['quote-text-outlook-es', 'Gracias.', '¿Está enchufada?'],
    ['quote-text-samsung-de', 'Geht wieder.', 'Ist er eingesteckt?'],
    ['quote-text-without-marks', 'Works.', 'Is it plugged in?'],
    ['quote-text-sent-from-de', 'Ja, eingesteckt.', 'Ist er eingesteckt?'],
    ['quote-text-sent-from-pl', 'Tak.', 'Wysłane z iPhone’a'],
  ])('%s', async (name, text, quoted) => {
    const mail = await parseFixture(name)
    expect(mail.text).toBe(text)
    expect(mail.html).toContain(text)
    expect(mail.html).not.toContain(quoted)
    expect(mail.quotedHtml).toContain(quoted)
  })

  it('with the line that tells who wrote when', async () => {
    const { html, quotedHtml } = await parseFixture('quote-text-wrapped-attribution')
    expect(html).toBe('<p>It works now.</p>')
    expect(quotedHtml).toContain('<p>On Fri, 3 May 2024 at 10:00, Support of the Very Long Name<br />&lt;help@example.org&gt;<br />wrote:</p>')
  })

  it.each([
    ['English', ['On Sat, Nov 28, 2026 at 3:04 PM Support', '<ADDRESS> wrote:']],
    ['Polish', ['sob., 28 lis 2026 o 15:04 Support', '<ADDRESS> napisał(a):']],
    ['French', ['Le sam. 28 nov. 2026 à 15:04, Support', '<ADDRESS> a', 'écrit :']],
    ['Spanish', ['El sáb, 28 nov 2026 a las 15:04, Support', '(<ADDRESS>) escribió:']],
    ['German', ['Am Sa., 28. Nov. 2026 um 15:04 Uhr schrieb Support', '<ADDRESS>:']],
  ])('with all lines of it, where our long address stands on one of its own, in %s', async (_language, attribution) => {
    const lines = attribution.map((line) => line.replace('ADDRESS', 'support+t.06h2ahhui5qofcs7ja7f8ppqek.6if6ugqmjqse@helpdesk.test'))
    const { text, quotedHtml } = await parseMail(mailOf('From: a@example.com', 'Subject: Re: The grinder', 'Content-Type: text/plain; charset=utf-8', '', 'It works.', '', ...lines, '', '> Is it plugged in?'))
    expect(text).toBe('It works.')
    expect(quotedHtml).toContain('Is it plugged in?')
  })

  it('but not a sentence that goes on like the line that phones sign with', async () => {
    const { text } = await parseMail(mailOf('From: a@example.com', 'Subject: Re: The invoice', '', 'The invoice was', 'sent from my Outlook account, not from Gmail.', '', 'On Fri, 3 May 2024 at 10:00, Support <help@example.org> wrote:', '> Where is it?'))
    expect(text).toBe('The invoice was\nsent from my Outlook account, not from Gmail.')
  })

  it('when all that was written is a picture', async () => {
    const { text, html, quotedHtml } = await parseFixture('quote-image-answer')
    expect([text, html]).toEqual(['', '<div><img data-remote-src="https://images.example.net/photo.jpg" alt="" /></div>'])
    expect(quotedHtml).toBe('<blockquote>Can you show it?</blockquote>')
  })
})

describe('answers between quotes stay with what they answer', () => {
  it('in HTML', async () => {
    const { text, quotedHtml } = await parseFixture('quote-gmail-inline')
    expect(text).toBe('On Fri, 3 May 2024 at 10:00, Support <help@example.org> wrote:\n\n> Is it plugged in?\n\nYes, it is.\n\n> Is the light on?\n\nNo, it is dark.')
    expect(quotedHtml).toBe('<div><div><blockquote>Best, Support</blockquote></div></div>')
  })

  it('in text', async () => {
    const { text, quotedHtml } = await parseFixture('quote-text-inline')
    expect(text).toBe('Hi,\n\nOn 3 May 2024, Support wrote:\n> Is it plugged in?\n\nYes.\n\n> Is the light on?\n\nNo.')
    expect(quotedHtml).toBe('<p>&gt; Regards<br />&gt; Support</p>')
  })

  it.each([
    ['quote-thunderbird-bottom-de', 'Am 03.05.24 um 10:00 schrieb Support:\n\n> Ist er eingesteckt?\n\nJa, schon immer.', 'Anna'],
    ['quote-text-bottom', 'On 3 May 2024, Support wrote:\n> Is it plugged in?\n\nYes, since Monday.', 'Anna'],
  ])('below a quote, where only the signature is folded: %s', async (name, text, signature) => {
    const mail = await parseFixture(name)
    expect(mail.text).toBe(text)
    expect(mail.quotedHtml).toContain(signature)
  })
})

describe('nothing is folded', () => {
  it.each([
    ['of a mail that is only a quote', 'quote-only-quote', 'Is it plugged in?'],
    ['of a text that is only a quote', 'quote-text-only-quote', 'Is it plugged in?'],
    ['of a mail that passes another one on', 'quote-gmail-forward', 'The invoice is attached.'],
    ['of a mail that passes another one on, by its subject', 'quote-outlook-forward', 'Ist er eingesteckt?'],
    ['of a text that passes another one on', 'quote-text-forward', 'The invoice is attached.'],
    ['where a citation of the sender\'s own ends the mail', 'quote-plain-blockquote', 'The manual says yes.'],
    ['where much follows two dashes', 'quote-text-own-dashes', '18. a step of the long way to the fault'],
  ])('%s', async (_, name, text) => {
    const mail = await parseFixture(name)
    expect(mail.text).toContain(text)
    expect(mail.quotedHtml).toBeNull()
  })
})

/** A mail of one text; with a subject that says whether it answers another. */
const written = (subject: string, ...lines: string[]) =>
  parseMail(mailOf('From: jan@client.example', `Subject: ${subject}`, 'Content-Type: text/plain; charset=utf-8', '', ...lines))

describe('words that only look like history or signature stay', () => {
  it.each([
    ['a journey, in a new mail', 'Trip', ['From: Berlin', 'To: Paris', 'Date: 3 May', '', 'A window seat, please.']],
    ['a journey, in an answer', 'Re: Trip', ['From: Berlin', 'To: Paris', 'Date: 3 May', '', 'A window seat, please.']],
    ['what somebody else wrote, in a new mail', 'Promise', ['Hello,', 'On 3 March 2026 your colleague wrote:', 'It comes tomorrow.']],
    ['how a parcel was sent', 'Re: Parcel', ['It has not come.', '', 'Sent via DHL, tracking 0034']],
    ['how a parcel was sent, in German', 'Re: Paket', ['Es kam nicht.', '', 'Gesendet mit DHL am Montag']],
    ['steps between dashes', 'Re: Steps', ['Do one', '--', 'Do two', '--', 'Do three']],
  ])('%s', async (_, subject, lines) => {
    const { text, quotedHtml } = await written(subject, ...lines)
    expect([text, quotedHtml]).toEqual([lines.join('\n'), null])
  })

  it('a line to be found, above the history', async () => {
    const { text, quotedHtml } = await written('Re: Log', 'The log must say:', '> OK 42', '', 'On Fri, 3 May 2024 at 10:00, Support wrote:', '> What does it say?')
    expect(text).toBe('The log must say:\n> OK 42')
    expect(quotedHtml).toContain('What does it say?')
  })
})

describe('history is folded together with the line above it', () => {
  it.each([
    ['Zitat von Support <help@desk.example>:'],
    ['Support <help@desk.example> wrote on 29.11.2026 10:00:00:'],
    ['29. Nov. 2026, 10:00 von help@desk.example <help@desk.example>:'],
  ])('%s', async (line) => {
    const { text, quotedHtml } = await written('Re: Lamp', 'It works.', '', line, '> Is it plugged in?')
    expect(text).toBe('It works.')
    expect(quotedHtml).toContain('Is it plugged in?')
  })
})

it('what a mail passes on in the marks of a quote is what it says', async () => {
  const { text, quotedHtml } = await written('Fwd: Invoice', 'See below.', '', '> Begin forwarded message:', '>', '> From: Ann <ann@shop.example>', '> Subject: Invoice', '>', '> It is due on Monday.')
  expect(text).toContain('It is due on Monday.')
  expect(quotedHtml).toBeNull()
})
