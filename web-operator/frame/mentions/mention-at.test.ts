import { mentionAt, namesBeginning } from './mention-at'

const at = (text: string) => mentionAt(text.replace('|', ''), text.indexOf('|'))

describe('mentionAt', () => {
  it('begins with an @ and a letter, at the start of a word', () => {
    expect(at('@an|')).toEqual({ from: 0, to: 3, typed: 'an' })
    expect(at('Ask (@Żó|)')).toEqual({ from: 5, to: 8, typed: 'Żó' })
    expect(at('first\n@be| and more')).toEqual({ from: 6, to: 9, typed: 'be' })
  })

  it('goes on over spaces, for names have them', () => {
    expect(at('Hi @Anna No|')).toEqual({ from: 3, to: 11, typed: 'Anna No' })
  })

  it('is none in an address, behind a lone @, before the @, in the middle of a word, on another line', () => {
    for (const text of ['jan@example|', '@|', 'a.@b|', '|@anna', '@an|na', '@anna\nb|', '@@an|', '@1a|']) expect([text, at(text)]).toEqual([text, null])
  })
})

describe('namesBeginning', () => {
  const people = ['Anna Nowak', 'Ben Okafor', 'Nora Annan', 'Jean-Luc Noël'].map(name => ({ name }))
  const names = (typed: string) => namesBeginning(people, typed).map(({ name }) => name)

  it('finds names by their beginning first, then by their later words, in any case and without accents', () => {
    expect(names('ann')).toEqual(['Anna Nowak', 'Nora Annan'])
    expect(names('no')).toEqual(['Nora Annan', 'Anna Nowak', 'Jean-Luc Noël'])
    expect(names('luc noe')).toEqual(['Jean-Luc Noël'])
    expect(names('anna n')).toEqual(['Anna Nowak'])
  })

  it('finds nobody for other words, nor behind a name that is complete', () => {
    expect(names('anna is')).toEqual([])
    expect(names('Ben Okafor')).toEqual([])
    expect(names('Ben Okafor ')).toEqual([])
    expect(names('fo')).toEqual([])
  })
})
