import 'reflect-metadata'
import { parseArgs } from 'node:util'
import { readConfig } from '../config.js'
import { command } from '../core/command.js'
import { databaseUrlOf } from '../database/database-url.js'
import { createFirstDesk } from '../modules/desks/commands/create-first-desk.js'
import { lendAddresses } from '../modules/email/mailboxes/lend-addresses.js'
import { createOperator } from '../modules/operators/commands/create-operator.js'
import { closeServices, openServices } from '../services.js'
import { startupErrorOf, StartupError } from '../startup-error.js'

const USAGE = 'Give the operator: npm run operator:create -- --name "Your Name" --email you@example.com [--admin]'

/** Makes an operator and prints the password, this once. An empty helpdesk gets its first desk besides. */
async function run(): Promise<void> {
  const { name, email, admin } = parseArgs({ options: { name: { type: 'string' }, email: { type: 'string' }, admin: { type: 'boolean', default: false } } }).values
  if (!name?.trim() || !email?.includes('@')) throw new StartupError(USAGE)
  const config = readConfig({ ...process.env, LOG_LEVEL: 'error' })
  const database = await databaseUrlOf(config)
  try {
    const services = await openServices(config, database.url)
    try {
      const made = await command(services, async (tx) => {
        const operator = await createOperator(tx, { name, email, role: admin ? 'ADMIN' : 'OPERATOR' })
        const firstDesk = await createFirstDesk(tx)
        await lendAddresses(tx, config)
        return { operator, firstDesk }
      })
      if (!made.operator) throw new StartupError(`There is an operator ${email} already.`)
      if (made.firstDesk) console.log('The desk "Support" was made, which numbers its tickets SUP-1 and on.')
      console.log(`${name} signs in with ${email} and the password ${made.operator.password}`)
    } finally {
      await closeServices(services)
    }
  } finally {
    await database.stop()
  }
}

await run().catch((error: unknown) => {
  console.error(error instanceof TypeError ? USAGE : startupErrorOf(error))
  process.exitCode = 1
})
