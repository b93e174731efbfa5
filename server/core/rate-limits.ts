import { createHash } from 'node:crypto'
import { isIPv6 } from 'node:net'
import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible'
import { userError, type UserErrors } from './user-error.js'
import type { Viewer } from './viewer.js'

/** Attempts per span of seconds; each limit counts by the key that its caller gives (an address, an account, a viewer). */
const LIMITS = {
  signInByAccount: { points: 10, duration: 15 * 60 },
  signInByAddress: { points: 60, duration: 15 * 60 },
  inviteByAddress: { points: 30, duration: 15 * 60 },
  wrongLinkByAddress: { points: 60, duration: 10 * 60 },
  clientSessionByAddress: { points: 300, duration: 5 * 60 },
  mailTestByViewer: { points: 20, duration: 5 * 60 },
  identityCheckByViewer: { points: 120, duration: 60 },
  strangersTicketByAddress: { points: 20, duration: 10 * 60 },
  commentByOutsider: { points: 120, duration: 5 * 60 },
  commentByOperator: { points: 3000, duration: 5 * 60 },
  presenceByOperator: { points: 600, duration: 60 },
  uploadByOutsider: { points: 120, duration: 10 * 60 },
  uploadByOperator: { points: 3000, duration: 10 * 60 },
} as const

export type LimitName = keyof typeof LIMITS

/** Counts in this process; a second node counts for itself. */
export class RateLimits {
  private readonly limiters = Object.fromEntries(
    Object.entries(LIMITS).map(([name, options]) => [name, new RateLimiterMemory({ keyPrefix: name, ...options })]),
  ) as Record<LimitName, RateLimiterMemory>

  /** Counts one attempt; past the limit it throws a RATE_LIMITED that says when to come back. */
  async take(name: LimitName, key: string): Promise<void> {
    try {
      await this.limiters[name].consume(kept(name, key))
    } catch (refusal) {
      if (refusal instanceof Error) throw refusal
      throw tooMany(refusal as RateLimiterRes)
    }
  }

  /** Throws the same once a limit is used up, and counts nothing: for what is counted only when it fails. */
  async refuseWhenUsedUp(name: LimitName, key: string): Promise<void> {
    const used = await this.limiters[name].get(kept(name, key))
    if (used && used.remainingPoints <= 0) throw tooMany(used)
  }

  /** Counts what a viewer sends. Keys are not limited: an admin gave them out, and can take them back. */
  async takeByViewer(what: 'comment' | 'upload', viewer: Viewer): Promise<void> {
    if (viewer.kind === 'apiKey') return
    await this.take(viewer.kind === 'operator' ? `${what}ByOperator` : `${what}ByOutsider`, `${viewer.kind}:${viewer.id}`)
  }

  /** Forgets the attempts of a key, for someone who has proven to be the right one. */
  async forgive(name: LimitName, key: string): Promise<void> {
    await this.limiters[name].delete(kept(name, key))
  }
}

function tooMany({ msBeforeNext }: RateLimiterRes): UserErrors {
  const minutes = Math.ceil(msBeforeNext / 60_000)
  return userError('RATE_LIMITED', `Too many attempts. Try again in ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`)
}

/** A key is what somebody typed, or their address: kept in few bytes, however long it was, and not as it was. */
function kept(name: LimitName, key: string): string {
  return createHash('sha256').update(name.endsWith('ByAddress') ? networkOf(key) : key).digest('base64url')
}

/** One subscriber has all addresses of an IPv6 network of 64 bits (RFC 6177), so these count as one. Those with dots are IPv4 addresses. */
function networkOf(address: string): string {
  if (!isIPv6(address) || address.includes('.')) return address
  const [before = [], after] = address.split('%')[0]!.split('::').map((groups) => groups.split(':').filter(Boolean))
  const groups = after ? [...before, ...Array<string>(8 - before.length - after.length).fill('0'), ...after] : before
  return groups.slice(0, 4).map((group) => Number.parseInt(group, 16)).join(':')
}
