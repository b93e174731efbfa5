import type { Transaction } from '../core/command.js'
import type { Cast } from './cast.js'
import { CANNED_REPLIES } from './content/canned-replies.js'
import { Dice } from './dice.js'
import { insertRows } from './insert-rows.js'

/** Writes the texts that the demo's operators keep, as old as their desks. */
export async function writeCannedReplies(tx: Transaction, { desks }: Cast): Promise<void> {
  const dice = new Dice('canned replies')
  const { createdAt } = desks[0]!
  await insertRows(tx, 'canned_reply', CANNED_REPLIES.map(({ desk, name, body }) => ({
    id: dice.id(createdAt), desk_id: desks.find((known) => known.name === desk)?.id ?? null, name, body, created_at: createdAt, updated_at: createdAt,
  })))
}
