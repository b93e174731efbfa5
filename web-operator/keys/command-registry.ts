import { commandIds, type CommandId } from './commands'

interface Registration { depth: number; run: () => void }

/** What can be done now: every mounted screen puts its commands in, the help, the palette and the keys read them. */
export class CommandRegistry {
  #registrations = new Map<CommandId, Registration[]>()
  #listeners = new Set<() => void>()
  #available: ReadonlySet<CommandId> = new Set()
  #nextDepth = 0

  /** Later is deeper: React renders a screen before what it contains. */
  readonly takeDepth = () => this.#nextDepth++

  /** Makes a command available until what is returned is called. The deepest registration is the one that runs. */
  register(id: CommandId, depth: number, run: () => void) {
    const registration = { depth, run }
    this.#set(id, [...this.#of(id), registration].sort((a, b) => b.depth - a.depth))
    return () => this.#set(id, this.#of(id).filter(other => other !== registration))
  }

  /** False when the command is not available now. */
  run(id: CommandId) {
    const [deepest] = this.#of(id)
    deepest?.run()
    return deepest !== undefined
  }

  readonly available = () => this.#available

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener)
    return () => {
      this.#listeners.delete(listener)
    }
  }

  #of(id: CommandId) {
    return this.#registrations.get(id) ?? []
  }

  #set(id: CommandId, registrations: Registration[]) {
    this.#registrations.set(id, registrations)
    this.#available = new Set(commandIds.filter(each => this.#of(each).length > 0))
    for (const listener of this.#listeners) listener()
  }
}
