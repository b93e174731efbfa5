import { renderMarkdown } from '../../../core/markdown.js'
import { defaultTemplate } from './default-templates.js'
import type { EmailValues } from './email-values.js'
import { renderEmail } from './render-email.js'

const URL = 'https://help.example/helpdesk/ticket/a_b-c'
const plain: EmailValues['REPLY'] = {
  ticket_title: 'The grinder is loud',
  ticket_number: 'SUP-1042',
  ticket_url: URL,
  desk_name: 'Machines',
  client_name: 'Jan',
  operator_name: 'Anna',
  comment_content: { markdown: '', html: '' },
}
const comment = (markdown: string) => ({ comment_content: { markdown, html: renderMarkdown(markdown) } })

interface Given extends Partial<EmailValues['REPLY']> { subject?: string; body?: string; colour?: string; language?: string }

function reply({ subject = 'Re', body = '', colour = '#1D4ED8', language = 'en', ...values }: Given) {
  const { html, ...rest } = renderEmail({ kind: 'REPLY', template: { subject, body }, values: { ...plain, ...values }, look: { language, deskName: 'Machines', colour } })
  // The body, without what the layout has around it and without styles.
  return { ...rest, html, content: html.split('>Machines</p>\n')[1]!.split('\n</td></tr>\n</table>\n<!--')[0]!.replace(/ (style|target|rel)="[^"]*"/g, '').trim() }
}

const looksLikeMore = ['{{ticket_url}}', '{{ comment_content }}', '**bold** _it_', '[x](https://evil.example)', '# x', '<b>x</b>', '"><img src=x onerror=alert(1)>', '&lt;', '$& $1 $` $\' $$', '\\*', '`x`', 'v0n1x', "'\"=<>&"]
const escaped = (text: string) => text.replace(/[&<>"'=]/g, (character) => `&#${character.charCodeAt(0)};`)

describe('a subject', () => {
  it('is the template’s, with its values', () => {
    expect(reply({ subject: '[{{ticket_number}}] {{ ticket_title }} · {{desk_name}}' }).subject).toBe('[SUP-1042] The grinder is loud · Machines')
  })

  it.each(['a\r\nBcc: all@evil.example', 'a\rBcc: all@evil.example', 'a\nBcc: all@evil.example', 'a\u2028Bcc: all@evil.example', 'a\u0085Bcc: all@evil.example', 'a\0\v\f\x1b\x7fBcc: all@evil.example'])('adds no header: %j', (ticket_title) => {
    expect(reply({ subject: '{{ticket_title}}', ticket_title }).subject).toBe('a Bcc: all@evil.example')
    expect(reply({ subject: ticket_title }).subject).toBe('a Bcc: all@evil.example')
  })

  it('turns no text around', () => {
    expect(reply({ subject: '{{ticket_title}}', ticket_title: '\u202etxt\u202c \u2067.exe\u2069 \u202a\u202b\u202d\u2066\u2068' }).subject).toBe('txt .exe')
  })

  it.each(looksLikeMore)('has values as they are: %s', (ticket_title) => {
    expect(reply({ subject: 'x {{ticket_title}}', ticket_title }).subject).toBe(`x ${ticket_title}`)
  })

  it('has at most 255 characters and no half ones', () => {
    expect(reply({ subject: '{{ticket_title}}', ticket_title: 'a'.repeat(255) }).subject).toBe('a'.repeat(255))
    expect(reply({ subject: '{{ticket_title}}', ticket_title: 'a'.repeat(1_000_000) }).subject).toBe(`${'a'.repeat(254)}…`)
    expect(reply({ subject: 'b{{ticket_title}}', ticket_title: '😀'.repeat(200) }).subject).toBe(`b${'😀'.repeat(126)}…`)
    expect(reply({ subject: '{{ticket_title}}', ticket_title: 'x\ud83d y' }).subject).toBe('x y')
  })

  it.each(['', ' \r\n ', '{{ticket_title}}', '\u200b\u202e\u2066'])('falls back to the number when nothing of it is seen: %j', (subject) => {
    expect(reply({ subject, ticket_title: '\u200b' }).subject).toBe('SUP-1042')
  })

  it('says the reply’s words, without marks', () => {
    expect(reply({ subject: '{{comment_content}}', ...comment('It is **fixed**.\n\nReally.') }).subject).toBe('It is fixed. Really.')
  })

  it('is the document’s title', () => {
    expect(reply({ subject: '{{ticket_title}}', ticket_title: '</title><script>' }).html).toContain('<title>&#60;/title&#62;&#60;script&#62;</title>')
  })
})

describe('a value', () => {
  it.each(looksLikeMore)('stays the text that it is: %s', (client_name) => {
    const { content, text } = reply({ body: 'Hello {{client_name}}, **{{client_name}}**!', client_name })
    expect(content).toBe(`<p>Hello ${escaped(client_name)}, <strong>${escaped(client_name)}</strong>!</p>`)
    expect(text).toBe(`Hello ${client_name}, **${client_name}**!\n`)
  })

  it('makes no paragraph and turns no text around', () => {
    const { content, text } = reply({ body: 'Hello {{client_name}}!', client_name: 'Jan\r\n\r\n\u202e# Bank' })
    expect([content, text]).toEqual(['<p>Hello Jan # Bank!</p>', 'Hello Jan # Bank!\n'])
  })

  it('that is empty takes the blank before it along', () => {
    const { content, text } = reply({ body: 'Hello {{client_name}},', client_name: '' })
    expect([content, text]).toEqual(['<p>Hello,</p>', 'Hello,\n'])
  })

  it('is a part of a link’s address without getting out of it', () => {
    const { content } = reply({ body: '[order](https://shop.example/?q={{ticket_title}} "{{ticket_title}}")', ticket_title: '"><b> a&b=\ud800#' })
    expect(content).toBe('<p><a href="https://shop.example/?q=%22%3E%3Cb%3E%20a%26b%3D%23" title="&#34;&#62;&#60;b&#62; a&#38;b&#61;#">order</a></p>')
  })

  it('is not a link’s whole address in a way that a browser would run', () => {
    expect(reply({ body: '[x]({{client_name}})', client_name: 'javascript:alert(1)' }).content).toBe('<p><a href="javascript%3Aalert(1)">x</a></p>')
  })

  it('stands in code and headings too', () => {
    expect(reply({ body: '# {{ticket_number}}\n\n`{{ticket_title}}`', ticket_title: '<b>' }).content).toBe('<h1>SUP-1042</h1>\n<p><code>&#60;b&#62;</code></p>')
  })

  it('may be huge', () => {
    const huge = '[*<`{{'.repeat(200_000)
    const { content, text } = reply({ body: 'x {{client_name}}', client_name: huge })
    expect(content).toBe(`<p>x ${escaped(huge)}</p>`)
    expect(text).toBe(`x ${huge}\n`)
  })

  it('is not put in where the kind of mail has no such variable', () => {
    const { desk_name, ticket_number, ticket_url } = plain
    const stranger = { desk_name, ticket_number, ticket_url, client_name: 'Buy pills', ticket_title: 'Buy pills' }
    const mail = renderEmail({ kind: 'TICKET_RECEIVED_UNVERIFIED', template: { subject: '{{ticket_title}}', body: '{{client_name}} {{ticket_title}}' }, values: stranger, look: { language: 'en', deskName: desk_name, colour: '#1D4ED8' } })
    expect(JSON.stringify(mail)).not.toContain('pills')
  })
})

describe('the template', () => {
  it('is Markdown, without HTML', () => {
    expect(reply({ body: '**Hello**\n<b>you</b>\n\n![x](https://tracker.example/x.png)' }).content).toBe('<p><strong>Hello</strong><br />\n&lt;b&gt;you&lt;/b&gt;</p>\n<p><a href="https://tracker.example/x.png">x</a></p>')
  })

  it('keeps what it does not know', () => {
    const { content, text } = reply({ body: '{{nothing}} {{constructor}}' })
    expect([content, text]).toEqual(['<p>{{nothing}} {{constructor}}</p>', '{{nothing}} {{constructor}}\n'])
  })
})

describe('{{ticket_url}}', () => {
  it('alone in a paragraph is a button in the desk’s colour, with the address below', () => {
    const { html, content, text } = reply({ body: 'Here:\n\n{{ ticket_url }}\n\nBye', colour: '#FACC15', language: 'pl' })
    expect(content).toContain(`<td class="button">\n<a class="label" href="${URL}">Zobacz zgłoszenie</a>\n</td>`)
    expect(content).toContain(`<p><a class="address" href="${URL}">${URL}</a></p>`)
    expect(html).toMatch(/class="button" style="[^"]*background:#FACC15"/)
    expect(html).toMatch(/class="label"[^>]* style="[^"]*color:#000000"/)
    expect(text.split('\n')).toContain(URL)
  })

  it('has a white label on a dark colour', () => {
    expect(reply({ body: '{{ticket_url}}' }).html).toMatch(/class="label"[^>]* style="[^"]*color:#FFFFFF"/)
  })

  it.each([
    ['a link’s target', '[here]({{ticket_url}})', `<p><a href="${URL}">here</a></p>`, `[here](${URL})`],
    ['a link amid text', 'See {{ticket_url}}.', `<p>See <a href="${URL}">${URL}</a>.</p>`, `See ${URL}.`],
    ['the beginning of an address', '[x]({{ticket_url}}?a=b)', `<p><a href="${URL}?a=b">x</a></p>`, `[x](${URL}?a=b)`],
    ['the text of another link', '[{{ticket_url}}](https://a.example)', `<p><a href="https://a.example">${URL}</a></p>`, `[${URL}](https://a.example)`],
    ['text in code', '`{{ticket_url}}`', `<p><code>${URL}</code></p>`, `\`${URL}\``],
  ])('is %s', (_place, body, html, text) => {
    expect(reply({ body })).toMatchObject({ content: html, text: `${text}\n` })
  })

  it.each([
    ['paragraph, which is left out', 'a\n\n{{ticket_url}}\n\nb', '<p>a</p>\n<p>b</p>', 'a\n\nb'],
    ['last paragraph', 'a\r\n\r\n {{ ticket_url }} \r\n', '<p>a</p>', 'a'],
    ['first paragraph', '{{ticket_url}}\n\nb', '<p>b</p>', 'b'],
    ['link, which is its text', 'See [your ticket]( {{ ticket_url }} "x").', '<p>See your ticket.</p>', 'See your ticket.'],
    ['part of a sentence', 'See {{ticket_url}}, <{{ticket_url}}>.', '<p>See,.</p>', 'See,.'],
  ])('without a link is no %s', (_place, body, html, text) => {
    expect(reply({ body, ticket_url: null })).toMatchObject({ content: html, text: `${text}\n` })
  })
})

describe('{{comment_content}}', () => {
  const written = 'It is **fixed**.\n\n1. {{ticket_url}} $& <b>\n2. [x](https://a.example)'

  it('alone in a paragraph is the comment as it was written', () => {
    const { content, text } = reply({ body: 'Hello\n\n{{comment_content}}\n\nBye', ...comment(written) })
    expect(content).toBe(`<p>Hello</p>\n<div dir="auto">${renderMarkdown(written).replace(/ (target|rel)="[^"]*"/g, '')}</div>\n<p>Bye</p>`)
    expect(content).toContain('<li>{{ticket_url}} $&amp; &lt;b&gt;</li>')
    expect(text).toBe(`Hello\n\n${written}\n\nBye\n`)
  })

  it('may be quoted', () => {
    expect(reply({ body: '> {{comment_content}}', ...comment('a\n\nb') }).content).toBe('<blockquote>\n<div dir="auto"><p>a</p>\n<p>b</p>\n</div>\n</blockquote>')
  })

  it('amid a sentence is its words', () => {
    expect(reply({ body: 'We wrote: {{comment_content}}', ...comment('It is **fixed**.\n\n<b>') }).content).toBe('<p>We wrote: It is fixed. &#60;b&#62;</p>')
  })

  it('may be as long as a comment can be', () => {
    const long = '*{{ticket_url}} <p> $& '.repeat(2800)
    expect(reply({ body: '{{comment_content}}', ...comment(long) }).text).toBe(`${long.trim()}\n`)
  })
})

describe('the document', () => {
  const { html } = reply({ body: `${defaultTemplate('REPLY', 'de').body}\n\n\`\`\`\nx\n\`\`\``, language: 'de', ...comment('# a\n\n> b\n\n`c`\n\n- [d](https://a.example)\n\n| e |\n|---|\n| f |\n\n---') })

  it('says its language, direction, charset and that it can be dark', () => {
    expect(html).toMatch(/^<!doctype html>\n<html lang="de" dir="ltr">\n<head>\n<meta charset="utf-8">/)
    for (const meta of ['viewport', 'color-scheme', 'supported-color-schemes']) expect(html).toContain(`<meta name="${meta}"`)
    expect(html).toContain('content="light dark"')
    expect(html).toContain('@media (prefers-color-scheme: dark)')
    expect(html).toContain('\n[data-ogsc] .text pre, [data-ogsc] .text code, [data-ogsc] .text th { background')
  })

  it('is one column of 600 pixels at most, of tables that are none to a screen reader', () => {
    expect(html).toContain('max-width:600px')
    const tables = reply({ body: '{{ticket_url}}' }).html.match(/<table [^>]*>/g)!
    expect(tables).toHaveLength(4)
    for (const table of tables) expect(table).toContain(' role="presentation"')
  })

  it('loads nothing and runs nothing', () => {
    expect(html).not.toMatch(/<(img|link|script|iframe|object|video|audio|source|form|base|svg)|url\(|@import|@font-face|\ssrc=|background="/i)
  })

  it('shows the desk’s name below its colour', () => {
    const { html: other } = renderEmail({ kind: 'REPLY', template: { subject: '', body: '' }, values: plain, look: { language: 'en', deskName: '<i>Tea & Co</i>', colour: '#0F766E' } })
    expect(other).toMatch(/<td height="6" style="[^"]*background:#0F766E">[^]*>&#60;i&#62;Tea &#38; Co&#60;\/i&#62;<\/p>/)
  })

  it('has a style in every element that Markdown makes, for mail programs that drop those of the head', () => {
    for (const [tag] of html.matchAll(/<(p|a|h1|ul|blockquote|pre|code|th|hr)[ >][^>]*/g)) expect(tag).toContain(' style="')
    expect(html).toMatch(/<td style="[^"]*">f<\/td>/)
    for (const [tag] of html.matchAll(/<[^>]*>/g)) expect(tag.match(/ style=/g)?.length ?? 0).toBeLessThanOrEqual(1)
  })
})
