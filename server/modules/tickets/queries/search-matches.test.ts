import { allScopesBut, answersOf, createEveryone, keyName, viewersOf, type Everyone } from '../../../test/everyone.js'
import { addInternalComment, createTicket, reply } from '../../../test/factories.js'
import { statementsOf } from '../../../test/statements.js'
import { startTestServer, type TestServer } from '../../../test/test-server.js'
import type { TestViewer } from '../../../test/test-viewer.js'

interface Match {
  field: string
  fragments: { text: string; matched: boolean }[]
}

const SEARCH = 'query ($search: String) { tickets(filter: { search: $search }) { edges { node { id } matches { field fragments { text matched } } } } }'

describe('TicketEdge.matches', () => {
  let server: TestServer
  let everyone: Everyone

  beforeAll(async () => {
    server = await startTestServer()
    everyone = await createEveryone(server)
  })
  afterAll(() => server.stop())

  const found = async (search: string | null, viewer: TestViewer = everyone.operator.viewer) =>
    ((await viewer.data(SEARCH, { search })).tickets.edges as { node: { id: string }; matches: Match[] }[])
  const told = (matches: Match[]) => matches.map(({ field, fragments }) => `${field}: ${fragments.map(({ text, matched }) => (matched ? `[${text}]` : text)).join('')}`)

  it('tells where the words are, in every text of the ticket, without the marks of Markdown', async () => {
    const ticket = await createTicket(everyone.client, { title: 'A loud zither', content: 'My **zither** rattles' })
    await reply(everyone.operator.viewer, ticket.id, 'Which zither?')
    await reply(everyone.client.viewer, ticket.id, 'The zithers, that rattle')
    await reply(everyone.operator.viewer, ticket.id, 'We shall see')
    await addInternalComment(everyone.operator.viewer, ticket.id, 'They all rattle')
    const [edge] = await found('zither rattl')
    expect(edge!.node.id).toBe(ticket.id)
    expect(told(edge!.matches)).toEqual([
      'TITLE: A loud [zither]',
      'CONTENT: My [zither] [rattles]',
      'COMMENT: The zithers, that [rattle]',
      'INTERNAL_COMMENT: They all [rattle]',
    ])
  })

  it('tells nobody of a text that they may not read', async () => {
    const ticket = await createTicket(everyone.client, { title: 'About a theremin' })
    await reply(everyone.operator.viewer, ticket.id, 'A theremin in public')
    await addInternalComment(everyone.operator.viewer, ticket.id, 'A theremin among us')
    const keys = [['tickets:read'], ['tickets:read', 'comments:read'], ['tickets:read', 'comments:read', 'internal:read'], allScopesBut('internal:read')] as const
    const answers = await answersOf(await viewersOf(server, everyone, ticket, keys.map((scopes) => [...scopes])), async (viewer) =>
      (await found('theremin', viewer)).flatMap(({ matches }) => matches.map(({ field }) => field)).join(' '),
    )
    const [all, ofThePublic] = ['TITLE COMMENT INTERNAL_COMMENT', 'TITLE COMMENT']
    expect(answers).toEqual({
      admin: all,
      operator: all,
      operatorElsewhere: '',
      client: ofThePublic,
      otherClient: '',
      publicLink: ofThePublic,
      otherPublicLink: '',
      nobody: '',
      'key: admin': all,
      'key: tickets:read': 'TITLE',
      'key: tickets:read, comments:read': ofThePublic,
      'key: tickets:read, comments:read, internal:read': all,
      [keyName(allScopesBut('internal:read'))]: ofThePublic,
    })
  })

  it('shows words in the address of a link, where no mark is', async () => {
    await createTicket(everyone.client, { content: 'Look [here](https://ocarina.example/play)' })
    const [edge] = await found('ocarina.example')
    expect(told(edge!.matches)).toEqual(['CONTENT: Look [here](https://[ocarina].[example]/play)'])
  })

  it.each([['a number', (number: string) => number], ['nothing', () => null], ['blanks', () => '  ']])('is empty for %s', async (_name, searchOf) => {
    const ticket = await createTicket(everyone.client)
    const edge = (await found(searchOf(ticket.number))).find(({ node }) => node.id === ticket.id)
    expect(edge!.matches).toEqual([])
  })

  it("takes whatever is typed, like PostgreSQL's own operators", async () => {
    await createTicket(everyone.client, { title: "It's a 'lute' & more" })
    for (const search of ["it's lute", "'", '&|!():*\\', '<->', '-', 'a:*', '%_']) expect(await found(search)).toHaveProperty('length')
    expect(told((await found("it's lu"))[0]!.matches)).toEqual(["TITLE: [It]'[s] a '[lute]' & more"])
  })

  it('looks for no more than the first 200 characters', async () => {
    await createTicket(everyone.client, { title: 'A lyre' })
    expect(told((await found(`lyre${' '.repeat(200)}nowhere`))[0]!.matches)).toEqual(['TITLE: A [lyre]'])
  })

  it('takes one statement for a whole list, and none when it is not asked for', async () => {
    for (let count = 0; count < 5; count++) await reply(everyone.operator.viewer, (await createTicket(everyone.client, { title: 'sitar' })).id, 'sitar')
    const statements = async (fields: string) => (await statementsOf(() => everyone.operator.viewer.data(`{ tickets(filter: { search: "sitar" }) { edges { ${fields} } } }`))).length
    expect(await statements('cursor matches { field }')).toBe((await statements('cursor')) + 1)
  })
})
