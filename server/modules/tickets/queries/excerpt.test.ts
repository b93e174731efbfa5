import { excerptOf, partsOf } from './excerpt.js'

const textOf = (fragments: { text: string }[] | null) => fragments?.map(({ text }) => text).join('')

describe('excerptOf', () => {
  it('marks every searched word in any case, the last one as a beginning', () => {
    expect(excerptOf('The Grinder grinds,\n but grind it must.', partsOf(['the', 'grind']))).toEqual([
      { text: 'The', matched: true },
      { text: ' ', matched: false },
      { text: 'Grinder', matched: true },
      { text: ' ', matched: false },
      { text: 'grinds', matched: true },
      { text: ', but ', matched: false },
      { text: 'grind', matched: true },
      { text: ' it must.', matched: false },
    ])
  })

  it('does not take any but the last word for a beginning', () => {
    expect(excerptOf('grinder noise', partsOf(['grind', 'noise']))).toEqual([{ text: 'grinder ', matched: false }, { text: 'noise', matched: true }])
  })

  it('is null when nothing matches', () => {
    expect(excerptOf('kettle', ['grinder'])).toBeNull()
  })

  it.each([
    ['many words', `${'word '.repeat(100)}needle ${'word '.repeat(100)}`],
    ['one endless word', `needle${'x'.repeat(900)}`],
    ['characters of two units', `${'😀 '.repeat(100)}needle${'😀'.repeat(400)}`],
  ])('has at most 200 characters around the first match, for %s', (_name, text) => {
    const excerpt = excerptOf(text, ['needle'])
    expect(textOf(excerpt)!.length).toBeLessThanOrEqual(200)
    expect(excerpt!.some(({ text: part, matched }) => matched && part.startsWith('needle'))).toBe(true)
    expect(textOf(excerpt)).not.toMatch(/\p{Surrogate}/u)
    expect(textOf(excerpt)!.endsWith('…')).toBe(true)
  })

  it.each([
    ['many words', `${'word '.repeat(100)}needle`],
    ['one endless word', `${'x'.repeat(300)} needle`],
  ])('begins close to the first match, behind %s', (_name, text) => {
    expect(textOf(excerptOf(text, ['needle']))!.indexOf('needle')).toBeLessThanOrEqual(31)
  })
})
