import { allScopesBut, answersOf, createEveryone, keyName, viewersOf, type Everyone } from '../../test/everyone.js'
import { addInternalComment, createTicket, reply } from '../../test/factories.js'
import { statementsOf } from '../../test/statements.js'
import { startTestServer, type TestServer } from '../../test/test-server.js'

describe('Ticket.preview', () => {
  let server: TestServer
  let everyone: Everyone

  beforeAll(async () => {
    server = await startTestServer()
    everyone = await createEveryone(server)
  })
  afterAll(() => server.stop())

  const preview = async (id: string) => (await everyone.operator.viewer.data('query ($id: ID!) { ticket(id: $id) { preview } }', { id })).ticket.preview as string

  it('is the last comment that the viewer may read, else the request', async () => {
    const ticket = await createTicket(everyone.client, { content: 'The request' })
    await reply(everyone.operator.viewer, ticket.id, 'The reply')
    await addInternalComment(everyone.operator.viewer, ticket.id, 'The internal comment')
    const keys = [['tickets:read'], ['tickets:read', 'comments:read'], allScopesBut('internal:read')] as const
    const answers = await answersOf(await viewersOf(server, everyone, ticket, keys.map((scopes) => [...scopes])), async (viewer) => {
      const { ticket: found } = await viewer.data('query ($id: ID!) { ticket(id: $id) { preview } }', { id: ticket.id })
      return (found?.preview as string | undefined) ?? null
    })
    expect(answers).toEqual({
      admin: 'The internal comment',
      operator: 'The internal comment',
      operatorElsewhere: null,
      client: 'The reply',
      otherClient: null,
      publicLink: 'The reply',
      otherPublicLink: null,
      nobody: null,
      'key: admin': 'The internal comment',
      'key: tickets:read': 'The request',
      'key: tickets:read, comments:read': 'The reply',
      [keyName(allScopesBut('internal:read'))]: 'The reply',
    })
  })

  it('is one line without the marks of Markdown', async () => {
    const ticket = await createTicket(everyone.client, { content: '# The **grinder**\n\n- makes [a noise](https://example.com)\n- and `heat`\n\n> she said\n\n```\ncode\n```' })
    expect(await preview(ticket.id)).toBe('The grinder makes a noise and heat she said code')
  })

  it('has at most 160 characters', async () => {
    expect(await preview((await createTicket(everyone.client, { content: 'x'.repeat(160) })).id)).toBe('x'.repeat(160))
    expect(await preview((await createTicket(everyone.client, { content: '😀'.repeat(5000) })).id)).toBe(`${'😀'.repeat(159)}…`)
  })

  it('takes one statement for a whole list', async () => {
    for (let count = 0; count < 5; count++) await reply(everyone.operator.viewer, (await createTicket(everyone.client)).id)
    const statements = (fields: string) => statementsOf(() => everyone.operator.viewer.data(`{ tickets(first: 50) { nodes { ${fields} } } }`))
    expect((await statements('id preview')).length).toBe((await statements('id')).length + 1)
  })
})
