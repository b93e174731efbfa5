import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sql from 'sql-template-tag'
import { readConfig } from '../../../config.js'
import type { Services } from '../../../core/services.js'
import { closeServices, openServices } from '../../../services.js'
import { createTestDatabase, type TestDatabase } from '../../../test/database.js'
import { createDesk } from '../../../test/factories.js'
import { rawMail, store } from '../../../test/mails.js'
import type { TestServer } from '../../../test/test-server.js'
import { until } from '../../../test/test-viewer.js'

jest.setTimeout(180_000)

const MAILS = 200

describe('an import that is killed', () => {
  let database: TestDatabase
  let dataDirectory: string
  /** Without an app, so that nobody but the processes that are killed works the queue. */
  let services: Services
  const children: ChildProcess[] = []

  beforeAll(async () => {
    database = await createTestDatabase()
    dataDirectory = await mkdtemp(join(tmpdir(), 'helpdesk-files-'))
    services = await openServices(readConfig({ LOG_LEVEL: 'silent', DATA_DIR: dataDirectory }), database.url)
  })
  afterEach(() => children.splice(0).forEach((child) => child.kill('SIGKILL')))
  afterAll(async () => {
    await closeServices(services)
    await database.drop()
    await rm(dataDirectory, { recursive: true, force: true })
  })

  async function start(): Promise<ChildProcess> {
    const run = `const { main } = await import('./server/main.ts'); await main({ demo: false })`
    const child = spawn(process.execPath, ['--import', '@oxc-node/core/register', '--input-type=module', '-e', run], {
      cwd: join(__dirname, '../../../..'),
      env: { ...process.env, NODE_ENV: 'production', PORT: '0', DATABASE_URL: database.url, DATA_DIR: dataDirectory, LOG_LEVEL: 'silent' },
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    children.push(child)
    for await (const said of child.stdout!) if (String(said).includes('The helpdesk is ready.')) break
    return child
  }

  const count = async () => (await services.database.rows<{ read: number }>(sql`select count(*)::int as read from incoming_mail where status = 'READ'`))[0]!.read
  /** In steps, for together they take longer than anything should be waited for. */
  const read = async (atLeast: number) => {
    for (let step = await count(); step < atLeast; ) {
      const before = step
      await until(async () => (step = await count()) > before, `more than ${before} mails`)
    }
  }

  it('has each mail once after restarts', async () => {
    const server = { services } as TestServer
    const desk = await createDesk(server)
    for (let index = 0; index < MAILS; index++) {
      const files = index % 3 ? [] : [{ name: `${index}.txt`, bytes: `${index}` }]
      await store(server, desk.id, rawMail({ subject: `Mail ${index}`, from: `client${index % 7}@example.com`, files }))
    }
    for (const share of [0.1, 0.4]) {
      const child = await start()
      await read(MAILS * share)
      child.kill('SIGKILL')
      await once(child, 'exit')
      // It is taken for dead once it was not seen for a while, which a test need not wait for.
      await services.database.rows(sql`update job_process set seen_at = seen_at - interval '1 hour'`)
      await services.database.rows(sql`update graphile_worker._private_jobs set locked_at = locked_at - interval '1 hour' where locked_at is not null`)
    }
    expect(await count()).toBeLessThan(MAILS)
    await start()
    await read(MAILS)
    const tickets = await services.database.rows<{ title: string; files: number }>(sql`
      select title, (select count(*)::int from attachment where attachment.ticket_id = ticket.id) as files from ticket order by length(title), title`)
    expect(tickets).toEqual(Array.from({ length: MAILS }, (_, index) => ({ title: `Mail ${index}`, files: index % 3 ? 0 : 1 })))
    expect(await services.database.rows(sql`select from client`)).toHaveLength(7)
  })
})
