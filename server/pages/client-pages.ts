import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { linkedTicketPage } from './linked-ticket.page.js'
import { capabilityHeaders, clientPageHeaders } from './page-headers.js'
import { PageTemplate } from './page-template.js'
import type { PageRenderer } from './page-renderer.js'
import type { PageMakers, Pages } from './pages.js'
import { widgetPage } from './widget.page.js'

const ASSETS = '/helpdesk/'

/** The client view: its pages that say something at once, and one that finds out in the browser for every other address. */
export async function clientPages(app: FastifyInstance, { directory, renderer }: Pages, makers: PageMakers): Promise<void> {
  const built = join(directory, 'web-client')
  const template = new PageTemplate(readFileSync(join(built, 'index.html'), 'utf8'), renderer ? nextScripts(built, renderer) : undefined)
  if (renderer) {
    const styled = template.withStyles((path) => readFileSync(join(built, path.slice(ASSETS.length)), 'utf8'))
    await linkedTicketPage(app, { template: styled, renderer, ...makers })
    await widgetPage(app, { template, still: styled.withoutScripts(), renderer, ...makers })
  }
  const page = template.fill({ language: 'en' })
  const serve = (address: string, headersFor: (host: string) => Record<string, string>) =>
    app.get(address, async (request, reply) => reply.headers(headersFor(request.host)).type('text/html; charset=utf-8').send(page))
  if (!renderer) serve('/helpdesk/ticket/*', capabilityHeaders)
  serve('/helpdesk/*', (host) => clientPageHeaders(host, ["'self'"]))
}

/** The scripts with the texts of each language, by Vite's manifest. */
function nextScripts(built: string, { languages, catalogueSource }: PageRenderer): (language: string) => string | null {
  const manifest = join(built, '.vite/manifest.json')
  if (!existsSync(manifest)) return () => null
  const chunks = JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, { file: string } | undefined>
  const scripts = new Map(languages.map((language) => [language, chunks[catalogueSource(language)]?.file]))
  return (language) => (scripts.get(language) ? ASSETS + scripts.get(language)! : null)
}
