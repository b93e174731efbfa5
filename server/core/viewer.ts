/** Who is asking. Told by the credential alone, passed explicitly, asked by every policy. Null is nobody. */
export type Viewer = OperatorViewer | ClientViewer | LinkHolderViewer | ApiKeyViewer

export interface OperatorViewer {
  kind: 'operator'
  id: string
  name: string
  role: 'ADMIN' | 'OPERATOR'
  /** The desks that this operator works; an ADMIN works all of them. */
  deskIds: string[]
}

export interface ClientViewer {
  kind: 'client'
  id: string
  name: string
  deskId: string
}

/** Holder of a public link: one ticket, and nothing else of its client. */
export interface LinkHolderViewer {
  kind: 'linkHolder'
  id: string
  ticketId: string
}

export interface ApiKeyViewer {
  kind: 'apiKey'
  id: string
  name: string
  scopes: ReadonlySet<Scope>
}

export const SCOPES = [
  'tickets:read',
  'tickets:write',
  'comments:read',
  'comments:write',
  'internal:read',
  'internal:write',
  'tasks:read',
  'tasks:write',
  'clients:read',
  'clients:write',
  'admin',
] as const
export type Scope = (typeof SCOPES)[number]

export function isAdmin(viewer: Viewer | null): boolean {
  if (viewer?.kind === 'operator') return viewer.role === 'ADMIN'
  return hasScope(viewer, 'admin')
}

/** `admin` contains every other scope. */
export function hasScope(viewer: Viewer | null, scope: Scope): boolean {
  return viewer?.kind === 'apiKey' && (viewer.scopes.has(scope) || viewer.scopes.has('admin'))
}

/** The common case of a policy: every operator, and keys with the scope. */
export function isOperatorOr(viewer: Viewer | null, scope: Scope): boolean {
  return viewer?.kind === 'operator' || hasScope(viewer, scope)
}
