import sql from 'sql-template-tag'
import { addInternalComment, asClient, asLinkHolder, asOperator, createDesk, createTicket, reply, type TestClient, type TestOperator, type TestTicket } from '../../test/factories.js'
import { startTestServer, type TestServer } from '../../test/test-server.js'
import { until } from '../../test/test-viewer.js'

const LINKS = { ticketRotateLink: 'mutation ($id: ID!) { ticketRotateLink(ticketId: $id) { ticket { publicUrl } userErrors { code } } }', ticketRevokeLink: 'mutation ($id: ID!) { ticketRevokeLink(ticketId: $id) { ticket { publicUrl } userErrors { code } } }' }
const COMMENT_ADDED = 'subscription ($id: ID!) { commentAdded(ticketId: $id) { comment { body } } }'

let server: TestServer
let operator: TestOperator
let client: TestClient
let ticket: TestTicket

beforeAll(async () => {
  server = await startTestServer()
  operator = await asOperator(server, { name: 'Olga' })
  client = await asClient(server, (await createDesk(server)).id, { name: 'Clara' })
})
afterAll(() => server.stop())
beforeEach(async () => {
  ticket = await createTicket(client, { title: 'The grinder' })
})

const tokenOf = (publicUrl: string) => publicUrl.split('/').at(-1)!
const change = async (mutation: keyof typeof LINKS): Promise<string | null> => (await operator.viewer.data(LINKS[mutation], { id: ticket.id }))[mutation].ticket.publicUrl
const isValid = async (publicUrl: string) => (await asLinkHolder(server, publicUrl).data('{ viewer { __typename } }')).viewer !== null

describe('A public link', () => {
  it('carries 256 random bits, of which the database keeps a hash and what the installation’s key can read', async () => {
    const token = tokenOf(ticket.publicUrl)
    expect(ticket.publicUrl).toBe(`http://helpdesk.test/helpdesk/ticket/${token}`)
    expect(Buffer.from(token, 'base64url')).toHaveLength(32)
    const kept = await server.services.database.rows(sql`select encode(token_hash, 'escape') as hash, encode(token_encrypted, 'escape') as encrypted from public_link`)
    expect(JSON.stringify(kept)).not.toContain(token)
  })

  it('reads its ticket, without what is internal', async () => {
    await reply(operator.viewer, ticket.id, 'For the client')
    await addInternalComment(operator.viewer, ticket.id)
    const { viewer } = await asLinkHolder(server, ticket.publicUrl).data(
      '{ viewer { ... on LinkHolder { ticket { id title contentHtml status client { id } comments { totalCount nodes { body authorName } } } } } }',
    )
    expect(viewer.ticket).toEqual({
      id: ticket.id,
      title: 'The grinder',
      contentHtml: '<p>The grinder makes a noise.</p>\n',
      status: 'OPEN',
      client: null,
      comments: { totalCount: 1, nodes: [{ body: 'For the client', authorName: 'Olga' }] },
    })
  })

  it('answers in the client’s name, with a file', async () => {
    const form = new FormData()
    form.append('file', new Blob(['noise']), 'noise.txt')
    const upload = await fetch(`${server.url}/attachments`, { method: 'POST', headers: { authorization: `Bearer ${tokenOf(ticket.publicUrl)}` }, body: form })
    expect(upload.status).toBe(201)
    const { id } = (await upload.json()) as { id: string }
    const { ticketReply } = await asLinkHolder(server, ticket.publicUrl).data(
      'mutation ($id: ID!, $files: [ID!]) { ticketReply(ticketId: $id, input: { body: "Listen", attachmentIds: $files }) { comment { authorName fromSupport author { __typename } attachments { fileName } } userErrors { code } } }',
      { id: ticket.id, files: [id] },
    )
    expect(ticketReply).toEqual({ comment: { authorName: 'Clara', fromSupport: false, author: null, attachments: [{ fileName: 'noise.txt' }] }, userErrors: [] })
  })

  it('opens no other ticket, and makes none', async () => {
    const other = await createTicket(client)
    const holder = asLinkHolder(server, ticket.publicUrl)
    expect((await holder.data('query ($id: ID!) { ticket(id: $id) { id } }', { id: other.id })).ticket).toBeNull()
    const { ticketCreate } = await holder.data('mutation { ticketCreate(input: { title: "x", content: "x" }) { ticket { id } userErrors { code } } }')
    expect(ticketCreate).toEqual({ ticket: null, userErrors: [{ code: 'NOT_ALLOWED' }] })
  })
})

describe.each(['ticketRotateLink', 'ticketRevokeLink'] as const)('Mutation.%s', (mutation) => {
  it('ends the old link at once, over HTTP and for files', async () => {
    const form = new FormData()
    form.append('file', new Blob(['noise']), 'noise.txt')
    const headers = { authorization: `Bearer ${tokenOf(ticket.publicUrl)}` }
    const { id } = (await (await fetch(`${server.url}/attachments`, { method: 'POST', headers, body: form })).json()) as { id: string }
    expect((await fetch(`${server.url}/attachments/${id}`, { headers })).status).toBe(200)

    await change(mutation)
    expect(await isValid(ticket.publicUrl)).toBe(false)
    expect((await fetch(`${server.url}/attachments/${id}`, { headers })).status).toBe(404)
    const { ticketReply } = await asLinkHolder(server, ticket.publicUrl).data('mutation ($id: ID!) { ticketReply(ticketId: $id, input: { body: "x" }) { userErrors { code } } }', { id: ticket.id })
    expect(ticketReply.userErrors).toEqual([{ code: 'NOT_FOUND' }])
  })

  it('closes the pages that are open on it within 5 seconds', async () => {
    const following = await asLinkHolder(server, ticket.publicUrl).follow(COMMENT_ADDED, { id: ticket.id })
    const from = Date.now()
    await change(mutation)
    await until(() => following.closed !== undefined, 'the socket to close')
    expect(Date.now() - from).toBeLessThan(5000)
    expect(following.closed).toMatchObject({ code: 4403 })
  })

  it('leaves the client’s own session as it was', async () => {
    await change(mutation)
    expect((await client.viewer.data('query ($id: ID!) { ticket(id: $id) { title } }', { id: ticket.id })).ticket).toEqual({ title: 'The grinder' })
  })
})

describe('Mutation.ticketRotateLink', () => {
  it('gives a new link that works, also after a revoke', async () => {
    const second = await change('ticketRotateLink')
    expect(second).not.toBe(ticket.publicUrl)
    expect(await isValid(second!)).toBe(true)
    expect(await change('ticketRevokeLink')).toBeNull()
    const third = await change('ticketRotateLink')
    expect([await isValid(second!), await isValid(third!)]).toEqual([false, true])
    const { ticket: seen } = await client.viewer.data('query ($id: ID!) { ticket(id: $id) { publicUrl } }', { id: ticket.id })
    expect(seen.publicUrl).toBe(third)
  })

  it('is told in the history, and not to the client', async () => {
    await change('ticketRotateLink')
    await change('ticketRevokeLink')
    await change('ticketRevokeLink')
    const { ticket: seen } = await operator.viewer.data('query ($id: ID!) { ticket(id: $id) { activity(first: 3) { nodes { __typename } } } }', { id: ticket.id })
    expect(seen.activity.nodes).toEqual([{ __typename: 'LinkRevoked' }, { __typename: 'LinkRotated' }, { __typename: 'TicketCreated' }])
    const { ticket: clients } = await client.viewer.data('query ($id: ID!) { ticket(id: $id) { eventCursor } }', { id: ticket.id })
    expect(clients.eventCursor).toBe(ticket.eventCursor)
  })
})

describe('An unknown, rotated, revoked, truncated or empty token', () => {
  it('looks the same, whatever is asked', async () => {
    const [rotated, revoked] = [ticket.publicUrl, (await change('ticketRotateLink'))!]
    await change('ticketRevokeLink')
    const valid = (await change('ticketRotateLink'))!
    const asked = async (authorization: string) => {
      const headers = { authorization, 'content-type': 'application/json' }
      const answers = []
      for (const query of [
        '{ viewer { __typename } tickets { nodes { id } } }',
        `{ ticket(id: "${ticket.id}") { id } }`,
        `mutation { ticketReply(ticketId: "${ticket.id}", input: { body: "x" }) { userErrors { code message field } } }`,
      ]) {
        const response = await fetch(`${server.url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) })
        answers.push([response.status, await response.text()])
      }
      const following = await server.as({ authorization }).follow(COMMENT_ADDED, { id: ticket.id })
      const { code, reason } = (await following.ended()) as { code: number; reason: string }
      return [...answers, [code, reason]]
    }
    const unknown = await asked(`Bearer ${'x'.repeat(43)}`)
    expect(unknown[0]).toEqual([200, '{"data":{"viewer":null,"tickets":{"nodes":[]}}}\n'])
    for (const token of [tokenOf(rotated), tokenOf(revoked), tokenOf(valid).slice(0, -1), `${tokenOf(valid)}A`, tokenOf(valid).toLowerCase(), '', ' ', 'x'.repeat(5000)]) {
      expect(await asked(`Bearer ${token}`)).toEqual(unknown)
    }
    expect(await isValid(valid)).toBe(true)
  })
})
