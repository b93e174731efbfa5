import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { setTimeout as delay } from 'node:timers/promises'
import { startEmbeddedPostgres, type EmbeddedPostgres } from './index.js'
import { isAlive } from './process-state.js'

jest.setTimeout(60_000)

let dataDirectory: string
const running: EmbeddedPostgres[] = []
const elsewhere: ChildProcess[] = []
beforeAll(() => {
  dataDirectory = mkdtempSync(join(tmpdir(), 'embedded-postgres-'))
  chmodSync(dataDirectory, 0o755)
})
afterEach(async () => {
  for (const postgres of running.splice(0)) await postgres.stop()
  for (const node of elsewhere.splice(0)) node.kill('SIGKILL')
})
afterAll(() => rmSync(dataDirectory, { recursive: true, force: true }))

const postmaster = () => Number(readFileSync(join(dataDirectory, 'cluster', 'postmaster.pid'), 'utf8').split('\n')[0])

async function start(): Promise<EmbeddedPostgres> {
  const postgres = await startEmbeddedPostgres({ dataDirectory })
  running.push(postgres)
  return postgres
}

async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 20_000
  while (!await condition()) {
    if (Date.now() > deadline) throw new Error('It did not come about in 20 seconds')
    await delay(10)
  }
}

async function ask(connectionString: string, statement: string): Promise<unknown> {
  const client = new pg.Client({ connectionString })
  client.on('error', () => {})
  await client.connect()
  try {
    return (await client.query({ text: statement, rowMode: 'array' })).rows[0]?.[0]
  } finally {
    await client.end().catch(() => {})
  }
}

/** Another node process that starts PostgreSQL on the same data directory and then sits there. */
async function startElsewhere(): Promise<{ node: ChildProcess; connectionString: string }> {
  const script = `
    const { startEmbeddedPostgres } = await import(${JSON.stringify(join(__dirname, 'index.ts'))})
    const postgres = await startEmbeddedPostgres({ dataDirectory: ${JSON.stringify(dataDirectory)} })
    console.log(postgres.connectionString)
    setInterval(() => {}, 1000)`
  const node = spawn(process.execPath, ['--import', '@oxc-node/core/register', '--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] })
  elsewhere.push(node)
  const [line] = await once(node.stdout, 'data')
  return { node, connectionString: String(line).trim() }
}

describe('startEmbeddedPostgres', () => {
  it('keeps what was written, under the same address, over a restart', async () => {
    const first = await start()
    await ask(first.connectionString, "create table kept as select 'here' as word")
    await first.stop()
    await expect(ask(first.connectionString, 'select 1')).rejects.toThrow('ECONNREFUSED')

    const second = await start()
    expect(second.connectionString).toBe(first.connectionString)
    expect(await ask(second.connectionString, 'select word from kept')).toBe('here')
    await second.stop()
  })

  it('writes durably, in UTF-8, in UTC, for local and known visitors only', async () => {
    const { connectionString } = await start()
    const setting = (name: string) => ask(connectionString, `select current_setting('${name}')`)
    expect(await setting('fsync')).toBe('on')
    expect(await setting('synchronous_commit')).toBe('on')
    expect(await setting('server_encoding')).toBe('UTF8')
    expect(await setting('TimeZone')).toBe('UTC')
    expect(await setting('listen_addresses')).toBe('127.0.0.1')
    await expect(ask(Object.assign(new URL(connectionString), { password: 'wrong' }).href, 'select 1')).rejects.toThrow('password authentication failed')
    expect(statSync(join(dataDirectory, 'cluster')).mode & 0o077).toBe(0)
  })

  it('starts a killed PostgreSQL again while node runs', async () => {
    const { connectionString } = await start()
    const killed = postmaster()
    process.kill(killed, 'SIGKILL')
    await until(() => ask(connectionString, 'select 1').then(() => postmaster() !== killed, () => false))
    expect(await ask(connectionString, 'select word from kept')).toBe('here')
  })

  it('stops PostgreSQL when its node process is killed', async () => {
    const { node } = await startElsewhere()
    const pid = postmaster()
    node.kill('SIGKILL')
    await until(() => !isAlive(pid))
  })

  it('uses a PostgreSQL that another process runs, leaves it running, and takes over when that process dies', async () => {
    const owner = await startElsewhere()
    const pid = postmaster()
    const passing = await start()
    expect(passing.connectionString).toBe(owner.connectionString)
    await passing.stop()
    expect(await ask(owner.connectionString, 'select 1')).toBe(1)
    expect(postmaster()).toBe(pid)

    const heir = await start()
    owner.node.kill('SIGKILL')
    await until(() => !isAlive(pid))
    await until(() => ask(heir.connectionString, 'select 1').then(() => true, () => false))
    await heir.stop()
    await expect(ask(heir.connectionString, 'select 1')).rejects.toThrow('ECONNREFUSED')
  })
})
