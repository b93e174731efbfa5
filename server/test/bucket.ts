import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'

/** A bucket on the loopback that speaks as much of S3 as attachments need. */
export interface Bucket {
  /** What a server needs to keep its attachments here. */
  environment: Record<string, string>
  objects: Map<string, Buffer>
  /** How it answers when a file that is not there shall be deleted; services differ. */
  deletingNothing: 204 | 404
  /** While set, half of an object is sent, and the rest once this has come. */
  secondHalf: Promise<void> | null
  stop(): Promise<void>
}

const NAME = 'attachments'
const KEY = 'key-of-the-test'

/** Starts it. Requests that no key of its own has signed are refused. */
export async function startBucket(): Promise<Bucket> {
  const listener = createServer((request, response) => void answer(request, response))
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const [, bucketName, key] = new URL(request.url!, 'http://bucket').pathname.split('/')
    const body = await bodyOf(request)
    const signed = request.headers.authorization?.startsWith(`AWS4-HMAC-SHA256 Credential=${KEY}/`)
    if (!signed || bucketName !== NAME || !key) return void response.writeHead(403).end('<Error><Code>AccessDenied</Code></Error>')
    const object = bucket.objects.get(key)
    if (request.method === 'PUT') {
      bucket.objects.set(key, body)
      return void response.writeHead(200, { etag: '"x"' }).end()
    }
    if (request.method === 'DELETE') {
      bucket.objects.delete(key)
      const status = object ? 204 : bucket.deletingNothing
      return void response.writeHead(status).end(status === 404 ? '<Error><Code>NoSuchKey</Code></Error>' : undefined)
    }
    if (!object) return void response.writeHead(404).end(request.method === 'HEAD' ? undefined : '<Error><Code>NoSuchKey</Code></Error>')
    response.writeHead(200, { 'content-length': object.length })
    if (request.method === 'HEAD') return void response.end()
    const half = Math.floor(object.length / 2)
    response.write(object.subarray(0, half))
    await bucket.secondHalf
    response.end(object.subarray(half))
  }
  const bucket: Bucket = {
    environment: {},
    objects: new Map(),
    deletingNothing: 204,
    secondHalf: null,
    async stop() {
      listener.closeAllConnections()
      listener.close()
      await once(listener, 'close')
    },
  }
  listener.listen(0, '127.0.0.1')
  await once(listener, 'listening')
  bucket.environment = {
    S3_BUCKET: NAME,
    S3_REGION: 'us-east-1',
    S3_ENDPOINT: `http://127.0.0.1:${(listener.address() as AddressInfo).port}`,
    S3_ACCESS_KEY_ID: KEY,
    S3_SECRET_ACCESS_KEY: 'secret-of-the-test',
  }
  return bucket
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
