import { GraphQLError } from 'graphql'
import { Arg, Ctx, Query, Resolver } from 'type-graphql'
import { renderMarkdown } from '../../core/markdown.js'
import { badInput } from '../../graphql/connection.js'
import type { RequestContext } from '../../graphql/context.js'
import { LONG_TEXT_COST } from '../../graphql/limits.js'
import { canPreviewComments } from './comment.policy.js'

const MOST_BYTES = 64 * 1024

@Resolver()
export class MarkdownPreviewResolver {
  @Query(() => String, { description: 'Markdown as the HTML that a comment would have. For operators, and keys that may write comments.', complexity: LONG_TEXT_COST })
  markdownPreview(@Arg('markdown', () => String, { description: 'At most 64 KB.' }) markdown: string, @Ctx() { viewer }: RequestContext): string {
    if (!canPreviewComments(viewer)) throw new GraphQLError('Only operators, and API keys with the scope comments:write, can preview comments. Sign in as one of them.', { extensions: { code: 'FORBIDDEN' } })
    if (Buffer.byteLength(markdown) > MOST_BYTES) throw badInput('markdown', 'longer than 64 KB. Shorten it, or attach it as a file.')
    return renderMarkdown(markdown)
  }
}
