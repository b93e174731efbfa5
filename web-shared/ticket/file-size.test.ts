import { fileSize } from './file-size'

describe('fileSize', () => {
  it.each([
    [0, '0 bytes'],
    [640, '640 bytes'],
    [1500, '1.5 kB'],
    [640_000, '640 kB'],
    [20_000_000, '20 MB'],
  ])('%d bytes read "%s"', (bytes, text) => {
    expect(fileSize(bytes, 'en')).toBe(text)
  })
})
