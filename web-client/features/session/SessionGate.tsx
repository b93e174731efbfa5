import { useEffect, useState, useSyncExternalStore, type ReactNode } from 'react'
import { AccessProvider } from '../../access'
import { useText } from '../../language/useText'
import { Notice } from '../../layout/Notice'
import controls from '../../layout/controls.module.css'
import { listenToHost } from './host'
import { SessionKeeper } from './session-keeper'
import { texts } from './texts'

/** Who may see what is behind the gate: a client, or a stranger, whose clientId is null. */
export interface Visitor {
  deskToken: string
  clientId: string | null
}

/** Waits until the host has said who is here; then shows what is for them. */
export function SessionGate({ children }: { children: (visitor: Visitor) => ReactNode }) {
  const text = useText()
  const [keeper] = useState(() => new SessionKeeper())
  const session = useSyncExternalStore(keeper.subscribe, keeper.get)
  useEffect(() => listenToHost(identity => void keeper.identify(identity)), [keeper])

  switch (session.state) {
    case 'waiting':
      return <Notice title={text(texts.waitingTitle)}>{text(texts.waiting)}</Notice>
    case 'signing-in':
      return <Notice title={text(texts.signingIn)} />
    case 'refused':
      return (
        <Notice title={text(texts.refusedTitle)} action={
          <button type="button" className={controls.primary} onClick={() => keeper.continueAsStranger(session.deskToken)}>{text(texts.writeAnyway)}</button>
        }>{text(texts.refused)}</Notice>
      )
    case 'failed':
      return (
        <Notice title={text(texts.failedTitle)} action={<button type="button" className={controls.primary} onClick={keeper.retry}>{text(texts.retry)}</button>}>
          {session.message} {session.requestId && text(texts.requestId, { id: session.requestId })}
        </Notice>
      )
    case 'stranger':
      return <AccessProvider access={session.access}>{children({ deskToken: session.deskToken, clientId: null })}</AccessProvider>
    case 'signed':
      return (
        <AccessProvider key={session.clientId} access={session.access}>
          {children({ deskToken: session.deskToken, clientId: session.clientId })}
        </AccessProvider>
      )
  }
}
