import { asApiKey, asClient, asLinkHolder, asOperator, createDesk, createTicket, type TestClient, type TestTicket } from '../../test/factories.js'
import { startTestServer, type TestServer } from '../../test/test-server.js'
import type { TestViewer } from '../../test/test-viewer.js'

const REPLY = 'mutation ($id: ID!, $key: String) { ticketReply(ticketId: $id, input: { body: "x", idempotencyKey: $key }) { comment { id } userErrors { code message } } }'
const MOST = 120

describe('Comments', () => {
  let server: TestServer
  let client: TestClient
  let ticket: TestTicket

  beforeAll(async () => {
    server = await startTestServer()
    client = await asClient(server, (await createDesk(server)).id)
    ticket = await createTicket(client)
  })
  afterAll(() => server.stop())

  const reply = async (viewer: TestViewer, key?: string) => (await viewer.data(REPLY, { id: ticket.id, key })).ticketReply
  const codeOf = ({ userErrors }: { userErrors: { code: string }[] }) => userErrors[0]?.code ?? 'done'

  it('of a client and of a public link are limited each by itself; a retry is no new one, and operators and keys go on', async () => {
    const link = asLinkHolder(server, ticket.publicUrl)
    for (const [viewer, key] of [[client.viewer, 'of the client'], [link, 'of the link']] as const) {
      const first = await reply(viewer, key)
      for (let nr = 1; nr < MOST; nr++) expect(codeOf(await reply(viewer))).toBe('done')
      expect(await reply(viewer)).toEqual({ comment: null, userErrors: [{ code: 'RATE_LIMITED', message: expect.stringMatching(/Try again in 5 minutes/) }] })
      expect(await reply(viewer, key)).toEqual(first)
    }
    const [{ viewer: operator }, { viewer: key }] = [await asOperator(server), await asApiKey(server, ['tickets:read', 'comments:write', 'comments:read'])]
    for (let nr = 0; nr <= MOST; nr++) expect([codeOf(await reply(operator)), codeOf(await reply(key))]).toEqual(['done', 'done'])
  })
})
