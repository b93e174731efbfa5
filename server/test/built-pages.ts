import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { PageRenderer } from '../pages/page-renderer.js'
import type { Pages } from '../pages/pages.js'

const CLIENT_PAGE = `<!doctype html>
<html lang="en">
  <head>
    <title>Helpdesk</title>
    <script type="module" crossorigin src="/helpdesk/assets/index.js"></script>
    <link rel="modulepreload" crossorigin href="/helpdesk/assets/more.js">
    <link rel="stylesheet" crossorigin href="/helpdesk/assets/index.css">
  </head>
  <body>
    <main id="root"></main>
  </body>
</html>
`

const FILES = {
  'web-client/index.html': CLIENT_PAGE,
  'web-client/.vite/manifest.json': JSON.stringify({
    'texts/en': { file: 'assets/en.js' },
    'texts/pl': { file: 'assets/pl.js' },
    widget: { file: 'assets/widget.js', imports: ['form', 'texts/pl'], css: ['assets/widget.css'] },
    form: { file: 'assets/form.js', imports: ['widget'] },
  }),
  'web-client/assets/index.css': '.bubble { color: teal }',
  'web-client/demo.html': '<title>A host page</title>',
  'web-operator/index.html': '<title>The panel</title>',
  'web-operator/assets/index.js': '0',
  'explorer/assets/index.js': '0',
  'widget/widget.js': 'helpdesk()',
}

interface LinkedTicket {
  viewer: { ticket?: { title: string; desk: { language: string }; comments: { nodes: { bodyHtml: string }[] } } } | null
}

/** Asks for what the public link's page asks for, and says it without any style. */
const renderer: PageRenderer = {
  async loadLanguages() {},
  languages: ['en', 'pl'],
  nextSources: (page, language) => [`texts/${language}`, page],
  linkedTicketDocument: `{ viewer { __typename ... on LinkHolder { ticket {
    id number title contentHtml createdAt status eventCursor desk { id name language } attachments { id fileName size inline url }
    comments(last: 50) { nodes { id bodyHtml authorName fromSupport createdAt editedAt attachments { id fileName size inline url } } pageInfo { hasPreviousPage startCursor } }
  } } } }`,
  renderLinkedTicket({ data }) {
    const { ticket } = (data as LinkedTicket).viewer ?? {}
    if (!ticket) return null
    return { html: `<h1>The ticket</h1>${ticket.comments.nodes.map(({ bodyHtml }) => bodyHtml).join('')}`, title: ticket.title, language: ticket.desk.language }
  },
  widgetDeskDocument: 'query ($deskToken: String!) { deskByToken(deskToken: $deskToken) { name colour language helpText categories { id name } } }',
  renderNotice: (name, language) => ({ html: `<h1>${name} in ${language}</h1>`, title: name, language }),
}

/** Pages as the web's build leaves them, in a directory of their own. Without a renderer when it is not wanted. */
export async function builtPages({ rendered = true } = {}): Promise<Pages & { remove(): Promise<void> }> {
  const directory = await mkdtemp(join(tmpdir(), 'helpdesk-pages-'))
  for (const [file, text] of Object.entries(FILES)) {
    await mkdir(dirname(join(directory, file)), { recursive: true })
    await writeFile(join(directory, file), text)
  }
  return { directory, renderer: rendered ? renderer : null, remove: () => rm(directory, { recursive: true, force: true }) }
}
