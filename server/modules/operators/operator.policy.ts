import { EVERYTHING, NOTHING, type Visibility } from '../../core/visibility.js'
import { isOperatorOr, type Viewer } from '../../core/viewer.js'

/** The list of operators is for the team and its tools; a client knows an operator only as the author of a comment. */
export function operatorsVisibleTo(viewer: Viewer | null): Visibility<unknown> {
  return isOperatorOr(viewer, 'tickets:read') ? EVERYTHING : NOTHING
}

