import { readFileSync } from 'node:fs'
import { formatter } from '@lingui/format-po'
import { lingui } from '@lingui/vite-plugin'
import type { Plugin, PluginOption } from 'vite'

/** Compiles the catalogues as they are imported. The build fails on a text that is not said in every language. */
export const languages = (): PluginOption => [
  lingui({ configPath: `${import.meta.dirname}/../lingui.config.ts`, failOnMissing: true, failOnCompileError: true }),
  textsOfCode,
]

const mark = '/*i18n*/'
const marked = /\/\*i18n\*\/ \{ id: '([\w.-]+)', message: (?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*") \}/g
const ctx = { locale: 'en', sourceLocale: 'en', filename: 'en.po' }

/** Leaves the English of the code out of what is built: it is in the English catalogue, and only a page in English loads that. */
const textsOfCode: Plugin = {
  name: 'texts-of-code',
  apply: 'build',
  enforce: 'pre',
  async transform(code, file) {
    const texts = code.split(mark).length - 1
    if (texts === 0 || file.includes('node_modules')) return null
    const english = await formatter({ explicitIdAsDefault: true }).parse(readFileSync(`${import.meta.dirname}/locales/en.po`, 'utf8'), ctx)
    let found = 0
    const bare = code.replace(marked, (_, id: string) => {
      found += 1
      if (!english[id]) this.error(`The text ${id} is in no catalogue. Run npm run texts, and say it in every language.`)
      return `{ id: '${id}' }`
    })
    if (found !== texts) this.error(`A text is not written as { id: '…', message: '…' } on one line after ${mark}.`)
    return { code: bare, map: null }
  },
}
