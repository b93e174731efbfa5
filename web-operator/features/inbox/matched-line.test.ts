import { fromFirstMatch } from './matched-line'

const plain = (text: string) => ({ text, matched: false })
const found = (text: string) => ({ text, matched: true })

describe('fromFirstMatch', () => {
  it('begins shortly before the word, in however many pieces the line comes', () => {
    expect(fromFirstMatch([plain('…'), plain('We change the burrs for free: put the '), found('grinder'), plain(' into its box')]))
      .toEqual([plain('…r free: put the '), found('grinder'), plain(' into its box')])
  })

  it('leaves a line alone whose word is in sight, or that has none', () => {
    const near = [plain('And did the '), found('grinder'), plain(' stop?')]
    expect(fromFirstMatch(near)).toBe(near)
    const without = [plain('A line that is long enough to be cut somewhere')]
    expect(fromFirstMatch(without)).toBe(without)
  })
})
