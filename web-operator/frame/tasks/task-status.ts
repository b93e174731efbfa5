import { Circle, CircleCheck, CircleDot, type LucideIcon } from 'lucide-react'
import type { TaskStatus } from '../../gql/graphql'

/** In the order in which a task goes through them. */
export const taskStatuses: readonly TaskStatus[] = ['TODO', 'IN_PROGRESS', 'DONE']

/** As the screens call them. */
export const statusWords: Record<TaskStatus, string> = { TODO: 'To do', IN_PROGRESS: 'In progress', DONE: 'Closed' }

export const statusIcons: Record<TaskStatus, LucideIcon> = { TODO: Circle, IN_PROGRESS: CircleDot, DONE: CircleCheck }
