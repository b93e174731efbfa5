import { v7 as uuid } from 'uuid'
import sql from 'sql-template-tag'
import { actorOf, type Actor } from '../../../core/actor.js'
import type { Transaction } from '../../../core/command.js'
import type { Services } from '../../../core/services.js'
import { userError } from '../../../core/user-error.js'
import type { ApiKeyViewer, ClientViewer, OperatorViewer, Viewer } from '../../../core/viewer.js'
import { identifier } from '../../../graphql/identifier.js'
import { uploaderOf, type Uploader } from '../../attachments/attachment.policy.js'
import { Client } from '../../clients/client.entity.js'
import { displayName } from '../../clients/client.object.js'
import { canCreateClients, clientsVisibleTo } from '../../clients/client.policy.js'
import { Desk } from '../../desks/desk.entity.js'
import { desksVisibleTo } from '../../desks/desk.policy.js'
import { TicketSource } from '../ticket.enums.js'
import type { TicketClientInput, TicketCreateInput } from '../ticket.inputs.js'
import { canChangeTickets } from '../ticket.policy.js'

/** Where a new ticket belongs and who makes it. The client is found or made only when the ticket really is written. */
export interface TicketOrigin {
  desk: Desk
  /** Where this viewer can turn when the desk takes no new tickets. */
  elsewhere: string
  source: TicketSource
  client(): Promise<Pick<Client, 'id'>>
  actor(clientId: string): Actor
  uploader: Uploader | null
  /** Whose idempotency keys these are. */
  idempotencyActor: string
}

/** A client writes to their own desk; the support side says for whom; a stranger says who they are, which is a claim. */
export async function ticketOrigin(tx: Transaction, services: Services, viewer: Viewer | null, address: string, input: TicketCreateInput): Promise<TicketOrigin> {
  switch (viewer?.kind) {
    case 'client':
      return clientsOwn(tx, viewer, input)
    case 'operator':
    case 'apiKey':
      return onBehalf(tx, viewer, input)
    case 'linkHolder':
      throw userError('NOT_ALLOWED', 'A public link is for one ticket. Write a comment on it instead.')
    default:
      return strangers(tx, services, address, input)
  }
}

async function clientsOwn(tx: Transaction, viewer: ClientViewer, input: TicketCreateInput): Promise<TicketOrigin> {
  refuseFields(input, ['deskId', 'deskToken', 'clientId', 'client'])
  return {
    desk: await tx.manager.findOneByOrFail(Desk, { id: viewer.deskId }),
    elsewhere: 'The tickets that you have go on: write a comment in one of them.',
    source: TicketSource.WIDGET,
    client: async () => ({ id: viewer.id }),
    actor: () => actorOf(viewer),
    uploader: uploaderOf(viewer),
    idempotencyActor: `client:${viewer.id}`,
  }
}

async function onBehalf(tx: Transaction, viewer: OperatorViewer | ApiKeyViewer, input: TicketCreateInput): Promise<TicketOrigin> {
  refuseFields(input, ['deskToken'])
  if (!canChangeTickets(viewer)) throw userError('NOT_ALLOWED', 'This API key lacks the scope tickets:write.')
  const deskId = identifier(input.deskId)
  const desk = deskId && desksVisibleTo(viewer).includes({ id: deskId }) ? await tx.manager.findOneBy(Desk, { id: deskId }) : null
  if (!desk) throw userError(input.deskId ? 'NOT_FOUND' : 'REQUIRED', 'Say which desk the ticket comes to.', ['deskId'])
  if (input.clientId && input.client) throw userError('INVALID', 'Say who the ticket is for once: by clientId, or by client.', ['client'])
  if (!input.clientId && !input.client) throw userError('REQUIRED', 'Say who the ticket is for: a client, or an email.', ['clientId'])
  return {
    desk,
    elsewhere: 'Choose another desk, or ask an admin to activate this one.',
    source: viewer.kind === 'operator' ? TicketSource.PANEL : TicketSource.API,
    client: () => (input.clientId ? existingClient(tx, viewer, desk.id, input.clientId) : namedClient(tx, viewer, desk.id, input.client!)),
    actor: () => actorOf(viewer),
    uploader: uploaderOf(viewer),
    idempotencyActor: `${viewer.kind}:${viewer.id}`,
  }
}

async function existingClient(tx: Transaction, viewer: Viewer, deskId: string, clientId: string): Promise<Pick<Client, 'id'>> {
  const id = identifier(clientId)
  const client = id ? await tx.manager.findOneBy(Client, { id, deskId }) : null
  // A key that may write tickets may name a client by id even when it cannot read clients: it learns nothing by that.
  if (!client || (viewer.kind === 'operator' && !clientsVisibleTo(viewer).includes(client))) {
    throw userError('NOT_FOUND', 'This desk has no such client. Choose another one, or give an email.', ['clientId'])
  }
  return client
}

/** Finds the desk's known client by external ID, or by an email that is not just claimed; else enters a new one. */
async function namedClient(tx: Transaction, viewer: Viewer, deskId: string, input: TicketClientInput): Promise<Pick<Client, 'id'>> {
  if (!canCreateClients(viewer)) throw userError('NOT_ALLOWED', 'This API key lacks the scope clients:write; give a clientId.', ['client'])
  const { email = null, name = null, phone = null } = input
  const externalId = input.externalId || null
  if (!email && !externalId) throw userError('REQUIRED', "Give the client's email or external ID.", ['client', 'email'])
  const [known] = await tx.rows<{ id: string }>(sql`
    select id from client
     where desk_id = ${deskId} and verified
       and ${externalId ? sql`external_id = ${externalId}` : sql`lower(email) = lower(${email}) and not email_claimed`}
     order by created_at, id limit 1`)
  if (known) return known
  // Their host page may have signed for the same external ID a moment ago.
  const [client] = await tx.rows<{ id: string }>(sql`
    insert into client (id, desk_id, external_id, email, name, phone, verified)
    values (${uuid()}, ${deskId}, ${externalId}, ${email}, ${name}, ${phone}, true)
    on conflict (desk_id, external_id) where verified and external_id is not null do update set external_id = excluded.external_id
    returning id`)
  return client!
}

async function strangers(tx: Transaction, services: Services, address: string, input: TicketCreateInput): Promise<TicketOrigin> {
  refuseFields(input, ['deskId', 'clientId'])
  if (input.attachmentIds?.length) throw userError('NOT_ALLOWED', 'Files can be added once the ticket is there: open its link.', ['attachmentIds'])
  await services.limits.take('strangersTicketByAddress', address)
  const desk = input.deskToken ? await tx.manager.findOneBy(Desk, { token: input.deskToken }) : null
  if (!desk) throw userError(input.deskToken ? 'NOT_FOUND' : 'REQUIRED', 'There is no desk with this token.', ['deskToken'])
  const claim = input.client
  if (!claim?.email) throw userError('REQUIRED', 'Give your email, so that the answer can reach you.', ['client', 'email'])
  return {
    desk,
    elsewhere: 'Turn to whoever runs the page that led you here.',
    source: TicketSource.WIDGET,
    client: () => claimedClient(tx, desk.id, claim),
    actor: (clientId) => ({ kind: 'client', id: clientId, name: displayName({ name: claim.name ?? null, email: claim.email ?? null, externalId: claim.externalId ?? null }) }),
    uploader: null,
    // Nobody else's ticket comes back to one who happens on the same key.
    idempotencyActor: `stranger:${desk.id}:${claim.email.toLowerCase()}`,
  }
}

/** Each form of a stranger is a client of its own, for one who gives somebody's email must not meet that somebody's name or tickets. */
async function claimedClient(tx: Transaction, deskId: string, { email = null, name = null, phone = null, externalId = null }: TicketClientInput): Promise<Pick<Client, 'id'>> {
  const client = { id: uuid(), deskId, externalId, email, name, phone, verified: false, emailClaimed: true }
  await tx.manager.insert(Client, client)
  return client
}

/** One input serves every viewer; a field that is not this viewer's is an error rather than silently ignored. */
function refuseFields(input: TicketCreateInput, fields: (keyof TicketCreateInput)[]): void {
  const field = fields.find((name) => input[name] != null)
  if (field) throw userError('NOT_ALLOWED', `You cannot give ${field} here: it follows from who you are.`, [field])
}
