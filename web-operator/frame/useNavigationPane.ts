import { useMediaQuery } from '@mantine/hooks'
import { useCallback, useEffect, useState } from 'react'
import { useLocation } from 'react-router'

const key = 'helpdesk:navigation'

function wasCollapsed() {
  try {
    return localStorage.getItem(key) === 'collapsed'
  } catch {
    return false
  }
}

function keepCollapsed(collapsed: boolean) {
  try {
    localStorage.setItem(key, collapsed ? 'collapsed' : 'shown')
  } catch {
    // Nowhere to keep it: it is shown again after a reload.
  }
}

export interface NavigationPane {
  /** On a narrow window it lies over the screen, and is closed by every step to another screen. */
  over: boolean
  shown: boolean
  toggle: () => void
}

/** Whether the navigation is shown: beside the screen as the operator left it, over it only when asked for. */
export function useNavigationPane(): NavigationPane {
  const over = !useMediaQuery('(min-width: 1024px)', true, { getInitialValueInEffect: false })
  const [collapsed, setCollapsed] = useState(wasCollapsed)
  const [open, setOpen] = useState(false)
  const location = useLocation()
  useEffect(() => setOpen(false), [location.key, over])

  const toggle = useCallback(() => {
    if (over) return setOpen(!open)
    setCollapsed(!collapsed)
    keepCollapsed(!collapsed)
  }, [over, open, collapsed])

  return { over, shown: over ? open : !collapsed, toggle }
}
