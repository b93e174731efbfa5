import { useEffect, useState, useSyncExternalStore, type ReactNode } from 'react'
import { AccessProvider, type Access } from '../../access'
import { refusalText } from '../../language/refusal'
import { useText } from '../../language/useText'
import { Notice } from '../../layout/Notice'
import controls from '../../layout/controls.module.css'
import type { Host } from './host'
import { SessionKeeper, type Claims } from './session-keeper'
import { TellUnread } from './TellUnread'
import { texts } from './texts'

/** Who may see what is behind the gate: a client, or a stranger, whose clientId is null. */
export interface Visitor {
  clientId: string | null
  /** What the host says of a stranger, who can say otherwise. */
  claims: Claims
}

interface Props {
  deskToken: string
  /** The way to the server for somebody who is not signed in. */
  stranger: Access
  /** Null: the page stands alone, and nobody will say who is here. */
  host: Host | null
  /** The client who was signed in is no longer here: what they had open is nothing for who comes next. */
  onLeft: () => void
  children: (visitor: Visitor) => ReactNode
}

/** Waits until the host has said who is here; then shows what is for them. */
export function SessionGate({ deskToken, stranger, host, onLeft, children }: Props) {
  const text = useText()
  const [keeper] = useState(() => new SessionKeeper({ deskToken, stranger, askForIdentity: () => host?.tell({ type: 'helpdesk:identity-needed' }), onLeft }))
  const session = useSyncExternalStore(keeper.subscribe, keeper.get)
  useEffect(() => host?.listen(message => {
    if (message.type === 'helpdesk:identify') void keeper.identify(message.identity)
  }), [host, keeper])

  const writeAnyway = <button type="button" className={controls.primary} onClick={keeper.continueAsStranger}>{text(texts.writeAnyway)}</button>
  switch (session.state) {
    case 'waiting':
      return host ? <Waiting otherwise={writeAnyway} /> : <Notice title={text(texts.aloneTitle)} action={writeAnyway}>{text(texts.alone)}</Notice>
    case 'signing-in':
      return <Notice title={text(texts.signingIn)} />
    case 'refused':
      return <Notice title={text(texts.refusedTitle)} action={writeAnyway}>{text(texts.refused)}</Notice>
    case 'ended':
      return <Notice title={text(texts.endedTitle)} action={writeAnyway}>{text(texts.ended)}</Notice>
    case 'failed':
      return (
        <Notice title={text(texts.failedTitle)} action={<button type="button" className={controls.primary} onClick={keeper.retry}>{text(texts.retry)}</button>}>
          {refusalText(text, session.refusal)}
        </Notice>
      )
    case 'stranger':
      return <AccessProvider access={session.access}>{children({ clientId: null, claims: session.claims })}</AccessProvider>
    case 'signed':
      return (
        <AccessProvider key={session.clientId} access={session.access}>
          {host && <TellUnread host={host} />}
          {children({ clientId: session.clientId, claims: {} })}
        </AccessProvider>
      )
  }
}

const explainAfterMilliseconds = 4_000

/** A host answers at once, unless something is wrong with it; then nobody should have to wait for ever. */
function Waiting({ otherwise }: { otherwise: ReactNode }) {
  const text = useText()
  const [long, setLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), explainAfterMilliseconds)
    return () => clearTimeout(timer)
  }, [])
  return <Notice title={text(texts.waitingTitle)} action={long && otherwise}>{long && text(texts.waiting)}</Notice>
}
