import sql from 'sql-template-tag'
import type { Services } from '../../../core/services.js'
import type { Transaction } from '../../../core/command.js'
import { LONGEST_LOCAL_PART } from '../addresses/reply-address.js'

/** RFC 6761 keeps .test for what leads nowhere. */
const LENT_DOMAIN = 'helpdesk.test'

/**
 * Desks without a mailbox of their own are lent an address, whose mail ends in the development mailbox, so that the whole circle works on a bare machine. Where
 * there is none they have no address, and the one that was lent before is taken back.
 */
export async function lendAddresses(tx: Pick<Transaction, 'rows'>, { catchesMail }: Services['config']): Promise<void> {
  const own = sql`exists (select from mailbox where mailbox.desk_id = desk.id)`
  if (!catchesMail) {
    await tx.rows(sql`update desk set mailbox_address = null where mailbox_address like ${`%@${LENT_DOMAIN}`} and not ${own}`)
    return
  }
  const desks = await tx.rows<{ id: string; name: string }>(sql`select id, name from desk where mailbox_address is null and not ${own} order by created_at, id`)
  for (const { id, name } of desks) {
    const plain = localPartOf(name)
    const [taken] = await tx.rows(sql`select from desk where lower(mailbox_address) = ${`${plain}@${LENT_DOMAIN}`}`)
    await tx.rows(sql`update desk set mailbox_address = ${`${taken ? id.slice(-LONGEST_LOCAL_PART).replaceAll('-', '') : plain}@${LENT_DOMAIN}`} where id = ${id} and mailbox_address is null`)
  }
}

function localPartOf(name: string): string {
  const letters = name.normalize('NFKD').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '')
  return letters.slice(0, LONGEST_LOCAL_PART) || 'desk'
}
