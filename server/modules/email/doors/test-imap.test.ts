import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { makeCertificate, type TestCertificate } from '../../../test/certificate.js'
import { Dovecot, describeWithDovecot, PASSWORD } from '../../../test/dovecot.js'
import type { ImapSettings } from './imap-settings.js'
import { testImap } from './test-imap.js'

describeWithDovecot('testImap', () => {
  let plain: Dovecot
  let secure: Dovecot
  let certificate: TestCertificate
  let settings: ImapSettings

  beforeAll(async () => {
    certificate = await makeCertificate()
    ;[plain, secure] = await Promise.all([Dovecot.start(), Dovecot.start(certificate)])
    for (const dovecot of [plain, secure]) {
      await dovecot.addUser('clara')
      await dovecot.deliver('clara', Buffer.from('Subject: Hello\r\n\r\nHello\r\n'))
    }
    settings = { host: '127.0.0.1', port: plain.port, security: 'NONE', user: 'clara', password: PASSWORD, folder: 'INBOX', doneFolder: null }
  })
  afterAll(async () => {
    await Promise.all([plain.stop(), secure.stop()])
    await certificate.remove()
  })

  it('tells how many mails the folder has, and leaves them as they are', async () => {
    expect(await testImap(settings)).toEqual({ folder: 'INBOX', mails: 1 })
    expect((await plain.lying('clara')).map(({ seen }) => seen)).toEqual([false])
  })

  it('tells in the words of the server what is wrong, and not the password', async () => {
    await expect(testImap({ ...settings, password: 'wrong' })).rejects.toThrow(/^Authentication failed\.$/)
    await expect(testImap({ ...settings, folder: 'Nowhere' })).rejects.toThrow("Mailbox doesn't exist: Nowhere")
    await expect(testImap({ ...settings, port: 1 })).rejects.toThrow('ECONNREFUSED')
  })

  it('signs in nowhere without the TLS that was asked for, or with a certificate that nobody trusts', async () => {
    await expect(testImap({ ...settings, security: 'STARTTLS' })).rejects.toThrow(/STARTTLS/)
    await expect(testImap({ ...settings, security: 'TLS' })).rejects.toThrow()
    await expect(testImap({ ...settings, port: secure.port, security: 'STARTTLS' })).rejects.toThrow(/self-signed certificate/)
  })

  it('takes a certificate that NODE_EXTRA_CA_CERTS names', async () => {
    const run = `const { testImap } = await import('./server/modules/email/doors/test-imap.ts'); console.log(JSON.stringify(await testImap(${JSON.stringify({ ...settings, host: 'localhost', port: secure.port, security: 'STARTTLS' })})))`
    const { stdout } = await promisify(execFile)(process.execPath, ['--import', '@oxc-node/core/register', '--input-type=module', '-e', run], {
      cwd: join(__dirname, '../../../..'),
      env: { ...process.env, NODE_EXTRA_CA_CERTS: certificate.cert },
    })
    expect(JSON.parse(stdout)).toEqual({ folder: 'INBOX', mails: 1 })
  })
})
