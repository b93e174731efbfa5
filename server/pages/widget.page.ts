import type { FastifyInstance, FastifyRequest } from 'fastify'
import { RequestContext } from '../graphql/context.js'
import { unstorableText } from '../graphql/limits.js'
import { widgetOf } from '../modules/desks/queries/widget-of.js'
import { firstAnswer } from './first-answer.js'
import { clientPageHeaders, widgetHeaders } from './page-headers.js'
import { languageOf } from './page-language.js'
import type { PageRenderer } from './page-renderer.js'
import type { PageTemplate } from './page-template.js'
import type { PageMakers } from './pages.js'
import type { ScriptHints } from './script-hints.js'
import { sendTrouble } from './trouble-page.js'

interface Parts extends PageMakers {
  template: PageTemplate
  /** Without scripts. */
  still: PageTemplate
  renderer: PageRenderer
  hints: ScriptHints
}

interface Asked {
  desk?: string
  locale?: string
}

/** `/helpdesk/widget`, the page in a host's frame: its desk comes with it, so that it shows itself without asking for anything. */
export async function widgetPage(app: FastifyInstance, { template, still, renderer, hints, services, schema }: Parts): Promise<void> {
  const ask = firstAnswer(schema, renderer.widgetDeskDocument)
  const anywhere = template.fill({ language: 'en' })

  const answer = async (request: FastifyRequest<{ Querystring: Asked }>) => {
    const deskToken = single(request.query.desk)
    // A screen of the widget that was loaded anew by itself: pages of ours alone may hold it.
    if (!deskToken) return { status: 200, headers: clientPageHeaders(request.host, ["'self'"]), page: anywhere }
    const widget = unstorableText(deskToken) ? null : await widgetOf(services, deskToken)
    const language = languageOf(single(request.query.locale), renderer.languages, widget?.language)
    if (!widget) {
      const { html, ...notice } = renderer.renderNotice('unknownDesk', language)
      return { status: 404, headers: widgetHeaders(request.host, []), page: still.fill({ ...notice, content: html }) }
    }
    const context = new RequestContext({ services, viewer: null, requestId: request.id, address: request.ip })
    const firstData = { data: await ask(context, { deskToken }), renderedAt: Date.now() }
    const page = template.fill({ language, title: widget.name, hints: hints(renderer.nextSources('widget', language)), firstData })
    return { status: 200, headers: widgetHeaders(request.host, widget.allowedOrigins), page }
  }

  for (const address of ['/helpdesk/widget', '/helpdesk/widget/*']) {
    app.get<{ Querystring: Asked }>(address, async (request, reply) => {
      void reply.type('text/html; charset=utf-8')
      try {
        const { status, headers, page } = await answer(request)
        return reply.code(status).headers(headers).send(page)
      } catch (error) {
        return sendTrouble(reply.headers(widgetHeaders(request.host, [])), request, error, services.log)
      }
    })
  }
}

/** A parameter that was given twice is none. */
function single(parameter: unknown): string | undefined {
  return typeof parameter === 'string' ? parameter : undefined
}
