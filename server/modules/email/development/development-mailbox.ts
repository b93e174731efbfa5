import type { Door } from '../../../core/door.js'
import { lendAddresses } from '../mailboxes/lend-addresses.js'

/** Before anything is mailed, desks without a mailbox are lent an address, or it is taken back from them. */
export const developmentMailbox: Door = async ({ database, config }) => {
  await lendAddresses(database, config)
  return { close: () => Promise.resolve() }
}
