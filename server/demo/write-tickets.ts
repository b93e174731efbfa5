import sql from 'sql-template-tag'
import type { Transaction } from '../core/command.js'
import { enqueue } from '../core/jobs.js'
import type { Services } from '../core/services.js'
import { hashToken, randomToken } from '../core/token.js'
import { fillPattern } from '../modules/desks/number-pattern.js'
import type { DemoDesk } from './cast.js'
import type { Dice } from './dice.js'
import { bytea, insertRows } from './insert-rows.js'
import type { TaskRows } from './tell-tasks.js'
import type { TicketCourse } from './ticket-course.js'

/** Writes tickets (oldest first, which is how they are numbered), tasks, and all that hangs on them. */
export async function writeTickets(tx: Transaction, services: Services, desks: DemoDesk[], courses: TicketCourse[], tasks: TaskRows[], dice: Dice): Promise<void> {
  const numbers = numbersOf(desks, courses)
  const rows = courses.map((course) => course.rows(numbers.get(course)!))
  await insertRows(tx, 'desk_counter', desks.map((desk) => ({ desk_id: desk.id, period: 'all', last: desk.lastNumber + courses.filter(({ ticket }) => ticket.deskId === desk.id).length })))
  await insertRows(tx, 'ticket', rows.map(({ ticket }) => ticket))
  await insertRows(tx, 'public_link', courses.map((course) => publicLinkRow(course, services, dice)))
  await insertRows(tx, 'comment', courses.flatMap(({ comments }) => comments))
  await insertRows(tx, 'task', tasks.map(({ task }) => task))
  await insertRows(tx, 'ticket_task', tasks.flatMap(({ links }) => links))
  await insertRows(tx, 'ticket_event', rows.flatMap(({ events }) => events))
  await indexTexts(tx)
  for (const { ticket } of courses) {
    if (ticket.snoozedUntil) await enqueue(tx, 'wake_ticket', { ticketId: ticket.id }, { runAt: ticket.snoozedUntil, key: `wake_ticket:${ticket.id}` })
  }
}

function numbersOf(desks: DemoDesk[], courses: TicketCourse[]): Map<TicketCourse, string> {
  return new Map(desks.flatMap(({ id, numberPattern, lastNumber }) =>
    courses
      .filter(({ ticket }) => ticket.deskId === id)
      .map((course, index) => [course, fillPattern(numberPattern, lastNumber + index + 1, course.createdAt)] as const),
  ))
}

function publicLinkRow({ ticket, createdAt }: TicketCourse, { secretBox }: Services, dice: Dice) {
  const token = randomToken()
  return { id: dice.id(createdAt), ticket_id: ticket.id, token_hash: bytea(hashToken(token)), token_encrypted: bytea(secretBox.encrypt(token)), created_at: createdAt }
}

/** What index-text.ts would have gathered, text by text. */
async function indexTexts(tx: Transaction): Promise<void> {
  await tx.rows(sql`
    insert into ticket_text (ticket_id, public, internal)
    select ticket.id,
           strip(words_of(concat_ws(' ', ticket.number, ticket.title, ticket.content, string_agg(comment.body, ' ') filter (where comment.visibility = 'PUBLIC')))),
           strip(words_of(concat_ws(' ', ticket.number, ticket.title, ticket.content, string_agg(comment.body, ' '))))
      from ticket left join comment on comment.ticket_id = ticket.id
     group by ticket.id`)
}
