import { useEffect, useState, useSyncExternalStore, type ReactNode } from 'react'
import { AccessProvider } from '../../access'
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
  const [keeper] = useState(() => new SessionKeeper())
  const session = useSyncExternalStore(keeper.subscribe, keeper.get)
  useEffect(() => listenToHost(identity => void keeper.identify(identity)), [keeper])

  switch (session.state) {
    case 'waiting':
      return <Notice title={texts.waitingTitle}>{texts.waiting}</Notice>
    case 'signing-in':
      return <Notice title={texts.signingIn} />
    case 'refused':
      return (
        <Notice title={texts.refusedTitle} action={
          <button type="button" className={controls.primary} onClick={() => keeper.continueAsStranger(session.deskToken)}>{texts.writeAnyway}</button>
        }>{texts.refused}</Notice>
      )
    case 'failed':
      return (
        <Notice title={texts.failedTitle} action={<button type="button" className={controls.primary} onClick={keeper.retry}>{texts.retry}</button>}>
          {session.message} {session.requestId && texts.requestId(session.requestId)}
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
