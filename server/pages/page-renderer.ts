import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** A page's content as HTML, with what the page around it has to say. */
export interface RenderedPage {
  html: string
  title: string
  language: string
}

/** What has nothing to show but a sentence or two. */
export type NoticeName = 'deadLink' | 'unknownDesk' | 'tooManyAttempts'

/**
 * The part of the client view that runs here. It brings the operations whose answers its pages show, so that this server need not know them:
 * each app knows the other by the schema alone.
 */
export interface PageRenderer {
  /** Comes before all else. */
  loadLanguages(): Promise<void>
  /** The languages that pages can be shown in. */
  languages: readonly string[]
  /** The sources of what a page's script asks for next, as Vite's manifest of the browser's build names them. */
  nextSources(page: 'linkedTicket' | 'widget', language: string): readonly string[]
  /** The operation of the public link's page, asked as the holder of the link. */
  linkedTicketDocument: string
  /** The page of the answer; null when the answer holds no ticket. `renderedAt` in milliseconds. */
  renderLinkedTicket(answer: { data: unknown; renderedAt: number }): RenderedPage | null
  /** The operation of the widget's page, asked as nobody; its one variable is deskToken. */
  widgetDeskDocument: string
  renderNotice(name: NoticeName, language: string): RenderedPage
}

/** The renderer that was built into `directory`; null where none was. */
export async function loadRenderer(directory: string): Promise<PageRenderer | null> {
  const file = join(directory, 'client-renderer/renderer.js')
  if (!existsSync(file)) return null
  const renderer = (await import(pathToFileURL(file).href)) as PageRenderer
  await renderer.loadLanguages()
  return renderer
}
