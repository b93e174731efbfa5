import { Initial1700000000001 } from './0001-initial.js'

/** In the order in which they run. A migration that has landed is never edited. */
export const migrations = [Initial1700000000001]
