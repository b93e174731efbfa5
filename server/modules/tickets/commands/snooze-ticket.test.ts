import { asClient, asOperator, createDesk, createTicket, type TestClient, type TestOperator, type TestTicket } from '../../../test/factories.js'
import { startTestServer, type TestServer } from '../../../test/test-server.js'
import { until as untilTrue, type TestViewer } from '../../../test/test-viewer.js'
import { wakeTicket } from './wake-ticket.js'

jest.setTimeout(30_000)

const TICKET = 'id snoozedUntil activity { nodes { __typename actorName ... on Snoozed { until } } }'
const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1000).toISOString()

describe('Mutation.ticketSnooze', () => {
  let server: TestServer
  let operator: TestOperator
  let client: TestClient
  let ticket: TestTicket

  beforeAll(async () => {
    server = await startTestServer()
    operator = await asOperator(server)
    client = await asClient(server, (await createDesk(server)).id)
  })
  afterAll(() => server.stop())
  afterEach(() => server.disconnect())
  beforeEach(async () => {
    ticket = await createTicket(client)
  })

  const snooze = async (until: string | null, viewer: TestViewer = operator.viewer) =>
    (await viewer.data(`mutation ($id: ID!, $until: DateTime) { ticketSnooze(ticketId: $id, until: $until) { ticket { ${TICKET} } userErrors { code field } } }`, { id: ticket.id, until })).ticketSnooze
  const found = async () => (await operator.viewer.data(`query ($id: ID!) { ticket(id: $id) { ${TICKET} } }`, { id: ticket.id })).ticket
  const isListed = async (snoozed: boolean, viewer: TestViewer = operator.viewer) => {
    const { tickets } = await viewer.data('query ($snoozed: Boolean!) { tickets(filter: { snoozed: $snoozed }) { nodes { id } } }', { snoozed })
    return tickets.nodes.some(({ id }: { id: string }) => id === ticket.id)
  }

  it('takes the ticket out of the list until a moment, and null brings it back', async () => {
    const until = inSeconds(3600)
    const { ticket: snoozed, userErrors } = await snooze(until)
    expect([new Date(snoozed.snoozedUntil).toISOString(), userErrors]).toEqual([until, []])
    expect([await isListed(true), await isListed(false)]).toEqual([true, false])
    expect((await snooze(null)).ticket.snoozedUntil).toBeNull()
    expect([await isListed(true), await isListed(false)]).toEqual([false, true])
    expect((await found()).activity.nodes.slice(0, 2)).toEqual([
      { __typename: 'Snoozed', actorName: operator.name, until: null },
      { __typename: 'Snoozed', actorName: operator.name, until: until.replace('Z', '000Z') },
    ])
  })

  it('tells the moment in UTC, whatever offset it was given in', async () => {
    await snooze('2099-01-31T12:00:00+02:00')
    const { snoozedUntil, activity } = await found()
    for (const moment of [snoozedUntil, activity.nodes[0].until]) expect(moment).toMatch(/^2099-01-31T10:00:00(\.0+)?Z$/)
  })

  it('ends by itself, which subscribers are told', async () => {
    const following = await operator.viewer.follow('subscription ($id: ID!) { ticketEvents(ticketId: $id) { __typename actorName ... on Snoozed { until } } }', { id: ticket.id })
    await snooze(inSeconds(1))
    const [asleep, awake] = await following.pushed(2)
    expect(asleep!.ticketEvents.until).not.toBeNull()
    expect(awake!.ticketEvents).toEqual({ __typename: 'Snoozed', actorName: 'Helpdesk', until: null })
    expect((await found()).snoozedUntil).toBeNull()
    expect([await isListed(true), await isListed(false)]).toEqual([false, true])
  })

  it("goes by the database's clock, whatever this process believes", async () => {
    const clock = jest.spyOn(Date, 'now').mockReturnValue(Date.now() - 3_600_000)
    try {
      await snooze(new Date(new Date().getTime() + 500).toISOString())
      await operator.viewer.data('{ viewer { __typename } }')
      await server.services.database.pool.query('select pg_sleep_until($1)', [new Date(new Date().getTime() + 500)])
      await wakeTicket(server.services, ticket.id)
    } finally {
      clock.mockRestore()
    }
    expect((await found()).activity.nodes[0].actorName).toBe('Helpdesk')
  })

  it('goes by the last one when it is snoozed anew', async () => {
    await snooze(inSeconds(1))
    const later = inSeconds(3600)
    await snooze(later)
    const { count } = (await server.services.database.pool.query<{ count: number }>(`select count(*)::int as count from graphile_worker.jobs where key = 'wake_ticket:${ticket.id}'`)).rows[0]!
    expect(count).toBe(1)
    await wakeTicket(server.services, ticket.id)
    expect(new Date((await found()).snoozedUntil).toISOString()).toBe(later)
  })

  it('makes no event of the same moment, nor of waking what is awake', async () => {
    await snooze(null)
    const until = inSeconds(3600)
    await snooze(until)
    await snooze(until)
    expect((await found()).activity.nodes.map(({ __typename }: { __typename: string }) => __typename)).toEqual(['Snoozed', 'TicketCreated'])
  })

  it('refuses a moment that has passed, a finished ticket, and clients', async () => {
    expect(await snooze(inSeconds(-1))).toEqual({ ticket: null, userErrors: [{ code: 'INVALID', field: ['until'] }] })
    expect(await snooze(inSeconds(60), client.viewer)).toEqual({ ticket: null, userErrors: [{ code: 'NOT_ALLOWED', field: null }] })
    await operator.viewer.data('mutation ($id: ID!) { ticketClose(ticketId: $id) { userErrors { code } } }', { id: ticket.id })
    expect(await snooze(inSeconds(60))).toEqual({ ticket: null, userErrors: [{ code: 'ILLEGAL_TRANSITION', field: null }] })
    expect((await found()).snoozedUntil).toBeNull()
  })

  it('is offered as long as the ticket is not finished', async () => {
    const actions = async () => (await operator.viewer.data('query ($id: ID!) { ticket(id: $id) { availableActions } }', { id: ticket.id })).ticket.availableActions
    expect(await actions()).toContain('SNOOZE')
    await operator.viewer.data('mutation ($id: ID!) { ticketResolve(ticketId: $id) { userErrors { code } } }', { id: ticket.id })
    expect(await actions()).not.toContain('SNOOZE')
  })

  it('is nothing that a client could list by', async () => {
    await snooze(inSeconds(3600))
    expect([await isListed(true, client.viewer), await isListed(false, client.viewer)]).toEqual([false, false])
    await untilTrue(async () => (await client.viewer.data('{ tickets { nodes { id } } }')).tickets.nodes.some(({ id }: { id: string }) => id === ticket.id), 'the list')
  })
})
