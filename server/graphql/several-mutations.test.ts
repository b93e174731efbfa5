import { asClient, asOperator, createDesk, createTicket, type TestOperator, type TestTicket } from '../test/factories.js'
import { startTestServer, type TestServer } from '../test/test-server.js'

describe('Several mutations in one request', () => {
  let server: TestServer
  let operator: TestOperator
  let ticket: TestTicket

  beforeAll(async () => {
    server = await startTestServer()
    operator = await asOperator(server)
    ticket = await createTicket(await asClient(server, (await createDesk(server)).id))
  })
  afterAll(() => server.stop())

  it('answer each with the ticket as it is by then', async () => {
    const answer = await operator.viewer.data(
      `mutation ($id: ID!) {
        first: ticketAddInternalComment(ticketId: $id, input: { body: "One" }) { ticket { comments { totalCount } } }
        second: ticketUpdate(ticketId: $id, input: { priority: HIGH }) { ticket { priority } }
        third: ticketClose(ticketId: $id) { ticket { priority status } }
        fourth: ticketAddInternalComment(ticketId: $id, input: { body: "Two" }) { ticket { status comments { totalCount } } }
      }`,
      { id: ticket.id },
    )
    expect(answer).toEqual({
      first: { ticket: { comments: { totalCount: 1 } } },
      second: { ticket: { priority: 'HIGH' } },
      third: { ticket: { priority: 'HIGH', status: 'CLOSED' } },
      fourth: { ticket: { status: 'CLOSED', comments: { totalCount: 2 } } },
    })
  })
})
