import type { IncomingMessage } from 'node:http'
import type { FastifyRequest } from 'fastify'
import { credentialFrom, viewersOf, type Credential, type CredentialSource } from '../core/credential.js'
import type { Services } from '../core/services.js'
import { hashToken } from '../core/token.js'
import type { LinkHolderViewer, Viewer } from '../core/viewer.js'
import { addressOf } from './address.js'
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
    return credential && this.ofNewcomer(credential, request.ip)
  }

  /** Who opens a socket; `request` is the one that was upgraded. Null and throws as ofNewcomer. */
  async ofSocket(request: IncomingMessage, credential: Credential): Promise<Viewer | null> {
    return this.ofNewcomer(credential, addressOf(this.services.config, request))
  }

  /** The holder of a public link, told by the token in a page's address; null when it is unknown, rotated or revoked. Throws as ofNewcomer. */
  async ofPublicLink(token: string, address: string): Promise<LinkHolderViewer | null> {
    const viewer = await this.ofNewcomer({ kind: 'publicLink', tokenHash: hashToken(token) }, address)
    return viewer?.kind === 'linkHolder' ? viewer : null
  }

  /**
   * The viewer of a credential that has just come from an address; null when it is not valid. An address that came with too many wrong public
   * links is refused every one for a while, a right one too, with a RATE_LIMITED and before it is looked up: whoever guesses learns nothing.
   */
  private async ofNewcomer(credential: Credential, address: string): Promise<Viewer | null> {
    const { limits } = this.services
    const isPublicLink = credential.kind === 'publicLink'
    if (isPublicLink) await limits.refuseWhenUsedUp('wrongLinkByAddress', address)
    const viewer = (await this.ofCredentials([credential])).get(credential.tokenHash.toString('hex')) ?? null
    if (isPublicLink && !viewer) await limits.take('wrongLinkByAddress', address)
    return viewer
  }

  /** For sockets that are open already: asks anew, and limits nothing. */
  ofCredentials(credentials: Credential[]): Promise<Map<string, Viewer>> {
    return viewersOf(this.services.database, this.sources, credentials)
  }

  /** A cookie counts only from a page of ours; a Bearer token nobody sends unknowingly. */
  credentialOf(request: IncomingMessage, authorization: string | undefined): Credential | null {
    const cookie = isOwnOrigin(this.services.config, request) ? sessionTokenIn(request.headers.cookie) : undefined
    return credentialFrom(authorization, cookie)
  }
}
