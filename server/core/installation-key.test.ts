import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readConfig } from '../config.js'
import { openDatabase, type Database } from '../database/database.js'
import { StartupError } from '../startup-error.js'
import { createTestDatabase, type TestDatabase } from '../test/database.js'
import { openSecretBox } from './installation-key.js'

describe('openSecretBox', () => {
  let testDatabase: TestDatabase
  let database: Database
  let dataDirectory: string

  beforeEach(async () => {
    testDatabase = await createTestDatabase()
    database = await openDatabase(testDatabase.url, [])
    dataDirectory = await mkdtemp(join(tmpdir(), 'helpdesk-key-'))
  })
  afterEach(async () => {
    await database.close()
    await testDatabase.drop()
    await rm(dataDirectory, { recursive: true })
  })

  const open = (environment: NodeJS.ProcessEnv = {}) => openSecretBox(readConfig({ DATA_DIR: dataDirectory, ...environment }), database)

  it('makes one secret, which only the owner can read, also when several processes start at once', async () => {
    const boxes = await Promise.all(Array.from({ length: 5 }, () => open()))
    const box = boxes[0]!.encrypt('a text')
    expect([...boxes, await open()].map((other) => other.decrypt(box))).toEqual(Array(6).fill('a text'))
    expect(await readdir(dataDirectory)).toEqual(['app-secret'])
    expect((await stat(join(dataDirectory, 'app-secret'))).mode & 0o777).toBe(0o600)
  })

  it.each([['empty', () => ''], ['cut off', (secret: string) => secret.slice(0, 20)]])('refuses a file that is %s, as a full disk leaves it', async (_how, damage) => {
    const file = join(dataDirectory, 'app-secret')
    await open()
    await writeFile(file, damage(await readFile(file, 'utf8')))
    await expect(open()).rejects.toThrow(StartupError)
    await expect(open()).rejects.toThrow(`${file} is empty or cut off`)
  })

  it('refuses a database that was set up with another secret', async () => {
    await open()
    await expect(open({ APP_SECRET: 'another secret of 32 characters!!' })).rejects.toThrow('set up with another secret')
  })
})
