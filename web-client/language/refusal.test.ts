import { refusalText } from './refusal'
import type { Say } from './useText'

const say: Say = ({ message }, values = {}) => message.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]))
const own = {
  'TOO_LONG title': { id: 'test.title', message: 'A shorter title, please.' },
  TOO_LONG: { id: 'test.any', message: 'Less, please.' },
}

describe('refusalText', () => {
  it.each([
    ['at a field', { code: 'TOO_LONG', field: ['input', 'title'] }, 'A shorter title, please.'],
    ['at another field', { code: 'TOO_LONG', field: ['input', 'name'] }, 'Less, please.'],
    ['about the whole', { code: 'TOO_LONG', field: null }, 'Less, please.'],
    ['that any screen can meet', { code: 'OFFLINE' }, 'The server cannot be reached. Check your connection, then try again.'],
    ['that nobody has words for', { code: 'STALE' }, 'As the server says it.'],
  ])('says a refusal %s', (_, refusal, said) => {
    expect(refusalText(say, { message: 'As the server says it.', ...refusal }, own)).toBe(said)
  })

  it('names the request, to be quoted to support', () => {
    expect(refusalText(say, { code: 'INTERNAL_SERVER_ERROR', message: '', requestId: 'r-1' })).toBe('Something went wrong on our side. Try again in a moment. Request ID: r-1')
  })

  it('names no request where the screen says what to put right', () => {
    expect(refusalText(say, { code: 'TOO_LONG', field: ['title'], message: '', requestId: 'r-1' }, own)).toBe('A shorter title, please.')
  })
})
