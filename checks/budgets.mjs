import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const KB = 1024

/**
 * The most that a page may load before it shows anything, gzipped, and the most that a script may be which other people's pages load.
 * What is seldom needed is loaded when it is.
 */
const budgets = [
  { page: 'web-operator/index.html', base: '/', kind: 'js', most: 350 * KB },
  { page: 'web-client/index.html', base: '/helpdesk/', kind: 'js', most: 160 * KB },
  { page: 'web-client/index.html', base: '/helpdesk/', kind: 'css', most: 10 * KB },
  { script: 'widget/widget.js', most: 6 * KB },
]

const dist = join(import.meta.dirname, '../dist')

/** What the built page names itself; what those scripts import statically, Vite has named beside them as modulepreload. */
function initialFiles({ page, base, kind, script }) {
  if (script) return [join(dist, script)]
  const [app] = page.split('/')
  return [...readFileSync(join(dist, page), 'utf8').matchAll(/(?:src|href)="([^"]+)"/g)]
    .map(([, url]) => url)
    .filter((url) => url.startsWith(base) && url.endsWith(`.${kind}`))
    .map((url) => join(dist, app, url.slice(base.length)))
}

for (const budget of budgets) {
  const files = initialFiles(budget)
  const size = files.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0)
  const within = files.length > 0 && size <= budget.most
  console.log(`${within ? 'ok  ' : 'OVER'} ${budget.script ?? `${budget.page} ${budget.kind}`}: ${(size / KB).toFixed(1)} of ${budget.most / KB} KB`)
  if (!within) process.exitCode = 1
}
