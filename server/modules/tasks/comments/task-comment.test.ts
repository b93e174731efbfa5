import { addTaskComment, asOperator, createTask, type TestOperator, type TestTask } from '../../../test/factories.js'
import { startTestServer, type TestServer } from '../../../test/test-server.js'

describe('the comments of a task', () => {
  let server: TestServer
  let operator: TestOperator
  let task: TestTask

  beforeAll(async () => {
    server = await startTestServer()
    operator = await asOperator(server, { name: 'Olga' })
  })
  afterAll(() => server.stop())
  beforeEach(async () => {
    task = await createTask(operator.viewer)
  })

  const add = async (input: object, taskId = task.id) =>
    (await operator.viewer.data(
      `mutation ($taskId: ID!, $input: TaskCommentInput!) { taskAddComment(taskId: $taskId, input: $input) {
         task { id eventCursor } comment { id body bodyHtml authorName author { ... on Operator { name } } } userErrors { code field message } } }`,
      { taskId, input },
    )).taskAddComment as Record<string, any>
  const commentsOf = async (args = '') => (await operator.viewer.data(`query ($id: ID!) { task(id: $id) { comments${args} { nodes { id body } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }`, { id: task.id })).task.comments

  it('are rendered and sanitised, and say who wrote them', async () => {
    const { comment, userErrors } = await add({ body: '**Known** <script>alert(1)</script>' })
    expect(userErrors).toEqual([])
    expect(comment).toMatchObject({ authorName: 'Olga', author: { name: 'Olga' }, body: '**Known** <script>alert(1)</script>' })
    expect(comment.bodyHtml).toContain('<strong>Known</strong>')
    expect(comment.bodyHtml).not.toContain('<script')
  })

  it('are read from either end, oldest first', async () => {
    for (const body of ['1', '2', '3', '4', '5']) await addTaskComment(operator.viewer, task.id, body)
    const bodies = ({ nodes }: { nodes: { body: string }[] }) => nodes.map(({ body }) => body)
    const first = await commentsOf('(first: 2)')
    expect([bodies(first), bodies(await commentsOf(`(first: 2, after: "${first.pageInfo.endCursor}")`))]).toEqual([['1', '2'], ['3', '4']])
    const last = await commentsOf('(last: 2)')
    expect([bodies(last), last.pageInfo.hasPreviousPage, bodies(await commentsOf(`(last: 2, before: "${last.pageInfo.startCursor}")`))]).toEqual([['4', '5'], true, ['2', '3']])
  })

  it.each([
    ['nothing', 'REQUIRED', ''],
    ['white space', 'REQUIRED', ' \n\t '],
    ['more than 64 KB', 'TOO_LONG', 'x'.repeat(64 * 1024 + 1)],
    ['more than 64 KB of few characters', 'TOO_LONG', 'ż'.repeat(33 * 1024)],
  ])('are refused with %s', async (_what, code, body) => {
    expect(await add({ body })).toEqual({ task: null, comment: null, userErrors: [{ code, field: ['body'], message: expect.any(String) }] })
    expect((await commentsOf()).nodes).toEqual([])
  })

  it('may be as long as 64 KB', async () => {
    expect((await add({ body: 'x'.repeat(64 * 1024) })).userErrors).toEqual([])
  })

  it('give a retry the first one, also at once, and a changed payload a CONFLICT', async () => {
    const first = await add({ body: 'Once', idempotencyKey: 'draft' })
    const again = await Promise.all([1, 2, 3].map(() => add({ body: 'Once', idempotencyKey: 'draft' })))
    expect(again.map(({ comment }) => comment.id)).toEqual([first.comment.id, first.comment.id, first.comment.id])
    expect((await add({ body: 'Changed', idempotencyKey: 'draft' })).userErrors).toEqual([expect.objectContaining({ code: 'CONFLICT', field: ['idempotencyKey'] })])
    const other = await createTask(operator.viewer)
    expect((await add({ body: 'Once', idempotencyKey: 'draft' }, other.id)).userErrors).toEqual([expect.objectContaining({ code: 'CONFLICT' })])
    expect((await commentsOf()).nodes).toEqual([{ id: first.comment.id, body: 'Once' }])
  })

  it('are written to no task that is not there', async () => {
    for (const id of ['nonsense', '01900000-0000-7000-8000-000000000000']) {
      expect(await add({ body: 'Hello' }, id)).toEqual({ task: null, comment: null, userErrors: [expect.objectContaining({ code: 'NOT_FOUND', field: ['taskId'] })] })
    }
  })
})
