import type { FrameMessage, HostMessage, Identity, WidgetScreen } from './protocol'
import type { Visitor } from './visitor'
import { warn } from './warn'

const answerWithinMilliseconds = 15_000

interface Options {
  address: URL
  visitor: Visitor
  /** Whether the visitor can close what the frame stands in. */
  closable: boolean
  onMessage: (message: FrameMessage) => void
  onIdentified?: (identity: Identity | null) => void
}

/** The helpdesk's page in a frame, and the conversation with it. */
export class Frame {
  readonly element = document.createElement('iframe')
  readonly #options: Options
  readonly #missing: ReturnType<typeof setTimeout>
  #ready = false
  #visible = false
  #screen: WidgetScreen | undefined

  constructor(options: Options) {
    this.#options = options
    const { address } = options
    this.element.title = 'Helpdesk'
    this.element.allow = 'clipboard-write'
    this.element.src = address.href
    addEventListener('message', this.#listen)
    this.#missing = setTimeout(() => warn(
      `no answer from ${address.origin}. Either the desk's token is not known there, or the desk does not allow pages of ${location.origin}, `
      + 'or the content security policy of this page forbids the frame (frame-src).',
    ), answerWithinMilliseconds)
  }

  /** Asks the host who its visitor is, and passes it on. */
  async identify() {
    if (!this.#ready) return
    const identity = await this.#options.visitor.identity()
    if (identity === undefined) return
    this.#tell({ type: 'helpdesk:identify', identity })
    this.#options.onIdentified?.(identity)
  }

  /** Leads to a screen, as soon as the frame can. */
  show(screen: WidgetScreen) {
    if (this.#ready) this.#tell({ type: 'helpdesk:show', screen })
    else this.#screen = screen
  }

  setVisible(visible: boolean) {
    this.#visible = visible
    if (this.#ready) this.#tell({ type: 'helpdesk:visible', visible, closable: this.#options.closable })
  }

  remove() {
    clearTimeout(this.#missing)
    removeEventListener('message', this.#listen)
    this.element.remove()
  }

  #tell(message: HostMessage) {
    // The exact origin: whatever page the frame may have been led to hears nothing.
    this.element.contentWindow?.postMessage(message, this.#options.address.origin)
  }

  #listen = ({ origin, source, data }: MessageEvent<unknown>) => {
    if (origin !== this.#options.address.origin || !source || source !== this.element.contentWindow) return
    if (typeof data !== 'object' || data === null || !('type' in data)) return
    const message = data as FrameMessage
    if (message.type === 'helpdesk:ready') this.#begin()
    else if (message.type === 'helpdesk:identity-needed') void this.identify()
    else if (message.type === 'helpdesk:look') clearTimeout(this.#missing)
    this.#options.onMessage(message)
  }

  // Also when the frame loaded itself anew: it knows nothing then.
  #begin() {
    this.#ready = true
    this.setVisible(this.#visible)
    void this.identify()
    if (this.#screen) this.show(this.#screen)
    this.#screen = undefined
  }
}
