import { SCOPES, type Scope } from '../core/viewer.js'
import {
  addInternalComment,
  asApiKey,
  asClient,
  asLinkHolder,
  asOperator,
  createCategory,
  createDesk,
  createTicket,
  reply,
  type TestClient,
  type TestDesk,
  type TestOperator,
  type TestTicket,
} from './factories.js'
import type { TestServer } from './test-server.js'
import type { TestViewer } from './test-viewer.js'

/** A desk and another one, with people of each. */
export interface Everyone {
  desk: TestDesk
  otherDesk: TestDesk
  admin: TestOperator
  operator: TestOperator
  operatorElsewhere: TestOperator
  client: TestClient
  otherClient: TestClient
}

export async function createEveryone(server: TestServer): Promise<Everyone> {
  const [desk, otherDesk] = [await createDesk(server), await createDesk(server)]
  return {
    desk,
    otherDesk,
    admin: await asOperator(server, { name: 'Ada' }),
    operator: await asOperator(server, { name: 'Olga', deskIds: [desk.id] }),
    operatorElsewhere: await asOperator(server, { name: 'Otto', deskIds: [otherDesk.id] }),
    client: await asClient(server, desk.id, { name: 'Clara' }),
    otherClient: await asClient(server, desk.id, { name: 'Carl' }),
  }
}

/** Those without `key:` are one person each; a key is named by what it may do. */
export type ViewerName = 'admin' | 'operator' | 'operatorElsewhere' | 'client' | 'otherClient' | 'publicLink' | 'otherPublicLink' | 'nobody' | `key: ${string}`

/** Everyone who could ask about a ticket, by name; keys as given besides the one for `admin`. */
export async function viewersOf(server: TestServer, everyone: Everyone, ticket: TestTicket, keys: Scope[][] = []): Promise<Map<ViewerName, TestViewer>> {
  const foreign = await createTicket(everyone.otherClient)
  const viewers = new Map<ViewerName, TestViewer>([
    ['admin', everyone.admin.viewer],
    ['operator', everyone.operator.viewer],
    ['operatorElsewhere', everyone.operatorElsewhere.viewer],
    ['client', everyone.client.viewer],
    ['otherClient', everyone.otherClient.viewer],
    ['publicLink', asLinkHolder(server, ticket.publicUrl)],
    ['otherPublicLink', asLinkHolder(server, foreign.publicUrl)],
    ['nobody', server.as()],
  ])
  for (const scopes of [...keys, ['admin'] as Scope[]]) viewers.set(keyName(scopes), (await asApiKey(server, scopes)).viewer)
  return viewers
}

/** `key: tickets:read, tasks:read`, or `key: all but internal:read` where few are missing. */
export function keyName(scopes: readonly Scope[]): ViewerName {
  const missing = SCOPES.filter((scope) => scope !== 'admin' && !scopes.includes(scope))
  return !scopes.includes('admin') && missing.length < 3 ? `key: all but ${missing.join(', ')}` : `key: ${scopes.join(', ')}`
}

export function allScopesBut(...missing: Scope[]): Scope[] {
  return SCOPES.filter((scope) => scope !== 'admin' && !missing.includes(scope))
}

/** What each of them gets, by name, for one toEqual. */
export async function answersOf<T>(viewers: Map<ViewerName, TestViewer>, ask: (viewer: TestViewer, name: ViewerName) => Promise<T>): Promise<Record<string, T>> {
  const answers: Record<string, T> = {}
  for (const [name, viewer] of viewers) answers[name] = await ask(viewer, name)
  return answers
}

/** A ticket about which there is much to hide: assigned, snoozed, with a task, an internal comment, a category and a sibling. */
export async function createFullTicket(server: TestServer, { desk, operator, client }: Everyone): Promise<TestTicket & { taskId: string; sibling: TestTicket; categoryId: string }> {
  const categoryId = await createCategory(server, desk.id, 'Machines')
  const sibling = await createTicket(client)
  const ticket = await createTicket(client, { categoryId })
  await reply(client.viewer, ticket.id, 'Public of the client')
  await addInternalComment(operator.viewer, ticket.id, 'Internal of the operator')
  await reply(operator.viewer, ticket.id, 'Public of the operator')
  const { ticketAddTask } = await operator.viewer.data(
    `mutation ($id: ID!, $operator: ID!, $until: DateTime!) {
      ticketAssign(ticketId: $id, operatorId: $operator) { userErrors { message } }
      ticketSnooze(ticketId: $id, until: $until) { userErrors { message } }
      ticketAddTask(ticketId: $id, input: { title: "Order a grinder" }) { task { id } userErrors { message } }
    }`,
    { id: ticket.id, operator: operator.id, until: new Date(Date.now() + 86_400_000).toISOString() },
  )
  return { ...ticket, sibling, categoryId, taskId: ticketAddTask.task.id as string }
}
