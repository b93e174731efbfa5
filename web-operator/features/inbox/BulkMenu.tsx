import { Button, Menu } from '@mantine/core'
import { ChevronUp } from 'lucide-react'
import { useState } from 'react'
import type { CommandId } from '../../keys/commands'
import { KeyTooltip } from '../../keys/KeyTooltip'
import { useCommand } from '../../keys/useCommand'
import styles from './BulkBar.module.css'

const fewEnoughToScan = 8

interface Props {
  name: string
  command: CommandId
  choices: readonly { key: string; label: string; choose: () => void }[]
}

/** One thing that can be done to the selected tickets, and its choices. */
export function BulkMenu({ name, command, choices }: Props) {
  const [opened, setOpened] = useState(false)
  const [search, setSearch] = useState('')
  useCommand(command, () => setOpened(true))
  const shown = choices.filter(({ label }) => label.toLowerCase().includes(search.trim().toLowerCase()))

  return (
    <KeyTooltip command={command}>
      <span>
        <Menu opened={opened} onChange={setOpened} onClose={() => setSearch('')} shadow="md" position="top-start" hideDetached={false} returnFocus>
          <Menu.Target>
            <Button variant="default" size="compact-sm" rightSection={<ChevronUp size={14} aria-hidden />}>{name}</Button>
          </Menu.Target>
          <Menu.Dropdown className={styles.choices}>
            {choices.length > fewEnoughToScan && <Menu.Search aria-label={`Find ${name.toLowerCase()}`} placeholder="Find" value={search} onChange={event => setSearch(event.currentTarget.value)} />}
            {shown.map(({ key, label, choose }) => <Menu.Item key={key} onClick={choose}>{label}</Menu.Item>)}
          </Menu.Dropdown>
        </Menu>
      </span>
    </KeyTooltip>
  )
}
