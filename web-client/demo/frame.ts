/** What the host hands to the helpdesk's frame: with a `jwt` for a person who is signed in, without for a stranger. */
export type HandedIdentity = { deskToken: string, jwt?: string }

/**
 * Answers the frame's questions with an identity, and hands over a new one at any time.
 * A message counts only when it comes from that very frame and from its origin, and the answer is addressed to
 * that origin: otherwise any page could ask for the identity, or read it.
 */
export const connectFrame = (frame: HTMLIFrameElement, currentIdentity: () => Promise<HandedIdentity | undefined>) => {
  const { origin } = new URL(frame.src)

  const identify = async () => {
    const identity = await currentIdentity()
    if (identity) frame.contentWindow?.postMessage({ type: 'helpdesk:identify', ...identity }, origin)
  }

  window.addEventListener('message', (event: MessageEvent<unknown>) => {
    if (event.origin !== origin || event.source !== frame.contentWindow) return
    const { data } = event
    if (typeof data !== 'object' || data === null || !('type' in data)) return
    if (data.type === 'helpdesk:ready' || data.type === 'helpdesk:identity-needed') void identify()
  })

  return { identify }
}
