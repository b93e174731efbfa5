import { readRequestError } from '../../../web-shared/apollo/request-error'
import { openAccess, type Access } from '../../access'
import { askForIdentity, type Identity } from './host'
import { SessionRefused, startSession } from './start-session'

const renewBeforeEndMilliseconds = 60_000
const askAgainAfterMilliseconds = 10_000

export type Session =
  | { state: 'waiting' | 'signing-in' }
  | { state: 'refused'; deskToken: string }
  | { state: 'failed'; message: string; requestId: string | null }
  | { state: 'stranger'; deskToken: string; access: Access }
  | { state: 'signed'; deskToken: string; clientId: string; access: Access }

/** Turns what the host says into a session, and keeps that session alive. Nothing of it outlives the page. */
export class SessionKeeper {
  #session: Session = { state: 'waiting' }
  #identity: Identity | undefined
  #authorization: string | null = null
  #stranger = openAccess(() => null)
  #renewal: ReturnType<typeof setTimeout> | undefined
  #startedAt = 0
  #listeners = new Set<() => void>()

  readonly get = () => this.#session

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener)
    return () => {
      this.#listeners.delete(listener)
    }
  }

  /** The host said who is here. A renewed identity of the same client goes on where that client is. */
  async identify(identity: Identity) {
    this.#identity = identity
    clearTimeout(this.#renewal)
    const { deskToken, jwt } = identity
    if (!jwt) return this.continueAsStranger(deskToken)
    if (this.#session.state !== 'signed') this.#change({ state: 'signing-in' })
    try {
      const started = await startSession(this.#stranger, deskToken, jwt)
      // Meanwhile the host may have said something newer.
      if (identity !== this.#identity) return
      if (!started) return this.#change({ state: 'refused', deskToken })
      this.#startedAt = Date.now()
      this.#renewal = setTimeout(askForIdentity, Math.max(askAgainAfterMilliseconds, started.expiresAt - Date.now() - renewBeforeEndMilliseconds))
      this.#authorization = `Bearer ${started.token}`
      this.#enter(deskToken, started.clientId)
    } catch (error) {
      if (identity !== this.#identity) return
      // A session that still runs is not ended because its renewal did not get through.
      if (this.#session.state === 'signed') this.#renewal = setTimeout(this.retry, askAgainAfterMilliseconds)
      else if (error instanceof SessionRefused) this.#change({ state: 'failed', message: error.message, requestId: null })
      else this.#change({ state: 'failed', ...readRequestError(error) })
    }
  }

  /** Tries the last identity once more. */
  readonly retry = () => {
    if (this.#identity) void this.identify(this.#identity)
  }

  /** A stranger can write a new ticket, and see nothing. */
  readonly continueAsStranger = (deskToken: string) => {
    this.#authorization = null
    this.#change({ state: 'stranger', deskToken, access: this.#stranger })
  }

  #enter(deskToken: string, clientId: string) {
    const { access } = this.#session.state === 'signed' && this.#session.clientId === clientId
      ? this.#session
      : { access: openAccess(() => this.#authorization, this.#renew) }
    if (this.#session.state === 'signed' && this.#session.access === access) {
      access.restart()
      void access.client.refetchQueries({ include: 'active' })
    }
    this.#change({ state: 'signed', deskToken, clientId, access })
  }

  // A server that refuses even a new session must not make us ask as fast as the wire allows.
  #renew = () => {
    clearTimeout(this.#renewal)
    this.#renewal = setTimeout(askForIdentity, Math.max(0, this.#startedAt + askAgainAfterMilliseconds - Date.now()))
  }

  #change(session: Session) {
    const left = this.#session
    if ('access' in left && left.access !== this.#stranger && !('access' in session && session.access === left.access)) left.access.close()
    this.#session = session
    for (const listener of this.#listeners) listener()
  }
}
