import 'reflect-metadata'
import { randomBytes } from 'node:crypto'
import { parseArgs } from 'node:util'
import sql from 'sql-template-tag'
import { v7 as uuid } from 'uuid'
import { readConfig } from '../config.js'
import { databaseUrlOf } from '../database/database-url.js'
import { hashPassword } from '../modules/operators/password.js'
import { closeServices, openServices } from '../services.js'
import { startupErrorOf, StartupError } from '../startup-error.js'

const USAGE = 'Give the operator: npm run operator:create -- --name "Your Name" --email you@example.com [--admin]'

/** Makes an operator with a generated password, which is printed once. */
async function createOperator(): Promise<void> {
  const { values } = parseArgs({ options: { name: { type: 'string' }, email: { type: 'string' }, admin: { type: 'boolean', default: false } } })
  if (!values.name?.trim() || !values.email?.includes('@')) throw new StartupError(USAGE)
  const config = readConfig({ ...process.env, LOG_LEVEL: 'error' })
  const database = await databaseUrlOf(config)
  const services = await openServices(config, database.url)
  const password = randomBytes(12).toString('base64url')
  try {
    const id = uuid()
    const created = await services.database.rows(sql`
      insert into operator (id, name, email, password_hash, role)
      values (${id}, ${values.name.trim()}, ${values.email.trim().toLowerCase()}, ${await hashPassword(password)}, ${values.admin ? 'ADMIN' : 'OPERATOR'}::operator_role)
      on conflict do nothing returning id`)
    if (!created.length) throw new StartupError(`There is an operator ${values.email} already.`)
    console.log(`${values.name} signs in with ${values.email} and the password ${password}`)
  } finally {
    await closeServices(services)
    await database.stop()
  }
}

await createOperator().catch((error: unknown) => {
  console.error(error instanceof TypeError ? USAGE : startupErrorOf(error))
  process.exitCode = 1
})
