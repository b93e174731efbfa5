import { SCOPES } from '../../../core/viewer.js'
import { allScopesBut, answersOf, createEveryone, keyName, viewersOf, type Everyone, type ViewerName } from '../../../test/everyone.js'
import { createTicket } from '../../../test/factories.js'
import { rawMail, receive, type ReceivedMail } from '../../../test/mails.js'
import { startTestServer, type TestServer } from '../../../test/test-server.js'
import type { TestViewer } from '../../../test/test-viewer.js'

jest.setTimeout(60_000)

const NAMES = ['admin', 'operator', 'key: admin'] as const

let server: TestServer
let everyone: Everyone
let viewers: Map<ViewerName, TestViewer>
let held: ReceivedMail
const raw = rawMail({ from: null, subject: 'Held back' })

beforeAll(async () => {
  server = await startTestServer()
  everyone = await createEveryone(server)
  viewers = await viewersOf(server, everyone, await createTicket(everyone.client), [allScopesBut(), ['internal:read', 'tickets:read']])
  held = await receive(server, everyone.desk.id, raw)
})
afterAll(() => server.stop())

/** What those three get, and what everyone else gets. */
const only = <T>(theirs: T, others: T) => Object.fromEntries([...viewers.keys()].map((name) => [name, (NAMES as readonly string[]).includes(name) ? theirs : others]))

it('covers keys with every scope but admin', () => {
  expect(SCOPES).toContain('admin')
  expect([...viewers.keys()]).toContain(keyName(allScopesBut()))
})

it('lists and counts the mails of a desk for its operators and admins only', async () => {
  const answers = await answersOf(viewers, (viewer) => viewer.data('{ quarantinedMails { nodes { id } pageInfo { hasNextPage endCursor } } quarantinedMailCount }'))
  const page = (ids: string[], endCursor: unknown) => ({ quarantinedMails: { nodes: ids.map((id) => ({ id })), pageInfo: { hasNextPage: false, endCursor } }, quarantinedMailCount: ids.length })
  expect(answers).toEqual(only(page([held.id], expect.any(String)), page([], null)))
})

it('lets nobody else decide, and tells them what it tells of a mail that does not exist', async () => {
  for (const verb of ['Retry', 'MakeTicket', 'Discard']) {
    const ask = (viewer: TestViewer, id: string) => viewer.data(`mutation ($id: ID!) { quarantinedMail${verb}(quarantinedMailId: $id) { quarantinedMailId ticket { id } userErrors { code message field } } }`, { id })
    for (const [name, viewer] of viewers) {
      if ((NAMES as readonly string[]).includes(name)) continue
      const answer = await ask(viewer, held.id)
      expect([name, answer]).toEqual([name, await ask(viewer, '01900000-0000-7000-8000-000000000000')])
      expect(Object.values(answer)).toEqual([{ quarantinedMailId: null, ticket: null, userErrors: [expect.objectContaining({ code: 'NOT_FOUND' })] }])
    }
  }
})

describe('the original', () => {
  const get = (viewer: TestViewer, id: string) => fetch(`${server.url}/mails/${id}`, { headers: viewer.headers })
  const withoutId = async (response: Response) => JSON.stringify(await response.json()).replace(/"requestId":"[^"]*"/, '')

  it('is had as it came by those only', async () => {
    const read = await receive(server, everyone.desk.id, rawMail({}))
    for (const { id } of [held, read]) expect(await answersOf(viewers, async (viewer) => (await get(viewer, `${id}.eml`)).status)).toEqual(only(200, 404))
    expect(Buffer.from(await (await get(everyone.operator.viewer, `${held.id}.eml`)).arrayBuffer())).toEqual(raw)
  })

  it('is a download that no browser runs or keeps', async () => {
    const { headers } = await get(everyone.operator.viewer, `${held.id}.eml`)
    expect(Object.fromEntries(['content-type', 'content-disposition', 'x-content-type-options', 'content-security-policy', 'cache-control', 'cross-origin-resource-policy'].map((name) => [name, headers.get(name)]))).toEqual({
      'content-type': 'message/rfc822',
      'content-disposition': 'attachment; filename="mail.eml"',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'private, no-store',
      'cross-origin-resource-policy': 'same-origin',
    })
  })

  it('looks the same whether it is missing or not theirs', async () => {
    const missing = await withoutId(await get(everyone.client.viewer, '01900000-0000-7000-8000-000000000000.eml'))
    for (const id of [`${held.id}.eml`, 'nonsense', `${held.id}.eml/..`, '%00']) {
      const answer = await get(everyone.client.viewer, id)
      expect([id, answer.status, await withoutId(answer)]).toEqual([id, 404, missing])
    }
  })
})
