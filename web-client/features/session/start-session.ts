import { graphql } from '../../gql'
import type { ClientIdentityInput } from '../../gql/graphql'
import type { Access } from '../../access'
import type { Refusal } from '../../language/refusal'

const ClientSessionCreate = graphql(`
  mutation ClientSessionCreate($deskToken: String!, $input: ClientIdentityInput!) {
    clientSessionCreate(deskToken: $deskToken, input: $input) {
      token
      expiresAt
      client {
        id
      }
      userErrors {
        code
        message
      }
    }
  }
`)

/** A client's session: its Bearer token, which is kept in memory only, whose it is, and when it ends (milliseconds). */
export interface StartedSession {
  token: string
  clientId: string
  expiresAt: number
}

/** The server would not open a session now, and says why. */
export class SessionRefused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.message)
  }
}

/** Trades the host's signature for a session. Null when the server does not believe it; throws when it cannot say. */
export async function startSession(access: Access, deskToken: string, identity: ClientIdentityInput): Promise<StartedSession | null> {
  const { data } = await access.client.mutate({ mutation: ClientSessionCreate, variables: { deskToken, input: identity } })
  const { token, expiresAt, client, userErrors = [] } = data?.clientSessionCreate ?? {}
  const limited = userErrors.find(({ code }) => code === 'RATE_LIMITED')
  if (limited) throw new SessionRefused(limited)
  return token && expiresAt && client ? { token, clientId: client.id, expiresAt: Date.parse(expiresAt) } : null
}
