import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql'
import { PageArgs, pageComplexity, type Page } from '../../../graphql/connection.js'
import type { RequestContext } from '../../../graphql/context.js'
import { payload } from '../../../graphql/user-error.js'
import { authorOf, CommentAuthor } from '../../tickets/events/author.js'
import { TaskCommentInput } from '../task.inputs.js'
import { taskById } from '../task.loaders.js'
import { TaskObject } from '../task.object.js'
import { TaskAddCommentPayload } from '../task.payloads.js'
import { addTaskComment } from './add-task-comment.js'
import { commentsByTask, taskCommentById } from './task-comment.loaders.js'
import { TaskCommentConnection, TaskCommentObject } from './task-comment.object.js'

@Resolver(() => TaskCommentObject)
export class TaskCommentResolver {
  @FieldResolver(() => CommentAuthor, { nullable: true, description: 'Who wrote it. Null when this viewer may not know them.' })
  author(@Root() comment: TaskCommentObject, @Ctx() context: RequestContext): Promise<typeof CommentAuthor | null> {
    return authorOf(context, comment.authorKind, comment.authorId)
  }

  @Mutation(() => TaskAddCommentPayload, { description: 'Comments on a task. Operators whose name stands in it behind an @ are notified.' })
  taskAddComment(
    @Arg('taskId', () => ID, { description: 'The task to act on.' }) taskId: string,
    @Arg('input', () => TaskCommentInput, { description: 'The comment.' }) input: TaskCommentInput,
    @Ctx() context: RequestContext,
  ): Promise<TaskAddCommentPayload> {
    return payload({ task: null, comment: null }, input, async () => {
      const written = await addTaskComment(context, taskId, input)
      const [task, comment] = await Promise.all([context.loader(taskById).load(written.taskId), context.loader(taskCommentById).load(written.commentId)])
      return { task, comment }
    })
  }
}

@Resolver(() => TaskObject)
export class TaskCommentsResolver {
  @FieldResolver(() => TaskCommentConnection, { description: 'What the team wrote about it, oldest first.', complexity: pageComplexity })
  comments(@Root() task: TaskObject, @Args(() => PageArgs) { first, after, last, before }: PageArgs, @Ctx() context: RequestContext): Promise<Page<TaskCommentObject>> {
    return context.loader(commentsByTask).load({ parentId: task.id, args: { first, after, last, before } })
  }
}
