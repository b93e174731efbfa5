import type { Disk } from 'flydrive'
import type { Logger } from 'pino'
import type { Config } from '../config.js'
import type { Database } from '../database/database.js'
import type { Ears } from './ears.js'
import type { FeedEvent } from './event-feed.js'
import type { Feed } from './feed.js'
import type { FeedNotification } from './notification-feed.js'
import type { RateLimits } from './rate-limits.js'
import type { SecretBox } from './secret-box.js'
import type { FeedTaskEvent } from './task-feed.js'
import type { Wake } from './wake.js'

/** What a process has one of, handed to everything that works. */
export interface Services {
  config: Config
  database: Database
  secretBox: SecretBox
  files: Disk
  wake: Wake
  ears: Ears
  /** Tickets' events. */
  feed: Feed<FeedEvent>
  taskFeed: Feed<FeedTaskEvent>
  notificationFeed: Feed<FeedNotification>
  limits: RateLimits
  log: Logger
}
