import type { Disk } from 'flydrive'
import type { Logger } from 'pino'
import type { Config } from '../config.js'
import type { Database } from '../database/database.js'
import type { Ears } from './ears.js'
import type { EventFeed } from './event-feed.js'
import type { RateLimits } from './rate-limits.js'
import type { SecretBox } from './secret-box.js'
import type { Wake } from './wake.js'

/** What a process has one of, handed to everything that works. */
export interface Services {
  config: Config
  database: Database
  secretBox: SecretBox
  files: Disk
  wake: Wake
  ears: Ears
  feed: EventFeed
  limits: RateLimits
  log: Logger
}
