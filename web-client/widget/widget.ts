import type { Events } from './events'
import { Frame } from './frame'
import { Launcher } from './launcher'
import { frameAddress, numberInAddress, whenIdle, type Boot } from './page'
import { Panel } from './panel'
import type { FrameMessage, WidgetScreen } from './protocol'
import { adopt, launcherStyles } from './styles'
import { isSigned, type Visitor } from './visitor'

interface Options {
  base: string
  boot: Boot
  visitor: Visitor
  events: Events
}

/** The launcher and its panel, at the corner of the host page. */
export class Widget {
  readonly boot: Boot
  readonly #host = document.createElement('helpdesk-launcher')
  readonly #launcher = new Launcher(() => (this.#panel.open ? this.close() : this.open()))
  readonly #frame: Frame
  readonly #panel: Panel
  readonly #events: Events
  readonly #stopWaiting: () => void
  #number = numberInAddress()
  #wantsOpen = false
  #looks = false

  constructor({ base, boot, visitor, events }: Options) {
    this.boot = boot
    this.#events = events
    this.#frame = new Frame({
      address: frameAddress(base, boot),
      visitor,
      closable: true,
      onMessage: this.#onMessage,
      onIdentified: identity => {
        if (isSigned(identity)) this.#openFromAddress()
      },
    })
    this.#panel = new Panel(this.#frame.element, () => this.close())
    const root = this.#host.attachShadow({ mode: 'open' })
    adopt(root, launcherStyles)
    root.append(this.#launcher.element, this.#panel.element, this.#launcher.said)
    this.#stopWaiting = whenIdle(() => this.#load())
  }

  get looks() {
    return this.#looks
  }

  identify() {
    void this.#frame.identify()
  }

  /** Opens the panel, on a screen or as it was left; as soon as there is something to show. */
  open(screen?: WidgetScreen) {
    if (screen) this.#frame.show(screen)
    this.#wantsOpen = true
    this.#load()
    if (!this.#looks || this.#panel.open) return
    this.#panel.show()
    this.#launcher.setOpen(true)
    this.#frame.setVisible(true)
    this.#events.tell('open')
  }

  close() {
    this.#wantsOpen = false
    if (!this.#panel.open) return
    // First it must be there again: a full screen has no launcher, and what is hidden takes no focus.
    this.#launcher.setOpen(false)
    this.#panel.hide(this.#launcher.element)
    this.#frame.setVisible(false)
    this.#events.tell('close')
  }

  remove() {
    this.#stopWaiting()
    this.#panel.remove()
    this.#frame.remove()
    this.#host.remove()
  }

  // Beside the body and not in it: pages that exchange their body keep the widget, with what is being written in it.
  #load() {
    this.#stopWaiting()
    if (!this.#host.isConnected) document.documentElement.append(this.#host)
  }

  #openFromAddress() {
    const number = this.#number
    this.#number = undefined
    if (number) this.open({ name: 'ticket', number })
  }

  #onMessage = (message: FrameMessage) => {
    switch (message.type) {
      case 'helpdesk:look':
        this.#launcher.look(message)
        this.#panel.name(message.labels.panel)
        if (this.#looks) return
        this.#looks = true
        this.#events.tell('ready')
        if (this.#wantsOpen) this.open()
        return
      case 'helpdesk:unread':
        this.#launcher.setUnread(message.count, message.label, this.#panel.open)
        return this.#events.tell('unread', { count: message.count })
      case 'helpdesk:ticket-created':
        return this.#events.tell('ticketCreated', { number: message.number })
      case 'helpdesk:close':
        return this.close()
    }
  }
}
