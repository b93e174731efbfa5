import '@oxc-node/core/register'
import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'

const { startEmbeddedPostgres } = await import('../database/embedded-postgres/index.ts')
const { migrate } = await import('../database/migrate.ts')

const template = 'helpdesk_template'
const prefix = `helpdesk-test-${userInfo().uid}-`

/** One cluster for all suites, with one migrated database that each suite clones (see database.ts). */
export default async function globalSetup() {
  // The tests make their own; a developer's database must never be what they write to.
  delete process.env.DATABASE_URL
  removeAbandoned()
  const dataDirectory = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`))
  // As root, PostgreSQL runs as another user, who has to get in.
  chmodSync(dataDirectory, 0o755)
  const postgres = await startEmbeddedPostgres({ dataDirectory })
  await prepare(postgres.connectionString)
  process.env.TEST_POSTGRES_URL = postgres.connectionString
  process.env.TEST_POSTGRES_TEMPLATE = template
  globalThis.testPostgres = { postgres, dataDirectory }
}

async function prepare(url) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  // Nothing here has to survive a crash.
  for (const setting of ['fsync', 'synchronous_commit', 'full_page_writes']) await client.query(`alter system set ${setting} = off`)
  await client.query('select pg_reload_conf()')
  await client.query(`create database ${template}`)
  await client.end()
  await migrate(Object.assign(new URL(url), { pathname: `/${template}` }).href)
}

/** Left by a run that was killed. */
function removeAbandoned() {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(prefix))) {
    const pid = Number(name.slice(prefix.length).split('-')[0])
    if (!isAlive(pid)) rmSync(join(tmpdir(), name), { recursive: true, force: true })
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}
