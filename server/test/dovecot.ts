import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { chmod, chown, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { connect, createServer, type AddressInfo } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import type { TestCertificate } from './certificate.js'
import { until } from './test-viewer.js'

const PLACES = [process.env.DOVECOT_PATH, '/usr/sbin/dovecot', '/usr/local/sbin/dovecot', '/opt/homebrew/sbin/dovecot']
const dovecotPath = PLACES.find((path) => path && existsSync(path)) ?? null

if (!dovecotPath) {
  const message = 'No Dovecot was found: the tests of fetching mail are SKIPPED. Install one, or say where it is in DOVECOT_PATH.'
  if (process.env.CI) throw new Error(message)
  console.warn(`\n${'!'.repeat(message.length)}\n${message}\n${'!'.repeat(message.length)}\n`)
}

/** `describe`, or a skipped one where there is no IMAP server to test with. */
export const describeWithDovecot = dovecotPath ? describe : describe.skip

export const PASSWORD = 'password-of-the-test'

/** One mail as it lies in a folder: what its bytes are, and whether it was marked as read. */
export interface LyingMail {
  text: string
  seen: boolean
}

/** A Dovecot on a port of the loopback, with its files in a directory of its own. */
export class Dovecot {
  private child: ChildProcess | null = null
  private counter = 0

  private constructor(
    readonly port: number,
    private readonly directory: string,
  ) {}

  /** Starts it; with a certificate it offers STARTTLS. */
  static async start(certificate: TestCertificate | null = null): Promise<Dovecot> {
    const directory = await mkdtemp(join(tmpdir(), 'helpdesk-dovecot-'))
    await chmod(directory, 0o755)
    const dovecot = new Dovecot(await freePort(), directory)
    await writeFile(join(directory, 'dovecot.conf'), settings(directory, dovecot.port, certificate))
    await dovecot.run()
    return dovecot
  }

  /** Runs it again, after halt(). */
  async run(): Promise<void> {
    this.child = spawn(dovecotPath!, ['-F', '-c', join(this.directory, 'dovecot.conf')], { stdio: ['ignore', 'ignore', 'pipe'], detached: true })
    let said = ''
    this.child.stderr!.on('data', (chunk) => (said += chunk))
    await until(async () => {
      if (this.child!.exitCode !== null) throw new Error(`Dovecot ended: ${said}${await readFile(join(this.directory, 'log'), 'utf8').catch(() => '')}`)
      return answers(this.port)
    }, 'Dovecot')
  }

  /** Ends it and keeps its files. All of its processes at once: one that takes its time to go keeps the port, and answers nobody. */
  async halt(): Promise<void> {
    if (this.child?.exitCode !== null || this.child.signalCode !== null) return
    const ended = once(this.child, 'exit')
    process.kill(-this.child.pid!, 'SIGKILL')
    await ended
  }

  async stop(): Promise<void> {
    await this.halt()
    await rm(this.directory, { recursive: true, force: true, maxRetries: 10 })
  }

  /** Gives a user an empty inbox. Everybody has the same password. */
  async addUser(user: string): Promise<void> {
    for (const part of ['', 'cur', 'new', 'tmp']) await this.ownDirectory(join(this.maildir(user), part))
  }

  /** Puts a mail into the inbox, as a mail server does. */
  async deliver(user: string, raw: Buffer, { seen = false } = {}): Promise<void> {
    const name = `${Math.floor(Date.now() / 1000)}.M${String(++this.counter).padStart(6, '0')}P${process.pid}.test`
    const file = join(this.maildir(user), 'tmp', name)
    await writeFile(file, raw)
    if (isRoot) await chown(file, MAIL_UID, MAIL_UID)
    await rename(file, seen ? join(this.maildir(user), 'cur', `${name}:2,S`) : join(this.maildir(user), 'new', name))
  }

  /** Whether the mails of the inbox can be read by Dovecot. */
  async setReadable(user: string, isReadable: boolean): Promise<void> {
    for (const part of ['new', 'cur']) {
      for (const name of await readdir(join(this.maildir(user), part))) await chmod(join(this.maildir(user), part, name), isReadable ? 0o644 : 0)
    }
  }

  /** What lies in a folder, by its name; null: in the inbox. */
  async lying(user: string, folder: string | null = null): Promise<LyingMail[]> {
    const place = join(this.maildir(user), folder ? `.${folder}` : '')
    const mails: LyingMail[] = []
    for (const part of ['new', 'cur']) {
      for (const name of await readdir(join(place, part)).catch(() => [] as string[])) {
        const text = await readFile(join(place, part, name), 'utf8').catch(() => null)
        if (text !== null) mails.push({ text, seen: /:2,\w*S/.test(name) })
      }
    }
    return mails
  }

  /** Gives all mails of the inbox other UIDs, as a restored mail server does. Only while it does not run. */
  async forgetUids(user: string): Promise<void> {
    const list = await readFile(join(this.maildir(user), 'dovecot-uidlist'), 'utf8')
    const uidValidity = Number(/^\d+ V(\d+)/.exec(list)![1])
    // It is the second in which the list was made: a new one of that same second would have the same.
    await until(() => Date.now() / 1000 >= uidValidity + 1, 'another second')
    const names = await readdir(this.maildir(user))
    for (const name of names.filter((entry) => entry.startsWith('dovecot'))) await rm(join(this.maildir(user), name), { recursive: true })
  }

  private maildir(user: string): string {
    return join(this.directory, 'mail', user)
  }

  private async ownDirectory(path: string): Promise<void> {
    await mkdir(path, { recursive: true })
    if (isRoot) await chown(path, MAIL_UID, MAIL_UID)
  }
}

const isRoot = userInfo().uid === 0
/** Dovecot gives no mail to root. */
const MAIL_UID = 65534

function settings(directory: string, port: number, certificate: TestCertificate | null): string {
  const { uid, gid, username } = userInfo()
  const owner = isRoot ? `uid=${MAIL_UID} gid=${MAIL_UID}` : `uid=${uid} gid=${gid}`
  return `
base_dir = ${directory}/run
state_dir = ${directory}/state
log_path = ${directory}/log
protocols = imap
listen = 127.0.0.1
${certificate ? `ssl = yes\nssl_cert = <${certificate.cert}\nssl_key = <${certificate.key}` : 'ssl = no'}
disable_plaintext_auth = no
auth_failure_delay = 0
first_valid_uid = 1
${isRoot ? '' : `default_internal_user = ${username}\ndefault_login_user = ${username}\nservice anvil {\n  chroot =\n}\nservice imap-login {\n  chroot =\n}`}
mail_location = maildir:${directory}/mail/%u
passdb {
  driver = static
  args = password=${PASSWORD}
}
userdb {
  driver = static
  args = ${owner} home=${directory}/home/%u
}
service imap-login {
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
service anvil {
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
`
}

async function freePort(): Promise<number> {
  const listener = createServer().listen(0, '127.0.0.1')
  await once(listener, 'listening')
  const { port } = listener.address() as AddressInfo
  listener.close()
  await once(listener, 'close')
  return port
}

async function answers(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1')
  try {
    const [greeting] = (await once(socket, 'data')) as [Buffer]
    return greeting.toString().startsWith('* OK')
  } catch {
    return false
  } finally {
    socket.destroy()
  }
}
