import { audienceOf } from '../../../core/audience.js'
import { isOperatorOr, type Viewer } from '../../../core/viewer.js'

/** How the mails to clients went: it tells their addresses, also in the words of mail servers, so a key needs clients:read besides what the team reads. */
export function canSeeDeliveries(viewer: Viewer | null): boolean {
  return audienceOf(viewer) === 'internal' && isOperatorOr(viewer, 'clients:read')
}
