import { graphql } from '../../gql'
import type { Access } from '../../access'

const ClientSessionCreate = graphql(`
  mutation ClientSessionCreate($deskToken: String!, $jwt: String!) {
    clientSessionCreate(deskToken: $deskToken, input: { jwt: $jwt }) {
      token
      expiresAt
      client {
        id
      }
      userErrors {
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

/** Trades the host's signature for a session. Null when the server does not believe it. */
export async function startSession(access: Access, deskToken: string, jwt: string): Promise<StartedSession | null> {
  const { data } = await access.client.mutate({ mutation: ClientSessionCreate, variables: { deskToken, jwt } })
  const { token, expiresAt, client } = data?.clientSessionCreate ?? {}
  return token && expiresAt && client ? { token, clientId: client.id, expiresAt: Date.parse(expiresAt) } : null
}
