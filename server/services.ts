import { pino } from 'pino'
import type { Config } from './config.js'
import { Ears } from './core/ears.js'
import { EventFeed } from './core/event-feed.js'
import { openFiles } from './core/files.js'
import { openSecretBox } from './core/installation-key.js'
import { RateLimits } from './core/rate-limits.js'
import type { Services } from './core/services.js'
import { Wake } from './core/wake.js'
import { migrate } from './database/migrate.js'
import { openDatabase } from './database/database.js'
import { entities } from './modules.js'

/** Opens everything that a process works with, on a database that is brought up to date first. */
export async function openServices(config: Config, databaseUrl: string): Promise<Services> {
  const log = pino({ level: config.logLevel, redact: ['req.headers.authorization', 'req.headers.cookie'] })
  await migrate(databaseUrl)
  const database = await openDatabase(databaseUrl, entities)
  const ears = new Ears(databaseUrl, log)
  return {
    config,
    database,
    secretBox: await openSecretBox(config, database),
    files: await openFiles(config),
    wake: new Wake(() => database.pool, log),
    ears,
    feed: new EventFeed(database, ears, log),
    limits: new RateLimits(),
    log,
  }
}

/** Closes them, letting what is under way end. */
export async function closeServices({ wake, feed, ears, database }: Services): Promise<void> {
  await wake.stop()
  await feed.stop()
  await ears.stop()
  await database.close()
}
