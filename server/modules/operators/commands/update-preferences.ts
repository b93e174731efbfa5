import sql from 'sql-template-tag'
import { userError } from '../../../core/user-error.js'
import type { RequestContext } from '../../../graphql/context.js'
import type { OperatorPreferencesInput } from '../operator-account.inputs.js'

/** Keeps what an operator chose; what they did not choose follows the defaults. */
export async function updatePreferences({ services, viewer }: RequestContext, input: OperatorPreferencesInput): Promise<string> {
  if (viewer?.kind !== 'operator') throw userError('NOT_ALLOWED', 'Only operators have preferences. Sign in as one of them.')
  const chosen = Object.fromEntries(Object.entries(input).filter(([, value]) => value != null))
  await services.database.rows(sql`update operator set preferences = preferences || ${JSON.stringify(chosen)}::jsonb where id = ${viewer.id}`)
  return viewer.id
}
