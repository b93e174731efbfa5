import type { Look } from './protocol'

const speechBubble = 'M21 11.5a8.4 8.4 0 0 1-8.5 8.3c-1.4 0-2.7-.3-3.9-.9L3 20.5l1.7-5a8 8 0 0 1-.7-4A8.4 8.4 0 0 1 12.5 3.2 8.4 8.4 0 0 1 21 11.5z'
const cross = 'M6 6l12 12M18 6L6 18'

/** The round button. It is there once the frame has told its look. */
export class Launcher {
  readonly element = document.createElement('button')
  /** Says to those who listen what the badge shows to those who look. */
  readonly said = document.createElement('span')
  readonly #badge = document.createElement('span')
  #unread = 0

  constructor(onPress: () => void) {
    const { element, said } = this
    this.#badge.className = 'badge'
    this.#badge.setAttribute('aria-hidden', 'true')
    this.#badge.hidden = true
    said.className = 'said'
    said.setAttribute('role', 'status')
    element.type = 'button'
    element.hidden = true
    element.setAttribute('aria-haspopup', 'dialog')
    element.append(icon('closed', speechBubble), icon('opened', cross), this.#badge)
    element.addEventListener('click', onPress)
    this.setOpen(false)
  }

  look({ colour, onColour, labels }: Look) {
    const { element } = this
    element.style.setProperty('--colour', colour)
    element.style.setProperty('--on-colour', onColour)
    if (this.#unread === 0) element.setAttribute('aria-label', labels.launcher)
    element.hidden = false
  }

  setOpen(open: boolean) {
    this.element.setAttribute('aria-expanded', String(open))
  }

  setUnread(count: number, label: string, open: boolean) {
    this.element.setAttribute('aria-label', label)
    this.#badge.textContent = count > 99 ? '99+' : String(count)
    this.#badge.hidden = count === 0
    if (count > this.#unread && !open) this.said.textContent = label
    this.#unread = count
  }
}

// Built by hand: a host page may forbid markup that is made of text.
function icon(name: string, drawing: string) {
  const namespace = 'http://www.w3.org/2000/svg'
  const svg = document.createElementNS(namespace, 'svg')
  svg.setAttribute('class', name)
  svg.setAttribute('viewBox', '0 0 24 24')
  svg.setAttribute('aria-hidden', 'true')
  const path = document.createElementNS(namespace, 'path')
  path.setAttribute('d', drawing)
  svg.append(path)
  return svg
}
