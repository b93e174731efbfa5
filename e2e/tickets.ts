import type { Page } from 'playwright-core'
import { ask } from './ask.js'

export interface TestTicket { id: string; number: string; publicUrl: string }

/** Who is signed in on the demo's host page. */
export const DEMO_CLIENT = 'acme-1001'

/** Makes a ticket for the demo's client, by the operator who is signed in on the page. */
export async function newTicket(page: Page, title: string, content = 'It began this morning.'): Promise<TestTicket> {
  const { desks, clients } = await ask<{ desks: { id: string; name: string }[]; clients: { nodes: { id: string; externalId: string; desk: { id: string } }[] } }>(
    page, 'query { desks { id name } clients(search: "Marta Nowak") { nodes { id externalId desk { id } } } }')
  const client = clients.nodes.find(({ externalId }) => externalId === DEMO_CLIENT)!
  const input = { title, content, clientId: client.id, deskId: client.desk?.id ?? desks[0]!.id }
  const { ticketCreate } = await ask<{ ticketCreate: { ticket: TestTicket } }>(
    page, 'mutation ($input: TicketCreateInput!) { ticketCreate(input: $input) { ticket { id number publicUrl } } }', { input })
  return ticketCreate.ticket
}

/** Writes a public comment in a ticket, by the operator who is signed in on the page, without the panel; answers its ID. */
export async function replyTo(page: Page, ticketId: string, body: string): Promise<string> {
  const { ticketReply } = await ask<{ ticketReply: { comment: { id: string } } }>(
    page, 'mutation ($ticketId: ID!, $input: TicketReplyInput!) { ticketReply(ticketId: $ticketId, input: $input) { comment { id } } }', { ticketId, input: { body } })
  return ticketReply.comment.id
}
