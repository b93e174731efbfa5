import { ApolloClient, ApolloLink } from '@apollo/client'
import type { I18n } from '@lingui/core'
import { print } from 'graphql'
import type { ReactNode } from 'react'
import { renderToString } from 'react-dom/server'
import { StaticRouter } from 'react-router'
import { createCache } from '../web-shared/apollo/cache'
import { ConnectionState } from '../web-shared/apollo/connection-state'
import { OpenAccessProvider, type Access } from './access'
import { DeadLink } from './features/public-link/DeadLink'
import { texts as linkTexts } from './features/public-link/texts'
import { TooManyAttempts } from './features/public-link/TooManyAttempts'
import { FirstDataProvider, type FirstData } from './first-data'
import type { LinkedTicketQuery } from './gql/graphql'
import { Language } from './language/Language'
import { locales } from './language/locales'
import { openLanguage } from './language/openLanguage'
import { basename, Pages } from './router'
import { LinkedTicket } from './routes/public-link'
import { texts as routeTexts } from './routes/texts'
import { UnknownDesk } from './routes/unknown-desk'
import { WidgetDesk } from './routes/widget'

/*
 * The part of the client view that runs in the server, built into one file of its own. The server knows nothing of it but these exports:
 * it asks its schema for what the documents name, and sends what the functions make of the answers.
 */

/** The languages that pages can be shown in. */
export const languages: readonly string[] = locales

// As the cache would send them, so that what it is given later is what it expects.
const textOf = (document: typeof LinkedTicket | typeof WidgetDesk) => print(createCache().transformDocument(document))

/** What a page's script asks for next, as the manifest of the browser's build names it. */
export function nextSources(page: 'linkedTicket' | 'widget', language: string): readonly string[] {
  const catalogue = `language/locales/${language}.po`
  return page === 'widget' ? [catalogue, 'routes/widget-pages.tsx'] : [catalogue]
}

/** The operation of the public link's page. */
export const linkedTicketDocument = textOf(LinkedTicket)

/** The operation of the widget's page; its one variable is deskToken. */
export const widgetDeskDocument = textOf(WidgetDesk)

const catalogues = new Map<string, I18n>()
const catalogueOf = (language: string) => {
  const i18n = catalogues.get(language) ?? catalogues.get('en')
  if (!i18n) throw new Error('loadLanguages() comes first.')
  return i18n
}

/** Loads all catalogues: pages are rendered without a wait. */
export async function loadLanguages() {
  for (const locale of locales) catalogues.set(locale, await openLanguage(locale))
}

/** The public link's page as its answer fills it; null when that holds no ticket. */
export function renderLinkedTicket(first: FirstData) {
  const { viewer } = first.data as LinkedTicketQuery
  if (viewer?.__typename !== 'LinkHolder') return null
  const { title, desk } = viewer.ticket
  const i18n = catalogueOf(desk?.language ?? 'en')
  // The link's token is no part of what is rendered, so it need not come here.
  const pages = <StaticRouter basename={basename} location={`${basename}/ticket/-`}><Pages /></StaticRouter>
  const html = render(i18n, <OpenAccessProvider value={silentAccess}><FirstDataProvider value={first}>{pages}</FirstDataProvider></OpenAccessProvider>)
  return { html, title, language: i18n.locale }
}

const notices = {
  deadLink: { page: <DeadLink />, title: linkTexts.deadTitle },
  tooManyAttempts: { page: <TooManyAttempts />, title: linkTexts.tooManyTitle },
  unknownDesk: { page: <UnknownDesk />, title: routeTexts.unknownDeskTitle },
}

/** A page that has one thing to say, and no script. */
export function renderNotice(name: keyof typeof notices, language: string) {
  const i18n = catalogueOf(language)
  const { page, title } = notices[name]
  return { html: render(i18n, page), title: i18n._(title.id, undefined, { message: title.message }), language: i18n.locale }
}

const render = (i18n: I18n, page: ReactNode) => renderToString(<Language i18n={i18n}>{page}</Language>)

/** Has what is put into its cache, and asks nobody for more. */
function silentAccess(): Access {
  return {
    client: new ApolloClient({ cache: createCache({ readOnce: true }), link: ApolloLink.empty(), ssrMode: true }),
    connection: new ConnectionState(),
    restart() {},
    close() {},
    // Files are fetched by the browser, with the credential that it has.
    getAuthorization: () => 'Bearer',
  }
}
