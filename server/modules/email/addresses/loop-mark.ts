import type { SecretBox } from '../../../core/secret-box.js'
import { toBase32 } from './base32.js'

/** The header that the mails of a helpdesk carry, so that one that comes back is known, whatever it went through. */
export const LOOP_HEADER = 'X-Helpdesk'

/** Its value: this installation's, for another company's helpdesk may well write to ours. */
export function loopMark(secretBox: SecretBox): string {
  return toBase32(secretBox.seal('loop')).slice(0, 26)
}
