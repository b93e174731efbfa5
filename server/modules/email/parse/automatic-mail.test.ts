import { parseMail } from './parse-mail.js'
import { mailOf, parseFixture } from './test/fixture.js'

describe('automatic mail is told from a person\'s', () => {
  it.each([
    'auto-reply-en', 'auto-reply-pl', 'auto-reply-de', 'auto-reply-fr', 'auto-reply-es', 'auto-reply-precedence', 'auto-reply-x-autoreply', 'auto-reply-x-autorespond', 'auto-read-receipt',
  ])('as an answer of a program: %s', async (name) => {
    expect((await parseFixture(name)).automatic).toBe('AUTO_REPLY')
  })

  it.each(['auto-list', 'auto-list-bulk', 'auto-list-unsubscribe'])('as sent to many: %s', async (name) => {
    expect((await parseFixture(name)).automatic).toBe('LIST')
  })

  it.each([
    'auto-generated', 'auto-generated-suppress', 'auto-generated-null-path', 'auto-generated-postmaster',
  ])('as made by a machine: %s', async (name) => {
    expect((await parseFixture(name)).automatic).toBe('GENERATED')
  })

  it.each([
    'auto-person-auto-submitted-no', 'auto-person-about-office', 'auto-person-x-autoreply-no', 'auto-person-answers-auto-reply', 'charset-utf-8', 'sender-missing',
  ])('as a person\'s: %s', async (name) => {
    expect((await parseFixture(name)).automatic).toBeNull()
  })

  it.each([
    ['Out of office keeps being sent by my mailbox', null],
    ['Auto response does not work', null],
    ['Autoresponder nie działa', null],
    ['Out of Office AutoReply: Coffee', 'AUTO_REPLY'],
    ['Autoresponder', 'AUTO_REPLY'],
    ['Poza biurem: Kawa', 'AUTO_REPLY'],
    ['AUTO: Jan Nowak is away (returning 12/01/2026)', 'AUTO_REPLY'],
    ['Jan Nowak is out of the office.', 'AUTO_REPLY'],
  ])('by its subject alone: %s', async (subject, kind) => {
    expect((await parseMail(mailOf('From: a@example.com', `Subject: =?utf-8?B?${Buffer.from(subject).toString('base64')}?=`, '', 'Text'))).automatic).toBe(kind)
  })

  it('as a person\'s, whose provider counts complaints about all that it sends', async () => {
    expect((await parseMail(mailOf('From: a@example.com', 'Feedback-ID: i1234:Provider', '', 'Text'))).automatic).toBeNull()
  })

  it('as a person\'s, who says so against all that is only a guess', async () => {
    const { automatic } = await parseMail(mailOf('From: a@example.com', 'Auto-Submitted: no', 'X-Autoreply: yes', 'Subject: Automatic reply', '', 'Text'))
    expect(automatic).toBeNull()
  })
})
