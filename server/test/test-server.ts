import 'reflect-metadata'
import { mkdtemp, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createApp, type App } from '../app.js'
import { readConfig } from '../config.js'
import type { Services } from '../core/services.js'
import type { Pages } from '../pages/pages.js'
import { closeServices, openServices } from '../services.js'
import { createTestDatabase } from './database.js'
import { TestViewer, until, type TestCredential } from './test-viewer.js'

/** The server that main.ts starts, on a database and a port of its own. */
export interface TestServer {
  services: Services
  url: string
  /** Asks as whoever holds the credential; nobody without one. */
  as(credential?: TestCredential): TestViewer
  /** A second process's worth of server on the same database. */
  another(): Promise<TestServer>
  /** Ends everybody's sockets and waits until the server follows events for nobody any more. For afterEach. */
  disconnect(): Promise<void>
  stop(): Promise<void>
}

/** Starts a server on a database that was cloned for it, without the web apps unless there are `pages`. Call stop() in afterAll. */
export async function startTestServer({ pages = null }: { pages?: Pages | null } = {}): Promise<TestServer> {
  const database = await createTestDatabase()
  const dataDirectory = await mkdtemp(join(tmpdir(), 'helpdesk-files-'))
  const server = await serverOn(database.url, dataDirectory, pages)
  return {
    ...server,
    async stop() {
      await server.stop()
      await database.drop()
      await rm(dataDirectory, { recursive: true, force: true })
    },
  }
}

async function serverOn(databaseUrl: string, dataDirectory: string, pages: Pages | null): Promise<TestServer> {
  const config = readConfig({ LOG_LEVEL: process.env.TEST_LOG_LEVEL ?? 'silent', DATA_DIR: dataDirectory, PORT: '0', PUBLIC_URL: 'http://helpdesk.test' })
  const services = await openServices(config, databaseUrl)
  const app: App = await createApp(services, { pages })
  await app.http.listen({ port: 0, host: '127.0.0.1' })
  const url = `http://127.0.0.1:${(app.http.server.address() as AddressInfo).port}`
  const others: TestServer[] = []
  const viewers: TestViewer[] = []
  const followers = () => services.feed.followers + services.taskFeed.followers + services.notificationFeed.followers
  return {
    services,
    url,
    as(credential = {}) {
      const viewer = new TestViewer(url, credential, followers)
      viewers.push(viewer)
      return viewer
    },
    async another() {
      const other = await serverOn(databaseUrl, dataDirectory, pages)
      others.push(other)
      return other
    },
    async disconnect() {
      await Promise.all(viewers.map((viewer) => viewer.disconnect()))
      await until(() => followers() === 0, 'the end of all subscriptions')
    },
    async stop() {
      await Promise.all(viewers.map((viewer) => viewer.disconnect()))
      await Promise.all(others.map((other) => other.stop()))
      await app.stop()
      await closeServices(services)
    },
  }
}
