import { useState } from 'react'
import { randomKey } from './random-key'
import { remember, remembered } from './tab-storage'

interface Attempt { payload: string; idempotencyKey: string }

/**
 * The idempotency key of what is being sent: the same for every try of the same payload, also after a reload, so that a
 * try whose answer was lost is not done twice. `done` ends it, so that the same words can be sent again on purpose.
 */
export class IdempotencyKey {
  #last: Attempt | undefined

  constructor(private readonly storageKey: string) {
    this.#last = remembered(storageKey)
  }

  for(payload: object) {
    const text = JSON.stringify(payload)
    if (this.#last?.payload !== text) this.#last = { payload: text, idempotencyKey: randomKey() }
    remember(this.storageKey, this.#last)
    return this.#last.idempotencyKey
  }

  done() {
    this.#last = undefined
    remember(this.storageKey, undefined)
  }
}

/** One key for one form. */
export function useIdempotencyKey(key: string) {
  const [idempotencyKey] = useState(() => new IdempotencyKey(`helpdesk:attempt:${key}`))
  return idempotencyKey
}
