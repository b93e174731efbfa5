import sql from 'sql-template-tag'
import type { Transaction } from '../../core/command.js'
import { fillPattern } from './number-pattern.js'

/** Whose numbers they are. */
interface Numbering {
  id: string
  numberPattern: string
}

const MOST_AT_ONCE = 1024

/** How long a counter counts: for the month of `{{nr-m}}` where the rest of the number tells which one it was; else for ever, since no number comes twice. */
function periodOf(pattern: string, now: Date): string {
  const tellsMonth = pattern.includes('{{mm}}') && /\{\{yy(yy)?\}\}/.test(pattern)
  return pattern.includes('{{nr-m}}') && tellsMonth ? now.toISOString().slice(0, 7) : 'all'
}

/** The desk's next number. The counter's row lock makes writers wait for each other, so no number is given twice, nor one lost on rollback. */
export async function nextTicketNumber(tx: Transaction, desk: Numbering, now = new Date()): Promise<string> {
  const period = periodOf(desk.numberPattern, now)
  const [counter] = await tx.rows<{ last: number }>(sql`
    insert into desk_counter (desk_id, period, last) values (${desk.id}, ${period}, 1)
    on conflict (desk_id, period) do update set last = desk_counter.last + 1
    returning last`)
  const nr = await firstFree(tx, desk, counter!.last, now)
  if (nr > counter!.last) await tx.rows(sql`update desk_counter set last = ${nr} where desk_id = ${desk.id} and period = ${period}`)
  return fillPattern(desk.numberPattern, nr, now)
}

/** The numbers that tickets of a desk would get next with a pattern. */
export async function comingNumbers(database: Pick<Transaction, 'rows'>, desk: Numbering, count: number, now = new Date()): Promise<string[]> {
  const [counter] = await database.rows<{ last: number }>(sql`
    select last from desk_counter where desk_id = ${desk.id} and period = ${periodOf(desk.numberPattern, now)}`)
  const numbers: string[] = []
  for (let nr = counter?.last ?? 0; numbers.length < count; ) {
    nr = await firstFree(database, desk, nr + 1, now)
    numbers.push(fillPattern(desk.numberPattern, nr, now))
  }
  return numbers
}

/** From `start` on, the first whose number no ticket of the desk has: an earlier pattern may have given the same ones. */
async function firstFree(database: Pick<Transaction, 'rows'>, desk: Numbering, start: number, now: Date): Promise<number> {
  for (let [from, count] = [start, 1]; ; [from, count] = [from + count, Math.min(count * 2, MOST_AT_ONCE)]) {
    const nrs = Array.from({ length: count }, (_, index) => from + index)
    const [free] = await database.rows<{ nr: number }>(sql`
      select candidate.nr from unnest(${nrs}::int[], ${nrs.map((nr) => fillPattern(desk.numberPattern, nr, now))}::text[]) as candidate (nr, number)
       where not exists (select from ticket where desk_id = ${desk.id} and number = candidate.number) order by candidate.nr limit 1`)
    if (free) return free.nr
  }
}
