import { pino } from 'pino'
import type { Config } from './config.js'
import { Ears } from './core/ears.js'
import { ticketEvents } from './core/event-feed.js'
import { Feed } from './core/feed.js'
import { openFiles } from './core/files.js'
import { openSecretBox } from './core/installation-key.js'
import { notificationChanges } from './core/notification-feed.js'
import { RateLimits } from './core/rate-limits.js'
import type { Services } from './core/services.js'
import { taskEvents } from './core/task-feed.js'
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
    feed: new Feed(ticketEvents, database, ears, log),
    taskFeed: new Feed(taskEvents, database, ears, log),
    notificationFeed: new Feed(notificationChanges, database, ears, log),
    limits: new RateLimits(),
    log,
  }
}

/** Closes them, letting what is under way end. */
export async function closeServices({ wake, feed, taskFeed, notificationFeed, ears, database }: Services): Promise<void> {
  await wake.stop()
  await Promise.all([feed.stop(), taskFeed.stop(), notificationFeed.stop()])
  await ears.stop()
  await database.close()
}
