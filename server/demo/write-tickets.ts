import sql from 'sql-template-tag'
import type { Transaction } from '../core/command.js'
import { enqueue } from '../core/jobs.js'
import type { Services } from '../core/services.js'
import { hashToken, randomToken } from '../core/token.js'
import { CLOSED } from '../modules/tasks/task.enums.js'
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
  await insertRows(tx, 'task_comment', tasks.flatMap(({ comments }) => comments))
  await insertRows(tx, 'task_event', tasks.flatMap(({ events }) => events))
  await insertRows(tx, 'ticket_event', rows.flatMap(({ events }) => events))
  await settleTasksDone(tx)
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

/** What settle-tasks-done.ts would have left: all tasks of these tickets are done, and the support's side has not replied since. */
async function settleTasksDone(tx: Transaction): Promise<void> {
  await tx.rows(sql`
    update ticket set tasks_done_at = done.at
      from (
        select link.ticket_id, max(event.at) as at
          from ticket_task link
          join task on task.id = link.task_id
          left join task_event event on event.task_id = task.id and event.kind = 'TaskStatusChanged' and event.data ->> 'to' = any(${CLOSED}::text[])
         group by link.ticket_id having bool_and(task.status = any(${CLOSED}::task_status[]))
      ) done
     where done.ticket_id = ticket.id
       and not exists (
         select from comment where comment.ticket_id = ticket.id and comment.visibility = 'PUBLIC' and comment.author_kind <> 'client' and comment.created_at > done.at
       )`)
}
