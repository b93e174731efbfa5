import type { MantineColorScheme, MantineColorSchemeManager } from '@mantine/core'

/** Where a browser keeps the theme that its last operator chose, for first-paint.js. Nothing: as the system has it. */
const key = 'helpdesk:theme'

function stored(): MantineColorScheme | null {
  try {
    const theme = localStorage.getItem(key)
    return theme === 'light' || theme === 'dark' ? theme : null
  } catch {
    return null
  }
}

function keep(scheme: MantineColorScheme) {
  try {
    if (scheme === 'auto') localStorage.removeItem(key)
    else localStorage.setItem(key, scheme)
  } catch {
    // Nowhere to keep it: the next page starts as the system has it.
  }
}

/** tokens.css reads data-theme. */
function show(scheme: MantineColorScheme) {
  if (scheme === 'auto') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = scheme
}

/** Mantine's colour scheme and the tokens' theme, kept together, in this browser and across its tabs. */
export function createColorSchemeManager(): MantineColorSchemeManager {
  let onStorage = (_event: StorageEvent) => {}
  return {
    get: fallback => stored() ?? fallback,
    set(scheme) {
      keep(scheme)
      show(scheme)
    },
    clear: () => keep('auto'),
    subscribe(onUpdate) {
      onStorage = event => {
        if (event.key === key) onUpdate(stored() ?? 'auto')
      }
      window.addEventListener('storage', onStorage)
    },
    unsubscribe: () => window.removeEventListener('storage', onStorage),
  }
}
