import { parseMail } from './parse-mail.js'
import { mailOf, parseFixture } from './test/fixture.js'

describe('automatic mail is told from a person\'s', () => {
  it.each([
    'auto-reply-en', 'auto-reply-pl', 'auto-reply-de', 'auto-reply-fr', 'auto-reply-es', 'auto-reply-precedence', 'auto-reply-x-autoreply', 'auto-reply-x-autorespond',
  ])('as an answer of a program: %s', async (name) => {
    expect((await parseFixture(name)).automatic).toBe('AUTO_REPLY')
  })

  it.each(['auto-list', 'auto-list-bulk', 'auto-list-unsubscribe'])('as sent to many: %s', async (name) => {
    expect((await parseFixture(name)).automatic).toBe('LIST')
  })

  it.each([
    'auto-generated', 'auto-generated-suppress', 'auto-generated-null-path', 'auto-generated-postmaster', 'auto-read-receipt',
  ])('as made by a machine: %s', async (name) => {
    expect((await parseFixture(name)).automatic).toBe('GENERATED')
  })

  it.each([
    'auto-person-auto-submitted-no', 'auto-person-about-office', 'auto-person-x-autoreply-no', 'auto-person-answers-auto-reply', 'charset-utf-8', 'sender-missing',
  ])('as a person\'s: %s', async (name) => {
    expect((await parseFixture(name)).automatic).toBeNull()
  })

  it('as a person\'s, who says so against all that is only a guess', async () => {
    const { automatic } = await parseMail(mailOf('From: a@example.com', 'Auto-Submitted: no', 'X-Autoreply: yes', 'Subject: Automatic reply', '', 'Text'))
    expect(automatic).toBeNull()
  })
})
