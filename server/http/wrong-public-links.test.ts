import { credentialSources } from '../modules.js'
import { randomToken } from '../core/token.js'
import { asApiKey, asClient, asLinkHolder, asOperator, createDesk, createTicket, reply, type TestClient, type TestTicket } from '../test/factories.js'
import { statementsOf } from '../test/statements.js'
import { startTestServer, type TestServer } from '../test/test-server.js'
import { until } from '../test/test-viewer.js'
import { Viewers } from './viewers.js'

const MOST = 60
const HERE = '127.0.0.1'
const COMMENT_ADDED = 'subscription ($id: ID!) { commentAdded(ticketId: $id) { comment { body } } }'
const LIMITED = expect.stringMatching(/^Too many attempts\. Try again in \d+ minutes?\.$/)
const A_REQUEST_ID = expect.stringMatching(/^[0-9a-f-]{36}$/)

describe('Wrong public links from one address', () => {
  let server: TestServer
  let client: TestClient
  let ticket: TestTicket

  beforeEach(async () => {
    server = await startTestServer()
    client = await asClient(server, (await createDesk(server)).id)
    ticket = await createTicket(client)
  })
  afterEach(() => server.stop())

  const guess = () => server.as({ authorization: `Bearer ${randomToken()}` })
  const who = '{ viewer { __typename } }'
  const asked = async (publicUrl: string) => (await asLinkHolder(server, publicUrl).ask(who)).data?.viewer ?? null
  const guessOften = async (times: number) => {
    for (let guesses = 0; guesses < times; guesses++) await guess().ask(who)
  }
  const graphql = async (authorization: string) => {
    const response = await fetch(`${server.url}/graphql`, { method: 'POST', headers: { authorization, 'content-type': 'application/json' }, body: JSON.stringify({ query: who }) })
    return [response.status, await response.json()]
  }
  const download = async (authorization: string) => {
    const response = await fetch(`${server.url}/attachments/x`, { headers: { authorization } })
    return [response.status, await response.json()]
  }
  const connect = async (authorization: string) => {
    const { code, reason } = (await (await server.as({ authorization }).follow(COMMENT_ADDED, { id: ticket.id })).ended()) as { code: number; reason: string }
    return [code, reason]
  }

  it('end in a refusal of every one, right or wrong, over HTTP, for files and on a socket, before it is looked up', async () => {
    await guessOften(MOST)
    const answers: unknown[] = []
    for (const token of [ticket.publicUrl.split('/').at(-1)!, randomToken(), 'nonsense']) {
      const statements = await statementsOf(async () => {
        answers.push([await graphql(`Bearer ${token}`), await download(`Bearer ${token}`), await connect(`Bearer ${token}`)])
      })
      expect(statements).toEqual([])
    }
    const refusal = [
      [429, { errors: [{ message: LIMITED, extensions: { code: 'RATE_LIMITED', requestId: A_REQUEST_ID } }] }],
      [429, { error: { code: 'RATE_LIMITED', message: LIMITED, requestId: A_REQUEST_ID } }],
      [1013, LIMITED],
    ]
    expect(answers).toEqual(Array(3).fill(refusal))
  })

  it('count however they come: in a request, on a socket, for a file, in a page’s address', async () => {
    const viewers = new Viewers(server.services, credentialSources)
    await guessOften(MOST - 3)
    await download(`Bearer ${randomToken()}`)
    expect(await connect(`Bearer ${randomToken()}`)).toEqual([4403, 'Forbidden'])
    expect(await asked(ticket.publicUrl)).toEqual({ __typename: 'LinkHolder' })
    expect(await viewers.ofPublicLink(randomToken(), HERE)).toBeNull()
    expect(await asked(ticket.publicUrl)).toBeNull()
  })

  it('do not count while they are right, and are no matter of another address', async () => {
    for (let times = 0; times <= MOST; times++) expect(await asked(ticket.publicUrl)).not.toBeNull()
    const viewers = new Viewers(server.services, credentialSources)
    await guessOften(MOST)
    const token = ticket.publicUrl.split('/').at(-1)!
    await expect(viewers.ofPublicLink(token, HERE)).rejects.toThrow('Too many attempts')
    expect(await viewers.ofPublicLink(token, '192.0.2.7')).toMatchObject({ kind: 'linkHolder', ticketId: ticket.id })
  })

  it('leave alone who comes with another credential, or with none', async () => {
    await guessOften(MOST)
    const [operator, key] = [await asOperator(server), await asApiKey(server, ['tickets:read'])]
    const names = []
    for (const viewer of [operator.viewer, client.viewer, key.viewer, server.as()]) names.push((await viewer.data(who)).viewer?.__typename ?? null)
    expect(names).toEqual(['Operator', 'Client', 'ApiKey', null])
  })

  it('are not those of sessions and keys, which end by themselves', async () => {
    for (let times = 0; times <= MOST; times++) await server.as({ authorization: `Bearer ${randomToken(times % 2 ? 'hdc_' : 'hdk_')}` }).ask(who)
    expect(await asked(ticket.publicUrl)).not.toBeNull()
  })

  it('do not close the pages that are open on right ones, however long they stay', async () => {
    const following = await asLinkHolder(server, ticket.publicUrl).follow(COMMENT_ADDED, { id: ticket.id })
    await guessOften(MOST)
    const renewals = jest.spyOn(Viewers.prototype, 'ofCredentials')
    await until(() => renewals.mock.calls.length >= 2, 'the server to ask anew who the open sockets belong to')
    renewals.mockRestore()
    await reply((await asOperator(server)).viewer, ticket.id, 'Still there?')
    expect(await following.pushed(1)).toEqual([{ commentAdded: { comment: { body: 'Still there?' } } }])
  })
})
