import sql from 'sql-template-tag'
import { allScopesBut } from './everyone.js'
import { addInternalComment, asApiKey, asClient, asLinkHolder, asOperator, createDesk, createTicket, type TestClient, type TestOperator, type TestTicket } from './factories.js'
import { hurry } from './mailbox.js'
import { startTestServer, type TestServer } from './test-server.js'
import { until, type Following, type TestViewer } from './test-viewer.js'

const NIL = '01900000-0000-7000-8000-000000000000'
/** Stands in internal comments and tasks only. */
export const HIDDEN_WORD = 'xylophone'

/** What an outsider sees of a ticket. Assignee and snooze are left out, which a key with tickets:read may see. */
const TICKET = `
  fragment seen on Ticket {
    id number title content contentHtml status priority createdAt updatedAt eventCursor publicUrl availableActions unread preview
    category { id } client { name email unreadTicketCount } attachments { fileName }
    activity { edges { cursor } nodes { __typename id at actorName cursor } pageInfo { hasNextPage endCursor } }
    otherTickets { nodes { number updatedAt } pageInfo { endCursor } } mergedTickets { number } viewers { replying }
    comments { ...comments } internal: comments(visibility: INTERNAL) { ...comments } firstTwo: comments(first: 2) { ...comments } lastTwo: comments(last: 2) { ...comments }
  }
  fragment comments on CommentConnection {
    totalCount edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    nodes { id body bodyHtml visibility createdAt editedAt availableActions revisions { body } authorName fromSupport attachments { fileName size } }
  }`
/** What clients and public links are not to see either. */
const OPERATOR_SIDE = 'fragment hidden on Ticket { assignee { name } source snoozedUntil }'
/** What keys without tasks:read are not to see either. */
const TASKS = 'fragment ofTasks on Ticket { tasks { title } taskCount openTaskCount readyToAnswer }'

const SUBSCRIPTIONS = {
  commentAdded: `subscription ($id: ID!, $after: String) { commentAdded(ticketId: $id, after: $after) { cursor comment { body visibility ticket { updatedAt eventCursor comments { totalCount } } } } }`,
  ticketEvents: `subscription ($id: ID!, $after: String) { ticketEvents(ticketId: $id, after: $after) { __typename cursor at actorName ticket { updatedAt eventCursor }
    ... on CommentAdded { comment { id } } ... on CommentEdited { comment { id } } ... on CommentRemoved { commentId commentAuthorName } ... on CommentMadeInternal { commentId } } }`,
  ticketChanged: `subscription { ticketChanged { created ticket { number status unread updatedAt eventCursor comments { totalCount } } } }`,
}

interface Outsider {
  name: string
  viewer: TestViewer
  /** Keys with tickets:read see the operators' side, whatever happens there. */
  seesOperatorSide: boolean
  /** Keys with tasks:read see tasks. */
  seesTasks: boolean
}

/**
 * A server with a story that outsiders may know. In one of two twins the team also does, between any two steps, what they must not
 * notice. Then everyone outside asks all they can.
 */
export class TwinWorld {
  /** Moments between the steps. */
  readonly boundaries: string[] = []
  /** What each outsider got, in order. */
  readonly answers: Record<string, unknown[]> = {}
  /** How much was pushed to each, by the subscription's name. */
  readonly pushes: Record<string, Record<string, number>> = {}
  private outsiders!: Outsider[]
  private tickets!: TestTicket[]
  private hiddenFile = NIL
  private hiddenTask = NIL
  private hidings = 0
  private readonly followings: { outsider: string; subscription: string; following: Following }[] = []
  private readonly expected = { commentAdded: 0, ticketEvents: 0, ticketChanged: 0 }

  private constructor(
    readonly server: TestServer,
    private readonly hasInternalSide: boolean,
    private readonly client: TestClient,
    private readonly operator: TestOperator,
    private readonly colleague: TestOperator,
  ) {}

  static async create(hasInternalSide: boolean): Promise<TwinWorld> {
    const server = await startTestServer()
    // Where there is something to hide, there are mails: to the client, and to an operator.
    const desk = await createDesk(server, { numberPattern: 'SUP-{{nr}}', mailboxAddress: hasInternalSide ? 'support@helpdesk.test' : null })
    const operator = await asOperator(server, { name: 'Olga' })
    const colleague = await asOperator(server, { name: 'Otto' })
    if (hasInternalSide) await server.services.database.rows(sql`update operator set preferences = preferences || '{"notificationsByMail": true}' where id = ${colleague.id}`)
    const client = await asClient(server, desk.id, { name: 'Clara', email: 'clara@example.com' })
    return new TwinWorld(server, hasInternalSide, client, operator, colleague)
  }

  /** One after the other, what happened in both worlds; in one of them, something hidden between any two. */
  async live(): Promise<void> {
    await this.boundary()
    this.tickets = []
    const witness = await this.client.viewer.follow(SUBSCRIPTIONS.ticketChanged)
    for (const title of ['The grinder', 'The kettle', 'The scale', 'The tamper']) this.tickets.push(await createTicket(this.client, { title }))
    // A busy server tells of them a moment later, and who follows by then would be told too.
    await witness.pushed(this.tickets.length)
    witness.end()
    await until(() => this.server.services.feed.followers === 0, 'the end of the witness')
    await this.boundary()
    const [ticket, kettle, scale, tamper] = this.tickets as [TestTicket, TestTicket, TestTicket, TestTicket]
    await this.meetOutsiders(ticket)
    await this.follow(ticket)
    const { viewer: operator } = this.operator
    const { viewer: client } = this.client

    await this.step({ commentAdded: 1, ticketEvents: 1 }, () => this.replyHavingSeen(client, ticket, 'It makes a noise'))
    await this.step({ commentAdded: 1, ticketEvents: 1 }, () => this.replyHavingSeen(operator, ticket, 'Which noise?'))
    await this.step({ ticketEvents: 1 }, () => this.change(`ticketSetStatus(ticketId: "${ticket.id}", status: WAITING)`))
    await this.step({ commentAdded: 1, ticketEvents: 2 }, () => this.replyHavingSeen(client, ticket, 'A loud one'))
    await this.step({ ticketEvents: 1 }, () => this.takeAway(ticket))
    await this.step({}, () => this.replyHavingSeen(operator, kettle, 'Is it tight?'))
    await this.step({}, () => this.takeAway(kettle))
    await this.step({}, () => this.replyHavingSeen(operator, kettle, 'Does it drip?'))
    await this.step({ ticketChanged: 0 }, () => this.read(kettle))
    await this.step({}, () => this.replyHavingSeen(operator, tamper, 'Which size?'))
    await this.step({}, () => this.replyHavingSeen(client, kettle, 'And this one leaks'))
    await this.step({}, () => this.change(`ticketUpdate(ticketId: "${kettle.id}", input: { title: "The teapot" })`))
    await this.step({ ticketEvents: 1 }, () => this.change(`ticketUpdate(ticketId: "${ticket.id}", input: { priority: HIGH })`))
    await this.step({ ticketEvents: 1 }, () => this.change(`ticketResolve(ticketId: "${ticket.id}")`))
    await this.step({ ticketChanged: 2 }, () => this.change(`ticketMerge(ticketId: "${tamper.id}", intoTicketId: "${scale.id}")`))
    await this.step({ commentAdded: 1, ticketEvents: 2 }, () => this.replyHavingSeen(asLinkHolder(this.server, ticket.publicUrl), ticket, 'No, it is not'))
    await this.hide()
    await this.askAll()
    await this.resume(ticket)
  }

  private async meetOutsiders(ticket: TestTicket): Promise<void> {
    const keys = [allScopesBut('internal:read'), allScopesBut('internal:read', 'tasks:read'), allScopesBut('comments:read'), ['tickets:read', 'comments:read'] as const]
    this.outsiders = [
      { name: 'client', viewer: this.client.viewer, seesOperatorSide: false, seesTasks: false },
      { name: 'public link', viewer: asLinkHolder(this.server, ticket.publicUrl), seesOperatorSide: false, seesTasks: false },
      ...(await Promise.all(keys.map(async (scopes, index) => ({
        name: `key ${index + 1}`,
        viewer: (await asApiKey(this.server, [...scopes])).viewer,
        seesOperatorSide: true,
        seesTasks: (scopes as readonly string[]).includes('tasks:read'),
      })))),
    ]
    for (const { name } of this.outsiders) [this.answers[name], this.pushes[name]] = [[], {}]
  }

  /** A public step, between two boundaries; it ends when everyone has been told of it. */
  private async step(pushes: { commentAdded?: number; ticketEvents?: number; ticketChanged?: number }, run: () => Promise<void>): Promise<void> {
    await this.hide()
    await this.boundary()
    await run()
    await this.boundary()
    this.expected.commentAdded += pushes.commentAdded ?? 0
    this.expected.ticketEvents += pushes.ticketEvents ?? 0
    this.expected.ticketChanged += pushes.ticketChanged ?? 1
    // A public link is told of its own ticket only, a key of comments only when it may read them.
    for (const { outsider, subscription, following } of this.followings) {
      if (outsider === 'client') await following.pushed(this.expected[subscription as keyof typeof SUBSCRIPTIONS])
    }
    this.answers.client!.push(await this.client.viewer.data('{ viewer { ... on Client { unreadTicketCount } } tickets { nodes { number unread } } }'))
  }

  /** The client has read a ticket as far as they see it. */
  private async read({ id }: TestTicket): Promise<void> {
    const { viewer } = this.client
    const { ticket } = await viewer.data('query ($id: ID!) { ticket(id: $id) { eventCursor } }', { id })
    await this.hide()
    const { ticketMarkRead } = await viewer.data(
      'mutation ($id: ID!, $cursor: String!) { ticketMarkRead(ticketId: $id, cursor: $cursor) { ticket { unread updatedAt eventCursor } userErrors { code } } }',
      { id, cursor: ticket.eventCursor },
    )
    expect(ticketMarkRead.userErrors).toEqual([])
    this.answers.client!.push(ticketMarkRead)
  }

  /** What the team does among itself. */
  private async hide(): Promise<void> {
    if (!this.hasInternalSide) return
    const { viewer } = this.operator
    this.hidings += 1
    await hurry(this.server)
    await this.change(`ticketSetPresence(ticketId: "${this.tickets[0]!.id}", tab: "${NIL}", presence: ${this.hidings % 2 ? 'REPLYING' : 'VIEWING'})`)
    const [first, ...others] = this.tickets as [TestTicket, ...TestTicket[]]
    for (const { id } of [first, others[this.hidings % others.length]!]) {
      await this.hideComment(id)
      const { ticketAddTask } = await viewer.data(
        `mutation ($id: ID!, $operator: ID, $until: DateTime) {
          ticketAssign(ticketId: $id, operatorId: $operator) { userErrors { code } }
          ticketSnooze(ticketId: $id, until: $until) { userErrors { code } }
          ticketAddTask(ticketId: $id, input: { title: "Order a ${HIDDEN_WORD}" }) { task { id } userErrors { code } }
        }`,
        { id, operator: this.hidings % 2 ? this.colleague.id : null, until: new Date(Date.now() + this.hidings * 3_600_000).toISOString() },
      )
      this.hiddenTask = ticketAddTask.task.id
      await this.workOn(this.hiddenTask, id)
    }
  }

  /** A task is talked about, changed, done, opened again, unlinked, linked, and done once more: then its ticket's assignee is told. */
  private async workOn(task: string, ticket: string): Promise<void> {
    const told = await this.operator.viewer.data(
      `mutation ($ticket: ID!, $task: ID!) {
        comment: taskAddComment(taskId: $task, input: { body: "@Otto, is it the ${HIDDEN_WORD}?" }) { userErrors { code } }
        change: taskUpdate(taskId: $task, input: { title: "Order two of the ${HIDDEN_WORD}", description: "Soon", dueOn: "2026-03-01", status: DONE }) { userErrors { code } }
        reopen: taskUpdate(taskId: $task, input: { status: IN_PROGRESS }) { userErrors { code } }
        unlink: ticketUnlinkTask(ticketId: $ticket, taskId: $task) { userErrors { code } }
        link: ticketLinkTask(ticketId: $ticket, taskId: $task) { userErrors { code } }
        close: taskUpdate(taskId: $task, input: { status: DONE }) { userErrors { code } }
      }`,
      { ticket, task },
    )
    expect(Object.values(told).flatMap(({ userErrors }) => userErrors)).toEqual([])
  }

  /** A ticket's first comment goes from the client's sight: removed for everyone, or internal from then on. They are not to know which. */
  private async takeAway({ id }: TestTicket): Promise<void> {
    const { ticket } = await this.client.viewer.data('query ($id: ID!) { ticket(id: $id) { comments(first: 1) { nodes { id } } } }', { id })
    const commentId = ticket.comments.nodes[0].id as string
    await this.change(this.hasInternalSide ? `commentMakeInternal(commentId: "${commentId}")` : `commentRemove(commentId: "${commentId}")`)
  }

  private async hideComment(ticketId: string): Promise<void> {
    const form = new FormData()
    form.append('file', new Blob([HIDDEN_WORD]), 'internal.txt')
    const upload = await fetch(`${this.server.url}/attachments`, { method: 'POST', headers: this.operator.viewer.headers, body: form })
    this.hiddenFile = ((await upload.json()) as { id: string }).id
    await this.operator.viewer.data('mutation ($id: ID!, $files: [ID!]) { ticketAddInternalComment(ticketId: $id, input: { body: "Look, @Otto", attachmentIds: $files }) { userErrors { code } } }', { id: ticketId, files: [this.hiddenFile] })
    const edited = await addInternalComment(this.operator.viewer, ticketId)
    await this.change(`commentEdit(commentId: "${edited}", input: { body: "No, the ${HIDDEN_WORD}" })`)
    const removed = await addInternalComment(this.operator.viewer, ticketId)
    await this.change(`commentRemove(commentId: "${removed}")`)
    await addInternalComment(this.operator.viewer, ticketId, `They play the ${HIDDEN_WORD}, says clara@example.com`)
  }

  /** A reply over what its author had seen before the last hidden things; an operator has seen those, of course. */
  private async replyHavingSeen(viewer: TestViewer, { id }: TestTicket, body: string): Promise<void> {
    const asked = viewer === this.operator.viewer ? viewer : this.client.viewer
    const { ticket } = await asked.data('query ($id: ID!) { ticket(id: $id) { eventCursor } }', { id })
    await this.hide()
    await this.boundary()
    const { ticketReply } = await viewer.data(
      'mutation ($id: ID!, $input: TicketReplyInput!) { ticketReply(ticketId: $id, input: $input) { comment { body } commentEdge { cursor } unseen { __typename } ticket { status updatedAt eventCursor comments { totalCount } } userErrors { code message } } }',
      { id, input: { body, lastSeenCursor: ticket.eventCursor, ...(viewer === this.operator.viewer && { notifyClient: this.hasInternalSide }) } },
    )
    expect(ticketReply.userErrors).toEqual([])
    if (viewer !== this.operator.viewer) this.answers.client!.push(ticketReply)
  }

  private async change(call: string): Promise<void> {
    const [payload] = Object.values(await this.operator.viewer.data(`mutation { ${call} { userErrors { message } } }`)) as [{ userErrors: object[] }]
    expect(payload.userErrors).toEqual([])
  }

  private async boundary(): Promise<void> {
    const [row] = await this.server.services.database.rows<{ now: string }>(sql`select clock_timestamp() as now`)
    this.boundaries.push(row!.now)
  }

  private async follow({ id }: TestTicket): Promise<void> {
    for (const { name, viewer } of this.outsiders) {
      for (const [subscription, document] of Object.entries(SUBSCRIPTIONS)) {
        this.followings.push({ outsider: name, subscription, following: await viewer.follow(document, subscription === 'ticketChanged' ? {} : { id }) })
      }
    }
  }

  /** What came by itself, and what a subscription from the beginning brings. */
  private async resume({ id, eventCursor }: TestTicket): Promise<void> {
    for (const { outsider, subscription, following } of this.followings) {
      this.answers[outsider]!.push(following.pushes)
      this.pushes[outsider]![subscription] = following.pushes.length
    }
    for (const { name, viewer } of this.outsiders) {
      for (const subscription of ['commentAdded', 'ticketEvents'] as const) {
        const following = await viewer.follow(SUBSCRIPTIONS[subscription], { id, after: eventCursor })
        const live = this.pushes[name]![subscription]!
        // The comment that was taken away comes to nobody any more.
        await until(() => following.pushes.length >= (subscription === 'commentAdded' ? live - 1 : live), 'what was missed')
        this.answers[name]!.push(following.pushes.map(({ data }) => ({ cursor: data?.[subscription].cursor ?? null })))
      }
    }
  }

  private async askAll(): Promise<void> {
    for (const outsider of this.outsiders) {
      const { name, viewer, seesOperatorSide, seesTasks } = outsider
      const ask = async (document: string, variables: object = {}) => void this.answers[name]!.push(withoutRequestId(await viewer.ask(document, variables)))
      const hidden = [...(seesOperatorSide ? [] : ['...hidden']), ...(seesTasks ? [] : ['...ofTasks'])]
      const seen = [TICKET, ...(seesOperatorSide ? [] : [OPERATOR_SIDE]), ...(seesTasks ? [] : [TASKS])].join(' ')
      const fields = ['...seen', ...hidden].join(' ')
      for (const { id, number } of this.tickets) {
        await ask(`query ($id: ID!, $number: String!) { ticket(id: $id) { ${fields} } ticketByNumber(number: $number) { id updatedAt } } ${seen}`, { id, number })
      }
      for (const field of ['UPDATED_AT', 'CREATED_AT', 'PRIORITY']) for (const direction of ['ASC', 'DESC']) await this.turnPages(outsider, field, direction)
      for (const boundary of this.boundaries) {
        await ask('query ($at: DateTime) { from: ticketCounts(filter: { updatedFrom: $at }) { total } to: tickets(filter: { updatedTo: $at }) { nodes { number } pageInfo { endCursor } } }', { at: boundary })
      }
      for (const search of [HIDDEN_WORD, HIDDEN_WORD.slice(0, 3), 'noise', 'loud', 'kettle', `noise ${HIDDEN_WORD}`]) {
        await ask('query ($search: String) { tickets(filter: { search: $search }) { edges { node { number preview } matches { field fragments { text matched } } } } ticketCounts(filter: { search: $search }) { total capped } clients(search: $search) { nodes { name } } }', { search })
      }
      for (const filter of seesOperatorSide ? [] : [{ unassigned: true }, { unassigned: false }, { assigneeId: [this.colleague.id] }, { snoozed: true }, { snoozed: false }]) {
        await ask('query ($filter: TicketFilter) { ticketCounts(filter: $filter) { total } }', { filter })
      }
      if (!seesTasks) await this.askForTasks(ask)
      await ask('{ notifications { nodes { kind } pageInfo { endCursor } } unreadNotificationCount }')
      await ask('mutation { notificationsMarkRead { notifications { kind } unreadCount userErrors { code message } } }')
      if (!seesOperatorSide) await ask('query ($task: ID!) { task(id: $task) { title } operators { name } apiKeys { name } savedViews { name } }', { task: this.hiddenTask })
      for (const path of ['', '?x']) {
        const response = await fetch(`${this.server.url}/attachments/${this.hiddenFile}${path}`, { headers: viewer.headers })
        this.answers[name]!.push([response.status, withoutRequestId(await response.json())])
      }
      await ask('mutation ($id: ID!, $files: [ID!]) { ticketReply(ticketId: $id, input: { body: "x", attachmentIds: $files }) { comment { id } userErrors { code message field } } }', { id: this.tickets[0]!.id, files: [this.hiddenFile] })
    }
  }

  /** What keys with tasks:read may know, and nobody else. */
  private async askForTasks(ask: (document: string, variables?: object) => Promise<void>): Promise<void> {
    await ask('query ($task: ID!) { task(id: $task) { title comments { nodes { body } } activity { nodes { __typename } } } taskByNumber(number: 1) { title } tasks { nodes { title } } taskCounts { total capped } }', { task: this.hiddenTask })
    for (const filter of [{ ticketId: this.tickets[0]!.id }, { notLinkedToTicketId: this.tickets[0]!.id }, { closed: true }, { search: HIDDEN_WORD }]) {
      await ask('query ($filter: TaskFilter) { taskCounts(filter: $filter) { total } tasks(filter: $filter) { nodes { title } pageInfo { endCursor } } }', { filter })
    }
    for (const filter of [{ taskId: this.hiddenTask }, { readyToAnswer: true }, { readyToAnswer: false }]) {
      await ask('query ($filter: TicketFilter) { tickets(filter: $filter) { nodes { number } pageInfo { endCursor } } ticketCounts(filter: $filter) { total } }', { filter })
    }
    await ask('mutation ($task: ID!) { taskAddComment(taskId: $task, input: { body: "x" }) { comment { id } userErrors { code message } } }', { task: this.hiddenTask })
  }

  /** Page by page, as a list is scrolled. */
  private async turnPages({ name, viewer }: Outsider, field: string, direction: string): Promise<void> {
    for (let after: string | null = null; ; ) {
      const { tickets } = await viewer.data(
        'query ($after: String, $orderBy: TicketOrder) { tickets(first: 2, after: $after, orderBy: $orderBy) { edges { cursor node { number updatedAt unread preview comments(last: 1) { nodes { body } totalCount } } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }',
        { after, orderBy: { field, direction } },
      ) as { tickets: { pageInfo: { hasNextPage: boolean; endCursor: string } } }
      this.answers[name]!.push(tickets)
      if (!tickets.pageInfo.hasNextPage) return
      after = tickets.pageInfo.endCursor
    }
  }
}

function withoutRequestId(answer: unknown): unknown {
  return JSON.parse(JSON.stringify(answer, (key, value: unknown) => (key === 'requestId' ? undefined : value)))
}
