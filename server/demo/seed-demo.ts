import sql from 'sql-template-tag'
import { command } from '../core/command.js'
import type { Services } from '../core/services.js'
import { hashPassword } from '../modules/operators/password.js'
import { callCast } from './cast.js'
import { keepDemoOperators, type DemoOperator } from './demo-operators.js'
import { Dice } from './dice.js'
import { readablePassword } from './readable-password.js'
import { tellTasks } from './tell-tasks.js'
import { tellTickets } from './tell-tickets.js'
import { writeCannedReplies } from './write-canned-replies.js'
import { writeNotifications } from './write-notifications.js'
import { writePeople } from './write-people.js'
import { writeReading } from './write-reading.js'
import { writeTickets } from './write-tickets.js'

/**
 * Fills an empty database with the demo: two desks, their people, and 90 days of tickets up to `now`. The same `now` makes the same
 * demo, but for passwords, tokens and desk secrets. Returns the operators with their passwords, which are kept in the data directory;
 * nothing when there is a desk already.
 */
export async function seedDemo(services: Services, now = new Date()): Promise<DemoOperator[]> {
  return command(services, async (tx) => {
    // Two processes may start on one empty database.
    await tx.rows(sql`select pg_advisory_xact_lock(hashtext('helpdesk:demo'))`)
    if ((await tx.rows(sql`select from desk limit 1`)).length) return []
    const cast = callCast(now)
    const operators = cast.operators.map(({ name, email, role }) => ({ name, email, role, password: readablePassword() }))
    // Hashing works in threads of its own, while this one tells the stories.
    const hashing = Promise.all(operators.map(({ password }) => hashPassword(password)))
    const tickets = tellTickets(cast, now)
    const tasks = tellTasks(tickets, cast, now)
    const dice = new Dice('rows')
    await writePeople(tx, services, cast, await hashing, dice)
    await writeCannedReplies(tx, cast)
    await writeTickets(tx, services, cast.desks, tickets.map(({ course }) => course), tasks, dice)
    await writeReading(tx, now)
    await writeNotifications(tx, now, dice)
    // Before the commit: passwords without a demo are made anew by the next start, a demo without passwords is lost.
    await keepDemoOperators(services.config, operators)
    return operators
  })
}
