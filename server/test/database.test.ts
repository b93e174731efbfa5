import pg from 'pg'
import { createTestDatabase } from './database.js'

const ask = async (url: string, statement: string) => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<{ answer: unknown }>(statement)).rows.map((row) => row.answer)
  } finally {
    await client.end()
  }
}

describe('createTestDatabase', () => {
  it('gives migrated databases that do not see each other, and drops them', async () => {
    const [first, second] = await Promise.all([createTestDatabase(), createTestDatabase()])
    const tables = "select count(*)::int as answer from information_schema.tables where table_schema = 'public'"
    expect((await ask(first.url, tables))[0]).toBeGreaterThan(1)

    await ask(first.url, 'create table only_here ()')
    const found = "select to_regclass('only_here')::text as answer"
    expect(await ask(first.url, found)).toEqual(['only_here'])
    expect(await ask(second.url, found)).toEqual([null])

    await Promise.all([first.drop(), second.drop()])
    await expect(ask(first.url, 'select 1 as answer')).rejects.toThrow('does not exist')
  })
})
