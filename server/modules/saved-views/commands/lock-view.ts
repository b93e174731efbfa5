import sql from 'sql-template-tag'
import type { Transaction } from '../../../core/command.js'
import { userError } from '../../../core/user-error.js'
import type { Viewer } from '../../../core/viewer.js'
import { identifier } from '../../../graphql/identifier.js'
import { canChangeView, canKeepViews, savedViewsVisibleTo, type SavedViewFacts } from '../saved-view.policy.js'

/** Loads a view for a change, under its row lock and through the policy; its id. */
export async function lockView(tx: Transaction, viewer: Viewer | null, viewId: string): Promise<string> {
  if (!canKeepViews(viewer)) throw userError('NOT_ALLOWED', 'Only operators keep views.')
  const [view] = await tx.rows<SavedViewFacts & { id: string }>(sql`
    select id, owner_id as "ownerId", shared from saved_view where id = ${identifier(viewId)}::uuid and ${savedViewsVisibleTo(viewer).where} for update`)
  if (!view) throw userError('NOT_FOUND', 'This view does not exist any more. Load the list anew.', ['savedViewId'])
  if (!canChangeView(viewer, view)) throw userError('NOT_ALLOWED', 'This view is shared by somebody else. Ask them or an admin to change it, or save one of your own.')
  return view.id
}
