import type { LinkHolderViewer, Viewer } from './viewer.js'

/** Who did something, as events and comments keep it: the name is the one of that moment. */
export interface Actor {
  kind: 'operator' | 'client' | 'apiKey' | 'system'
  id: string | null
  name: string
}

/** For what happens by itself, like the end of a snooze. */
export const SYSTEM: Actor = { kind: 'system', id: null, name: 'Helpdesk' }

/** The holder of a public link acts as the ticket's client, whom only the ticket knows. */
export function actorOf(viewer: Exclude<Viewer, LinkHolderViewer>): Actor {
  return { kind: viewer.kind, id: viewer.id, name: viewer.name }
}
