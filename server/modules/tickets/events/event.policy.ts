import sql, { type Sql } from 'sql-template-tag'
import { audienceOf } from '../../../core/audience.js'
import { hasScope, type Viewer } from '../../../core/viewer.js'
import { EVERYTHING, type Visibility } from '../../../core/visibility.js'

/** What the policy must know of an event, besides that its ticket is visible. */
export interface EventFacts {
  publicSeq: number | null
  kind: string
}

/** The team sees all that happens; everyone else the public events, a key those of comments only when it may read comments. */
export function eventsVisibleTo(viewer: Viewer | null): Visibility<EventFacts> {
  if (audienceOf(viewer) === 'internal') return EVERYTHING
  const readsComments = viewer?.kind !== 'apiKey' || hasScope(viewer, 'comments:read')
  if (readsComments) return { where: sql`event.public_seq is not null`, includes: ({ publicSeq }) => publicSeq !== null }
  return {
    where: sql`event.public_seq is not null and event.kind not like 'Comment%'`,
    includes: ({ publicSeq, kind }) => publicSeq !== null && !kind.startsWith('Comment'),
  }
}

/** The column of the numbering that a viewer reads; the two never mix, since a hole in one would tell of the other. */
export function positionColumn(viewer: Viewer | null): Sql {
  return audienceOf(viewer) === 'internal' ? sql`event.seq` : sql`event.public_seq`
}

/** An event's number in the numbering that a viewer reads. */
export function positionOf({ seq, publicSeq }: { seq: number; publicSeq: number | null }, viewer: Viewer | null): number {
  return audienceOf(viewer) === 'internal' ? seq : publicSeq!
}
