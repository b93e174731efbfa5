import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import type { Services } from '../core/services.js'
import type { Viewer } from '../core/viewer.js'
import { clientPages } from './client-pages.js'
import { EXPLORER_HEADERS, PAGE_HEADERS, PANEL_HEADERS } from './page-headers.js'
import { loadRenderer, type PageRenderer } from './page-renderer.js'
import { widgetScript } from './widget-script.js'

const ONE_YEAR_SECONDS = 365 * 24 * 60 * 60

/** The web apps as they were built. */
export interface Pages {
  directory: string
  /** Null: the client view shows itself in the browser only. */
  renderer: PageRenderer | null
}

/** What pages are made with. */
export interface PageMakers {
  services: Services
  schema: GraphQLSchema
  /**
   * Who holds a public link; null for an unknown, rotated or revoked one.
   * @throws UserErrors RATE_LIMITED after too many wrong ones from the address
   */
  linkHolder: (token: string, address: string) => Promise<Viewer | null>
}

/** The web apps in `directory`, for as long as the process runs. */
export async function openPages(directory: string): Promise<Pages> {
  return { directory, renderer: await loadRenderer(directory) }
}

/** The API explorer, which a browser gets where a program gets the API. */
export async function sendExplorer(reply: FastifyReply, { directory }: Pages): Promise<FastifyReply> {
  return sendPage(reply, join(directory, 'explorer/index.html'), EXPLORER_HEADERS)
}

/** Serves the built web apps: the client view below /helpdesk/, its widget's script, the operator panel for all the rest. */
export async function pageRoutes(app: FastifyInstance, pages: Pages, makers: PageMakers): Promise<void> {
  const { directory } = pages
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

  await widgetScript(app, directory)
  await clientPages(app, pages, makers)
  if (!makers.services.config.production) app.get('/helpdesk/demo', (_request, reply) => sendPage(reply, join(directory, 'web-client/demo.html'), PAGE_HEADERS))
  app.get('/*', (_request, reply) => sendPage(reply, join(directory, 'web-operator/index.html'), PANEL_HEADERS))
}

async function sendPage(reply: FastifyReply, file: string, headers: Record<string, string>): Promise<FastifyReply> {
  return reply.headers(headers).type('text/html; charset=utf-8').send(await readFile(file))
}
