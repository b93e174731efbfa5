import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import sql from 'sql-template-tag'
import { asClient, createDesk, createTicket, type TestClient, type TestTicket } from './test/factories.js'
import { startTestServer, type TestServer } from './test/test-server.js'
import { TestViewer, until } from './test/test-viewer.js'

jest.setTimeout(90_000)

const REPLY = 'mutation ($ticketId: ID!, $input: TicketReplyInput!) { ticketReply(ticketId: $ticketId, input: $input) { comment { id body } userErrors { code } } }'

describe('main', () => {
  let server: TestServer
  let client: TestClient
  let ticket: TestTicket
  let port: number
  const children: ChildProcess[] = []

  beforeAll(async () => {
    server = await startTestServer()
    client = await asClient(server, (await createDesk(server)).id)
    port = await freePort()
  })
  afterEach(() => children.splice(0).forEach((child) => child.kill('SIGKILL')))
  afterAll(() => server.stop())
  beforeEach(async () => {
    ticket = await createTicket(client)
  })

  async function freePort(): Promise<number> {
    const listener = createServer().listen(0, '127.0.0.1')
    await once(listener, 'listening')
    const found = (listener.address() as AddressInfo).port
    listener.close()
    await once(listener, 'close')
    return found
  }

  /** The server as a process of its own, on this suite's database. */
  async function start(): Promise<ChildProcess> {
    const run = `const { main } = await import('./server/main.ts'); await main({ demo: false })`
    const child = spawn(process.execPath, ['--import', '@oxc-node/core/register', '--input-type=module', '-e', run], {
      cwd: join(__dirname, '..'),
      env: { ...process.env, NODE_ENV: 'production', PORT: String(port), DATABASE_URL: server.services.database.url, DATA_DIR: server.services.config.dataDirectory, LOG_LEVEL: 'silent' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    children.push(child)
    const said = { stdout: '', stderr: '' }
    await new Promise<void>((resolve, reject) => {
      child.stderr!.on('data', (chunk) => (said.stderr += chunk))
      child.stdout!.on('data', (chunk) => {
        said.stdout += chunk
        if (said.stdout.includes('The helpdesk is ready.')) resolve()
      })
      child.once('close', () => reject(new Error(said.stderr)))
    })
    return child
  }

  async function kill(child: ChildProcess): Promise<void> {
    child.kill('SIGKILL')
    if (child.signalCode === null) await once(child, 'exit')
  }

  const viewerThere = () => new TestViewer(`http://127.0.0.1:${port}`, { authorization: client.authorization }, () => 0)
  const write = (body: string) => viewerThere().data(REPLY, { ticketId: ticket.id, input: { body, idempotencyKey: body } })
  const bodiesThere = async () => {
    const { ticket: found } = await viewerThere().data('query ($id: ID!) { ticket(id: $id) { comments(first: 200) { nodes { body } } } }', { id: ticket.id })
    return found.comments.nodes.map(({ body }: { body: string }) => body) as string[]
  }

  it('has a comment after kill -9 right behind the answer, and hands it to who resumes', async () => {
    const before = await start()
    const { ticketReply } = await write('kept')
    await kill(before)
    await expect(write('refused')).rejects.toThrow('fetch failed')

    await start()
    expect(await bodiesThere()).toEqual(['kept'])
    const following = await server.as({ authorization: client.authorization }).follow('subscription ($id: ID!, $after: String) { commentAdded(ticketId: $id, after: $after) { comment { id } } }', { id: ticket.id, after: ticket.eventCursor })
    expect(await following.pushed(1)).toEqual([{ commentAdded: { comment: { id: ticketReply.comment.id } } }])
    await server.disconnect()
  })

  it('loses none that it has acknowledged when it is killed amid many, and doubles none that is sent again', async () => {
    const before = await start()
    const acknowledged: string[] = []
    const all = Array.from({ length: 40 }, (_, index) => `Comment ${index}`)
    const sending = all.map((body) => write(body).then(() => acknowledged.push(body), () => undefined))
    await until(() => acknowledged.length >= 5, 'some answers')
    await kill(before)
    await Promise.all(sending)

    await start()
    expect(await bodiesThere()).toEqual(expect.arrayContaining(acknowledged))
    await Promise.all(all.map(write))
    expect((await bodiesThere()).sort()).toEqual([...all].sort())
    const events = await server.services.database.rows<{ seq: number }>(sql`select seq from ticket_event where ticket_id = ${ticket.id} order by seq`)
    expect(events.map(({ seq }) => seq)).toEqual(Array.from({ length: 41 }, (_, index) => index + 1))
  })

  it('tells in one line why it cannot start, and ends with exit code 0 when it is told to', async () => {
    const child = await start()
    await expect(start()).rejects.toThrow(new RegExp(`^Port ${port} is in use\\. [^\\n]+\\n$`))
    child.kill('SIGTERM')
    expect(await once(child, 'exit')).toEqual([0, null])
  })
})
