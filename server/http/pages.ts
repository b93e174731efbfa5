import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply } from 'fastify'

const ONE_YEAR_SECONDS = 365 * 24 * 60 * 60

/** Scripts and data from here alone; inline styles, since the panel's components set sizes by them. */
const CONTENT_POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "connect-src 'self' ws: wss:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
]

const PAGE_HEADERS = {
  'cache-control': 'no-cache',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'content-security-policy': [...CONTENT_POLICY, "frame-ancestors 'none'"].join('; '),
}

/** The client view may stand in a frame of this origin: the demo's host page. */
const CLIENT_PAGE_HEADERS = {
  ...PAGE_HEADERS,
  'content-security-policy': [...CONTENT_POLICY, "frame-ancestors 'self'"].join('; '),
}

/** W3C, Good Practices for Capability URLs: an address that is a credential is not sent on, indexed or kept. */
const CAPABILITY_HEADERS = {
  ...PAGE_HEADERS,
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex, nofollow, noarchive',
}

/** The explorer's editor makes its workers from blobs. */
const EXPLORER_HEADERS = {
  ...PAGE_HEADERS,
  'content-security-policy': [...CONTENT_POLICY, "worker-src 'self' blob:", "font-src 'self' data:", "frame-ancestors 'none'"].join('; '),
}

/** The API explorer, which a browser gets where a program gets the API. */
export async function sendExplorer(reply: FastifyReply, directory: string): Promise<FastifyReply> {
  return sendPage(reply, join(directory, 'explorer/index.html'), EXPLORER_HEADERS)
}

/** Serves the built web apps from `directory`: the client view below /helpdesk/, the operator panel for all the rest. */
export async function pageRoutes(app: FastifyInstance, directory: string, { demo }: { demo: boolean }): Promise<void> {
  for (const [part, prefix] of [['web-operator', '/assets/'], ['web-client', '/helpdesk/assets/'], ['explorer', '/explorer/assets/']] as const) {
    await app.register(fastifyStatic, {
      root: join(directory, part, 'assets'),
      prefix,
      decorateReply: false,
      maxAge: ONE_YEAR_SECONDS * 1000,
      immutable: true,
      setHeaders: (reply) => void reply.header('x-content-type-options', 'nosniff'),
    })
  }

  const page = (file: string, headers: Record<string, string>) => (_request: unknown, reply: FastifyReply) => sendPage(reply, join(directory, file), headers)

  app.get('/helpdesk/ticket/:token', page('web-client/index.html', CAPABILITY_HEADERS))
  app.get('/helpdesk/*', page('web-client/index.html', CLIENT_PAGE_HEADERS))
  if (demo) app.get('/helpdesk/demo', page('web-client/demo.html', PAGE_HEADERS))
  app.get('/*', page('web-operator/index.html', PAGE_HEADERS))
}

async function sendPage(reply: FastifyReply, file: string, headers: Record<string, string>): Promise<FastifyReply> {
  return reply.headers(headers).type('text/html; charset=utf-8').send(await readFile(file))
}
