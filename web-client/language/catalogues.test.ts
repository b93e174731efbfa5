/** @jest-environment node */
import { join } from 'node:path'
import { getCatalogs } from '@lingui/cli/api'
import { getConfig } from '@lingui/conf'
import { catalogueFaults, type Said } from '../test/catalogue-faults'
import { locales } from './locales'

const config = getConfig({ configPath: join(__dirname, '../lingui.config.ts') })

async function read() {
  const [catalogues] = await getCatalogs(config)
  if (!catalogues) throw new Error('no catalogues')
  const texts = said(await catalogues.collect() ?? {}, ({ message }) => message)
  const byLocale = await Promise.all(locales.map(async locale => [locale, said(await catalogues.read(locale), ({ translation }) => translation)] as const))
  return { texts, catalogues: Object.fromEntries(byLocale) }
}

const said = <Entry>(entries: Record<string, Entry>, words: (entry: Entry) => string | undefined): Said =>
  Object.fromEntries(Object.entries(entries).map(([id, entry]) => [id, words(entry) ?? '']))

describe('the catalogues', () => {
  it('say every text of the code in every language', async () => {
    const { texts, catalogues } = await read()
    expect(Object.keys(texts).length).toBeGreaterThan(100)
    expect(locales.flatMap(locale => catalogueFaults(locale, texts, catalogues[locale] ?? {}).map(fault => `${locale}: ${fault}`))).toEqual([])
  })
})

describe('catalogueFaults', () => {
  const files = '{count, plural, one {# file} other {# files}}'
  it.each([
    ['a text that is missing', { a: 'Send' }, {}, 'a is missing'],
    ['a text without words', { a: 'Send' }, { a: '' }, 'a is missing'],
    ['a text that the code does not have', {}, { a: 'Wyślij' }, 'a is in no code'],
    ['another value', { a: 'Remove {fileName}' }, { a: 'Usuń {file}' }, 'a has the values file, not fileName'],
    ['a value that is left out', { a: 'Remove {fileName}' }, { a: 'Usuń' }, 'a has the values , not fileName'],
    ['a plural that is none', { a: files }, { a: 'pliki: {count}' }, 'a has the values count, not count plural'],
    ['a form that the language needs', { a: files }, { a: '{count, plural, one {# plik} few {# pliki} other {# pliku}}' }, 'a lacks the form many'],
  ])('finds %s', (_, texts: Said, catalogue: Said, fault) => {
    expect(catalogueFaults('pl', texts, catalogue)).toEqual([fault])
  })

  it('finds English that is not what the code says', () => {
    expect(catalogueFaults('en', { a: 'Send' }, { a: 'Submit' })).toEqual(['a is not what the code says'])
  })

  it('takes what is whole', () => {
    expect(catalogueFaults('pl', { a: files }, { a: '{count, plural, one {# plik} few {# pliki} many {# plików} other {# pliku}}' })).toEqual([])
    expect(catalogueFaults('fr', { a: files }, { a: '{count, plural, one {# fichier} other {# fichiers}}' })).toEqual([])
  })
})
