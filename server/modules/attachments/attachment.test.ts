import { request, type ClientRequest } from 'node:http'
import { deflateSync } from 'node:zlib'
import sql from 'sql-template-tag'
import { allScopesBut, createEveryone, viewersOf, type Everyone, type ViewerName } from '../../test/everyone.js'
import { asApiKey, asClient, asLinkHolder, createTicket, type TestTicket } from '../../test/factories.js'
import { startTestServer, type TestServer } from '../../test/test-server.js'
import type { TestViewer } from '../../test/test-viewer.js'

const MEGABYTE = 1024 * 1024
const REPLY = 'mutation ($id: ID!, $files: [ID!]) { ticketReply(ticketId: $id, input: { body: "With files", attachmentIds: $files }) { comment { attachments { id fileName contentType size inline url } } userErrors { code field } } }'
const INTERNAL = 'mutation ($id: ID!, $files: [ID!]) { ticketAddInternalComment(ticketId: $id, input: { body: "With files", attachmentIds: $files }) { comment { id } userErrors { code field } } }'

let server: TestServer
let everyone: Everyone
let ticket: TestTicket
let viewers: Map<ViewerName, TestViewer>

beforeAll(async () => {
  server = await startTestServer()
  everyone = await createEveryone(server)
  ticket = await createTicket(everyone.client)
  viewers = await viewersOf(server, everyone, ticket, [allScopesBut('internal:read'), allScopesBut('comments:read'), ['tickets:read'], ['comments:read', 'internal:read']])
})
afterAll(() => server.stop())

async function post(viewer: TestViewer, content: string | Buffer, name = 'file.txt'): Promise<{ status: number; body: any }> {
  const form = new FormData()
  form.append('file', new Blob([typeof content === 'string' ? content : new Uint8Array(content)]), name)
  const response = await fetch(`${server.url}/attachments`, { method: 'POST', headers: viewer.headers, body: form })
  return { status: response.status, body: await response.json() }
}

async function upload(viewer: TestViewer, content: string | Buffer = 'content', name?: string): Promise<string> {
  const { status, body } = await post(viewer, content, name)
  expect(status).toBe(201)
  return body.id as string
}

const get = (viewer: TestViewer, id: string) => fetch(`${server.url}/attachments/${id}`, { headers: viewer.headers })

/** Who gets the file, of everyone. */
async function readersOf(id: string): Promise<string[]> {
  const readers = []
  for (const [name, viewer] of viewers) {
    const { status } = await get(viewer, id)
    expect([200, 404]).toContain(status)
    if (status === 200) readers.push(name)
  }
  return readers
}

interface Attached {
  comment: { id: string; attachments: Record<string, unknown>[] } | null
  userErrors: { code: string; field: string[] | null }[]
}

/** The one payload of the mutation; its attachments are there when the document asks for them. */
const attach = async (viewer: TestViewer, document: string, files: string[]): Promise<Attached> => {
  const [payload] = Object.values<Attached>(await viewer.data(document, { id: ticket.id, files }))
  return payload!
}

const TAIL = '\r\n--x--\r\n'
const head = (parameter: string) => `--x\r\nContent-Disposition: form-data; name="file"; ${parameter}\r\nContent-Type: text/html\r\n\r\n`

/** A multipart body made by hand, since FormData would tidy the name and mend the chunks. */
function send(write: (upload: ClientRequest) => void): Promise<{ status: number; body: any }> {
  const headers = { ...everyone.client.viewer.headers, 'content-type': 'multipart/form-data; boundary=x' }
  return new Promise((resolve, reject) => {
    const upload = request(`${server.url}/attachments`, { method: 'POST', headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (part: Buffer) => chunks.push(part)).on('end', () => resolve({ status: response.statusCode!, body: JSON.parse(Buffer.concat(chunks).toString()) }))
    })
    write(upload.on('error', reject))
  })
}

describe('POST /attachments', () => {
  it('is for whoever may write', async () => {
    const statuses: Record<string, number> = {}
    for (const [name, viewer] of viewers) statuses[name] = (await post(viewer, 'x')).status
    const refused = Object.entries(statuses).filter(([, status]) => status !== 201)
    expect(refused).toEqual([['nobody', 401], ['key: tickets:read', 401], ['key: comments:read, internal:read', 401]])
  })

  it('is not for a page of another origin, whatever its cookie', async () => {
    const foreign = server.as({ cookie: everyone.operator.cookie, origin: 'https://evil.example' })
    expect(await post(foreign, 'x')).toEqual({ status: 401, body: { error: { code: 'UNAUTHENTICATED', message: expect.any(String), requestId: expect.any(String) } } })
  })

  it('is limited for each client and public link by itself', async () => {
    const { viewer } = await asClient(server, everyone.desk.id)
    for (let nr = 0; nr < 120; nr++) expect((await post(viewer, 'x')).status).toBe(201)
    expect(await post(viewer, 'x')).toEqual({ status: 429, body: { error: { code: 'RATE_LIMITED', message: expect.stringMatching(/Try again in 10 minutes/), requestId: expect.any(String) } } })
    expect((await post(everyone.client.viewer, 'x')).status).toBe(201)
  })

  it('keeps a file of 20 MB to the byte', async () => {
    const bytes = Buffer.alloc(20 * MEGABYTE, 'abc')
    const id = await upload(everyone.client.viewer, bytes)
    const kept = Buffer.from(await (await get(everyone.client.viewer, id)).arrayBuffer())
    expect(kept.equals(bytes)).toBe(true)
  })

  it.each([1, 1000, MEGABYTE, 5 * MEGABYTE])('says that a file is too large by %i bytes, and keeps nothing', async (more) => {
    const before = await fileCount()
    const { status, body } = await post(everyone.client.viewer, Buffer.alloc(20 * MEGABYTE + more))
    expect(status).toBe(413)
    expect(body).toEqual({ error: { code: 'TOO_LARGE', message: expect.stringContaining('20 MB'), requestId: expect.any(String) } })
    expect(await fileCount()).toBe(before)
  })

  it('notices the byte too many also when it comes last and alone', async () => {
    const { status } = await send((upload) => {
      upload.write(Buffer.concat([Buffer.from(head('filename="big"')), Buffer.alloc(20 * MEGABYTE)]))
      upload.end(`x${TAIL}`)
    })
    expect(status).toBe(413)
  })

  it.each<[string, Record<string, string>, string, number, string]>([
    ['no body', {}, '', 415, 'INVALID'],
    ['JSON', { 'content-type': 'application/json' }, '{}', 415, 'INVALID'],
    ['no boundary', { 'content-type': 'multipart/form-data' }, 'x', 400, 'INVALID'],
    ['no file', { 'content-type': 'multipart/form-data; boundary=x' }, '--x--\r\n', 400, 'REQUIRED'],
    ['a file that breaks off', { 'content-type': 'multipart/form-data; boundary=x' }, '--x\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nabc', 400, 'INVALID'],
    ['a field that is named like a method', { 'content-type': 'multipart/form-data; boundary=x' }, '--x\r\nContent-Disposition: form-data; name="__proto__"; filename="a"\r\n\r\nabc\r\n--x--\r\n', 400, 'INVALID'],
  ])('refuses %s', async (_what, headers, body, status, code) => {
    const response = await fetch(`${server.url}/attachments`, { method: 'POST', headers: { ...everyone.client.viewer.headers, ...headers }, body })
    expect(response.status).toBe(status)
    expect(await response.json()).toEqual({ error: { code, message: expect.any(String), requestId: expect.any(String) } })
  })

  const fileCount = async () => (await server.services.database.rows<{ count: string }>(sql`select count(*) from attachment`))[0]!.count
})

describe('GET /attachments/:id', () => {
  it('gives a file that is not used yet to its uploader alone', async () => {
    expect(await readersOf(await upload(everyone.client.viewer))).toEqual(['client'])
    expect(await readersOf(await upload(everyone.operator.viewer))).toEqual(['operator'])
    expect(await readersOf(await upload(viewers.get('publicLink')!))).toEqual(['publicLink'])
  })

  it('gives a reply’s file to those who may read the reply', async () => {
    const id = await upload(everyone.operator.viewer)
    await attach(everyone.operator.viewer, REPLY, [id])
    expect(await readersOf(id)).toEqual(['admin', 'operator', 'client', 'publicLink', 'key: all but internal:read', 'key: admin'])
  })

  it('gives an internal comment’s file to the team only', async () => {
    const id = await upload(everyone.operator.viewer)
    await attach(everyone.operator.viewer, INTERNAL, [id])
    expect(await readersOf(id)).toEqual(['admin', 'operator', 'key: admin'])
  })

  it('gives a ticket’s file to those who may see the ticket', async () => {
    const id = await upload(everyone.client.viewer)
    const { ticketCreate } = await everyone.client.viewer.data('mutation ($files: [ID!]) { ticketCreate(input: { title: "x", content: "x", attachmentIds: $files }) { ticket { attachments { id } } publicUrl userErrors { code } } }', { files: [id] })
    expect(ticketCreate.ticket.attachments).toEqual([{ id }])
    expect(await readersOf(id)).toEqual(['admin', 'operator', 'client', 'key: all but internal:read', 'key: all but comments:read', 'key: tickets:read', 'key: admin'])
    expect((await get(asLinkHolder(server, ticketCreate.publicUrl), id)).status).toBe(200)
  })

  it.each(['ticketRotateLink', 'ticketRevokeLink'])('ends for the holder of a public link with %s', async (mutation) => {
    const { publicUrl, id: ticketId } = await createTicket(everyone.client)
    const holder = asLinkHolder(server, publicUrl)
    const id = await upload(holder)
    await holder.data(REPLY, { id: ticketId, files: [id] })
    expect((await get(holder, id)).status).toBe(200)
    const rotated = (await everyone.operator.viewer.data(`mutation ($id: ID!) { ${mutation}(ticketId: $id) { ticket { publicUrl } } }`, { id: ticketId }))[mutation]
    expect((await get(holder, id)).status).toBe(404)
    expect((await post(holder, 'x')).status).toBe(401)
    if (rotated.ticket.publicUrl) expect((await get(asLinkHolder(server, rotated.ticket.publicUrl), id)).status).toBe(200)
    expect((await get(everyone.client.viewer, id)).status).toBe(200)
  })

  it('answers for a file that is not theirs as for one that does not exist', async () => {
    const id = await upload(everyone.operator.viewer)
    await attach(everyone.operator.viewer, INTERNAL, [id])
    const answers = []
    for (const path of [id, '01900000-0000-7000-8000-000000000000', 'nonsense', 'x'.repeat(101), '..%2f..%2fapp-secret', 'a%00', "'%20or%20true"]) {
      const response = await get(everyone.client.viewer, path)
      const { error } = (await response.json()) as { error: { code: string; message: string } }
      const { date: _date, ...headers } = Object.fromEntries(response.headers)
      answers.push([response.status, error.code, error.message, headers])
    }
    expect(answers).toEqual(Array(7).fill(answers[0]))
    expect(answers[0]!.slice(0, 2)).toEqual([404, 'NOT_FOUND'])
  })

  it('ends for who loses sight of the ticket', async () => {
    const id = await upload(everyone.operatorElsewhere.viewer)
    const { ticketCreate } = await everyone.operatorElsewhere.viewer.data(
      'mutation ($desk: ID!, $files: [ID!]) { ticketCreate(input: { deskId: $desk, client: { email: "x@example.com" }, title: "x", content: "x", attachmentIds: $files }) { userErrors { code } } }',
      { desk: everyone.otherDesk.id, files: [id] },
    )
    expect(ticketCreate.userErrors).toEqual([])
    expect((await get(everyone.operatorElsewhere.viewer, id)).status).toBe(200)
    await server.services.database.rows(sql`delete from desk_member where operator_id = ${everyone.operatorElsewhere.id}`)
    expect((await get(everyone.operatorElsewhere.viewer, id)).status).toBe(404)
  })
})

describe('attachmentIds', () => {
  it('take no file of another viewer, none that is used already, none twice', async () => {
    const foreign = await upload(everyone.otherClient.viewer)
    const own = await upload(everyone.client.viewer)
    const NOT_FOUND = { comment: null, userErrors: [{ code: 'NOT_FOUND', field: ['attachmentIds'] }] }
    expect(await attach(everyone.client.viewer, REPLY, [foreign])).toEqual(NOT_FOUND)
    expect(await attach(everyone.client.viewer, REPLY, [own, foreign])).toEqual(NOT_FOUND)
    expect(await attach(everyone.admin.viewer, INTERNAL, [own])).toEqual(NOT_FOUND)
    expect(await attach(viewers.get('publicLink')!, REPLY, [own])).toEqual(NOT_FOUND)

    const { comment } = await attach(everyone.client.viewer, REPLY, [own, own])
    expect(comment!.attachments).toEqual([{ id: own, fileName: 'file.txt', contentType: 'application/octet-stream', size: 7, inline: false, url: `http://helpdesk.test/attachments/${own}` }])
    expect(await attach(everyone.client.viewer, REPLY, [own])).toEqual(NOT_FOUND)
  })

  it('of a refused reply stay unused', async () => {
    const own = await upload(everyone.client.viewer)
    const { ticketReply } = await everyone.client.viewer.data('mutation ($id: ID!, $files: [ID!]) { ticketReply(ticketId: $id, input: { body: "x", resolve: true, attachmentIds: $files }) { userErrors { code } } }', { id: ticket.id, files: [own] })
    expect(ticketReply.userErrors).toEqual([{ code: 'NOT_ALLOWED' }])
    expect((await attach(everyone.client.viewer, REPLY, [own])).userErrors).toEqual([])
  })

  it('are not for a stranger', async () => {
    const { ticketCreate } = await server.as().data(
      'mutation ($token: String!, $files: [ID!]) { ticketCreate(input: { deskToken: $token, client: { email: "x@example.com" }, title: "x", content: "x", attachmentIds: $files }) { userErrors { code field } } }',
      { token: everyone.desk.token, files: [await upload(everyone.client.viewer)] },
    )
    expect(ticketCreate.userErrors).toEqual([{ code: 'NOT_ALLOWED', field: ['attachmentIds'] }])
  })
})

describe('A file as a browser gets it', () => {
  /** The smallest PNG: one black pixel. */
  const PNG = Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), chunk('IHDR', Buffer.from('00000001000000010800000000', 'hex')), chunk('IDAT', deflateSync(Buffer.from([0, 0]))), chunk('IEND', Buffer.alloc(0))])

  it.each<[string, string | Buffer, string, string, boolean]>([
    ['a PNG', PNG, 'pixel.png', 'image/png', true],
    ['a PNG that says it is a page', PNG, 'page.html', 'image/png', true],
    ['a GIF', Buffer.from('474946383961010001000000002c00000000010001000002023b', 'hex'), 'x.gif', 'image/gif', true],
    ['a JPEG', Buffer.from('ffd8ffe000104a46494600010100000100010000ffdb', 'hex'), 'x.bin', 'image/jpeg', true],
    ['a WebP', Buffer.concat([Buffer.from('RIFF'), Buffer.from('1a000000', 'hex'), Buffer.from('WEBPVP8L'), Buffer.alloc(14)]), 'x.txt', 'image/webp', true],
    ['an AVIF', Buffer.concat([Buffer.from('0000001c', 'hex'), Buffer.from('ftypavif'), Buffer.alloc(16)]), 'x', 'image/avif', true],
    ['a BMP', Buffer.concat([Buffer.from('BM'), Buffer.alloc(60)]), 'x.png', 'application/octet-stream', false],
    ['a TIFF', Buffer.concat([Buffer.from('49492a0008000000', 'hex'), Buffer.alloc(60)]), 'x.png', 'application/octet-stream', false],
    ['an SVG', '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>', 'x.svg', 'application/octet-stream', false],
    ['an SVG that says it is a PNG', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', 'x.png', 'application/octet-stream', false],
    ['a page', '<!doctype html><script>alert(1)</script>', 'x.html', 'application/octet-stream', false],
    ['a PDF', '%PDF-1.7\n%', 'x.pdf', 'application/octet-stream', false],
    ['nothing', '', 'empty', 'application/octet-stream', false],
  ])('%s comes with headers that keep it from being run', async (_what, content, name, contentType, inline) => {
    const { body } = await post(everyone.client.viewer, content, name)
    expect(body.inline).toBe(inline)
    const response = await get(everyone.client.viewer, body.id)
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': contentType,
      'content-disposition': `${inline ? 'inline' : 'attachment'}; filename*=UTF-8''${name}`,
      'content-length': String(Buffer.byteLength(content)),
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
      'cross-origin-resource-policy': 'same-origin',
    })
    expect(Buffer.from(await response.arrayBuffer()).equals(Buffer.from(content))).toBe(true)
  })

  it.each([
    ['zażółć gęślą.txt', 'zażółć gęślą.txt'],
    ['日本語 😀.txt', '日本語 😀.txt'],
    ["it's (1)*.txt", "it's (1)*.txt"],
    ['a;b=c, d.txt', 'a;b=c, d.txt'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\jan\\photo.txt', 'photo.txt'],
    ['', 'file'],
    [`${'x'.repeat(300)}.txt`, `${'x'.repeat(251)}.txt`],
    ['\u200fשלום.txt', '\u200fשלום.txt'],
  ])('is named as it was: %j', async (name, expected) => {
    const { body } = await raw(`filename="${name}"`)
    expect(body.fileName).toBe(expected)
    const disposition = (await get(everyone.client.viewer, body.id)).headers.get('content-disposition')!
    expect(disposition).toMatch(/^attachment; filename\*=UTF-8''[A-Za-z0-9!#$&+.^_`|~%-]+$/)
    expect(decodeURIComponent(disposition.split("''")[1]!)).toBe(expected)
  })

  it.each(['\u202e', '\u202d', '\u2067'])('is not read as another kind of file: %j', async (turn) => {
    expect((await raw(`filename="invoice-${turn}gnp.exe"`)).body.fileName).toBe('invoice-gnp.exe')
  })

  it.each(['filename="a\\"b.txt"', 'filename="a%22b%0D%0AX-Evil: 1.txt"', 'filename="half of \ud83d"'])('gets no header of its own by its name: %s', async (parameter) => {
    const { status, body } = await raw(parameter)
    expect(status).toBe(201)
    expect(body.fileName).not.toMatch(/[\r\n]/)
    const response = await get(everyone.client.viewer, body.id)
    expect(response.status).toBe(200)
    expect(response.headers.has('x-evil')).toBe(false)
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename\*=UTF-8''[A-Za-z0-9!#$&+.^_`|~%-]+$/)
  })

  const raw = (parameter: string) => send((upload) => upload.end(`${head(parameter)}content${TAIL}`))

  function chunk(type: string, data: Buffer): Buffer {
    const length = Buffer.alloc(4)
    length.writeUInt32BE(data.length)
    return Buffer.concat([length, Buffer.from(type), data, Buffer.alloc(4)])
  }
})

describe('A key that may write', () => {
  it.each(['tickets:write', 'comments:write', 'internal:write'] as const)('uploads with %s', async (scope) => {
    expect((await post((await asApiKey(server, ['tickets:read', scope])).viewer, 'x')).status).toBe(201)
  })
})
