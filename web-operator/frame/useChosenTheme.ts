import { useMantineColorScheme, type MantineColorScheme } from '@mantine/core'
import { useEffect, useRef } from 'react'
import type { Theme } from '../gql/graphql'
import { useKnownPreferences } from './usePreferences'

const schemes: Record<Theme, MantineColorScheme> = { LIGHT: 'light', DARK: 'dark', SYSTEM: 'auto' }

/** Shows the panel in the operator's theme, once it is known; until then as this browser last had it. */
export function useChosenTheme() {
  const theme = useKnownPreferences()?.theme
  const { setColorScheme } = useMantineColorScheme()
  const shown = useRef<Theme>(undefined)

  useEffect(() => {
    // Each choice once: another tab may have changed the browser's theme since, and two tabs must not take it in turns.
    if (!theme || theme === shown.current) return
    shown.current = theme
    setColorScheme(schemes[theme])
  }, [theme, setColorScheme])
}
