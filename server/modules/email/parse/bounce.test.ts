import type { Bounce } from './parsed-mail.js'
import { parseMail } from './parse-mail.js'
import { parseFixture, rawFixture } from './test/fixture.js'

const OURS = '<ticket.42.comment.7@example.org>'
const unknown = { address: 'nobody@example.com', status: '5.1.1' }

describe('what a mail server says of a mail of ours', () => {
  it.each<[string, Omit<Bounce, 'originalReplyTo'>]>([
    ['bounce-postfix', { originalMessageId: OURS, final: true, failures: [{ ...unknown, reason: '550 5.1.1 <nobody@example.com>: Recipient address rejected: User unknown' }] }],
    ['bounce-exchange', {
      originalMessageId: OURS,
      final: true,
      failures: [{ address: 'nobody@example.com', status: '5.1.10', reason: '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found' }],
    }],
    ['bounce-gmail', { originalMessageId: OURS, final: true, failures: [{ ...unknown, reason: '550-5.1.1 The email account does not exist.' }] }],
    ['bounce-exim', {
      originalMessageId: OURS,
      final: true,
      failures: [{ ...unknown, reason: 'host mx.example.com [192.0.2.1] SMTP error from remote mail server after RCPT TO:<nobody@example.com>: 550 5.1.1 User unknown' }],
    }],
    ['bounce-qmail', {
      originalMessageId: OURS,
      final: true,
      failures: [
        { ...unknown, reason: '192.0.2.1 does not like recipient. Remote host said: 550 5.1.1 User unknown' },
        { address: 'other@example.com', status: '5.1.1', reason: 'Sorry, no mailbox here by that name. (#5.1.1)' },
      ],
    }],
    ['bounce-delayed', { originalMessageId: OURS, final: false, failures: [{ address: 'slow@example.com', status: '4.4.1', reason: 'connect to mx.example.com: Connection timed out' }] }],
    ['bounce-exim-delayed', { originalMessageId: null, final: false, failures: [{ address: 'slow@example.com', status: null, reason: 'Delay reason: connection timed out' }] }],
    ['bounce-two-recipients', {
      originalMessageId: OURS,
      final: true,
      failures: [
        { address: 'a@example.com', status: '5.2.2', reason: '552 mailbox full' },
        { address: 'c@example.com', status: '5.0.0', reason: 'The mail server gave no reason.' },
      ],
    }],
  ])('%s', async (name, bounce) => {
    expect(await parseFixture(name)).toMatchObject({ automatic: 'BOUNCE', bounce })
  })

  it.each(['bounce-qmail', 'bounce-postfix'])('%s: no identifier is taken that could not be looked for', async (name) => {
    const raw = rawFixture(name).toString('latin1').replaceAll(OURS, OURS.replace('ticket', '\0ticket'))
    expect((await parseMail(Buffer.from(raw, 'latin1'))).bounce).toMatchObject({ originalMessageId: null, final: true })
  })

  it('is no bounce where the mail was delivered', async () => {
    expect((await parseFixture('bounce-success')).bounce).toBeNull()
  })

  it('leaves the text where the report cannot be read', async () => {
    expect(await parseFixture('bounce-broken-status')).toMatchObject({ automatic: 'BOUNCE', bounce: null, text: 'Something failed.' })
  })

  it('is not taken from a person who writes of one', async () => {
    expect(await parseFixture('bounce-told-by-person')).toMatchObject({ automatic: null, bounce: null })
  })
})
