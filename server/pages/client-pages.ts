import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { linkedTicketPage } from './linked-ticket.page.js'
import { capabilityHeaders, clientPageHeaders } from './page-headers.js'
import { PageTemplate } from './page-template.js'
import type { PageMakers, Pages } from './pages.js'
import { scriptHints } from './script-hints.js'
import { widgetPage } from './widget.page.js'

const ASSETS = '/helpdesk/'

/** The client view: its pages that say something at once, and one that finds out in the browser for every other address. */
export async function clientPages(app: FastifyInstance, { directory, renderer }: Pages, makers: PageMakers): Promise<void> {
  const built = join(directory, 'web-client')
  const template = new PageTemplate(readFileSync(join(built, 'index.html'), 'utf8'))
  if (renderer) {
    const styled = template.withStyles((path) => readFileSync(join(built, path.slice(ASSETS.length)), 'utf8'))
    const hints = scriptHints(built, ASSETS)
    await linkedTicketPage(app, { template: styled, renderer, hints, ...makers })
    await widgetPage(app, { template, still: styled.withoutScripts(), renderer, hints, ...makers })
  }
  const page = template.fill({ language: 'en' })
  const serve = (address: string, headersFor: (host: string) => Record<string, string>) =>
    app.get(address, async (request, reply) => reply.headers(headersFor(request.host)).type('text/html; charset=utf-8').send(page))
  if (!renderer) serve('/helpdesk/ticket/*', capabilityHeaders)
  serve('/helpdesk/*', (host) => clientPageHeaders(host, ["'self'"]))
}
