/** As much of an event as tells who changed which field, and when. */
interface Change { __typename: string; at: string; actor: { id: string } | null }

const soonMilliseconds = 30_000
const fields = new Set(['StatusChanged', 'PriorityChanged', 'CategoryChanged', 'AssigneeChanged', 'TitleChanged', 'Snoozed'])

/**
 * Watches the events of a ticket for changes that take an operator's own back: the last one wins, and whoever lost should
 * hear of it. The events tell the order in which things happened; what this page did when does not.
 */
export class ConcurrentChanges {
  #mine = new Map<string, number>()

  constructor(private readonly operatorId: string) {}

  /** Takes the next event; true when somebody changed what the operator had changed shortly before. */
  overrules({ __typename: field, at, actor }: Change) {
    if (!fields.has(field) || !actor) return false
    const moment = Date.parse(at)
    if (actor.id === this.operatorId) {
      this.#mine.set(field, moment)
      return false
    }
    const mine = this.#mine.get(field)
    this.#mine.delete(field)
    return mine !== undefined && moment - mine <= soonMilliseconds
  }
}
