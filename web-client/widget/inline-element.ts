import type { Events } from './events'
import { Frame } from './frame'
import { frameAddress, readBoot } from './page'
import type { Identity } from './protocol'
import { adopt, inlineStyles } from './styles'
import type { Visitor } from './visitor'

interface Options {
  base: string
  visitor: Visitor
  events: Events
  /** The frames that stand in the page now, to be told when somebody signs in or out. */
  frames: Set<Frame>
  onFrame: (frame: Frame) => void
  onIdentified: (frame: Frame, identity: Identity | null) => void
}

/** Makes `<helpdesk-widget desk="…">` an element: the helpdesk inside the page, without a launcher. */
export function defineInlineElement({ base, visitor, events, frames, onFrame, onIdentified }: Options) {
  // Where a page has thrown its window.Helpdesk away and loads the script anew, the first one's stays.
  if (customElements.get('helpdesk-widget')) return
  customElements.define('helpdesk-widget', class extends HTMLElement {
    static readonly observedAttributes = ['desk', 'locale']
    #frame: Frame | undefined

    connectedCallback() {
      if (!this.shadowRoot) adopt(this.attachShadow({ mode: 'open' }), inlineStyles)
      this.#begin()
    }

    disconnectedCallback() {
      this.#end()
    }

    attributeChangedCallback() {
      if (!this.isConnected || !this.shadowRoot) return
      this.#end()
      this.#begin()
    }

    #begin() {
      // A framework may give the attribute a moment after it has put the element into the page.
      if (!this.hasAttribute('desk')) return
      const boot = readBoot({ desk: this.getAttribute('desk'), locale: this.getAttribute('locale') })
      if (!boot) return
      const frame = new Frame({
        address: frameAddress(base, boot),
        visitor,
        closable: false,
        onIdentified: identity => onIdentified(frame, identity),
        onMessage: message => {
          if (message.type === 'helpdesk:look') {
            frame.element.title = message.labels.panel
            // Until then the frame may hold a browser's page about an error.
            frame.element.className = 'looks'
            frame.setVisible(true)
          } else if (message.type === 'helpdesk:unread') {
            events.tell('unread', { count: message.count })
          } else if (message.type === 'helpdesk:ticket-created') {
            events.tell('ticketCreated', { number: message.number })
          }
        },
      })
      this.#frame = frame
      frames.add(frame)
      onFrame(frame)
      this.shadowRoot?.append(frame.element)
    }

    #end() {
      if (!this.#frame) return
      this.#frame.remove()
      frames.delete(this.#frame)
      this.#frame = undefined
    }
  })
}
