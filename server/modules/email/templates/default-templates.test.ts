import { renderMarkdown } from '../../../core/markdown.js'
import { defaultTemplate, EMAIL_LANGUAGES, emailTexts } from './default-templates.js'
import { EmailKind, unknownVariables } from './email-template.js'
import { renderEmail } from './render-email.js'

const all = EMAIL_LANGUAGES.flatMap((language) => Object.values(EmailKind).map((kind) => [language, kind] as const))
const values = {
  ticket_title: 'The grinder is loud',
  ticket_number: 'SUP-1042',
  ticket_url: 'https://help.example/helpdesk/ticket/abc',
  desk_name: 'Machines',
  client_name: 'Jan',
  operator_name: 'Anna',
  comment_content: { markdown: 'It is **fixed**.', html: renderMarkdown('It is **fixed**.') },
}

describe('the default templates', () => {
  it('are written in the languages of desks', () => {
    expect(EMAIL_LANGUAGES).toEqual(['en', 'pl', 'de', 'fr', 'es'])
  })

  it('are English for a language that is not written', () => {
    expect(emailTexts('sv')).toBe(emailTexts('en'))
  })

  it.each(all)('in %s of %s have all texts, and variables that are known', (language, kind) => {
    const { subject, body } = defaultTemplate(kind, language)
    for (const text of [subject, body, emailTexts(language).viewTicket]) {
      expect(text.trim()).not.toBe('')
      expect(unknownVariables(kind, text)).toEqual([])
    }
    expect(subject).toMatch(/^\[\{\{ticket_number\}\}\] \S/)
    expect(body.split('\n\n')).toContain('{{ticket_url}}')
    expect(body).toMatch(/\{\{desk_name\}\}$/)
  })

  it.each(EMAIL_LANGUAGES)('in %s begin a reply with what was written and end it with who wrote it', (language) => {
    expect(defaultTemplate('REPLY', language)).toEqual({
      subject: '[{{ticket_number}}] {{ticket_title}}',
      body: expect.stringMatching(/^\{\{comment_content\}\}\n\n[^{}]+\n\n\{\{ticket_url\}\}\n\n\{\{operator_name\}\}\n\{\{desk_name\}\}$/),
    })
  })

  it.each(EMAIL_LANGUAGES)('in %s differ from English', (language) => {
    const bodies = (of: string) => [emailTexts(of).viewTicket, ...Object.values(EmailKind).map((kind) => defaultTemplate(kind, of).body)]
    for (const [index, body] of bodies(language).entries()) expect(body === bodies('en')[index]).toBe(language === 'en')
  })

  // As docs/languages.md has it; typographic quotation marks too.
  it.each([['en', 'ticket'], ['pl', 'zgłoszeni'], ['de', 'Ticket'], ['fr', 'demande'], ['es', 'solicitud']])('in %s call a ticket %s', (language, word) => {
    for (const kind of Object.values(EmailKind)) {
      const words = defaultTemplate(kind, language).body.replace(/\{\{.*?\}\}/g, '')
      expect(words).toContain(word)
      expect(words).not.toMatch(/['"]/)
    }
    expect(emailTexts(language).viewTicket).toContain(word)
  })

  it.each(all)('in %s of %s leave nothing behind, with a link or without', (language, kind) => {
    for (const ticket_url of [values.ticket_url, null]) {
      const mail = renderEmail({ kind, template: defaultTemplate(kind, language), values: { ...values, ticket_url }, look: { language, deskName: 'Machines', colour: '#1D4ED8' } })
      for (const part of Object.values(mail)) expect(part).not.toMatch(/\{\{|\}\}|undefined|null|\.invalid|v[0-9a-f]{24}/)
      expect(mail.text.split('\n').filter((line) => line === values.ticket_url)).toHaveLength(ticket_url ? 1 : 0)
      expect(mail.html.split(`>${emailTexts(language).viewTicket}</a>`)).toHaveLength(ticket_url ? 2 : 1)
      expect(mail.text).not.toMatch(/\n{3}/)
    }
  })
})
