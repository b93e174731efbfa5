import sql from 'sql-template-tag'
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql'
import { isAdmin, type Scope, type Viewer } from '../../core/viewer.js'
import { DateTimeScalar } from '../../graphql/scalars.js'

export const ApiKeyScope = {
  TICKETS_READ: 'tickets:read',
  TICKETS_WRITE: 'tickets:write',
  COMMENTS_READ: 'comments:read',
  COMMENTS_WRITE: 'comments:write',
  INTERNAL_READ: 'internal:read',
  INTERNAL_WRITE: 'internal:write',
  TASKS_READ: 'tasks:read',
  TASKS_WRITE: 'tasks:write',
  CLIENTS_READ: 'clients:read',
  CLIENTS_WRITE: 'clients:write',
  ADMIN: 'admin',
} as const satisfies Record<string, Scope>

registerEnumType(ApiKeyScope, {
  name: 'ApiKeyScope',
  description: 'What a key may do. Writing to a ticket needs TICKETS_READ besides, for what cannot be seen cannot be changed.',
  valuesConfig: {
    TICKETS_READ: { description: 'tickets:read. Tickets, their public events, desks and operators’ names.' },
    TICKETS_WRITE: { description: 'tickets:write. Make tickets; change status, priority, category, assignee, title, snooze, public link.' },
    COMMENTS_READ: { description: 'comments:read. Public comments.' },
    COMMENTS_WRITE: { description: 'comments:write. Reply.' },
    INTERNAL_READ: { description: 'internal:read. Internal comments. Pushes and events of them come when TASKS_READ and COMMENTS_READ are there too.' },
    INTERNAL_WRITE: { description: 'internal:write. Write internal comments.' },
    TASKS_READ: { description: 'tasks:read. Tasks and their links.' },
    TASKS_WRITE: { description: 'tasks:write. Make, change, link and unlink tasks.' },
    CLIENTS_READ: { description: 'clients:read. Clients and their tickets.' },
    CLIENTS_WRITE: { description: 'clients:write. Make clients, by making tickets for them.' },
    ADMIN: { description: 'admin. All of these, settings and API keys.' },
  },
})

@ObjectType('ApiKey', { description: "A third-party app's credential. As the author of a comment only its name is told." })
export class ApiKeyObject {
  @Field(() => ID, { description: 'Opaque.' })
  id!: string

  @Field(() => String, { description: 'As it was called when it was made.' })
  name!: string

  @Field(() => String, { nullable: true, description: 'The first characters of the token, to tell keys apart. For admins and the key itself.' })
  prefix!: string | null

  @Field(() => [ApiKeyScope], { description: 'What it may do. For admins and the key itself; empty for everyone else.' })
  scopes!: Scope[]

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was made. For admins and the key itself.' })
  createdAt!: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was last used, to the minute; null when never. For admins and the key itself.' })
  lastUsedAt!: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ends; null for never. For admins and the key itself.' })
  expiresAt!: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was revoked; null while it works. For admins and the key itself.' })
  revokedAt!: string | null
}

export interface ApiKeyRow {
  id: string
  name: string
  prefix: string
  scopes: Scope[]
  createdAt: string
  lastUsedAt: string | null
  expiresAt: string | null
  revokedAt: string | null
}

/** The columns of an ApiKeyRow, from `api_key`. */
export const apiKeyColumns = sql`
  api_key.id, api_key.name, api_key.prefix, api_key.scopes, api_key.created_at as "createdAt", api_key.last_used_at as "lastUsedAt",
  api_key.expires_at as "expiresAt", api_key.revoked_at as "revokedAt"`

/** A key as a viewer may see it. */
export function apiKeyObject(row: ApiKeyRow, viewer: Viewer | null): ApiKeyObject {
  const seesAll = isAdmin(viewer) || viewer?.id === row.id
  const name = { id: row.id, name: row.name }
  const hidden = { prefix: null, scopes: [], createdAt: null, lastUsedAt: null, expiresAt: null, revokedAt: null }
  return Object.assign(new ApiKeyObject(), seesAll ? row : { ...name, ...hidden })
}
