import { addInternalComment, asApiKey, asClient, asOperator, createDesk, createTicket, reply, type TestClient, type TestOperator, type TestTicket } from '../../../test/factories.js'
import { startTestServer, type TestServer } from '../../../test/test-server.js'
import type { TestViewer } from '../../../test/test-viewer.js'

let server: TestServer
let operator: TestOperator
let client: TestClient
let ticket: TestTicket

beforeAll(async () => {
  server = await startTestServer()
  operator = await asOperator(server)
  client = await asClient(server, (await createDesk(server, { numberPattern: 'SUP-{{yyyy}}-{{nr}}' })).id)
  ticket = await createTicket(client, { title: "We can't re-open snake_case", content: 'Write to jan@example.com, or https://shop.example/a-b' })
})
afterAll(() => server.stop())

const finds = async (viewer: TestViewer, search: string) => {
  const { tickets, ticketCounts } = await viewer.data('query ($search: String) { tickets(filter: { search: $search }) { nodes { id } } ticketCounts(filter: { search: $search }) { total } }', { search })
  expect(ticketCounts.total).toBe(tickets.nodes.length)
  return tickets.nodes.some(({ id }: { id: string }) => id === ticket.id)
}

describe('TicketFilter.search', () => {
  it('finds a ticket by its number, by words with hyphens and by their beginnings, before and after a comment', async () => {
    const searches = [ticket.number, ticket.number.toLowerCase(), ticket.number.split('-').at(-1)!, 're-open', 'reopen'.slice(2), 're-o', "can't", 'snake_ca', 'jan@example.com', 'shop.example', 'WE sna']
    for (const search of searches) expect({ search, found: await finds(operator.viewer, search) }).toEqual({ search, found: true })
    await reply(client.viewer, ticket.id, 'More about it')
    for (const search of searches) expect({ search, found: await finds(operator.viewer, search) }).toEqual({ search, found: true })
    for (const search of ['open we nothing', 'case_snake_x', 'SUP-1999']) expect({ search, found: await finds(operator.viewer, search) }).toEqual({ search, found: false })
  })

  it('finds words of comments only for those who may read comments', async () => {
    await reply(operator.viewer, ticket.id, 'zeppelin')
    await addInternalComment(operator.viewer, ticket.id, 'xylophone')
    const [withComments, without, all] = [await asApiKey(server, ['tickets:read', 'comments:read']), await asApiKey(server, ['tickets:read', 'internal:read', 'tasks:read']), await asApiKey(server, ['admin'])]
    const found = async (viewer: TestViewer) => [await finds(viewer, 'snake_case'), await finds(viewer, 'zeppelin'), await finds(viewer, 'zeppelin open'), await finds(viewer, 'xylophone')]
    expect(await found(operator.viewer)).toEqual([true, true, true, true])
    expect(await found(all.viewer)).toEqual([true, true, true, true])
    expect(await found(client.viewer)).toEqual([true, true, true, false])
    expect(await found(withComments.viewer)).toEqual([true, true, true, false])
    expect(await found(without.viewer)).toEqual([true, false, false, false])
  })

  it('does not stand in the way of comments, however many words they bring', async () => {
    const many = (comment: number) => Array.from({ length: 6000 }, (_, word) => `w${comment}x${word}`.padEnd(10, 'y')).join(' ').slice(0, 64 * 1024)
    for (let comment = 0; comment < 25; comment++) await addInternalComment(operator.viewer, ticket.id, many(comment))
    await reply(client.viewer, ticket.id, 'The words of clients have a place of their own: quagga')
    expect([await finds(client.viewer, 'quagga'), await finds(operator.viewer, 'w0x0yyy')]).toEqual([true, true])
  }, 30_000)
})
