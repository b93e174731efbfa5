import { answersOf, createEveryone, viewersOf } from '../../test/everyone.js'
import { createTicket } from '../../test/factories.js'
import { startTestServer, type TestServer } from '../../test/test-server.js'

describe('Query.viewer', () => {
  let server: TestServer

  beforeAll(async () => {
    server = await startTestServer()
  })
  afterAll(() => server.stop())

  it('tells everyone who they are, by the credential alone', async () => {
    const everyone = await createEveryone(server)
    const ticket = await createTicket(everyone.client)
    const viewers = await viewersOf(server, everyone, ticket, [['tickets:read']])
    const answers = await answersOf(viewers, async (viewer) => (await viewer.data(
      '{ viewer { __typename ... on Operator { name role } ... on Client { displayName } ... on LinkHolder { ticket { id } } ... on ApiKey { scopes } } }',
    )).viewer)
    expect(answers).toEqual({
      admin: { __typename: 'Operator', name: 'Ada', role: 'ADMIN' },
      operator: { __typename: 'Operator', name: 'Olga', role: 'OPERATOR' },
      operatorElsewhere: { __typename: 'Operator', name: 'Otto', role: 'OPERATOR' },
      client: { __typename: 'Client', displayName: 'Clara' },
      otherClient: { __typename: 'Client', displayName: 'Carl' },
      publicLink: { __typename: 'LinkHolder', ticket: { id: ticket.id } },
      otherPublicLink: { __typename: 'LinkHolder', ticket: { id: expect.any(String) } },
      nobody: null,
      'key: admin': { __typename: 'ApiKey', scopes: ['ADMIN'] },
      'key: tickets:read': { __typename: 'ApiKey', scopes: ['TICKETS_READ'] },
    })
  })

  it('is nobody for a credential in the wrong place: a token decides, even a wrong one, before a cookie', async () => {
    const { operator, client } = await createEveryone(server)
    const ask = async (credential: { authorization?: string; cookie?: string }) => (await server.as(credential).data('{ viewer { __typename } }')).viewer
    const cookieToken = operator.cookie.split('=')[1]
    expect(await ask({ authorization: `Bearer ${cookieToken}` })).toBeNull()
    expect(await ask({ cookie: `helpdesk_session=${client.authorization.split(' ')[1]}` })).toBeNull()
    expect(await ask({ authorization: 'Bearer nonsense', cookie: operator.cookie })).toBeNull()
    expect(await ask({ authorization: client.authorization, cookie: operator.cookie })).toEqual({ __typename: 'Client' })
    expect(await ask({ authorization: `bearer ${client.authorization.split(' ')[1]}` })).toEqual({ __typename: 'Client' })
  })
})
