import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'

/** `/widget.js`, which pages of any origin load: with `crossorigin` and an integrity too, if they like. */
export async function widgetScript(app: FastifyInstance, directory: string): Promise<void> {
  const file = join(directory, 'widget/widget.js')
  if (!existsSync(file)) return
  const script = await readFile(file)
  const headers = {
    // Its address stays the same for ever, so a new version must get through soon.
    'cache-control': 'public, max-age=300',
    etag: `"${createHash('sha256').update(script).digest('base64url')}"`,
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
    'x-content-type-options': 'nosniff',
  }
  app.get('/widget.js', async (request, reply) => {
    void reply.headers(headers)
    if (request.headers['if-none-match']?.includes(headers.etag)) return reply.code(304).send()
    return reply.type('text/javascript; charset=utf-8').send(script)
  })
}
