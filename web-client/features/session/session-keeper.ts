import { readRequestError } from '../../../web-shared/apollo/request-error'
import { openAccess, type Access } from '../../access'
import type { Refusal } from '../../language/refusal'
import type { Identity } from '../../widget/protocol'
import { SessionRefused, startSession } from './start-session'
import { subjectOf } from './subject'

const renewBeforeEndMilliseconds = 60_000
const askAgainAfterMilliseconds = 10_000

/** What somebody says of themselves, or their page for them: good for filling in a form. */
export interface Claims {
  email?: string
  name?: string
}

export type Session =
  | { state: 'waiting' | 'signing-in' | 'refused' | 'ended' }
  | { state: 'failed'; refusal: Refusal }
  | { state: 'stranger'; access: Access; claims: Claims }
  | { state: 'signed'; clientId: string; access: Access }

interface Options {
  deskToken: string
  /** The way to the server for somebody who is not signed in. */
  stranger: Access
  /** Asks the host for a fresh identity, because the session runs out. */
  askForIdentity: () => void
  /** The client who was signed in is no longer who the host page speaks of. */
  onLeft: () => void
}

/** Turns what the host says into a session, and keeps that session alive. Nothing of it outlives the page. */
export class SessionKeeper {
  #session: Session = { state: 'waiting' }
  readonly #options: Options
  #identity: Identity | null | undefined
  /** One for each client: what the last one left under way must not go out in the name of the next. */
  #credential: { authorization: string | null } = { authorization: null }
  /** The external ID of who was signed in last. */
  #subject: string | undefined
  #renewal: ReturnType<typeof setTimeout> | undefined
  #startedAt = 0
  #listeners = new Set<() => void>()

  constructor(options: Options) {
    this.#options = options
  }

  readonly get = () => this.#session

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener)
    return () => {
      this.#listeners.delete(listener)
    }
  }

  /** The host said who is here. A renewed identity of the same client goes on where that client is. */
  async identify(identity: Identity | null) {
    this.#identity = identity
    clearTimeout(this.#renewal)
    const subject = subjectOf(identity)
    const left = this.#subject !== undefined && this.#subject !== subject
    this.#subject = subject
    if (left) this.#options.onLeft()
    if (!identity || !('jwt' in identity || 'signature' in identity)) return this.continueAsStranger()
    // Somebody else must not see the last one's tickets for as long as the server takes to answer.
    if (left || this.#session.state !== 'signed') this.#change({ state: 'signing-in' })
    try {
      const started = await startSession(this.#options.stranger, this.#options.deskToken, identity)
      // Meanwhile the host may have said something newer.
      if (identity !== this.#identity) return
      if (!started) return this.#change({ state: this.#session.state === 'signed' ? 'ended' : 'refused' })
      this.#startedAt = Date.now()
      this.#askIn(Math.max(askAgainAfterMilliseconds, started.expiresAt - Date.now() - renewBeforeEndMilliseconds))
      this.#enter(started.clientId, `Bearer ${started.token}`)
    } catch (error) {
      if (identity !== this.#identity) return
      // A session that still runs is not ended because its renewal did not get through.
      if (this.#session.state === 'signed') this.#renewal = setTimeout(this.retry, askAgainAfterMilliseconds)
      else this.#change({ state: 'failed', refusal: error instanceof SessionRefused ? error.refusal : readRequestError(error) })
    }
  }

  /** Tries the last identity once more. */
  readonly retry = () => {
    if (this.#identity) void this.identify(this.#identity)
  }

  /** A stranger can write a new ticket, and see nothing. */
  readonly continueAsStranger = () => {
    const { email, name } = this.#identity && !('jwt' in this.#identity) ? this.#identity : {}
    this.#change({ state: 'stranger', access: this.#options.stranger, claims: { email, name } })
  }

  #enter(clientId: string, authorization: string) {
    if (this.#session.state === 'signed' && this.#session.clientId === clientId) {
      const { access } = this.#session
      this.#credential.authorization = authorization
      access.restart()
      void access.client.refetchQueries({ include: 'active' })
      return this.#change({ state: 'signed', clientId, access })
    }
    const credential = { authorization }
    const access = openAccess(() => credential.authorization, this.#renew)
    this.#change({ state: 'signed', clientId, access })
    this.#credential = credential
  }

  // A server that refuses even a new session must not make us ask as fast as the wire allows.
  #renew = () => this.#askIn(Math.max(0, this.#startedAt + askAgainAfterMilliseconds - Date.now()))

  // A host that could not tell is asked again: its own server may have been away for a moment.
  #askIn(milliseconds: number) {
    clearTimeout(this.#renewal)
    this.#renewal = setTimeout(() => {
      this.#options.askForIdentity()
      this.#askIn(askAgainAfterMilliseconds)
    }, milliseconds)
  }

  #change(session: Session) {
    const left = this.#session
    if (left.state === 'signed' && !('access' in session && session.access === left.access)) {
      this.#credential.authorization = null
      left.access.close()
    }
    this.#session = session
    for (const listener of this.#listeners) listener()
  }
}
