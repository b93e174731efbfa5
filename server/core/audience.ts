import { hasScope, type Viewer } from './viewer.js'

/**
 * Which of a ticket's two numberings a viewer reads: `internal` counts every event, `public` only what clients may see.
 * A key reads the internal one only when nothing in it is beyond its scopes, for a hole in the numbers would tell of what it may not see.
 */
export type Audience = 'internal' | 'public'

export function audienceOf(viewer: Viewer | null): Audience {
  if (viewer?.kind === 'operator') return 'internal'
  const readsEverything = hasScope(viewer, 'internal:read') && hasScope(viewer, 'comments:read') && hasScope(viewer, 'tasks:read')
  return readsEverything ? 'internal' : 'public'
}
