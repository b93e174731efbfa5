import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Logger } from 'pino'
import { UNEXPECTED } from '../graphql/errors.js'
import { PageFailed } from './first-answer.js'
import { inText } from './page-template.js'

const STYLE = `
  :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; color: #0f172a; background: #fff }
  body { max-width: 36rem; margin: 4rem auto; padding: 0 1rem }
  a { color: #1d4ed8 }
  @media (prefers-color-scheme: dark) { :root { color: #e5e7eb; background: #0b0f17 } a { color: #93c5fd } }`

/** Answers a request for a page that could not be made, under the headers that the reply has. */
export function sendTrouble(reply: FastifyReply, request: FastifyRequest, error: unknown, log: Logger): FastifyReply {
  if (!(error instanceof PageFailed)) log.error({ err: error, requestId: request.id }, 'a request failed')
  return reply.code(500).send(troublePage(UNEXPECTED.message, request.id))
}

/** For when nothing can be looked up, so that this page needs nothing: in English, with what to quote and another try. */
function troublePage(message: string, requestId: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Something went wrong</title>
    <style>${STYLE}</style>
  </head>
  <body>
    <main>
      <h1>Something went wrong</h1>
      <p>${inText(message)}</p>
      <p>Request ID: <code>${inText(requestId)}</code></p>
      <p><a href="">Retry</a></p>
    </main>
  </body>
</html>
`
}
