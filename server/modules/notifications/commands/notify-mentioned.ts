import sql from 'sql-template-tag'
import type { Actor } from '../../../core/actor.js'
import type { Transaction } from '../../../core/command.js'
import { mentionedIn } from '../mentions.js'
import { notify, type Addressee } from './notify.js'

/** Tells those whose name stands in a comment behind an @, but for those whom it mentioned before it was edited. */
export async function notifyMentioned(tx: Transaction, actor: Actor, body: string, about: Omit<Addressee, 'operatorId'>, before = ''): Promise<void> {
  if (!body.includes('@')) return
  const operators = await tx.rows<{ id: string; name: string }>(sql`select id, name from operator where active`)
  const known = mentionedIn(before, operators)
  const fresh = mentionedIn(body, operators).filter((id) => !known.includes(id))
  await notify(tx, { kind: 'MENTIONED', actor, to: fresh.map((operatorId) => ({ operatorId, ...about })) })
}
