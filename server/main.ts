import 'reflect-metadata'
import { join } from 'node:path'
import { createApp } from './app.js'
import { readConfig, type Config } from './config.js'
import { databaseUrlOf } from './database/database-url.js'
import { seedDemo } from './demo/seed-demo.js'
import { openPages } from './pages/pages.js'
import { closeServices, openServices } from './services.js'
import { startupErrorOf } from './startup-error.js'
import { welcome } from './welcome.js'

/** Starts the helpdesk and keeps it running until a signal. What hinders the start from outside is told in one line. */
export async function main({ demo }: { demo: boolean }): Promise<void> {
  const closers: (() => Promise<void>)[] = []
  const close = async () => {
    for (const closer of closers.splice(0).reverse()) await closer()
  }
  try {
    await start(readConfig(process.env), demo, closers)
  } catch (error) {
    await close().catch(() => undefined)
    process.exitCode = 1
    console.error(startupErrorOf(error))
    process.exit()
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void close().finally(() => process.exit(0)))
  }
}

async function start(config: Config, demo: boolean, closers: (() => Promise<void>)[]): Promise<void> {
  const database = await databaseUrlOf(config)
  closers.push(database.stop)
  const services = await openServices(config, database.url)
  closers.push(() => closeServices(services))
  if (demo && !config.production) await seedDemo(services)
  const app = await createApp(services, { pages: await openPages(join(import.meta.dirname, '..')) })
  closers.push(app.stop)
  await app.http.listen({ port: config.port, host: config.host })
  console.log(await welcome(services))
}
