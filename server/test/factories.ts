import sql from 'sql-template-tag'
import { v7 as uuid } from 'uuid'
import { API_KEY_PREFIX, CLIENT_SESSION_PREFIX } from '../core/credential.js'
import { hashToken, randomToken } from '../core/token.js'
import type { Scope } from '../core/viewer.js'
import { SESSION_COOKIE } from '../http/session-cookie.js'
import type { TestServer } from './test-server.js'
import type { TestViewer } from './test-viewer.js'

let counter = 0
const next = () => ++counter

export interface TestDesk {
  id: string
  token: string
  secret: string
}

/** A desk with one secret, numbering T<n>-1 onwards unless it has a pattern of its own. */
export async function createDesk({ services }: Pick<TestServer, 'services'>, { mailboxAddress = null, numberPattern }: { mailboxAddress?: string | null; numberPattern?: string } = {}): Promise<TestDesk> {
  const [id, token, secret, n] = [uuid(), randomToken(), randomToken(), next()]
  await services.database.rows(sql`
    insert into desk (id, name, colour, language, help_text, number_pattern, mailbox_address, token)
    values (${id}, ${`Desk ${n}`}, '#2563EB', 'en', '', ${numberPattern ?? `T${n}-{{nr}}`}, ${mailboxAddress}, ${token})`)
  await services.database.rows(sql`insert into desk_secret (id, desk_id, secret_encrypted) values (${uuid()}, ${id}, ${services.secretBox.encrypt(secret)})`)
  return { id, token, secret }
}

/** Where a desk's mails are fetched from, as the settings keep it; what is changed is taken for new. */
export interface TestMailbox {
  port: number
  user: string
  password: string
  host?: string
  security?: 'TLS' | 'STARTTLS' | 'NONE'
  folder?: string
  doneFolder?: string | null
}

/** Gives a desk this mailbox, or another one instead of the one that it has. */
export async function setMailbox({ services }: Pick<TestServer, 'services'>, deskId: string, mailbox: TestMailbox): Promise<void> {
  const { host = '127.0.0.1', port, security = 'NONE', user, password, folder = 'INBOX', doneFolder = null } = mailbox
  await services.database.rows(sql`
    insert into mailbox (desk_id, from_name, smtp_host, smtp_port, smtp_security, imap_host, imap_port, imap_security, imap_user, imap_password_encrypted, imap_folder, imap_done_folder)
    values (${deskId}, 'Support', 'localhost', 25, 'NONE', ${host}, ${port}, ${security}::mail_security, ${user}, ${services.secretBox.encrypt(password)}, ${folder}, ${doneFolder})
    on conflict (desk_id) do update set (imap_host, imap_port, imap_security, imap_user, imap_password_encrypted, imap_folder, imap_done_folder, changed_at)
      = (excluded.imap_host, excluded.imap_port, excluded.imap_security, excluded.imap_user, excluded.imap_password_encrypted, excluded.imap_folder, excluded.imap_done_folder, clock_timestamp())`)
}

export async function createCategory({ services }: TestServer, deskId: string, name = `Category ${next()}`, archived = false): Promise<string> {
  const id = uuid()
  await services.database.rows(sql`
    insert into category (id, desk_id, name, position, archived_at) values (${id}, ${deskId}, ${name}, ${next()}, ${archived ? new Date() : null})`)
  return id
}

export interface TestOperator {
  id: string
  name: string
  email: string
  viewer: TestViewer
  cookie: string
}

/** An operator who is signed in: an ADMIN, unless they work the given desks only. Their password is nobody's. */
export async function asOperator(server: TestServer, { deskIds, name = `Operator ${next()}` }: { deskIds?: string[]; name?: string } = {}): Promise<TestOperator> {
  const { database } = server.services
  const [id, token, email] = [uuid(), randomToken(), `operator${next()}@example.com`]
  await database.rows(sql`
    insert into operator (id, name, email, password_hash, role) values (${id}, ${name}, ${email}, 'scrypt$$', ${deskIds ? 'OPERATOR' : 'ADMIN'}::operator_role)`)
  for (const deskId of deskIds ?? []) await database.rows(sql`insert into desk_member (desk_id, operator_id) values (${deskId}, ${id})`)
  await database.rows(sql`
    insert into operator_session (id, operator_id, token_hash, expires_at) values (${uuid()}, ${id}, ${hashToken(token)}, now() + interval '1 day')`)
  const cookie = `${SESSION_COOKIE}=${token}`
  return { id, name, email, cookie, viewer: server.as({ cookie }) }
}

export interface TestClient {
  id: string
  name: string
  viewer: TestViewer
  authorization: string
}

/** A client of a desk with a session. */
export async function asClient(server: TestServer, deskId: string, { name = `Client ${next()}`, email = `client${next()}@example.com` } = {}): Promise<TestClient> {
  const { database } = server.services
  const [id, token] = [uuid(), randomToken(CLIENT_SESSION_PREFIX)]
  await database.rows(sql`
    insert into client (id, desk_id, external_id, email, name, verified) values (${id}, ${deskId}, ${`external-${next()}`}, ${email}, ${name}, true)`)
  await database.rows(sql`
    insert into client_session (id, client_id, token_hash, expires_at) values (${uuid()}, ${id}, ${hashToken(token)}, now() + interval '1 hour')`)
  const authorization = `Bearer ${token}`
  return { id, name, authorization, viewer: server.as({ authorization }) }
}

/** A third-party app whose key has the given scopes. */
export async function asApiKey(server: TestServer, scopes: Scope[]): Promise<{ id: string; viewer: TestViewer; authorization: string }> {
  const [id, token] = [uuid(), randomToken(API_KEY_PREFIX)]
  await server.services.database.rows(sql`
    insert into api_key (id, name, prefix, token_hash, scopes) values (${id}, ${`Key ${next()}`}, ${token.slice(0, 8)}, ${hashToken(token)}, ${scopes}::text[])`)
  const authorization = `Bearer ${token}`
  return { id, authorization, viewer: server.as({ authorization }) }
}

/** Whoever holds a ticket's public link. */
export function asLinkHolder(server: TestServer, publicUrl: string): TestViewer {
  return server.as({ authorization: `Bearer ${publicUrl.split('/').at(-1)}` })
}

export interface TestTicket {
  id: string
  number: string
  publicUrl: string
  eventCursor: string
}

/** A ticket that its client has made through the API. */
export async function createTicket(client: TestClient, input: { title?: string; content?: string; priority?: string; categoryId?: string } = {}): Promise<TestTicket> {
  const { ticketCreate } = await client.viewer.data(
    `mutation ($input: TicketCreateInput!) { ticketCreate(input: $input) { ticket { id number publicUrl eventCursor } userErrors { message } } }`,
    { input: { title: `Ticket ${next()}`, content: 'The grinder makes a noise.', ...input } },
  )
  if (!ticketCreate.ticket) throw new Error(`no ticket: ${JSON.stringify(ticketCreate.userErrors)}`)
  return ticketCreate.ticket as TestTicket
}

/** A comment that the client sees; its id. */
export async function reply(viewer: TestViewer, ticketId: string, body = `Reply ${next()}`): Promise<string> {
  const { ticketReply } = await viewer.data(
    `mutation ($ticketId: ID!, $body: String!) { ticketReply(ticketId: $ticketId, input: { body: $body }) { comment { id } userErrors { message } } }`,
    { ticketId, body },
  )
  if (!ticketReply.comment) throw new Error(`no comment: ${JSON.stringify(ticketReply.userErrors)}`)
  return ticketReply.comment.id
}

/** A comment for the team only; its id. */
export async function addInternalComment(viewer: TestViewer, ticketId: string, body = `Internal ${next()}`): Promise<string> {
  const { ticketAddInternalComment } = await viewer.data(
    `mutation ($ticketId: ID!, $body: String!) { ticketAddInternalComment(ticketId: $ticketId, input: { body: $body }) { comment { id } userErrors { message } } }`,
    { ticketId, body },
  )
  if (!ticketAddInternalComment.comment) throw new Error(`no comment: ${JSON.stringify(ticketAddInternalComment.userErrors)}`)
  return ticketAddInternalComment.comment.id
}

export interface TestTask {
  id: string
  number: number
  title: string
  eventCursor: string
}

/** A task that somebody of the team has made, linked to the given tickets. */
export async function createTask(viewer: TestViewer, input: { title?: string; description?: string; assigneeId?: string; dueOn?: string; ticketIds?: string[] } = {}): Promise<TestTask> {
  const { taskCreate } = await viewer.data(
    `mutation ($input: TaskCreateInput!) { taskCreate(input: $input) { task { id number title eventCursor } userErrors { message } } }`,
    { input: { title: `Task ${next()}`, ...input } },
  )
  if (!taskCreate.task) throw new Error(`no task: ${JSON.stringify(taskCreate.userErrors)}`)
  return taskCreate.task as TestTask
}

/** Changes a task, which must succeed. */
export async function changeTask(viewer: TestViewer, taskId: string, input: { title?: string; description?: string; status?: string; assigneeId?: string | null; dueOn?: string | null }): Promise<void> {
  const { taskUpdate } = await viewer.data(`mutation ($taskId: ID!, $input: TaskUpdateInput!) { taskUpdate(taskId: $taskId, input: $input) { userErrors { message } } }`, { taskId, input })
  if (taskUpdate.userErrors.length) throw new Error(`no change: ${JSON.stringify(taskUpdate.userErrors)}`)
}

/** Links a task to a ticket or takes the link away, which must succeed. */
export async function setLink(viewer: TestViewer, ticketId: string, taskId: string, linked: boolean): Promise<void> {
  const mutation = linked ? 'ticketLinkTask' : 'ticketUnlinkTask'
  const { [mutation]: payload } = await viewer.data(`mutation ($ticketId: ID!, $taskId: ID!) { ${mutation}(ticketId: $ticketId, taskId: $taskId) { userErrors { message } } }`, { ticketId, taskId })
  if (payload.userErrors.length) throw new Error(`no ${mutation}: ${JSON.stringify(payload.userErrors)}`)
}

/** What somebody of the team says about a task; the comment's id. */
export async function addTaskComment(viewer: TestViewer, taskId: string, body = `Comment ${next()}`): Promise<string> {
  const { taskAddComment } = await viewer.data(
    `mutation ($taskId: ID!, $body: String!) { taskAddComment(taskId: $taskId, input: { body: $body }) { comment { id } userErrors { message } } }`,
    { taskId, body },
  )
  if (!taskAddComment.comment) throw new Error(`no comment: ${JSON.stringify(taskAddComment.userErrors)}`)
  return taskAddComment.comment.id
}
