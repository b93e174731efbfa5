import type { Database } from '../database/database.js'
import { hashToken } from './token.js'
import type { Viewer } from './viewer.js'

export type CredentialKind = 'operatorSession' | 'clientSession' | 'apiKey' | 'publicLink'

/** What came with a request or a socket. The token itself is not kept. */
export interface Credential {
  kind: CredentialKind
  tokenHash: Buffer
}

/** How a module turns credentials of its kind into viewers: many at once, so that renewing 2,000 sockets is one statement. */
export interface CredentialSource {
  kind: CredentialKind
  /** The viewers of the credentials that are valid now, by the token hash in hex. */
  viewers(database: Database, tokenHashes: Buffer[]): Promise<Map<string, Viewer>>
}

export const CLIENT_SESSION_PREFIX = 'hdc_'
export const API_KEY_PREFIX = 'hdk_'

/** The cookie's token belongs to an operator; of Bearer tokens the prefix tells the kind, and one without is a public link's. */
export function credentialFrom(authorization: string | undefined, cookieToken: string | undefined): Credential | null {
  const bearer = /^Bearer +(\S{1,200})$/i.exec(authorization ?? '')?.[1]
  if (bearer) return { kind: kindOf(bearer), tokenHash: hashToken(bearer) }
  if (authorization) return null
  return cookieToken ? { kind: 'operatorSession', tokenHash: hashToken(cookieToken) } : null
}

function kindOf(token: string): CredentialKind {
  if (token.startsWith(CLIENT_SESSION_PREFIX)) return 'clientSession'
  if (token.startsWith(API_KEY_PREFIX)) return 'apiKey'
  return 'publicLink'
}

/** Asks each kind's module once for all of its credentials; a credential without an entry is not valid (any more). */
export async function viewersOf(database: Database, sources: CredentialSource[], credentials: Credential[]): Promise<Map<string, Viewer>> {
  const found = await Promise.all(
    sources.map(async (source) => {
      const hashes = credentials.filter(({ kind }) => kind === source.kind).map(({ tokenHash }) => tokenHash)
      return hashes.length ? source.viewers(database, hashes) : new Map<string, Viewer>()
    }),
  )
  return new Map(found.flatMap((viewers) => [...viewers]))
}
