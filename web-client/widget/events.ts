import { warn } from './warn'

/** What a host page can be told. */
export interface WidgetEvents {
  ready: undefined
  open: undefined
  close: undefined
  ticketCreated: { number: string }
  unread: { count: number }
}

type Handler = (detail: unknown) => void

const names = ['ready', 'open', 'close', 'ticketCreated', 'unread'] satisfies (keyof WidgetEvents)[]

/** The host page's handlers. What they throw is theirs, and shows in the console as such. */
export class Events {
  readonly #handlers = new Map<unknown, Set<Handler>>(names.map(name => [name, new Set()]))

  /** Returns the way to stop. */
  on(event: unknown, handler: unknown): () => void {
    const handlers = this.#handlers.get(event)
    if (!handlers || typeof handler !== 'function') {
      warn(`on takes one of ${names.join(', ')}, and a function.`)
      return () => {}
    }
    const own: Handler = detail => void handler(detail)
    handlers.add(own)
    return () => void handlers.delete(own)
  }

  tell<Name extends keyof WidgetEvents>(event: Name, detail?: WidgetEvents[Name]) {
    for (const handler of [...this.#handlers.get(event)!]) call(handler, detail)
  }
}

/** Calls what is not ours: an error in it is reported, and stops nothing here. */
export function call(handler: Handler, detail?: unknown) {
  try {
    handler(detail)
  } catch (error) {
    reportError(error)
  }
}
