import { parseFixture } from './test/fixture.js'

describe('the sender of a mail', () => {
  it.each([
    ['sender-named', 'anna.nowak@example.com', 'Anna Nowak'],
    ['sender-bare', 'anna.nowak@example.com', ''],
    ['sender-brackets', 'anna.nowak@example.com', ''],
    ['sender-quoted-comma', 'anna.nowak@example.com', 'Nowak, Anna "Ania"'],
    ['sender-encoded-name', 'zaneta@example.com', 'Żaneta Łoś'],
    ['sender-name-is-address', 'anna.nowak@example.com', ''],
    ['sender-newline-in-name', 'anna.nowak@example.com', 'Anna X-Evil: 1'],
  ])('is the one address that everyone reads: %s', async (fixture, address, name) => {
    expect((await parseFixture(fixture)).from).toEqual({ address, name })
  })

  it('has no name that shows another address', async () => {
    expect((await parseFixture('sender-quoted-name-shows-other')).from).toEqual({ address: 'mallory@evil.test', name: '' })
  })

  it.each([
    'sender-comment', 'sender-comment-domain', 'sender-comment-inside', 'sender-doubled', 'sender-two-addresses', 'sender-two-brackets',
    'sender-unquoted-name-address', 'sender-encoded-name-hides-address', 'sender-encoded-address', 'sender-header-injection', 'sender-group', 'sender-nul',
    'sender-quoted-local', 'sender-no-domain-dot', 'sender-route', 'sender-empty', 'sender-missing', 'sender-utf-8-local',
  ])('is nobody where readers could disagree: %s', async (fixture) => {
    expect(await parseFixture(fixture)).toMatchObject({ from: null, text: 'Text' })
  })

  it('adds no header line by its name or subject', async () => {
    const { subject, recipients } = await parseFixture('subject-header-injection')
    expect(subject).toBe('Hi Bcc: victim@example.net body gnp.exe')
    expect(recipients).toEqual(['help@example.org'])
  })
})
