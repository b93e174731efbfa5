import type { Transaction } from '../../../core/command.js'
import { userError } from '../../../core/user-error.js'
import type { Viewer } from '../../../core/viewer.js'
import { identifier } from '../../../graphql/identifier.js'
import { Desk } from '../../desks/desk.entity.js'
import { desksVisibleTo } from '../../desks/desk.policy.js'

/** The desk that a canned reply is given, if the operator works it; null is every desk. */
export async function deskForReply(tx: Transaction, viewer: Viewer, deskId: string | null): Promise<string | null> {
  if (deskId === null) return null
  const id = identifier(deskId)
  if (!id || !desksVisibleTo(viewer).includes({ id }) || !(await tx.manager.existsBy(Desk, { id }))) {
    throw userError('NOT_FOUND', 'There is no desk with this id, or you do not work it. Choose another one.', ['deskId'])
  }
  return id
}
