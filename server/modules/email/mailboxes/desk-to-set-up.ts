import { userError } from '../../../core/user-error.js'
import { isAdmin } from '../../../core/viewer.js'
import type { RequestContext } from '../../../graphql/context.js'
import { identifier } from '../../../graphql/identifier.js'
import { deskById } from '../../desks/desk.loaders.js'
import type { DeskObject } from '../../desks/desk.object.js'

/** A desk for an admin who looks how its mail would do, without changing it. */
export async function deskToSetUp(context: RequestContext, deskId: string): Promise<DeskObject> {
  if (!isAdmin(context.viewer)) throw userError('NOT_ALLOWED', 'Only admins can set up the mail of desks. Ask one of them.')
  const id = identifier(deskId)
  const desk = id ? await context.loader(deskById).load(id) : null
  if (!desk) throw userError('NOT_FOUND', 'There is no desk with this id.', ['deskId'])
  return desk
}
