import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import sql from 'sql-template-tag'
import { createDesk } from '../../../test/factories.js'
import { SmtpClient } from '../../../test/smtp-client.js'
import { openTestServices, type TestServices } from '../../../test/test-services.js'
import { until } from '../../../test/test-viewer.js'

jest.setTimeout(120_000)

const ROUNDS = 20
const SENDERS = 4
const AHEAD = 2

/** The door with as little as it needs, for it is started often: it opens at the first line that it is told, and says its port. */
const PROCESS = `
const { pino } = await import('pino')
const { readConfig } = await import('./server/config.ts')
const { Wake } = await import('./server/core/wake.ts')
const { openDatabase } = await import('./server/database/database.ts')
const { openSmtp } = await import('./server/modules/email/doors/smtp-listener.ts')
const database = await openDatabase(process.env.DATABASE_URL, [])
const log = pino({ level: 'silent' })
const services = { config: readConfig({}), database, log, wake: new Wake(() => database.pool, log) }
process.stdin.once('data', async () => console.log((await openSmtp(services, { port: 0, protocol: 'SMTP' })).port))
console.log('ready')
`

describe('the SMTP door, killed with kill -9 time and again', () => {
  let test: TestServices
  const children: ChildProcess[] = []

  beforeAll(async () => {
    test = await openTestServices()
    await createDesk(test, { mailboxAddress: 'support@example.com' })
  })
  afterAll(async () => {
    children.forEach((child) => child.kill('SIGKILL'))
    await test.close()
  })

  function start(): ChildProcess {
    const child = spawn(process.execPath, ['--import', '@oxc-node/core/register', '--input-type=module', '-e', PROCESS], {
      cwd: join(__dirname, '../../../..'),
      env: { ...process.env, DATABASE_URL: test.services.database.url },
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    children.push(child)
    return child
  }

  /** The next line that it says. */
  async function line(child: ChildProcess): Promise<string> {
    const [chunk] = (await once(child.stdout!, 'data')) as [Buffer]
    return chunk.toString().trim()
  }

  it('has every mail that it has said yes to, and every mail once, when senders try again until they hear a yes', async () => {
    const waiting = Array.from({ length: 4000 }, (_, n) => n)
    const acknowledged: number[] = []
    const tried = new Set<number>()
    const mailOf = (n: number) => Buffer.from(`Message-ID: <${n}@client.test>\r\nSubject: ${n}\r\n\r\n${'x'.repeat((n * 7919) % 50_000)}\r\n`)

    const startOne = () => {
      const child = start()
      return { child, said: line(child) }
    }

    /** Sends what waits, one after the other, until the connection is gone. What was not acknowledged waits again. */
    async function send(port: number): Promise<void> {
      const client = await SmtpClient.connect(port)
      for (let n = waiting.shift(); n !== undefined; n = waiting.shift()) {
        tried.add(n)
        const reply = await client.deliver(mailOf(n), 'clara@client.test', 'support@example.com').catch((error: Error) => error.message)
        if (reply.startsWith('250')) acknowledged.push(n)
        else {
          waiting.unshift(n)
          return
        }
      }
    }

    // While one is sent to, the next ones get ready.
    const ready = Array.from({ length: AHEAD }, startOne)
    const nextOne = async () => {
      ready.push(startOne())
      const { child, said } = ready.shift()!
      await said
      return child
    }
    for (let round = 1; round <= ROUNDS; round++) {
      const child = await nextOne()
      const port = line(child)
      child.stdin!.write('open\n')
      const before = acknowledged.length
      const sending = Array.from({ length: SENDERS }, async () => send(Number(await port)).catch(() => undefined))
      const enough = before + Math.floor(Math.random() * 12)
      await port
      await until(() => acknowledged.length >= enough, 'some answers')
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 20))
      child.kill('SIGKILL')
      await Promise.all([once(child, 'exit'), ...sending])
      const kept = await test.services.database.rows<{ key: string }>(sql`select message_key as key from incoming_mail`)
      expect(kept.map(({ key }) => key)).toEqual(expect.arrayContaining(acknowledged.map((n) => `<${n}@client.test>`)))
    }

    const last = await nextOne()
    waiting.splice(0, waiting.length, ...[...tried].filter((n) => !acknowledged.includes(n)))
    const port = line(last)
    last.stdin!.write('open\n')
    await send(Number(await port))
    expect(acknowledged.sort((a, b) => a - b)).toEqual([...tried].sort((a, b) => a - b))
    const rows = await test.services.database.rows<{ raw: Buffer; status: string }>(sql`select raw, status from incoming_mail`)
    const ids = rows.map(({ raw }) => Number(/^Message-ID: <(\d+)@/.exec(raw.toString())![1])).sort((a, b) => a - b)
    expect(ids).toEqual(acknowledged)
    expect(rows.every(({ raw, status }) => status === 'RECEIVED' && raw.equals(mailOf(Number(/<(\d+)@/.exec(raw.toString())![1]))))).toBe(true)
    expect(ids.length).toBeGreaterThan(ROUNDS)
  })
})
