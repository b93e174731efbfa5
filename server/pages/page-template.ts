/** What differs from answer to answer. `content` and `hints` are HTML; the rest is text. */
export interface PageFilling {
  language: string
  title?: string
  content?: string
  /** Links in the head. */
  hints?: string
  /** What the page's script needs first; it asks for nothing then. */
  firstData?: unknown
}

const LANGUAGE = '<html lang="en">'
const TITLE = '<title>Helpdesk</title>'
const ROOT = '<main id="root"></main>'
const SCRIPTS = /\s*<(?:script|link rel="modulepreload")[^>]*>(?:<\/script>)?/g
const STYLESHEETS = /\s*<link rel="stylesheet"[^>]* href="([^"]+)"[^>]*>/g

/** A page as it was built, cut once where its answers differ. */
export class PageTemplate {
  private readonly parts: [string, string, string, string]

  /** @throws Error when the page has not the places that are to be filled */
  constructor(private readonly html: string) {
    const pieces = html.split(new RegExp(`${LANGUAGE}|${TITLE}|${ROOT}`))
    if (pieces.length !== 4) throw new Error('The page was not built as this server expects it; build it again.')
    this.parts = pieces as [string, string, string, string]
  }

  /** The same page with its stylesheets in it: nothing is waited for before it is painted. */
  withStyles(readStylesheet: (path: string) => string): PageTemplate {
    return new PageTemplate(this.html.replaceAll(STYLESHEETS, (_link, path: string) => `\n    <style>${readStylesheet(path)}</style>`))
  }

  /** The same page, which stays as it was sent. */
  withoutScripts(): PageTemplate {
    return new PageTemplate(this.html.replaceAll(SCRIPTS, ''))
  }

  fill({ language, title = 'Helpdesk', content = '', hints = '', firstData }: PageFilling): string {
    const [start, head, body, end] = this.parts
    const data = firstData === undefined ? '' : `\n    <script type="application/json" id="first-data">${inScript(firstData)}</script>`
    return `${start}<html lang="${inText(language)}">${head}<title>${inText(title)}</title>${hints}${body}<main id="root">${content}</main>${data}${end}`
  }
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text for an element or a quoted attribute. */
export function inText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character]!)
}

/** JSON that ends no script and opens no comment in it, whatever texts it holds (HTML, 4.12.1.3: restrictions for contents of script elements). */
export function inScript(value: unknown): string {
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
