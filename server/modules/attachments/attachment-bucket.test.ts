import { readdir } from 'node:fs/promises'
import sql from 'sql-template-tag'
import { readConfig } from '../../config.js'
import { openFiles } from '../../core/files.js'
import { startBucket, type Bucket } from '../../test/bucket.js'
import { asClient, asLinkHolder, createDesk, createTicket, type TestClient } from '../../test/factories.js'
import { startTestServer, type TestServer } from '../../test/test-server.js'
import { until } from '../../test/test-viewer.js'
import { removeBytes } from './commands/remove-files.js'
import { sweepUploads } from './commands/sweep-uploads.js'

let bucket: Bucket
let server: TestServer
let client: TestClient

beforeAll(async () => {
  bucket = await startBucket()
  server = await startTestServer()
  server.services.files = await openFiles(readConfig(bucket.environment))
  client = await asClient(server, (await createDesk(server)).id)
})
afterAll(async () => {
  await server.stop()
  await bucket.stop()
})
afterEach(() => {
  bucket.deletingNothing = 204
  bucket.secondHalf = null
})

async function upload(content: Buffer): Promise<string> {
  const form = new FormData()
  form.append('file', new Blob([new Uint8Array(content)]), 'file.txt')
  const response = await fetch(`${server.url}/attachments`, { method: 'POST', headers: client.viewer.headers, body: form })
  expect(response.status).toBe(201)
  return ((await response.json()) as { id: string }).id
}

const get = (id: string, headers: Record<string, string> = client.viewer.headers) => fetch(`${server.url}/attachments/${id}`, { headers })

describe('Attachments in a bucket', () => {
  it('are uploaded to it whole, and nothing lies on the disk', async () => {
    const content = Buffer.alloc(3_000_000, 'abc')
    const id = await upload(content)
    expect(bucket.objects.get(id)!.equals(content)).toBe(true)
    expect(await readdir(server.services.config.dataDirectory)).not.toContain('files')
  })

  it('are downloaded through the policy, with the headers that files on the disk have', async () => {
    const id = await upload(Buffer.from('content'))
    const response = await get(id)
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-disposition': "attachment; filename*=UTF-8''file.txt",
      'content-length': '7',
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
    })
    expect(await response.text()).toBe('content')
    expect((await get(id, {})).status).toBe(404)
  })

  it('come as a stream: what has arrived is passed on before the rest is there', async () => {
    const content = Buffer.alloc(1_000_000, 'abc')
    const id = await upload(content)
    let sendTheRest = () => {}
    bucket.secondHalf = new Promise((resolve) => (sendTheRest = resolve))
    const reader = (await get(id)).body!.getReader()
    const first = await reader.read()
    expect(first.value!.length).toBeGreaterThan(0)
    sendTheRest()
    let received = first.value!.length
    for (let part = await reader.read(); !part.done; part = await reader.read()) received += part.value.length
    expect(received).toBe(content.length)
  })

  it('are a fault of ours when the bucket has lost one, told by a request ID', async () => {
    const id = await upload(Buffer.from('content'))
    bucket.objects.delete(id)
    const response = await get(id)
    expect(response.status).toBe(500)
    expect(JSON.stringify(await response.json())).not.toMatch(/NoSuchKey|127\.0\.0\.1/)
  })

  it('are swept a day later when nobody used them', async () => {
    const [orphan, fresh] = [await upload(Buffer.from('orphan')), await upload(Buffer.from('fresh'))]
    await server.services.database.rows(sql`update attachment set created_at = now() - interval '25 hours' where id = ${orphan}`)
    await sweepUploads(server.services)
    await until(() => !bucket.objects.has(orphan), 'the bytes to go')
    expect(bucket.objects.has(fresh)).toBe(true)
  })

  it.each([204, 404] as const)('that are gone already hold up nothing, where the service answers that with %i', async (status) => {
    bucket.deletingNothing = status
    const ids = [await upload(Buffer.from('a')), await upload(Buffer.from('b'))]
    bucket.objects.delete(ids[0]!)
    await removeBytes(server.services, ids)
    expect(ids.filter((id) => bucket.objects.has(id))).toEqual([])
  })

  it('are read on the comment that they came with, and by its ticket’s link', async () => {
    const id = await upload(Buffer.from('content'))
    const ticket = await createTicket(client)
    const { ticketReply } = await client.viewer.data('mutation ($id: ID!, $files: [ID!]) { ticketReply(ticketId: $id, input: { body: "x", attachmentIds: $files }) { comment { attachments { id } } } }', { id: ticket.id, files: [id] })
    expect(ticketReply.comment.attachments).toEqual([{ id }])
    for (const reader of [client.viewer, asLinkHolder(server, ticket.publicUrl)]) {
      const response = await fetch(`${server.url}/attachments/${id}`, { headers: reader.headers })
      expect([response.status, await response.text()]).toEqual([200, 'content'])
    }
  })
})

describe('The variables of S3', () => {
  const whole = { S3_BUCKET: 'b', S3_REGION: 'r', S3_ACCESS_KEY_ID: 'k', S3_SECRET_ACCESS_KEY: 's' }

  it('are all of them or none', () => {
    expect(readConfig({}).s3).toBeNull()
    expect(readConfig({ S3_BUCKET: '', S3_REGION: '' }).s3).toBeNull()
    expect(readConfig(whole).s3).toEqual({ bucket: 'b', region: 'r', endpoint: null, accessKeyId: 'k', secretAccessKey: 's' })
    for (const name of Object.keys(whole)) expect(() => readConfig({ ...whole, [name]: '' })).toThrow(`${name} is not set`)
    expect(() => readConfig({ S3_ENDPOINT: 'http://localhost:9000' })).toThrow('S3_BUCKET, S3_REGION, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY are not set')
    expect(() => readConfig({ ...whole, S3_ENDPOINT: 'localhost:9000' })).toThrow('S3_ENDPOINT is not a URL')
  })
})
