import { presenceSentence } from './presence-sentence'

const person = (name: string, replying = false) => ({ operator: { name }, replying })

describe('presenceSentence', () => {
  it('tells of one and of several', () => {
    expect(presenceSentence([person('Anna')])).toBe('Anna is viewing')
    expect(presenceSentence([person('Anna'), person('Ben')])).toBe('Anna and Ben are viewing')
  })

  it('begins with who is replying', () => {
    expect(presenceSentence([person('Anna'), person('Ben', true)])).toBe('Ben is replying, Anna is viewing')
  })
})
