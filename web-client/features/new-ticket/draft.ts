import type { AttachedFile } from '../../../web-shared/writing/upload-queue'
import type { Say } from '../../language/useText'
import type { TicketPriority } from '../../gql/graphql'
import { texts } from './texts'

/** What a host page says of a stranger. */
export type Claims = Partial<Pick<NewTicketDraft, 'email' | 'name'>>

/** What the form holds. '' is a choice not made. */
export interface NewTicketDraft {
  email: string
  name: string
  title: string
  content: string
  priority: TicketPriority | ''
  categoryId: string
  attached: AttachedFile[]
  /** What the host page filled in last: what differs from it was typed. */
  claimed: Claims
}

export type FieldName = Exclude<keyof NewTicketDraft, 'attached' | 'claimed'>

/** One thing to put right: at a field, or, without one, with the whole. */
export interface FieldProblem { field?: FieldName; message: string }

export const emptyDraft: NewTicketDraft = { email: '', name: '', title: '', content: '', priority: '', categoryId: '', attached: [], claimed: {} }

const longestTitle = 255
const looksLikeEmail = /^[^\s@]+@[^\s@]+\.[^\s@]+$/

/** What the person can put right before anything is sent; the server has the last word. */
export function problemsOf(draft: NewTicketDraft, isStranger: boolean, text: Say): FieldProblem[] {
  const problems: FieldProblem[] = []
  if (isStranger && !draft.email.trim()) problems.push({ field: 'email', message: text(texts.emailMissing) })
  else if (isStranger && !looksLikeEmail.test(draft.email.trim())) problems.push({ field: 'email', message: text(texts.emailInvalid) })
  if (!draft.title.trim()) problems.push({ field: 'title', message: text(texts.titleMissing) })
  // Counted in characters as people see them, not in UTF-16 units.
  else if ([...draft.title].length > longestTitle) problems.push({ field: 'title', message: text(texts.titleTooLong) })
  if (!draft.content.trim()) problems.push({ field: 'content', message: text(texts.contentMissing) })
  return problems
}

const fieldNames = new Set<string>(['email', 'name', 'title', 'content', 'priority', 'categoryId'] satisfies FieldName[])

/** Where on the form a server's error belongs: the end of its path names the field. */
export function fieldOf(path: readonly string[] | null | undefined): FieldName | undefined {
  const last = path?.at(-1)
  return last && fieldNames.has(last) ? last as FieldName : undefined
}
