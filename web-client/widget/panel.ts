import { fullScreen } from './styles'

/**
 * What the frame stands in: beside the page, or over all of it on a small screen. While closed it is only hidden, so that the frame
 * inside lives on.
 */
export class Panel {
  readonly element = document.createElement('dialog')
  readonly #frame: HTMLIFrameElement
  readonly #onDismiss: () => void
  readonly #small = matchMedia(fullScreen)
  #open = false
  #giveBackTo: Element | null = null
  #overflow: [value: string, priority: string] | undefined

  /** `onDismiss`: the visitor wants it closed. */
  constructor(frame: HTMLIFrameElement, onDismiss: () => void) {
    this.#frame = frame
    this.#onDismiss = onDismiss
    const { element } = this
    element.append(frame)
    // A phone's back gesture comes as the one or the other.
    element.addEventListener('cancel', event => {
      event.preventDefault()
      onDismiss()
    })
    element.addEventListener('close', () => {
      if (!element.open) onDismiss()
    })
    this.#small.addEventListener('change', this.#changeSize)
  }

  get open() {
    return this.#open
  }

  name(label: string) {
    this.element.setAttribute('aria-label', label)
    this.#frame.title = label
  }

  show() {
    if (this.#open) return
    this.#open = true
    this.#giveBackTo = document.activeElement
    this.#enter()
    addEventListener('keydown', this.#onKey)
  }

  /** Gives the focus back to what had it, if the panel has it now; `otherwise` gets it when that is gone. */
  hide(otherwise: HTMLElement) {
    if (!this.#open) return
    const hadFocus = (this.element.getRootNode() as ShadowRoot).activeElement !== null
    this.#open = false
    removeEventListener('keydown', this.#onKey)
    this.#leave()
    if (!hadFocus) return
    const before = this.#giveBackTo
    const usable = before instanceof HTMLElement && before.isConnected && before !== document.body && before.shadowRoot !== this.element.getRootNode()
    if (usable) before.focus()
    if (!usable || document.activeElement !== before) otherwise.focus()
  }

  remove() {
    this.#small.removeEventListener('change', this.#changeSize)
    removeEventListener('keydown', this.#onKey)
    if (this.#open) this.#leave()
    this.#open = false
  }

  #enter() {
    const { element } = this
    if (this.#small.matches) {
      element.showModal()
      const { style } = document.documentElement
      this.#overflow = [style.getPropertyValue('overflow'), style.getPropertyPriority('overflow')]
      style.setProperty('overflow', 'hidden', 'important')
      visualViewport?.addEventListener('resize', this.#fit)
      visualViewport?.addEventListener('scroll', this.#fit)
      this.#fit()
    } else {
      element.show()
    }
    this.#frame.focus()
  }

  #leave() {
    this.element.close()
    visualViewport?.removeEventListener('resize', this.#fit)
    visualViewport?.removeEventListener('scroll', this.#fit)
    if (this.#overflow) document.documentElement.style.setProperty('overflow', ...this.#overflow)
    this.#overflow = undefined
  }

  #changeSize = () => {
    if (!this.#open) return
    this.#leave()
    this.#enter()
  }

  // The keyboard of a phone covers the page without making it smaller: what is written would lie under it.
  #fit = () => {
    if (!visualViewport || visualViewport.scale !== 1) return
    this.element.style.setProperty('--seen-height', `${visualViewport.height}px`)
    this.element.style.setProperty('--seen-top', `${visualViewport.offsetTop}px`)
  }

  // Inside the frame, Esc is the frame's. Here it counts while the focus is on something of the widget's.
  #onKey = ({ key, defaultPrevented }: KeyboardEvent) => {
    if (key !== 'Escape' || defaultPrevented || !(this.element.getRootNode() as ShadowRoot).activeElement) return
    this.#onDismiss()
  }
}
