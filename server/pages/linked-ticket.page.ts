import type { IncomingHttpHeaders } from 'node:http'
import type { FastifyInstance } from 'fastify'
import { UserErrors } from '../core/user-error.js'
import { RequestContext } from '../graphql/context.js'
import { firstAnswer } from './first-answer.js'
import { languageOf } from './page-language.js'
import { capabilityHeaders } from './page-headers.js'
import type { NoticeName, PageRenderer } from './page-renderer.js'
import type { PageTemplate } from './page-template.js'
import type { PageMakers } from './pages.js'
import type { ScriptHints } from './script-hints.js'
import { sendTrouble } from './trouble-page.js'

interface Parts extends PageMakers {
  template: PageTemplate
  renderer: PageRenderer
  hints: ScriptHints
}

/** Past this a page holds so much, as HTML and as first data, that a few of them at once would fill the memory. */
const MOST_CHARACTERS = 1_000_000

/**
 * `/helpdesk/ticket/<token>`, the public link: the ticket as the link's holder sees it, readable before any script has run. Whatever else
 * stands behind the slash is a dead link, and all dead links are one page.
 */
export async function linkedTicketPage(app: FastifyInstance, { template, renderer, hints, services, schema, linkHolder }: Parts): Promise<void> {
  const ask = firstAnswer(schema, renderer.linkedTicketDocument)
  const still = template.withoutScripts()
  const notice = (name: NoticeName, accepted: string | undefined) => {
    const { html, ...page } = renderer.renderNotice(name, languageOf(accepted, renderer.languages))
    return still.fill({ ...page, content: html })
  }
  const ticket = async (token: string, requestId: string, address: string) => {
    const viewer = await linkHolder(token, address)
    if (!viewer) return null
    const renderedAt = Date.now()
    const data = await ask(new RequestContext({ services, viewer, requestId, address }))
    const page = renderer.renderLinkedTicket({ data, renderedAt })
    if (!page) return null
    const { html, ...named } = page
    const head = { ...named, hints: hints(renderer.nextSources('linkedTicket', page.language)) }
    // The browser asks for it by itself then.
    return html.length > MOST_CHARACTERS ? template.fill(head) : template.fill({ ...head, content: html, firstData: { data, renderedAt } })
  }

  app.get<{ Params: { '*': string } }>('/helpdesk/ticket/*', async (request, reply) => {
    void reply.headers(capabilityHeaders(request.host)).type('text/html; charset=utf-8')
    const accepted = request.headers['accept-language']
    try {
      const page = isPartOfPageElsewhere(request.headers) ? null : await ticket(request.params['*'], request.id, request.ip)
      return page ?? reply.code(404).send(notice('deadLink', accepted))
    } catch (error) {
      if (error instanceof UserErrors && error.details.some(({ code }) => code === 'RATE_LIMITED')) return reply.code(429).send(notice('tooManyAttempts', accepted))
      return sendTrouble(reply, request, error, services.log)
    }
  })
}

/** Looked up for nobody: a page elsewhere could have its visitors ask for wrong links, as images or frames, until the right ones are refused to them too. */
function isPartOfPageElsewhere({ 'sec-fetch-site': site, 'sec-fetch-dest': destination }: IncomingHttpHeaders): boolean {
  return (site === 'cross-site' || site === 'same-site') && destination !== 'document'
}
