import sql from 'sql-template-tag'
import { isAdmin, type OperatorViewer, type Viewer } from '../../core/viewer.js'
import { NOTHING, type Visibility } from '../../core/visibility.js'

/** What the policy must know of a saved view. */
export interface SavedViewFacts {
  ownerId: string
  shared: boolean
}

/** An operator: their own, and what others share. Nobody else keeps views. */
export function savedViewsVisibleTo(viewer: Viewer | null): Visibility<SavedViewFacts> {
  if (!canKeepViews(viewer)) return NOTHING
  return {
    where: sql`(saved_view.owner_id = ${viewer.id}::uuid or saved_view.shared)`,
    includes: ({ ownerId, shared }) => shared || ownerId === viewer.id,
  }
}

export function canKeepViews(viewer: Viewer | null): viewer is OperatorViewer {
  return viewer?.kind === 'operator'
}

/** The owner; and an admin what is shared, for a shared view outlives its owner's interest in it. */
export function canChangeView(viewer: OperatorViewer, { ownerId, shared }: SavedViewFacts): boolean {
  return ownerId === viewer.id || (shared && isAdmin(viewer))
}
