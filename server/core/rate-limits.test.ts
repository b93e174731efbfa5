import { RateLimits } from './rate-limits.js'

const MOST = 20

describe('A limit by address', () => {
  /** Uses the limit up from one address; whether it refuses another then. */
  const refuses = async (address: string, other: string) => {
    const limits = new RateLimits()
    for (let times = 0; times < MOST; times++) await limits.take('strangersTicketByAddress', address)
    return limits.refuseWhenUsedUp('strangersTicketByAddress', other).then(() => false, () => true)
  }

  it.each([
    ['2001:db8:1:2::1', '2001:db8:1:2:ffff:ffff:ffff:ffff'],
    ['2001:db8:1:2::1', '2001:0DB8:0001:0002::'],
    ['2001:db8::1', '2001:db8:0:0:5::'],
    ['fe80::1%eth0', 'fe80::2'],
  ])('takes %s and %s for one, whose network of 64 bits one subscriber has', async (address, other) => {
    expect(await refuses(address, other)).toBe(true)
  })

  it.each([
    ['2001:db8:1:2::1', '2001:db8:1:3::1'],
    ['2001:db8::1', '2001:db8:0:1::1'],
    ['192.0.2.1', '192.0.2.2'],
    ['::ffff:192.0.2.1', '::ffff:192.0.2.2'],
  ])('tells %s from %s', async (address, other) => {
    expect(await refuses(address, other)).toBe(false)
  })
})
