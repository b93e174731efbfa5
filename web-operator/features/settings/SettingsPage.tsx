import { Group, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { useArrivalFocus } from '../../frame/useArrivalFocus'
import { usePageTitle } from '../../frame/usePageTitle'
import styles from './SettingsPage.module.css'

interface Props { title: string; about?: ReactNode; back?: ReactNode; actions?: ReactNode; children: ReactNode }

/** One screen of the settings: its heading, what can be done with the whole, and what it holds. */
export function SettingsPage({ title, about, back, actions, children }: Props) {
  const heading = useArrivalFocus()
  usePageTitle(title)
  return (
    <>
      <Group justify="space-between" align="flex-start" gap="sm" mb="lg">
        <div>
          {back}
          <Title ref={heading} tabIndex={-1} order={1} size="h2" className={styles.title}>{title}</Title>
          {about && <Text c="dimmed" maw="40rem">{about}</Text>}
        </div>
        {actions && <Group gap="xs">{actions}</Group>}
      </Group>
      {children}
    </>
  )
}
