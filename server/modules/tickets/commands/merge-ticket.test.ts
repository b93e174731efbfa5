import sql from 'sql-template-tag'
import { RequestContext } from '../../../graphql/context.js'
import { answersOf, createEveryone, keyName, viewersOf, allScopesBut, type Everyone } from '../../../test/everyone.js'
import { addInternalComment, asApiKey, asClient, asLinkHolder, asOperator, createTicket, reply, type TestTicket } from '../../../test/factories.js'
import { statementsOf } from '../../../test/statements.js'
import { startTestServer, type TestServer } from '../../../test/test-server.js'
import { until, type Following, type TestViewer } from '../../../test/test-viewer.js'
import { wakeTicket } from './wake-ticket.js'

const MERGE = 'mutation ($id: ID!, $into: ID!) { ticketMerge(ticketId: $id, intoTicketId: $into) { mergeId undoableUntil ticket { id number } userErrors { code field } } }'
const UNMERGE = 'mutation ($id: ID!) { ticketUnmerge(mergeId: $id) { ticket { number } intoTicket { number } userErrors { code field } } }'
const TICKET_EVENTS = 'subscription ($id: ID!, $after: String) { ticketEvents(ticketId: $id, after: $after) { __typename cursor ticket { number } ... on TicketMerged { fromNumber intoNumber } ... on CommentAdded { comment { body } } } }'
const COMMENT_ADDED = 'subscription ($id: ID!, $after: String) { commentAdded(ticketId: $id, after: $after) { cursor comment { body ticket { number } } } }'
/** All that a ticket holds; events and times of change aside, which tell of the merge. */
const HELD = `fragment held on Ticket { number title content status priority snoozedUntil attachments { fileName } tasks { id }
  comments { nodes { id body visibility createdAt attachments { fileName } } totalCount } }`

interface HistoryPage {
  edges: { cursor: string; node: { __typename: string; cursor: string } }[]
  pageInfo: { hasNextPage: boolean }
}

let server: TestServer
let everyone: Everyone
let team: TestViewer
let client: TestViewer
let source: TestTicket
let target: TestTicket

beforeAll(async () => {
  server = await startTestServer()
  everyone = await createEveryone(server)
  team = everyone.operator.viewer
  client = everyone.client.viewer
})
afterAll(() => server.stop())
afterEach(() => server.disconnect())
beforeEach(async () => {
  source = await createTicket(everyone.client, { title: 'The *grinder*', content: 'It makes a noise.' })
  target = await createTicket(everyone.client, { title: 'The kettle', content: 'It leaks.' })
})

const merge = async (viewer: TestViewer, from = source, into = target) => (await viewer.data(MERGE, { id: from.id, into: into.id })).ticketMerge
const unmerge = async (viewer: TestViewer, mergeId: string) => (await viewer.data(UNMERGE, { id: mergeId })).ticketUnmerge
const held = async (viewer: TestViewer, id: string) => (await viewer.data(`query ($id: ID!) { ticket(id: $id) { ...held } } ${HELD}`, { id })).ticket
const bodies = async (viewer: TestViewer, id: string): Promise<string[]> => (await held(viewer, id)).comments.nodes.map(({ body }: { body: string }) => body)
const found = async (search: string): Promise<string[]> => (await team.data('query ($search: String) { tickets(filter: { search: $search }) { nodes { number } } }', { search })).tickets.nodes.map(({ number }: { number: string }) => number)
const ofTeam = async (query: string, variables: object) => {
  const answer = await team.data(query, variables)
  for (const payload of Object.values(answer)) expect(payload.userErrors).toEqual([])
  return answer
}
const addTask = async ({ id }: TestTicket): Promise<string> => (await ofTeam('mutation ($id: ID!) { ticketAddTask(ticketId: $id) { task { id } userErrors { code } } }', { id })).ticketAddTask.task.id
const linkTask = ({ id }: TestTicket, task: string) => ofTeam('mutation ($id: ID!, $task: ID!) { ticketLinkTask(ticketId: $id, taskId: $task) { userErrors { code } } }', { id, task })

describe('Mutation.ticketMerge', () => {
  it('brings both conversations together in the order in which they were written, with what the merged ticket said', async () => {
    await reply(client, source.id, 'source 1')
    await reply(team, target.id, 'target 1')
    await addInternalComment(team, source.id, 'source 2')
    expect(await merge(team)).toEqual({ mergeId: expect.any(String), undoableUntil: expect.any(String), ticket: { id: target.id, number: target.number }, userErrors: [] })
    await reply(client, target.id, 'both')
    const content = '**The \\*grinder\\***\n\nIt makes a noise.'
    expect(await bodies(team, target.id)).toEqual([content, 'source 1', 'target 1', 'source 2', 'both'])
    expect(await bodies(client, target.id)).toEqual([content, 'source 1', 'target 1', 'both'])
    const { ticket } = await client.data('query ($id: ID!) { ticket(id: $id) { title content comments(first: 1) { nodes { bodyHtml authorName fromSupport visibility author { __typename } } } } }', { id: target.id })
    expect(ticket).toMatchObject({ title: 'The kettle', content: 'It leaks.' })
    expect(ticket.comments.nodes).toEqual([{ bodyHtml: '<p><strong>The *grinder*</strong></p>\n<p>It makes a noise.</p>\n', authorName: 'Clara', fromSupport: false, visibility: 'PUBLIC', author: { __typename: 'Client' } }])
  })

  it('leads from the old number, id and public link to the other ticket, and leaves no second one in any list', async () => {
    await merge(team)
    const holder = asLinkHolder(server, source.publicUrl)
    for (const viewer of [team, client, holder]) {
      const { byId, byNumber } = await viewer.data('query ($id: ID!, $number: String!) { byId: ticket(id: $id) { id } byNumber: ticketByNumber(number: $number) { id } }', { id: source.id, number: source.number.toLowerCase() })
      expect([byId, byNumber]).toEqual([{ id: target.id }, { id: target.id }])
    }
    expect((await holder.data('{ viewer { ... on LinkHolder { ticket { number } } } tickets { nodes { number } } }'))).toEqual({ viewer: { ticket: { number: target.number } }, tickets: { nodes: [{ number: target.number }] } })
    await reply(holder, source.id, 'over the old link')
    expect((await bodies(client, target.id)).at(-1)).toBe('over the old link')
    for (const viewer of [team, client]) {
      const { tickets } = await viewer.data('{ tickets { nodes { number } } }')
      const numbers = tickets.nodes.map(({ number }: { number: string }) => number)
      expect([numbers.includes(source.number), numbers.includes(target.number)]).toEqual([false, true])
    }
    expect((await everyone.otherClient.viewer.data('query ($id: ID!) { ticket(id: $id) { id } }', { id: source.id })).ticket).toBeNull()
  })

  it("ends the merged ticket's link with the other's", async () => {
    const opens = async ({ publicUrl }: TestTicket) => (await asLinkHolder(server, publicUrl).data('{ viewer { __typename } }')).viewer !== null
    await merge(team)
    expect(await opens(source)).toBe(true)
    await ofTeam('mutation ($id: ID!) { ticketRotateLink(ticketId: $id) { userErrors { code } } }', { id: source.id })
    expect([await opens(source), await opens(target)]).toEqual([false, false])
  })

  it('brings files and tasks along', async () => {
    const form = new FormData()
    form.append('file', new Blob(['noise']), 'noise.txt')
    const { id: file } = (await (await fetch(`${server.url}/attachments`, { method: 'POST', headers: client.headers, body: form })).json()) as { id: string }
    const { ticketCreate } = await client.data('mutation ($file: ID!) { ticketCreate(input: { title: "A", content: "B", attachmentIds: [$file] }) { ticket { id number } } }', { file })
    const withFile = ticketCreate.ticket as TestTicket
    const [own, shared] = [await addTask(withFile), await addTask(target)]
    await linkTask(withFile, shared)
    await merge(team, withFile)
    const { attachments, tasks, comments } = await held(team, target.id)
    expect([attachments, comments.nodes[0].attachments]).toEqual([[], [{ fileName: 'noise.txt' }]])
    expect(tasks.map(({ id }: { id: string }) => id).sort()).toEqual([own, shared].sort())
    for (const viewer of [client, team]) expect((await fetch(`${server.url}/attachments/${file}`, { headers: viewer.headers })).status).toBe(200)
  })

  it('is found by the words of both, internal ones by the team alone', async () => {
    await reply(client, source.id, 'platypus')
    await addInternalComment(team, source.id, 'echidna')
    await merge(team)
    for (const words of ['platypus', 'echidna', source.number]) expect(await found(words)).toEqual([target.number])
    expect((await client.data('{ ticketCounts(filter: { search: "echidna" }) { total } }')).ticketCounts.total).toBe(0)
  })

  it('unites the histories by time, page by page, with cursors that a subscription takes', async () => {
    await reply(team, source.id, 'one')
    await reply(team, target.id, 'two')
    await merge(team)
    const pages: HistoryPage[] = []
    for (let after: string | null = null; ; ) {
      const activity: HistoryPage = (await team.data('query ($id: ID!, $after: String) { ticket(id: $id) { activity(first: 1, after: $after) { edges { cursor node { __typename cursor } } pageInfo { hasNextPage } } } }', { id: target.id, after })).ticket.activity
      pages.push(activity)
      if (!activity.pageInfo.hasNextPage) break
      after = activity.edges[0]!.cursor
    }
    const nodes = pages.flatMap(({ edges }) => edges.map(({ node }) => node))
    expect(nodes.map(({ __typename }) => __typename)).toEqual(['TicketMerged', 'TicketMerged', 'CommentAdded', 'CommentAdded', 'TicketCreated', 'TicketCreated'])
    // The oldest is of the merged ticket: whoever saw no more than that is told of the merge.
    const following = await team.follow(TICKET_EVENTS, { id: target.id, after: nodes.at(-1)!.cursor })
    expect((await following.pushed(1))[0]!.ticketEvents).toMatchObject({ __typename: 'TicketMerged', fromNumber: source.number, intoNumber: target.number })
  })

  it('reads the history in one statement', async () => {
    await merge(team)
    const statements = await statementsOf(() => team.data('query ($id: ID!) { ticket(id: $id) { activity { nodes { __typename } } mergedTickets { number } } }', { id: target.id }))
    // The session, the ticket, its history, what was merged into it.
    expect(statements.length).toBeLessThanOrEqual(4)
  })

  it('numbers the events of both without a gap', async () => {
    await addInternalComment(team, target.id)
    const { mergeId } = await merge(team)
    await unmerge(team, mergeId)
    for (const { id } of [source, target]) {
      const rows = await server.services.database.rows<{ seq: number; publicSeq: number | null }>(sql`select seq, public_seq as "publicSeq" from ticket_event where ticket_id = ${id} order by seq`)
      expect(rows.map(({ seq }) => seq)).toEqual(rows.map((_, index) => index + 1))
      expect(rows.flatMap(({ publicSeq }) => publicSeq ?? [])).toEqual([1, 2, 3])
    }
  })

  it('refuses what cannot be', async () => {
    const foreign = await createTicket(everyone.otherClient)
    const refused = async (from: TestTicket, into: TestTicket) => (await merge(team, from, into)).userErrors
    expect(await refused(source, source)).toEqual([{ code: 'INVALID', field: ['intoTicketId'] }])
    expect(await refused(source, foreign)).toEqual([{ code: 'INVALID', field: ['intoTicketId'] }])
    expect(await refused({ ...source, id: 'x' }, target)).toEqual([{ code: 'NOT_FOUND', field: ['ticketId'] }])
    expect(await refused(source, { ...target, id: '01900000-0000-7000-8000-000000000000' })).toEqual([{ code: 'NOT_FOUND', field: ['intoTicketId'] }])
    const third = await createTicket(everyone.client)
    await merge(team)
    expect(await refused(source, third)).toEqual([{ code: 'CONFLICT', field: ['ticketId'] }])
    expect(await refused(third, source)).toEqual([{ code: 'CONFLICT', field: ['intoTicketId'] }])
  })

  it('is for the support side, of tickets that they see', async () => {
    const READ_ONLY = allScopesBut('tickets:write')
    const viewers = await viewersOf(server, everyone, source, [READ_ONLY, ['tickets:read', 'tickets:write']])
    viewers.delete('nobody')
    const answers = await answersOf(viewers, async (viewer) => {
      const [from, into] = [await createTicket(everyone.client), await createTicket(everyone.client)]
      const { userErrors } = await merge(viewer, from, into)
      const { ticket } = await viewer.data('query ($id: ID!) { ticket(id: $id) { availableActions mergedTickets { number } } }', { id: into.id })
      return [userErrors[0]?.code ?? 'merged', ticket?.availableActions.includes('MERGE'), ticket?.mergedTickets.length]
    })
    expect(answers).toEqual({
      admin: ['merged', true, 1],
      operator: ['merged', true, 1],
      operatorElsewhere: ['NOT_FOUND', undefined, undefined],
      client: ['NOT_ALLOWED', false, 0],
      otherClient: ['NOT_ALLOWED', undefined, undefined],
      publicLink: ['NOT_ALLOWED', undefined, undefined],
      otherPublicLink: ['NOT_ALLOWED', undefined, undefined],
      'key: admin': ['merged', true, 0],
      [keyName(READ_ONLY)]: ['NOT_ALLOWED', false, 0],
      'key: tickets:read, tickets:write': ['merged', true, 0],
    })
  })

  it('happens once when it is asked for many times at once, and one way when both are', async () => {
    const codes = (answers: { userErrors: { code: string }[] }[]) => answers.map(({ userErrors }) => userErrors[0]?.code ?? 'merged').sort()
    expect(codes(await Promise.all([merge(team), merge(everyone.admin.viewer), merge(team), merge(team)]))).toEqual(['CONFLICT', 'CONFLICT', 'CONFLICT', 'merged'])
    for (let round = 0; round < 5; round++) {
      const [left, right] = [await createTicket(everyone.client), await createTicket(everyone.client)]
      expect(codes(await Promise.all([merge(team, left, right), merge(everyone.admin.viewer, right, left)]))).toEqual(['CONFLICT', 'merged'])
    }
  })

  it('loses no reply that is written while it happens', async () => {
    const written = Array.from({ length: 10 }, (_, index) => reply(client, source.id, `meanwhile ${index}`))
    await Promise.all([...written, merge(team), ...Array.from({ length: 5 }, (_, index) => reply(team, source.id, `answer ${index}`))])
    expect((await bodies(client, source.id)).length).toBe(16)
    expect(await held(team, source.id)).toEqual(await held(team, target.id))
  })

  it('lets a reply that was being written land in the other ticket, after its author was told', async () => {
    await merge(everyone.admin.viewer)
    const write = async (force: boolean) =>
      (await team.data('mutation ($id: ID!, $input: TicketReplyInput!) { ticketReply(ticketId: $id, input: $input) { comment { body } ticket { number } unseen { __typename } userErrors { code } } }', {
        id: source.id,
        input: { body: 'Half written', lastSeenCursor: source.eventCursor, force },
      })).ticketReply
    expect(await write(false)).toMatchObject({ comment: null, unseen: [{ __typename: 'TicketMerged' }], userErrors: [{ code: 'STALE' }] })
    expect(await write(true)).toMatchObject({ comment: { body: 'Half written' }, ticket: { number: target.number }, userErrors: [] })
  })

  it('gives the retry of a reply the comment that has moved', async () => {
    const write = () => client.data('mutation ($id: ID!) { ticketReply(ticketId: $id, input: { body: "Once", idempotencyKey: "merged" }) { comment { id } userErrors { code } } }', { id: source.id })
    const { ticketReply: first } = await write()
    await merge(team)
    expect((await write()).ticketReply).toEqual({ comment: first.comment, userErrors: [] })
  })

  it('takes those who follow the merged ticket along, over every kind of socket', async () => {
    const viewers = [team, client, asLinkHolder(server, source.publicUrl)]
    const followings: Following[] = []
    for (const viewer of viewers) followings.push(await viewer.follow(TICKET_EVENTS, { id: source.id }))
    const comments = await client.follow(COMMENT_ADDED, { id: source.id })
    await merge(team)
    await reply(team, target.id, 'after')
    for (const following of followings) {
      expect((await following.pushed(2)).map(({ ticketEvents }) => ticketEvents)).toEqual([
        { __typename: 'TicketMerged', cursor: expect.any(String), ticket: { number: target.number }, fromNumber: source.number, intoNumber: target.number },
        { __typename: 'CommentAdded', cursor: expect.any(String), ticket: { number: target.number }, comment: { body: 'after' } },
      ])
    }
    expect((await comments.pushed(1))[0]!.commentAdded.comment).toEqual({ body: 'after', ticket: { number: target.number } })
  })

  it('tells those who come back to the merged ticket with their old cursor, and goes on without a seam', async () => {
    const cursor = (await client.data('query ($id: ID!) { ticket(id: $id) { eventCursor } }', { id: source.id })).ticket.eventCursor
    await reply(team, source.id, 'missed before')
    await merge(team)
    await reply(team, target.id, 'missed after')
    const following = await client.follow(TICKET_EVENTS, { id: source.id, after: cursor })
    await following.pushed(2)
    await reply(team, target.id, 'live')
    const pushes = (await following.pushed(3)).map(({ ticketEvents }) => ticketEvents)
    expect(pushes.map(({ __typename, comment }) => comment?.body ?? __typename)).toEqual(['TicketMerged', 'missed after', 'live'])
    const again = await client.follow(TICKET_EVENTS, { id: source.id, after: pushes[1].cursor })
    expect((await again.pushed(1))[0]!.ticketEvents.comment).toEqual({ body: 'live' })
  })

  it('is followed by the holder of the old link at once, over a socket that was open before', async () => {
    const holder = asLinkHolder(server, source.publicUrl)
    await holder.follow(TICKET_EVENTS, { id: source.id })
    await merge(team)
    const following = await holder.follow(TICKET_EVENTS, { id: target.id })
    await reply(team, target.id, 'after')
    expect((await following.pushed(1))[0]!.ticketEvents).toMatchObject({ comment: { body: 'after' }, ticket: { number: target.number } })
  })

  it('leads nobody to what happened to the other ticket who has lost the desk', async () => {
    const member = await asOperator(server, { deskIds: [everyone.desk.id, everyone.otherDesk.id] })
    const elsewhere = await createTicket(await asClient(server, everyone.otherDesk.id))
    const [following, others] = [await member.viewer.follow(TICKET_EVENTS, { id: source.id }), await member.viewer.follow(TICKET_EVENTS, { id: elsewhere.id })]
    const renewed = jest.spyOn(RequestContext.prototype, 'renewViewer')
    await server.services.database.rows(sql`delete from desk_member where operator_id = ${member.id} and desk_id = ${everyone.desk.id}`)
    await merge(team)
    await until(() => renewed.mock.results.length > 0, 'the stream to look who follows')
    await renewed.mock.results[0]!.value
    renewed.mockRestore()
    await reply(team, target.id, 'not theirs')
    await reply(everyone.admin.viewer, elsewhere.id, 'theirs')
    await others.pushed(1)
    expect(following.pushes.map(({ data }) => data?.ticketEvents.__typename).filter((kind) => kind !== 'TicketMerged')).toEqual([])
  })

  it("takes another ticket's cursor for none of this one's", async () => {
    const { errors } = await team.ask('mutation ($id: ID!, $cursor: String!) { ticketMarkRead(ticketId: $id, cursor: $cursor) { userErrors { code } } }', { id: target.id, cursor: source.eventCursor })
    expect(errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'cursor' })
  })

  it('leaves a merged ticket asleep', async () => {
    await server.services.database.rows(sql`update ticket set snoozed_until = now() - interval '1 minute' where id = ${source.id}`)
    await merge(team)
    await wakeTicket(server.services, source.id)
    const [row] = await server.services.database.rows<{ asleep: boolean }>(sql`select snoozed_until is not null as asleep from ticket where id = ${source.id}`)
    expect(row).toEqual({ asleep: true })
  })
})

describe('Mutation.ticketUnmerge', () => {
  it('gives back exactly what had come along; what was written since stays', async () => {
    await reply(client, source.id, 'source 1')
    await addInternalComment(team, source.id, 'source 2')
    await reply(client, target.id, 'target 1')
    await addTask(source)
    await linkTask(source, await addTask(target))
    const [sourceBefore, targetBefore] = [await held(team, source.id), await held(team, target.id)]
    const { mergeId } = await merge(team)
    const since = await reply(client, source.id, 'since')
    expect(await unmerge(everyone.admin.viewer, mergeId)).toEqual({ ticket: { number: source.number }, intoTicket: { number: target.number }, userErrors: [] })
    expect(await held(team, source.id)).toEqual(sourceBefore)
    const after = await held(team, target.id)
    expect(after.comments.nodes.at(-1).id).toBe(since)
    expect({ ...after, comments: { nodes: after.comments.nodes.slice(0, -1), totalCount: after.comments.totalCount - 1 } }).toEqual(targetBefore)
    expect(await found(source.number)).toEqual([source.number])
    expect((await asLinkHolder(server, source.publicUrl).data('{ viewer { ... on LinkHolder { ticket { number } } } }')).viewer.ticket.number).toBe(source.number)
    for (const id of [source.id, target.id]) {
      const { ticket } = await team.data('query ($id: ID!) { ticket(id: $id) { mergedTickets { number } activity(first: 1) { nodes { __typename ... on TicketUnmerged { fromNumber intoNumber } } } } }', { id })
      expect(ticket).toEqual({ mergedTickets: [], activity: { nodes: [{ __typename: 'TicketUnmerged', fromNumber: source.number, intoNumber: target.number }] } })
    }
  })

  it('gives back the files of the ticket and of its comments', async () => {
    const upload = async (name: string) => {
      const form = new FormData()
      form.append('file', new Blob(['noise']), name)
      return ((await (await fetch(`${server.url}/attachments`, { method: 'POST', headers: client.headers, body: form })).json()) as { id: string }).id
    }
    const { ticketCreate } = await client.data('mutation ($file: ID!) { ticketCreate(input: { title: "A", content: "B", attachmentIds: [$file] }) { ticket { id number } } }', { file: await upload('own.txt') })
    await client.data('mutation ($id: ID!, $file: ID!) { ticketReply(ticketId: $id, input: { body: "C", attachmentIds: [$file] }) { userErrors { code } } }', { id: ticketCreate.ticket.id, file: await upload('comment.txt') })
    const before = await held(team, ticketCreate.ticket.id)
    const { mergeId } = await merge(team, ticketCreate.ticket)
    await unmerge(team, mergeId)
    expect(before).toMatchObject({ attachments: [{ fileName: 'own.txt' }], comments: { nodes: [{ attachments: [{ fileName: 'comment.txt' }] }] } })
    expect(await held(team, ticketCreate.ticket.id)).toEqual(before)
  })

  it('goes back step by step where tickets were merged one after the other', async () => {
    const last = await createTicket(everyone.client, { title: 'The scale' })
    const before = await held(team, source.id)
    const first = await merge(team)
    const second = await merge(team, target, last)
    expect((await held(client, source.id)).number).toBe(last.number)
    const merged = async () => (await team.data('query ($id: ID!) { ticket(id: $id) { mergedTickets { mergeId number undoableUntil } } }', { id: last.id })).ticket.mergedTickets
    expect(await merged()).toEqual([
      { mergeId: first.mergeId, number: source.number, undoableUntil: null },
      { mergeId: second.mergeId, number: target.number, undoableUntil: second.undoableUntil },
    ])
    expect((await unmerge(team, first.mergeId)).userErrors).toEqual([{ code: 'CONFLICT', field: null }])
    expect((await unmerge(team, second.mergeId)).userErrors).toEqual([])
    expect((await held(client, source.id)).number).toBe(target.number)
    expect((await unmerge(team, first.mergeId)).userErrors).toEqual([])
    expect(await held(team, source.id)).toEqual(before)
  })

  it('is possible once, within 10 minutes, and for those who may merge', async () => {
    const { mergeId } = await merge(team)
    const refused = async (viewer: TestViewer, id = mergeId) => (await unmerge(viewer, id)).userErrors
    const reader = await asApiKey(server, ['tickets:read'])
    for (const viewer of [client, reader.viewer]) expect(await refused(viewer)).toEqual([{ code: 'NOT_ALLOWED', field: null }])
    const notFound = [{ code: 'NOT_FOUND', field: ['mergeId'] }]
    for (const viewer of [everyone.operatorElsewhere.viewer, everyone.otherClient.viewer, server.as()]) expect(await refused(viewer)).toEqual(notFound)
    expect([await refused(team, 'x'), await refused(team, source.id)]).toEqual([notFound, notFound])
    const back = (minutes: number) => server.services.database.rows(sql`update ticket_merge set merged_at = merged_at - make_interval(mins => ${minutes}::int) where id = ${mergeId}`)
    await back(10)
    expect(await refused(team)).toEqual([{ code: 'DISABLED', field: null }])
    await back(-1)
    expect((await Promise.all([refused(team), refused(everyone.admin.viewer)])).flat()).toEqual([{ code: 'CONFLICT', field: null }])
  })

  it('takes a removed or hidden comment back as it is', async () => {
    const [gone, hidden] = [await reply(client, source.id, 'gone'), await reply(client, source.id, 'hidden')]
    const { mergeId } = await merge(team)
    const { comments } = await held(team, target.id)
    for (const id of [gone, comments.nodes[0].id]) await everyone.admin.viewer.data('mutation ($id: ID!) { commentRemove(commentId: $id) { userErrors { code } } }', { id })
    await team.data('mutation ($id: ID!) { commentMakeInternal(commentId: $id) { userErrors { code } } }', { id: hidden })
    expect((await unmerge(team, mergeId)).userErrors).toEqual([])
    expect([await bodies(client, source.id), await bodies(team, source.id)]).toEqual([[], ['hidden']])
  })

  it('wakes a ticket whose snooze ended meanwhile', async () => {
    await server.services.database.rows(sql`update ticket set snoozed_until = now() - interval '1 minute' where id = ${source.id}`)
    const { mergeId } = await merge(team)
    await unmerge(team, mergeId)
    await until(async () => (await server.services.database.rows(sql`select from ticket where id = ${source.id} and snoozed_until is null`)).length === 1, 'the ticket to wake')
  })

  it('tells those who follow either ticket', async () => {
    const { mergeId } = await merge(team)
    const following = await client.follow(TICKET_EVENTS, { id: target.id })
    await unmerge(team, mergeId)
    expect((await following.pushed(1))[0]!.ticketEvents).toMatchObject({ __typename: 'TicketUnmerged', ticket: { number: target.number } })
  })

  it('leads those who had followed the merged ticket back to it, and the holder of its link away from the other', async () => {
    const holder = asLinkHolder(server, source.publicUrl)
    const followings: Following[] = []
    // One after the other, for each waits until the server follows events for one more.
    for (const viewer of [team, client, holder]) followings.push(await viewer.follow(TICKET_EVENTS, { id: source.id }))
    const { mergeId } = await merge(team)
    for (const following of followings) await following.pushed(1)
    await unmerge(team, mergeId)
    const knownBy = async () => (await holder.data('{ viewer { ... on LinkHolder { ticket { number } } } }')).viewer.ticket.number
    expect(await knownBy()).toBe(source.number)
    await reply(team, target.id, 'not for the holder')
    await reply(team, source.id, 'back here')
    for (const following of followings) {
      await following.pushed(3)
      expect(following.pushes.flatMap(({ errors }) => errors ?? [])).toEqual([])
      expect(following.pushes.map(({ data }) => data!.ticketEvents.comment?.body ?? data!.ticketEvents.__typename)).toEqual(['TicketMerged', 'TicketUnmerged', 'back here'])
    }
  })

  it("keeps the holder of the other ticket's link from following the merged one back", async () => {
    const holder = asLinkHolder(server, target.publicUrl)
    const { mergeId } = await merge(team)
    const following = await holder.follow(TICKET_EVENTS, { id: source.id })
    const witness = await team.follow(TICKET_EVENTS, { id: source.id })
    await unmerge(team, mergeId)
    await reply(team, source.id, 'not theirs')
    await witness.pushed(2)
    await until(() => following.pushes.length > 0, 'the undoing')
    expect(following.pushes.map(({ data }) => data?.ticketEvents.__typename)).toEqual(['TicketUnmerged'])
  })
})
