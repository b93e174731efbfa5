import { randomUUID } from 'node:crypto'
import pg from 'pg'

export interface TestDatabase {
  url: string
  drop(): Promise<void>
}

/** A migrated, empty database of one's own, cloned in milliseconds from the template that global-setup.mjs made. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const { TEST_POSTGRES_URL: adminUrl, TEST_POSTGRES_TEMPLATE: template } = process.env
  if (!adminUrl) throw new Error('TEST_POSTGRES_URL is missing: this suite does not run under the Jest project "server"')
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await execute(adminUrl, `create database ${name} template ${template} strategy file_copy`)
  return {
    url: Object.assign(new URL(adminUrl), { pathname: `/${name}` }).href,
    drop: () => execute(adminUrl, `drop database ${name} with (force)`),
  }
}

async function execute(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
