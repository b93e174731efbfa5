import { KeptValues } from '../../../../../web-shared/writing/kept-values'

/** What was written to the team and not sent. */
export const taskCommentDrafts = new KeptValues<string>(stored => (typeof stored === 'string' ? stored : ''), text => text === '')

/** By operator, because people share machines, and nobody sees another's draft. */
export const taskCommentKey = (operatorId: string, taskId: string) => `helpdesk.task-comment.${operatorId}.${taskId}`
