/** What the page around the frame says about its visitor: with a `jwt` for a person it vouches for, without for a stranger. */
export interface Identity {
  deskToken: string
  jwt?: string
}

function readIdentity(data: unknown): Identity | undefined {
  if (typeof data !== 'object' || data === null) return undefined
  const { type, deskToken, jwt } = data as Record<string, unknown>
  if (type !== 'helpdesk:identify' || typeof deskToken !== 'string') return undefined
  return typeof jwt === 'string' ? { deskToken, jwt } : { deskToken }
}

// The host is a page of this server's own origin; a message from or to any other is not for us.
const hostOrigin = () => window.location.origin

const tellHost = (type: 'helpdesk:ready' | 'helpdesk:identity-needed') => window.parent.postMessage({ type }, hostOrigin())

/** Asks the host for a fresh identity, because the session ran out. */
export const askForIdentity = () => tellHost('helpdesk:identity-needed')

/** Tells the host that the frame is ready, and calls back with every identity it hands over. Returns the way to stop. */
export function listenToHost(onIdentity: (identity: Identity) => void) {
  const onMessage = (event: MessageEvent<unknown>) => {
    if (event.origin !== hostOrigin() || event.source !== window.parent) return
    const identity = readIdentity(event.data)
    if (identity) onIdentity(identity)
  }
  window.addEventListener('message', onMessage)
  tellHost('helpdesk:ready')
  return () => window.removeEventListener('message', onMessage)
}
