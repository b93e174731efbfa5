import { rfc3339 } from './timestamps-as-text.js'

describe('rfc3339', () => {
  it.each([
    ['2026-01-31 12:00:00.123456+00', '2026-01-31T12:00:00.123456Z'],
    ['2026-01-31 12:00:00.1234+00', '2026-01-31T12:00:00.123400Z'],
    ['2026-01-31 12:00:00+00', '2026-01-31T12:00:00.000000Z'],
  ])('makes of %s %s, with all six digits', (wire, text) => {
    expect(rfc3339(wire)).toBe(text)
  })
})
