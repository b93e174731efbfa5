import { DataSource } from 'typeorm'
import { createTestDatabase } from '../test/database.js'
import { migrate } from './migrate.js'

describe('migrate', () => {
  it('lets a statement take as long as it takes, for tables may be large', async () => {
    const database = await createTestDatabase()
    const timeouts: unknown[] = []
    const spy = jest.spyOn(DataSource.prototype, 'runMigrations').mockImplementation(async function (this: DataSource) {
      timeouts.push(...(await this.query<object[]>('show statement_timeout')))
      return []
    })
    await migrate(database.url)
    spy.mockRestore()
    await database.drop()
    expect(timeouts).toEqual([{ statement_timeout: '0' }])
  })
})
