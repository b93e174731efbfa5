import 'reflect-metadata'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readConfig } from '../config.js'
import type { Services } from '../core/services.js'
import { closeServices, openServices } from '../services.js'
import { createTestDatabase } from './database.js'

/** What a process has, without the server: for what a test opens by itself. */
export interface TestServices {
  services: Services
  /** What a second process has, on the same database. */
  another(): Promise<Services>
  close(): Promise<void>
}

/** Opens them on a database that was cloned for it. Call close() in afterAll, when what was opened on them is closed. */
export async function openTestServices(environment: NodeJS.ProcessEnv = {}): Promise<TestServices> {
  const database = await createTestDatabase()
  const dataDirectory = await mkdtemp(join(tmpdir(), 'helpdesk-files-'))
  const config = readConfig({ LOG_LEVEL: process.env.TEST_LOG_LEVEL ?? 'silent', DATA_DIR: dataDirectory, PUBLIC_URL: 'http://helpdesk.test', ...environment })
  const opened: Services[] = []
  const open = async () => {
    const services = await openServices(config, database.url)
    opened.push(services)
    return services
  }
  return {
    services: await open(),
    another: open,
    async close() {
      for (const services of opened) await closeServices(services)
      await database.drop()
      await rm(dataDirectory, { recursive: true, force: true })
    },
  }
}
