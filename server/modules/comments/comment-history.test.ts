import sql from 'sql-template-tag'
import { allScopesBut, answersOf, createEveryone, keyName, viewersOf, type Everyone } from '../../test/everyone.js'
import { addInternalComment, asApiKey, asLinkHolder, createTicket, reply, type TestTicket } from '../../test/factories.js'
import { startTestServer, type TestServer } from '../../test/test-server.js'
import { until, type TestViewer } from '../../test/test-viewer.js'

const COMMENT_EDIT = 'mutation ($id: ID!, $body: String!) { commentEdit(commentId: $id, input: { body: $body }) { comment { body bodyHtml editedAt } userErrors { code field } } }'
const MAKE_INTERNAL = 'mutation ($id: ID!) { commentMakeInternal(commentId: $id) { comment { visibility } ticket { id } userErrors { code field } } }'
const REMOVE = 'mutation ($id: ID!) { commentRemove(commentId: $id) { commentId ticket { id } userErrors { code field } } }'
const TICKET_EVENTS = `subscription ($id: ID!, $after: String) { ticketEvents(ticketId: $id, after: $after) { __typename actorName cursor
  ... on CommentEdited { comment { id body } } ... on CommentRemoved { commentId commentAuthorName } ... on CommentMadeInternal { commentId comment { body } } } }`
const WITHOUT_INTERNAL = allScopesBut('internal:read', 'internal:write')
const NIL = '01900000-0000-7000-8000-000000000000'

let server: TestServer
let everyone: Everyone
let ticket: TestTicket

beforeAll(async () => {
  server = await startTestServer()
  everyone = await createEveryone(server)
})
afterAll(() => server.stop())
afterEach(() => server.disconnect())
beforeEach(async () => {
  ticket = await createTicket(everyone.client)
})

const edit = async (viewer: TestViewer, id: string, body = 'Corrected **now**.') => (await viewer.data(COMMENT_EDIT, { id, body })).commentEdit
const makeInternal = async (viewer: TestViewer, id: string) => (await viewer.data(MAKE_INTERNAL, { id })).commentMakeInternal
const remove = async (viewer: TestViewer, id: string) => (await viewer.data(REMOVE, { id })).commentRemove
const seen = async (viewer: TestViewer) =>
  (await viewer.data('query ($id: ID!) { ticket(id: $id) { eventCursor updatedAt comments { totalCount nodes { id body editedAt revisions { body } attachments { id } } } } }', { id: ticket.id })).ticket
const found = async (viewer: TestViewer, search: string): Promise<number> => (await viewer.data('query ($search: String) { ticketCounts(filter: { search: $search }) { total } }', { search })).ticketCounts.total
const kinds = async (): Promise<string[]> =>
  (await everyone.admin.viewer.data('query ($id: ID!) { ticket(id: $id) { activity { nodes { __typename } } } }', { id: ticket.id })).ticket.activity.nodes.map(({ __typename }: { __typename: string }) => __typename)

/** A public comment with a file. */
async function replyWithFile(viewer: TestViewer, body: string): Promise<{ commentId: string; fileId: string }> {
  const form = new FormData()
  form.append('file', new Blob(['noise']), `${body}.txt`)
  const { id: fileId } = (await (await fetch(`${server.url}/attachments`, { method: 'POST', headers: viewer.headers, body: form })).json()) as { id: string }
  const { ticketReply } = await viewer.data('mutation ($id: ID!, $body: String!, $file: ID!) { ticketReply(ticketId: $id, input: { body: $body, attachmentIds: [$file] }) { comment { id } } }', { id: ticket.id, body, file: fileId })
  return { commentId: ticketReply.comment.id, fileId }
}
const download = async (viewer: TestViewer, fileId: string) => (await fetch(`${server.url}/attachments/${fileId}`, { headers: viewer.headers })).status

describe('Comment.availableActions', () => {
  it('are what each viewer may do with a comment that they see', async () => {
    const keys = [WITHOUT_INTERNAL, ['tickets:read', 'comments:read', 'internal:write'] as const]
    const viewers = await viewersOf(server, everyone, ticket, keys.map((scopes) => [...scopes]))
    await reply(everyone.operator.viewer, ticket.id)
    await addInternalComment(everyone.operator.viewer, ticket.id)
    const answers = await answersOf(viewers, async (viewer) => {
      const { ticket: asked } = await viewer.data('query ($id: ID!) { ticket(id: $id) { comments { nodes { availableActions } } } }', { id: ticket.id })
      return asked?.comments.nodes.map(({ availableActions }: { availableActions: string[] }) => availableActions.join(' '))
    })
    expect(answers).toEqual({
      admin: ['MAKE_INTERNAL REMOVE', 'REMOVE'],
      operator: ['EDIT MAKE_INTERNAL', 'EDIT'],
      operatorElsewhere: undefined,
      client: [''],
      otherClient: undefined,
      publicLink: [''],
      otherPublicLink: undefined,
      nobody: undefined,
      'key: admin': ['MAKE_INTERNAL REMOVE', 'REMOVE'],
      [keyName(WITHOUT_INTERNAL)]: [''],
      'key: tickets:read, comments:read, internal:write': ['MAKE_INTERNAL'],
    })
  })
})

describe('Mutation.commentEdit', () => {
  it('changes what it says for everyone, and keeps for operators what it said', async () => {
    const id = await reply(everyone.operator.viewer, ticket.id, 'First')
    expect(await edit(everyone.operator.viewer, id, 'Second')).toEqual({ comment: { body: 'Second', bodyHtml: '<p>Second</p>\n', editedAt: expect.any(String) }, userErrors: [] })
    await edit(everyone.operator.viewer, id, 'Third')
    const history = `query ($id: ID!) { ticket(id: $id) { comments { nodes { body createdAt editedAt revisions { body writtenAt replacedAt } } } } }`
    const { ticket: forTeam } = await everyone.admin.viewer.data(history, { id: ticket.id })
    const [comment] = forTeam.comments.nodes
    expect(comment.revisions.map(({ body }: { body: string }) => body)).toEqual(['First', 'Second'])
    expect(comment.revisions[0].writtenAt).toBe(comment.createdAt)
    expect(comment.revisions[1].replacedAt <= comment.editedAt).toBe(true)
    const key = await asApiKey(server, ['admin'])
    for (const viewer of [everyone.client.viewer, asLinkHolder(server, ticket.publicUrl), key.viewer]) {
      const { ticket: forOthers } = await viewer.data(history, { id: ticket.id })
      expect(forOthers.comments.nodes[0]).toMatchObject({ body: 'Third', editedAt: comment.editedAt, revisions: [] })
    }
  })

  it('is told live, of a public comment to the client too, of an internal one to the team alone', async () => {
    const [shown, hidden] = [await reply(everyone.operator.viewer, ticket.id, 'Shown'), await addInternalComment(everyone.operator.viewer, ticket.id)]
    const { eventCursor: after } = await seen(everyone.client.viewer)
    const client = await everyone.client.viewer.follow(TICKET_EVENTS, { id: ticket.id, after })
    const team = await everyone.admin.viewer.follow(TICKET_EVENTS, { id: ticket.id })
    await edit(everyone.operator.viewer, hidden, 'For us')
    await edit(everyone.operator.viewer, shown, 'For you')
    expect((await client.pushed(1))[0]!.ticketEvents).toMatchObject({ __typename: 'CommentEdited', actorName: 'Olga', comment: { id: shown, body: 'For you' } })
    expect((await team.pushed(2)).map(({ ticketEvents }) => ticketEvents.comment.body)).toEqual(['For us', 'For you'])
  })

  it('changes nothing when it says the same', async () => {
    const id = await reply(everyone.operator.viewer, ticket.id, 'The same')
    expect((await edit(everyone.operator.viewer, id, 'The same')).comment.editedAt).toBeNull()
    expect(await kinds()).toEqual(['CommentAdded', 'TicketCreated'])
  })

  it('is for its author alone, and of keys for those that may write such comments', async () => {
    const [shown, hidden] = [await reply(everyone.operator.viewer, ticket.id), await addInternalComment(everyone.operator.viewer, ticket.id)]
    expect((await edit(everyone.admin.viewer, shown)).userErrors).toEqual([{ code: 'NOT_ALLOWED', field: null }])
    expect((await edit(everyone.client.viewer, shown)).userErrors).toEqual([{ code: 'NOT_ALLOWED', field: null }])
    const notFound = [{ code: 'NOT_FOUND', field: ['commentId'] }]
    for (const [viewer, id] of [[everyone.client.viewer, hidden], [everyone.operatorElsewhere.viewer, shown], [everyone.otherClient.viewer, shown], [server.as(), shown], [everyone.operator.viewer, NIL], [everyone.operator.viewer, 'x']] as const) {
      expect((await edit(viewer, id)).userErrors).toEqual(notFound)
    }
    const key = await asApiKey(server, ['tickets:read', 'comments:read', 'comments:write'])
    const own = await reply(key.viewer, ticket.id, 'From an app')
    expect((await edit(key.viewer, own, 'Corrected')).userErrors).toEqual([])
    expect((await edit(key.viewer, shown)).userErrors).toEqual([{ code: 'NOT_ALLOWED', field: null }])
    expect(await edit(everyone.operator.viewer, shown, ' ')).toEqual({ comment: null, userErrors: [{ code: 'REQUIRED', field: ['body'] }] })
  })

  it('is found by its new words, and not by those that are gone', async () => {
    const id = await reply(everyone.operator.viewer, ticket.id, 'aardvark cassowary')
    await edit(everyone.operator.viewer, id, 'cassowary dromedary')
    for (const viewer of [everyone.client.viewer, everyone.admin.viewer]) expect([await found(viewer, 'aardvark'), await found(viewer, 'cassowary dromedary')]).toEqual([0, 1])
  })

  it('keeps every text when two edit at once', async () => {
    const id = await reply(everyone.operator.viewer, ticket.id, '0')
    await Promise.all(['1', '2', '3', '4'].map((body) => edit(everyone.operator.viewer, id, body)))
    const [comment] = (await seen(everyone.admin.viewer)).comments.nodes
    expect([comment.body, ...comment.revisions.map(({ body }: { body: string }) => body)].sort()).toEqual(['0', '1', '2', '3', '4'])
  })
})

describe('Mutation.commentMakeInternal', () => {
  it('takes it from the client at once: list, count, search, download, and a push that reads as a removal', async () => {
    const { commentId, fileId } = await replyWithFile(everyone.client.viewer, 'my password is wombat')
    const { eventCursor: after } = await seen(everyone.client.viewer)
    const reader = await asApiKey(server, [...WITHOUT_INTERNAL])
    const outside = [everyone.client.viewer, asLinkHolder(server, ticket.publicUrl), reader.viewer]
    const followings = await Promise.all(outside.map((viewer) => viewer.follow(TICKET_EVENTS, { id: ticket.id, after })))
    const team = await everyone.admin.viewer.follow(TICKET_EVENTS, { id: ticket.id })
    expect(await makeInternal(everyone.operator.viewer, commentId)).toEqual({ comment: { visibility: 'INTERNAL' }, ticket: { id: ticket.id }, userErrors: [] })
    for (const [index, viewer] of outside.entries()) {
      expect((await followings[index]!.pushed(1))[0]!.ticketEvents).toEqual({ __typename: 'CommentRemoved', actorName: 'Olga', commentId, commentAuthorName: 'Clara', cursor: expect.any(String) })
      expect((await seen(viewer)).comments).toEqual({ totalCount: 0, nodes: [] })
      expect([await found(viewer, 'wombat'), await download(viewer, fileId)]).toEqual([0, 404])
    }
    expect((await team.pushed(1))[0]!.ticketEvents).toMatchObject({ __typename: 'CommentMadeInternal', commentId, comment: { body: 'my password is wombat' } })
    expect([await found(everyone.admin.viewer, 'wombat'), await download(everyone.admin.viewer, fileId)]).toEqual([1, 200])
  })

  it('is legal once, for public comments, and for those who may write internal ones', async () => {
    const [shown, hidden] = [await reply(everyone.client.viewer, ticket.id), await addInternalComment(everyone.operator.viewer, ticket.id)]
    const blind = await asApiKey(server, ['tickets:read', 'comments:read', 'internal:write'])
    const notAllowed = [{ code: 'NOT_ALLOWED', field: null }]
    expect((await makeInternal(everyone.operator.viewer, hidden)).userErrors).toEqual(notAllowed)
    expect((await makeInternal(everyone.client.viewer, shown)).userErrors).toEqual(notAllowed)
    expect((await makeInternal(everyone.client.viewer, hidden)).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['commentId'] }])
    expect(await makeInternal(blind.viewer, shown)).toEqual({ comment: null, ticket: { id: ticket.id }, userErrors: [] })
    expect((await makeInternal(everyone.operator.viewer, shown)).userErrors).toEqual(notAllowed)
  })
})

describe('Mutation.commentRemove', () => {
  it('leaves no word of it, on no surface and not in the database', async () => {
    const { commentId, fileId } = await replyWithFile(everyone.operator.viewer, 'capybara')
    await edit(everyone.operator.viewer, commentId, 'capybara and tapir')
    const { eventCursor: after } = await seen(everyone.client.viewer)
    const following = await everyone.client.viewer.follow(TICKET_EVENTS, { id: ticket.id, after })
    expect(await remove(everyone.admin.viewer, commentId)).toEqual({ commentId, ticket: { id: ticket.id }, userErrors: [] })
    expect((await following.pushed(1))[0]!.ticketEvents).toMatchObject({ __typename: 'CommentRemoved', actorName: 'Ada', commentId, commentAuthorName: 'Olga' })
    for (const viewer of [everyone.admin.viewer, everyone.client.viewer]) {
      expect((await seen(viewer)).comments).toEqual({ totalCount: 0, nodes: [] })
      expect([await found(viewer, 'capybara'), await found(viewer, 'tapir'), await download(viewer, fileId)]).toEqual([0, 0, 404])
    }
    await until(async () => !(await server.services.files.exists(fileId)), 'the file to go')
    const tables = ['comment', 'comment_revision', 'ticket_text', 'ticket_event', 'idempotency_key', 'attachment']
    for (const table of tables) {
      const rows = await server.services.database.dataSource.query(`select t::text as text from ${table} t`)
      expect(JSON.stringify(rows)).not.toMatch(/capybara|tapir/)
    }
  })

  it('is for admins and their keys; of an internal comment nobody outside hears', async () => {
    const [shown, hidden] = [await reply(everyone.client.viewer, ticket.id), await addInternalComment(everyone.operator.viewer, ticket.id)]
    const { eventCursor, updatedAt } = await seen(everyone.client.viewer)
    expect((await remove(everyone.operator.viewer, shown)).userErrors).toEqual([{ code: 'NOT_ALLOWED', field: null }])
    expect((await remove(everyone.client.viewer, shown)).userErrors).toEqual([{ code: 'NOT_ALLOWED', field: null }])
    expect((await remove(everyone.client.viewer, hidden)).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['commentId'] }])
    const key = await asApiKey(server, ['admin'])
    expect((await remove(key.viewer, hidden)).commentId).toBe(hidden)
    expect(await seen(everyone.client.viewer)).toMatchObject({ eventCursor, updatedAt, comments: { totalCount: 1 } })
    expect((await remove(key.viewer, hidden)).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['commentId'] }])
  })

  it('is numbered for the client without a gap', async () => {
    const ids = [await reply(everyone.client.viewer, ticket.id), await addInternalComment(everyone.operator.viewer, ticket.id), await reply(everyone.operator.viewer, ticket.id)]
    await remove(everyone.admin.viewer, ids[1]!)
    await makeInternal(everyone.admin.viewer, ids[0]!)
    await remove(everyone.admin.viewer, ids[0]!)
    await remove(everyone.admin.viewer, ids[2]!)
    const rows = await server.services.database.rows<{ publicSeq: number }>(sql`select public_seq as "publicSeq" from ticket_event where ticket_id = ${ticket.id} and public_seq is not null order by seq`)
    expect(rows.map(({ publicSeq }) => publicSeq)).toEqual([1, 2, 3, 4, 5])
  })

  it('still answers the retry of the reply that wrote it, without writing it again', async () => {
    const again = 'mutation ($id: ID!) { ticketReply(ticketId: $id, input: { body: "Once", idempotencyKey: "once" }) { comment { id } userErrors { code } } }'
    const { ticketReply } = await everyone.operator.viewer.data(again, { id: ticket.id })
    await remove(everyone.admin.viewer, ticketReply.comment.id)
    expect((await everyone.operator.viewer.data(again, { id: ticket.id })).ticketReply).toEqual({ comment: null, userErrors: [] })
    expect((await seen(everyone.admin.viewer)).comments.totalCount).toBe(0)
  })
})

describe('Query.markdownPreview', () => {
  it('is what a comment would be, for the support side where it may write one', async () => {
    const viewers = await viewersOf(server, everyone, ticket, [['tickets:read', 'comments:read'], ['comments:write'], ['internal:write']])
    const html = '<p>Try <strong>again</strong>.</p>\n'
    const answers = await answersOf(viewers, async (viewer) => {
      const { data, errors } = await viewer.ask('{ markdownPreview(markdown: "Try **again**.") }')
      return data?.markdownPreview ?? errors![0]!.extensions.code
    })
    expect(answers).toEqual({
      admin: html,
      operator: html,
      operatorElsewhere: html,
      client: 'FORBIDDEN',
      otherClient: 'FORBIDDEN',
      publicLink: 'FORBIDDEN',
      otherPublicLink: 'FORBIDDEN',
      nobody: 'FORBIDDEN',
      'key: admin': html,
      'key: tickets:read, comments:read': 'FORBIDDEN',
      'key: comments:write': html,
      'key: internal:write': html,
    })
  })

  it('takes 64 KB', async () => {
    const ask = (size: number) => everyone.operator.viewer.ask('query ($markdown: String!) { markdownPreview(markdown: $markdown) }', { markdown: 'x'.repeat(size) })
    expect((await ask(64 * 1024)).errors).toBeUndefined()
    expect((await ask(64 * 1024 + 1)).errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'markdown' })
  })
})
