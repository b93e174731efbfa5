import { Button, Group, Modal, Text } from '@mantine/core'
import { createContext, useContext, useEffect, useState, type ReactNode } from 'react'
import { useBlocker } from 'react-router'

const UnsavedContext = createContext(new Set<() => boolean>())

/** Makes the settings ask before a step away loses what the caller holds. */
export function useUnsaved(isUnsaved: () => boolean) {
  const forms = useContext(UnsavedContext)
  useEffect(() => {
    forms.add(isUnsaved)
    return () => {
      forms.delete(isUnsaved)
    }
  })
}

/** Asks before a step to another screen, or out of the panel, loses what was typed in a form below. One for all of them: a router asks but once. */
export function UnsavedChanges({ children }: { children: ReactNode }) {
  const [forms] = useState(() => new Set<() => boolean>())
  const blocker = useBlocker(({ currentLocation, nextLocation }) => currentLocation.pathname !== nextLocation.pathname && isAnyUnsaved(forms))

  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (isAnyUnsaved(forms)) event.preventDefault()
    }
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [forms])

  return (
    <UnsavedContext value={forms}>
      {children}
      <Modal opened={blocker.state === 'blocked'} onClose={() => blocker.reset?.()} title="Leave without saving?">
        <Text mb="lg">What you changed on this page would be lost.</Text>
        <Group justify="flex-end">
          <Button variant="default" data-autofocus onClick={() => blocker.reset?.()}>Stay</Button>
          <Button color="red" onClick={() => blocker.proceed?.()}>Leave</Button>
        </Group>
      </Modal>
    </UnsavedContext>
  )
}

const isAnyUnsaved = (forms: ReadonlySet<() => boolean>) => [...forms].some(isUnsaved => isUnsaved())
