import { insist } from './insist.js'

describe('what must not be given up', () => {
  it('is run until it succeeds, and each failure is told', async () => {
    const run = jest.fn().mockRejectedValueOnce(new Error('first')).mockRejectedValueOnce(new Error('second')).mockResolvedValue('done')
    const told: unknown[] = []
    expect(await insist(run, (error) => told.push((error as Error).message))).toBe('done')
    expect(told).toEqual(['first', 'second'])
    expect(run).toHaveBeenCalledTimes(3)
  })
})
