import type { OperatorViewer, Viewer } from '../../../core/viewer.js'

/** Operators, about the tickets that they see: presence is among people of the team, and of no use to anyone else. */
export function canSeePresence(viewer: Viewer | null): viewer is OperatorViewer {
  return viewer?.kind === 'operator'
}
