import type { Identity } from './protocol'
import { warn } from './warn'

const claims = ['email', 'name', 'phone'] as const

/** What the host's developer gave, with nothing in it but the texts that an identity has. What cannot be used is nobody. */
export function readIdentity(given: unknown): Identity | null {
  // A host that has nobody signed in often has `undefined` at hand.
  if (given == null) return null
  if (typeof given !== 'object') return nobody('identify takes an object, null, or a function that returns one of them.')
  const { jwt, externalId, signature, ...rest } = given as Record<string, unknown>
  const claimed = Object.fromEntries(claims.flatMap(name => (typeof rest[name] === 'string' ? [[name, rest[name]]] : [])))
  if (jwt != null) return typeof jwt === 'string' ? { jwt } : nobody("identify's jwt must be text.")
  if (externalId == null && signature == null) return claimed
  if (typeof externalId === 'string' && typeof signature === 'string') return { externalId, signature, ...claimed }
  return nobody('identify takes externalId and signature together, both as text: \'0123\' is not 123.')
}

function nobody(why: string) {
  warn(why)
  return null
}

/** True for what the helpdesk can trust, once it has checked it. */
export const isSigned = (identity: Identity | null) => identity !== null && ('jwt' in identity || 'signature' in identity)

/** Who is at the host page, as far as it told. */
export class Visitor {
  #source: unknown = null
  /** How often the page has said something. */
  #turn = 0
  /** The turn in which somebody was there for the last time. */
  #seenIn = 0

  /** From now on it is this one: an identity, null, or a function that makes an identity each time one is needed. */
  set(source: unknown) {
    this.#source = source
    this.#turn += 1
  }

  /** The identity of this moment; undefined when it could not be told, or when the page has said something newer meanwhile. */
  async identity(): Promise<Identity | null | undefined> {
    // Not the source: a page may say the same function anew, because somebody else is there now.
    const turn = this.#turn
    try {
      const given: unknown = typeof this.#source === 'function' ? await this.#source() : this.#source
      if (turn !== this.#turn) return undefined
      const identity = readIdentity(given)
      if (identity) this.#seenIn = turn
      return identity
    } catch (error) {
      warn('the function given to identify failed, so nobody is signed in. It is asked again when an identity is needed.', error)
      // Whoever was there before the page said something new may have gone, and must not be taken for who is there now.
      return turn === this.#turn && this.#seenIn > 0 && this.#seenIn < turn ? null : undefined
    }
  }
}
