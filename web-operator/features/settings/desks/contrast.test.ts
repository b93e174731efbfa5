import fc from 'fast-check'
import { contrast, dark, enough, nearestReadable, verdict, white } from './contrast'

describe('contrast', () => {
  it.each([
    ['#FFFFFF', '#000000', 21],
    ['#FFFFFF', '#FFFFFF', 1],
    ['#1D4ED8', '#FFFFFF', 6.7],
    ['#FFFFFF', '#767676', 4.54],
  ])('of %s and %s is %d to 1', (one, other, ratio) => {
    expect(contrast(one, other)).toBeCloseTo(ratio, 1)
    expect(contrast(other, one)).toBeCloseTo(ratio, 1)
  })

  it('is unknown while a colour is half typed', () => {
    expect(contrast('#12', white)).toBeNull()
  })
})

describe('nearestReadable', () => {
  it('leaves a colour alone on which text reads', () => {
    expect(nearestReadable('#1D4ED8')).toBe('#1D4ED8')
  })

  it('finds a shade on which white or dark text reads, for any colour', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 0xffffff }), value => {
      const shade = nearestReadable(`#${value.toString(16).padStart(6, '0')}`)
      expect(Math.max(contrast(shade, white) ?? 0, contrast(shade, dark) ?? 0)).toBeGreaterThanOrEqual(enough)
    }))
  })
})

describe('verdict', () => {
  it.each([[21, 'reads very well'], [4.5, 'reads well'], [4.49, 'hard to read'], [2.9, 'not readable']])('of %d is "%s"', (ratio, words) => {
    expect(verdict(ratio)).toBe(words)
  })
})
