import { userError } from '../../../core/user-error.js'
import { isOperatorOr } from '../../../core/viewer.js'
import type { RequestContext } from '../../../graphql/context.js'
import { identifier } from '../../../graphql/identifier.js'
import { deskById } from '../desk.loaders.js'
import { fillPattern, patternProblem } from '../number-pattern.js'
import { comingNumbers } from '../ticket-number.js'

const SHOWN = 3

/** The numbers that the next tickets would get with a pattern: those of a desk, or of a new one. */
export async function numberPreview(context: RequestContext, pattern: string, deskId: string | null): Promise<string[]> {
  if (!isOperatorOr(context.viewer, 'admin')) throw userError('NOT_ALLOWED', 'Only operators can try a pattern out. Sign in as one of them.')
  const numberPattern = pattern.trim()
  const problem = patternProblem(numberPattern)
  if (problem) throw userError('INVALID', problem, ['pattern'])
  if (deskId === null) return Array.from({ length: SHOWN }, (_, index) => fillPattern(numberPattern, index + 1, new Date()))
  const id = identifier(deskId)
  const desk = id && (await context.loader(deskById).load(id))
  if (!desk) throw userError('NOT_FOUND', 'There is no desk with this id, or you do not work it.', ['deskId'])
  return comingNumbers(context.services.database, { id: desk.id, numberPattern }, SHOWN)
}
