import type { TaskStatus } from '../../../gql/graphql'

/** Where a task stands, as the screens say it. */
export const taskStatusWords: Record<TaskStatus, string> = { TODO: 'To do', IN_PROGRESS: 'In progress', DONE: 'Closed' }
