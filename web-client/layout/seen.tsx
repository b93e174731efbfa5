import { createContext, useContext, useSyncExternalStore } from 'react'

const PanelVisible = createContext(true)

/** Tells the screens whether the host page shows the panel that they stand in. Without it they count as shown. */
export const PanelVisibleProvider = PanelVisible.Provider

function subscribeToVisibility(listener: () => void) {
  document.addEventListener('visibilitychange', listener)
  return () => document.removeEventListener('visibilitychange', listener)
}

/** True while somebody can see this screen: the tab is in front, and the panel is open. */
export function useSeen() {
  const panelVisible = useContext(PanelVisible)
  const pageVisible = useSyncExternalStore(subscribeToVisibility, () => document.visibilityState === 'visible', () => false)
  return panelVisible && pageVisible
}
