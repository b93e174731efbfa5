import sql from 'sql-template-tag'
import type { Transaction } from '../../core/command.js'

/** How long a counter counts: for the month of `{{nr-m}}` where the rest of the number tells which one it was; else for ever, since no number comes twice. */
function periodOf(pattern: string, now: Date): string {
  const tellsMonth = pattern.includes('{{mm}}') && /\{\{yy(yy)?\}\}/.test(pattern)
  return pattern.includes('{{nr-m}}') && tellsMonth ? now.toISOString().slice(0, 7) : 'all'
}

/** Fills a pattern, like SUP-{{nr}} or {{yy}}{{mm}}-{{nr-m}}; months and years are those of UTC. */
export function fillPattern(pattern: string, nr: number, now: Date): string {
  const [year, month] = [now.toISOString().slice(0, 4), now.toISOString().slice(5, 7)]
  const values: Record<string, string> = { yyyy: year, yy: year.slice(2), mm: month, nr: String(nr), 'nr-m': String(nr) }
  return pattern.replace(/\{\{([a-z-]+)\}\}/g, (placeholder, name: string) => values[name] ?? placeholder)
}

/** The desk's next number. The counter's row lock makes writers wait for each other, so no number is given twice, nor one lost on rollback. */
export async function nextTicketNumber(tx: Transaction, desk: { id: string; numberPattern: string }, now = new Date()): Promise<string> {
  const [counter] = await tx.rows<{ last: number }>(sql`
    insert into desk_counter (desk_id, period, last) values (${desk.id}, ${periodOf(desk.numberPattern, now)}, 1)
    on conflict (desk_id, period) do update set last = desk_counter.last + 1
    returning last`)
  return fillPattern(desk.numberPattern, counter!.last, now)
}
