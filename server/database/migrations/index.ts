import { Initial1700000000001 } from './0001-initial.js'
import { ReadingAndUndoing1700000000002 } from './0002-reading-and-undoing.js'
import { CommentHistory1700000000003 } from './0003-comment-history.js'
import { MergedTickets1700000000004 } from './0004-merged-tickets.js'
import { Presence1700000000005 } from './0005-presence.js'
import { Settings1700000000006 } from './0006-settings.js'
import { ClientView1700000000007 } from './0007-client-view.js'
import { Organization1700000000008 } from './0008-organization.js'
import { Email1700000000009 } from './0009-email.js'

/** In the order in which they run. A migration that has landed is never edited. */
export const migrations = [
  Initial1700000000001,
  ReadingAndUndoing1700000000002,
  CommentHistory1700000000003,
  MergedTickets1700000000004,
  Presence1700000000005,
  Settings1700000000006,
  ClientView1700000000007,
  Organization1700000000008,
  Email1700000000009,
]
