import { readableOn } from './readable-on'

describe('readableOn', () => {
  it.each([
    ['#000000', '#ffffff'],
    ['#ffffff', '#000000'],
    ['#1d4ed8', '#ffffff'],
    ['#FDE68A', '#000000'],
    // The grey at which black and white are equally readable lies between these two.
    ['#747474', '#ffffff'],
    ['#777777', '#000000'],
  ])('reads best on %s in %s', (colour, expected) => {
    expect(readableOn(colour)).toBe(expected)
  })
})
