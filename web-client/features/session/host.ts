import type { FrameMessage, HostMessage } from '../../widget/protocol'
import { readHostMessage } from './read-host-message'

/** The page around the frame: what is told to it, and what it says. */
export interface Host {
  tell: (message: FrameMessage) => void
  /** Calls back with every message. Returns the way to stop. */
  listen: (onMessage: (message: HostMessage) => void) => () => void
}

/**
 * The host whose origin the frame's address names. Null when there is none: the page stands alone.
 * That the origin may hold this frame the browser has checked already, by the desk's frame-ancestors.
 */
export function findHost(address: URLSearchParams, parent: Window | null = window.parent === window ? null : window.parent): Host | null {
  const origin = address.get('host')
  if (!parent || !origin || !isOrigin(origin)) return null
  return {
    tell: message => parent.postMessage(message, origin),
    listen(onMessage) {
      const onPosted = (event: MessageEvent<unknown>) => {
        if (event.origin !== origin || event.source !== parent) return
        const message = readHostMessage(event.data)
        if (message) onMessage(message)
      }
      window.addEventListener('message', onPosted)
      return () => window.removeEventListener('message', onPosted)
    },
  }
}

function isOrigin(text: string): boolean {
  return /^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text
}
