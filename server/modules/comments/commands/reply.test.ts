import sql from 'sql-template-tag'
import { addInternalComment, asApiKey, asClient, asLinkHolder, asOperator, createDesk, createTicket, reply, type TestClient, type TestOperator, type TestTicket } from '../../../test/factories.js'
import { giveMailbox, replyByMail, untilDelivery } from '../../../test/mailbox.js'
import { MailReceiver } from '../../../test/mail-receiver.js'
import { startTestServer, type TestServer } from '../../../test/test-server.js'
import type { TestViewer } from '../../../test/test-viewer.js'

jest.setTimeout(30_000)

const TICKET_REPLY = `mutation ($ticketId: ID!, $input: TicketReplyInput!) {
  ticketReply(ticketId: $ticketId, input: $input) {
    comment { id body bodyHtml visibility authorName fromSupport author { __typename } }
    commentEdge { cursor node { id } }
    ticket { status snoozedUntil eventCursor }
    unseen { __typename actorName }
    userErrors { code field }
  }
}`
const STATUSES = ['OPEN', 'IN_PROGRESS', 'WAITING', 'RESOLVED', 'CLOSED']

describe('Mutation.ticketReply', () => {
  let server: TestServer
  let deskId: string
  let operator: TestOperator
  let colleague: TestOperator
  let client: TestClient
  let ticket: TestTicket

  beforeAll(async () => {
    server = await startTestServer()
  })
  afterAll(() => server.stop())
  beforeEach(async () => {
    deskId = (await createDesk(server)).id
    operator = await asOperator(server)
    colleague = await asOperator(server)
    client = await asClient(server, deskId)
    ticket = await createTicket(client)
  })

  const answer = async (viewer: TestViewer, input: object = {}, ticketId = ticket.id) => {
    const { ticketReply } = await viewer.data(TICKET_REPLY, { ticketId, input: { body: 'Try **again**.', ...input } })
    return ticketReply as Record<string, any>
  }
  const refused = async (viewer: TestViewer, input: object) => {
    const before = await facts()
    const { comment, commentEdge, userErrors } = await answer(viewer, input)
    expect([comment, commentEdge]).toEqual([null, null])
    expect(await facts()).toEqual(before)
    return userErrors as { code: string; field: string[] | null }[]
  }
  const put = (status: string, snoozed = false) =>
    server.services.database.rows(sql`
      update ticket set status = ${status}::ticket_status, snoozed_until = ${snoozed ? new Date(Date.now() + 86_400_000) : null} where id = ${ticket.id}`)
  const facts = async () => {
    const { ticket: found } = await operator.viewer.data(
      `query ($id: ID!) { ticket(id: $id) { status snoozedUntil updatedAt eventCursor comments(first: 100) { totalCount nodes { body } }
         activity { nodes { __typename actorName ... on StatusChanged { from to } ... on Snoozed { until } } } } }`,
      { id: ticket.id },
    )
    return found
  }

  it("is the client's comment, from their session and from their link alike", async () => {
    for (const viewer of [client.viewer, asLinkHolder(server, ticket.publicUrl)]) {
      const { comment, commentEdge, unseen, userErrors } = await answer(viewer)
      expect([userErrors, unseen]).toEqual([[], []])
      expect(comment).toEqual(expect.objectContaining({ body: 'Try **again**.', bodyHtml: '<p>Try <strong>again</strong>.</p>\n', visibility: 'PUBLIC', authorName: client.name, fromSupport: false }))
      expect(commentEdge.node.id).toBe(comment.id)
    }
  })

  it("is the support's comment, from an operator and from a key alike", async () => {
    const key = await asApiKey(server, ['tickets:read', 'comments:read', 'comments:write'])
    for (const viewer of [operator.viewer, key.viewer]) {
      expect((await answer(viewer)).comment).toEqual(expect.objectContaining({ fromSupport: true, visibility: 'PUBLIC' }))
    }
  })

  it("gives an edge whose cursor lies in the ticket's comments", async () => {
    const { commentEdge } = await answer(operator.viewer)
    await answer(operator.viewer, { body: 'the next' })
    const { ticket: found } = await client.viewer.data('query ($id: ID!, $after: String) { ticket(id: $id) { comments(after: $after) { nodes { body } } } }', { id: ticket.id, after: commentEdge.cursor })
    expect(found.comments.nodes).toEqual([{ body: 'the next' }])
  })

  it.each([
    ['OPEN', 'OPEN'],
    ['IN_PROGRESS', 'IN_PROGRESS'],
    ['WAITING', 'OPEN'],
    ['RESOLVED', 'OPEN'],
    ['CLOSED', 'OPEN'],
  ])('of a client makes a ticket that is %s %s', async (from, to) => {
    for (const viewer of [client.viewer, asLinkHolder(server, ticket.publicUrl)]) {
      await put(from)
      expect((await answer(viewer)).ticket.status).toBe(to)
    }
    const changes = (await facts()).activity.nodes.filter((event: { __typename: string }) => event.__typename === 'StatusChanged')
    const change = { __typename: 'StatusChanged', actorName: client.name, from, to }
    expect(changes).toEqual(from === to ? [] : [change, change])
  })

  it.each(STATUSES)('of an operator leaves a ticket %s', async (status) => {
    await put(status)
    expect((await answer(operator.viewer)).ticket.status).toBe(status)
  })

  it("wakes a snoozed ticket when it is the client's, not when it is an operator's", async () => {
    await put('OPEN', true)
    expect((await answer(operator.viewer)).ticket.snoozedUntil).not.toBeNull()
    await answer(client.viewer)
    const { snoozedUntil, activity } = await facts()
    expect(snoozedUntil).toBeNull()
    expect(activity.nodes[0]).toEqual({ __typename: 'Snoozed', actorName: client.name, until: null })
  })

  it('resolves with it, in one step, only for the support side and only where that is legal', async () => {
    expect(await refused(client.viewer, { resolve: true })).toEqual([{ code: 'NOT_ALLOWED', field: ['resolve'] }])
    expect((await answer(operator.viewer, { resolve: true })).ticket.status).toBe('RESOLVED')
    expect(await refused(operator.viewer, { resolve: true })).toEqual([{ code: 'ILLEGAL_TRANSITION', field: null }])
    const { activity } = await facts()
    expect(activity.nodes.slice(0, 2)).toEqual([
      { __typename: 'StatusChanged', actorName: operator.name, from: 'OPEN', to: 'RESOLVED' },
      { __typename: 'CommentAdded', actorName: operator.name },
    ])
  })

  it('needs comments:write of a key, and tickets:write to resolve', async () => {
    const [reader, writer] = [await asApiKey(server, ['tickets:read', 'comments:read']), await asApiKey(server, ['tickets:read', 'comments:read', 'comments:write'])]
    expect(await refused(reader.viewer, {})).toEqual([{ code: 'NOT_ALLOWED', field: null }])
    expect(await refused(writer.viewer, { resolve: true })).toEqual([{ code: 'NOT_ALLOWED', field: ['resolve'] }])
  })

  it('cannot send a mail from a desk without a mailbox, and a client can order none', async () => {
    expect(await refused(operator.viewer, { notifyClient: true })).toEqual([{ code: 'DISABLED', field: ['notifyClient'] }])
    expect(await refused(client.viewer, { notifyClient: true })).toEqual([{ code: 'NOT_ALLOWED', field: ['notifyClient'] }])
    expect((await answer(operator.viewer, { notifyClient: false })).userErrors).toEqual([])
  })

  describe('with lastSeenCursor', () => {
    it('is refused over what its author has not seen, which comes along, unless forced', async () => {
      await reply(client.viewer, ticket.id)
      await addInternalComment(colleague.viewer, ticket.id)
      const input = { lastSeenCursor: ticket.eventCursor }
      const stale = await answer(operator.viewer, input)
      expect(stale.userErrors).toEqual([{ code: 'STALE', field: ['lastSeenCursor'] }])
      expect(stale.unseen).toEqual([{ __typename: 'CommentAdded', actorName: client.name }, { __typename: 'CommentAdded', actorName: colleague.name }])
      expect(stale.comment).toBeNull()
      expect((await facts()).comments.totalCount).toBe(2)
      expect((await answer(operator.viewer, { ...input, force: true })).comment).not.toBeNull()
    })

    it('is written when everything was seen', async () => {
      await reply(client.viewer, ticket.id)
      const { eventCursor } = await facts()
      expect((await answer(operator.viewer, { lastSeenCursor: eventCursor })).comment).not.toBeNull()
    })

    it("does not count its author's own events, a link holder's neither", async () => {
      for (const viewer of [operator.viewer, client.viewer, asLinkHolder(server, ticket.publicUrl)]) {
        const { ticket: seen } = await viewer.data('query ($id: ID!) { ticket(id: $id) { eventCursor } }', { id: ticket.id })
        await reply(viewer, ticket.id)
        expect((await answer(viewer, { lastSeenCursor: seen.eventCursor })).userErrors).toEqual([])
      }
    })

    it('does not count that a mail went out, but counts that one failed', async () => {
      const receiver = await MailReceiver.start()
      await giveMailbox(server, deskId, { port: receiver.port })
      const { eventCursor } = await facts()
      await untilDelivery(operator.viewer, await replyByMail(operator.viewer, ticket.id, 'By mail'), 'SENT')
      expect((await answer(operator.viewer, { lastSeenCursor: eventCursor })).userErrors).toEqual([])
      receiver.conduct = { atRcpt: { code: 550, words: '5.1.1 No such user here' } }
      await untilDelivery(operator.viewer, await replyByMail(operator.viewer, ticket.id, 'By mail'), 'FAILED')
      expect((await answer(operator.viewer, { lastSeenCursor: eventCursor })).unseen).toEqual([{ __typename: 'EmailFailed', actorName: 'Helpdesk' }])
      await receiver.stop()
    })

    it('does not tell a client of internal comments', async () => {
      await addInternalComment(operator.viewer, ticket.id)
      expect((await answer(client.viewer, { lastSeenCursor: ticket.eventCursor })).userErrors).toEqual([])
      await reply(operator.viewer, ticket.id)
      await addInternalComment(operator.viewer, ticket.id)
      expect((await answer(client.viewer, { lastSeenCursor: ticket.eventCursor })).unseen).toEqual([{ __typename: 'CommentAdded', actorName: operator.name }])
    })

    it('names a cursor that is none', async () => {
      const { errors } = await operator.viewer.ask(TICKET_REPLY, { ticketId: ticket.id, input: { body: 'a', lastSeenCursor: 'nonsense' } })
      expect(errors![0]!.extensions).toEqual(expect.objectContaining({ code: 'BAD_USER_INPUT', field: 'input.lastSeenCursor' }))
    })

    it('answers 30 who reply at once, each STALE or written', async () => {
      const answers = await Promise.all(Array.from({ length: 30 }, (_, index) => answer(index % 2 ? operator.viewer : colleague.viewer, { lastSeenCursor: ticket.eventCursor })))
      const written = answers.filter(({ comment }) => comment).length
      const stale = answers.filter(({ userErrors }) => userErrors[0]?.code === 'STALE').length
      expect(written).toBeGreaterThan(0)
      expect(written + stale).toBe(30)
    })
  })

  describe('with idempotencyKey', () => {
    it('gives a retry the first comment, also over something unseen, and a changed payload a CONFLICT', async () => {
      const input = { idempotencyKey: 'draft-1', lastSeenCursor: ticket.eventCursor }
      const first = await answer(operator.viewer, input)
      await reply(client.viewer, ticket.id)
      const retried = await answer(operator.viewer, input)
      expect([retried.userErrors, retried.comment.id, retried.commentEdge]).toEqual([[], first.comment.id, first.commentEdge])
      expect(await refused(operator.viewer, { ...input, body: 'Changed.' })).toEqual([{ code: 'CONFLICT', field: ['idempotencyKey'] }])
      expect((await facts()).comments.totalCount).toBe(2)
    })

    it('writes one comment for ten requests at once', async () => {
      const answers = await Promise.all(Array.from({ length: 10 }, () => answer(client.viewer, { idempotencyKey: 'impatient' })))
      expect(new Set(answers.map(({ comment }) => comment.id)).size).toBe(1)
      expect((await facts()).comments.totalCount).toBe(1)
    })

    it('takes one key for two tickets or two mutations as a CONFLICT, and for two people as two comments', async () => {
      await answer(operator.viewer, { idempotencyKey: 'once' })
      const elsewhere = await createTicket(client)
      expect((await answer(operator.viewer, { idempotencyKey: 'once' }, elsewhere.id)).userErrors).toEqual([{ code: 'CONFLICT', field: ['idempotencyKey'] }])
      const { ticketAddInternalComment } = await operator.viewer.data(
        'mutation ($id: ID!) { ticketAddInternalComment(ticketId: $id, input: { body: "Try **again**.", idempotencyKey: "once" }) { userErrors { code } } }',
        { id: ticket.id },
      )
      expect(ticketAddInternalComment.userErrors).toEqual([{ code: 'CONFLICT' }])
      expect((await answer(colleague.viewer, { idempotencyKey: 'once' })).userErrors).toEqual([])
    })

    it('can be used again after a refusal', async () => {
      expect(await refused(operator.viewer, { idempotencyKey: 'second try', notifyClient: true })).toEqual([{ code: 'DISABLED', field: ['notifyClient'] }])
      expect((await answer(operator.viewer, { idempotencyKey: 'second try' })).userErrors).toEqual([])
    })
  })
})
