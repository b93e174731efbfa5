export type ConnectionStatus = 'connected' | 'reconnecting'

/** Whether live updates flow. "connected" until a socket that is wanted is lost; again once it is back. */
export class ConnectionState {
  #status: ConnectionStatus = 'connected'
  #listeners = new Set<() => void>()
  #openListeners = new Set<() => void>()

  readonly get = () => this.#status

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener)
    return () => {
      this.#listeners.delete(listener)
    }
  }

  set(status: ConnectionStatus) {
    if (status === this.#status) return
    this.#status = status
    for (const listener of this.#listeners) listener()
  }

  /** A socket is open, the first one or another. */
  opened() {
    this.set('connected')
    for (const listener of this.#openListeners) listener()
  }

  /** Calls back at each opening, until the returned function is called. */
  onOpen(listener: () => void) {
    this.#openListeners.add(listener)
    return () => {
      this.#openListeners.delete(listener)
    }
  }
}
