import { contrast, dark, edgeOf, light, readableOn } from './email-colours.js'

const steps = ['00', '33', '66', '80', '99', 'CC', 'FF']
const colours = steps.flatMap((red) => steps.flatMap((green) => steps.map((blue) => `#${red}${green}${blue}`)))

describe('contrast', () => {
  it('is that of WCAG', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
    expect(contrast('#777777', '#FFFFFF')).toBeCloseTo(4.48, 2)
    expect(contrast('#1D4ED8', '#1d4ed8')).toBe(1)
  })
})

describe.each([['light', light], ['dark', dark]] as const)('in %s', (_scheme, scheme) => {
  it.each(['card', 'quiet'] as const)('all text is readable on the %s', (ground) => {
    for (const text of ['text', 'meta', 'link'] as const) expect(contrast(scheme[text], scheme[ground])).toBeGreaterThanOrEqual(4.5)
  })

  it('a button can be told from the card, whatever its colour', () => {
    for (const colour of [...colours, scheme.card]) expect(contrast(edgeOf(colour, scheme), scheme.card)).toBeGreaterThanOrEqual(3)
  })
})

describe('readableOn', () => {
  it('is readable on every colour', () => {
    for (const colour of colours) expect(contrast(colour, readableOn(colour))).toBeGreaterThanOrEqual(4.5)
  })

  it('is white on dark and black on bright', () => {
    expect([readableOn('#1D4ED8'), readableOn('#FACC15')]).toEqual(['#FFFFFF', '#000000'])
  })
})
