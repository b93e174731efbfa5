import sql from 'sql-template-tag'
import { v7 as uuid } from 'uuid'
import type { Transaction } from '../../../core/command.js'
import { randomToken } from '../../../core/token.js'

/** Gives an empty helpdesk the desk that its first ticket needs. Does nothing where there is one; true when it made one. */
export async function createFirstDesk(tx: Transaction): Promise<boolean> {
  const created = await tx.rows(sql`
    insert into desk (id, name, colour, language, number_pattern, token)
    select ${uuid()}::uuid, 'Support', '#2563EB', 'en', 'SUP-{{nr}}', ${randomToken()}
     where not exists (select from desk)
    returning id`)
  return created.length > 0
}
