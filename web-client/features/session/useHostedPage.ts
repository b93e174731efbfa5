import { useEffect, useRef, useState } from 'react'
import type { WidgetScreen } from '../../widget/protocol'
import type { Host } from './host'

interface Options {
  host: Host | null
  onShow: (screen: WidgetScreen) => void
}

/** How the page stands in its host: whether it is seen there, and how to close what it stands in, if that can be closed. */
export function useHostedPage({ host, onShow }: Options) {
  const [{ visible, closable }, setPlace] = useState({ visible: host === null, closable: false })

  useEffect(() => host?.listen(message => {
    if (message.type === 'helpdesk:show') onShow(message.screen)
    else if (message.type === 'helpdesk:visible') setPlace(message)
  }), [host, onShow])
  // What stands inside listens by now: its effects come before these.
  useEffect(() => host?.tell({ type: 'helpdesk:ready' }), [host])

  const lastFocused = useLastFocused()
  useEffect(() => {
    if (visible && closable) takeFocus(lastFocused.current)
  }, [visible, closable, lastFocused])

  const close = closable && host ? () => host.tell({ type: 'helpdesk:close' }) : undefined
  useEffect(() => {
    if (!close) return
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented && !event.isComposing && !somethingIsOpen()) close()
    }
    window.addEventListener('keydown', closeOnEscape)
    return () => window.removeEventListener('keydown', closeOnEscape)
  })
  return { visible, close }
}

// Esc belongs to what lies on top.
const somethingIsOpen = () => document.querySelector('dialog[open], :popover-open') !== null

// A frame that is hidden loses its focus, and with it the place where somebody was writing.
function useLastFocused() {
  const lastFocused = useRef<HTMLElement>(null)
  useEffect(() => {
    const keep = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement) lastFocused.current = target
    }
    document.addEventListener('focusin', keep)
    return () => document.removeEventListener('focusin', keep)
  }, [])
  return lastFocused
}

/** Who opens the panel is inside it with the keyboard: where they were before, or else at the screen's title. */
function takeFocus(before: HTMLElement | null) {
  if (document.activeElement && document.activeElement !== document.body) return
  const place = before?.isConnected ? before : document.querySelector<HTMLElement>('h1[tabindex]')
  place?.focus()
}
