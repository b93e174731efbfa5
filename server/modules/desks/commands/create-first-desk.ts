import sql from 'sql-template-tag'
import { v7 as uuid } from 'uuid'
import type { Transaction } from '../../../core/command.js'
import type { SecretBox } from '../../../core/secret-box.js'
import { randomToken } from '../../../core/token.js'
import { writeSecret } from './write-secret.js'

/** Gives an empty helpdesk the desk that its first ticket needs. Does nothing where there is one; true when it made one. */
export async function createFirstDesk(tx: Transaction, secretBox: SecretBox): Promise<boolean> {
  const created = await tx.rows<{ id: string }>(sql`
    insert into desk (id, name, colour, language, number_pattern, token)
    select ${uuid()}::uuid, 'Support', '#2563EB', 'en', 'SUP-{{nr}}', ${randomToken()}
     where not exists (select from desk)
    returning id`)
  for (const { id } of created) await writeSecret(tx, secretBox, id)
  return created.length > 0
}
