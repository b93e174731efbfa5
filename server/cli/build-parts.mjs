import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** What the product is built of: `sources` decide whether the build is stale, `result` is there once it is built. Slowest first. */
export const parts = [
  { name: 'explorer', tool: 'vite', config: 'web-operator/explorer/vite.config.ts', sources: ['web-operator/explorer'], result: 'dist/explorer/index.html' },
  { name: 'server', tool: 'tsc', config: 'server/tsconfig.build.json', sources: ['server'], result: 'dist/server/main.js' },
  { name: 'web-operator', tool: 'vite', config: 'web-operator/vite.config.ts', sources: ['web-operator', 'web-shared'], without: 'web-operator/explorer', result: 'dist/web-operator/index.html' },
  { name: 'web-client', tool: 'vite', config: 'web-client/vite.config.ts', sources: ['web-client', 'web-shared'], result: 'dist/web-client/index.html' },
  { name: 'client-renderer', tool: 'vite', config: 'web-client/renderer.vite.config.ts', sources: ['web-client', 'web-shared'], result: 'dist/client-renderer/renderer.js' },
  { name: 'widget', tool: 'vite', config: 'web-client/widget/vite.config.ts', sources: ['web-client/widget'], result: 'dist/widget/widget.js' },
]

export const stampOf = (part) => join(root, 'dist', `${part.name}.stamp`)

/** A digest of everything that the part is built from. Times are not asked: a clone or a checkout changes them. */
export function digestOf(part) {
  const files = [...part.sources.flatMap((source) => filesUnder(join(root, source), part)), join(root, 'tsconfig.json'), join(root, 'package-lock.json')]
  const digest = createHash('sha256')
  for (const file of files) {
    if (!existsSync(file)) continue
    const content = readFileSync(file)
    digest.update(`${relative(root, file).split(sep).join('/')}\0${content.length}\0`).update(content)
  }
  return digest.digest('hex')
}

export function isStale(part) {
  if (!existsSync(join(root, part.result))) return true
  // Installed without sources: it was built elsewhere and is taken as it is.
  if (!existsSync(join(root, part.config))) return false
  return !existsSync(stampOf(part)) || readFileSync(stampOf(part), 'utf8') !== digestOf(part)
}

function filesUnder(directory, part) {
  if (part.without && directory === join(root, part.without)) return []
  return readdirSync(directory, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(directory, entry.name)
      if (entry.isDirectory()) return entry.name === 'test' ? [] : filesUnder(path, part)
      return /\.test\.tsx?$/.test(entry.name) ? [] : [path]
    })
}
