import type { IncomingMessage } from 'node:http'
import type { FastifyRequest } from 'fastify'
import { credentialFrom, viewersOf, type Credential, type CredentialSource } from '../core/credential.js'
import type { Services } from '../core/services.js'
import type { Viewer } from '../core/viewer.js'
import { isOwnOrigin } from './origin.js'
import { sessionTokenIn } from './session-cookie.js'

/** Tells who is behind requests and sockets, with what the modules know of their credentials. */
export class Viewers {
  constructor(
    private readonly services: Services,
    private readonly sources: CredentialSource[],
  ) {}

  async ofRequest(request: FastifyRequest): Promise<Viewer | null> {
    const credential = this.credentialOf(request.raw, request.headers.authorization)
    if (!credential) return null
    return (await this.ofCredentials([credential])).get(credential.tokenHash.toString('hex')) ?? null
  }

  ofCredentials(credentials: Credential[]): Promise<Map<string, Viewer>> {
    return viewersOf(this.services.database, this.sources, credentials)
  }

  /** A cookie counts only from a page of ours; a Bearer token nobody sends unknowingly. */
  credentialOf(request: IncomingMessage, authorization: string | undefined): Credential | null {
    const cookie = isOwnOrigin(this.services.config, request) ? sessionTokenIn(request.headers.cookie) : undefined
    return credentialFrom(authorization, cookie)
  }
}
