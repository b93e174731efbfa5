import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A part of Vite's manifest. */
interface Chunk {
  file: string
  imports?: string[]
  css?: string[]
}

/** Gives links that send for what a page's script asks for next, by the names of its sources, so that it need not ask one after the other. */
export type ScriptHints = (sources: readonly string[]) => string

/** For what was built into `directory`, whose pages load it from below `address`. */
export function scriptHints(directory: string, address: string): ScriptHints {
  const manifest = join(directory, '.vite/manifest.json')
  if (!existsSync(manifest)) return () => ''
  const chunks = JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, Chunk | undefined>
  const known = new Map<string, string>()

  return (sources) => {
    const key = sources.join()
    const hints = known.get(key) ?? linksTo(chunks, sources, address)
    known.set(key, hints)
    return hints
  }
}

function linksTo(chunks: Record<string, Chunk | undefined>, sources: readonly string[], address: string): string {
  const [scripts, styles, seen] = [new Set<string>(), new Set<string>(), new Set<string>()]
  const add = (source: string) => {
    const chunk = chunks[source]
    if (!chunk || seen.has(source)) return
    seen.add(source)
    scripts.add(chunk.file)
    for (const style of chunk.css ?? []) styles.add(style)
    chunk.imports?.forEach(add)
  }
  sources.forEach(add)
  return [
    ...[...scripts].map((file) => `\n    <link rel="modulepreload" crossorigin href="${address}${file}">`),
    ...[...styles].map((file) => `\n    <link rel="preload" as="style" crossorigin href="${address}${file}">`),
  ].join('')
}
