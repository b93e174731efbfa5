import { mentionedIn } from './mentions.js'

const operators = [
  { id: 'anna', name: 'Anna Nowak' },
  { id: 'ann', name: 'Anna' },
  { id: 'jose', name: 'José Ñandú' },
  { id: 'regex', name: 'R. (Bob) *+?[x]' },
  { id: 'max', name: 'Max Weber' },
  { id: 'other max', name: 'max weber' },
  { id: 'ła', name: 'Łucja Żak' },
]

describe('mentionedIn', () => {
  it.each([
    ['@Anna Nowak, can you look?', ['anna']],
    ['ask @anna nowak', ['anna']],
    ['(@ANNA NOWAK)', ['anna']],
    ['**@Anna Nowak**', ['anna']],
    ['line\n@Anna Nowak\nline', ['anna']],
    ['@Anna: look', ['ann']],
    ['@Anna Nowak and @Anna', ['anna', 'ann']],
    ['@Anna Nowakowska', ['ann']],
    ['@Annabel', []],
    ['@Anna_2', []],
    ['anna@nowak.example', []],
    ['me@Anna Nowak', []],
    ['@@Anna Nowak', []],
    ['Anna Nowak', []],
    ['@ Anna Nowak', []],
    ['@', []],
    ['', []],
    ['@R. (Bob) *+?[x] knows', ['regex']],
    ['@R. (Bob) *', []],
    ['@Max Weber', ['max', 'other max']],
    ['@José Ñandú'.normalize('NFD'), ['jose']],
    ['@jose nandu', []],
    ['@ŁUCJA ŻAK!', ['ła']],
    ['İ @Anna Nowak', ['anna']],
  ])('finds in %j', (text, ids) => {
    expect(mentionedIn(text, operators).toSorted()).toEqual(ids.toSorted())
  })

  it('finds nobody where there is nobody', () => {
    expect(mentionedIn('@Anna Nowak', [])).toEqual([])
  })

  it('takes no long time for a text full of them', () => {
    const team = Array.from({ length: 200 }, (_, index) => ({ id: String(index), name: `Operator ${index}` }))
    const started = performance.now()
    expect(mentionedIn('@Operator 199 '.repeat(64 * 1024 / 14), team)).toEqual(['199'])
    expect(mentionedIn(' @'.repeat(32 * 1024), team)).toEqual([])
    expect(performance.now() - started).toBeLessThan(2000)
  })
})
