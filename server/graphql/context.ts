import type { Services } from '../core/services.js'
import type { Viewer } from '../core/viewer.js'
import type { LoaderDefinition } from './loaders.js'

/** Sets and clears the operator's session cookie; only an HTTP request has it. */
export interface SessionCookie {
  token: string | undefined
  set(token: string, expiresAt: Date): void
  clear(): void
}

interface RequestFacts {
  services: Services
  viewer: Viewer | null
  requestId: string
  /** The peer's address, for rate limits. */
  address: string
  cookie?: SessionCookie
  /** Who a socket's viewer is at this moment; a socket outlives its viewer's rights. */
  currentViewer?: () => Viewer | null
  /** Looks a socket's viewer up now, and not only when it is next due. */
  renewViewer?: () => Promise<void>
}

/** What one request (or one push over a socket) works with. */
export class RequestContext {
  readonly services: Services
  readonly viewer: Viewer | null
  readonly requestId: string
  readonly address: string
  readonly cookie: SessionCookie | undefined
  private readonly loaders = new Map<LoaderDefinition<unknown>, unknown>()

  constructor(private readonly facts: RequestFacts) {
    this.services = facts.services
    this.viewer = facts.viewer
    this.requestId = facts.requestId
    this.address = facts.address
    this.cookie = facts.cookie
  }

  /** The request's own instance of a loader. */
  loader<L>(definition: LoaderDefinition<L>): L {
    if (!this.loaders.has(definition)) this.loaders.set(definition, definition(this))
    return this.loaders.get(definition) as L
  }

  /** Lets the loaders read anew. */
  forgetLoaded(): void {
    this.loaders.clear()
  }

  currentViewer(): Viewer | null {
    return this.facts.currentViewer ? this.facts.currentViewer() : this.viewer
  }

  /** Where something has just changed what a viewer may see, so that the next answer of currentViewer knows of it. */
  async renewViewer(): Promise<void> {
    await this.facts.renewViewer?.()
  }

  /** The same request with the viewer of this moment and empty loaders: one per push. */
  renewed(): RequestContext {
    return new RequestContext({ ...this.facts, viewer: this.currentViewer() })
  }
}
