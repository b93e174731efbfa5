import { Anchor, Modal, Text, VisuallyHidden } from '@mantine/core'
import { Link } from 'react-router'
import { usePreferences } from '../frame/usePreferences'
import { commandIds, commandOf, isSingleKey, type CommandGroup, type CommandId } from './commands'
import { useAvailableCommands } from './commands-context'
import { KeyCaps } from './KeyCaps'
import styles from './KeysHelp.module.css'
import { useCommand } from './useCommand'
import { useDialog } from './useDialog'

const groups: CommandGroup[] = ['Anywhere', 'List', 'Ticket']

function HelpLine({ id, works }: { id: CommandId; works: boolean }) {
  return (
    <li className={styles.line} data-works={works || undefined}>
      <span>{commandOf(id).title}{!works && <VisuallyHidden>, not available here</VisuallyHidden>}</span>
      <KeyCaps command={id} />
    </li>
  )
}

/** All keys by where they work, on "?". What cannot be done on this screen is dimmed. */
export function KeysHelp() {
  const { opened, open, close } = useDialog()
  const available = useAvailableCommands()
  const { singleKeys } = usePreferences()
  useCommand('help', open)
  if (!opened) return null

  const works = (id: CommandId) => available.has(id) && (singleKeys || !isSingleKey(commandOf(id)))
  return (
    <Modal opened onClose={() => close()} returnFocus={false} title="Keys" size="lg" transitionProps={{ duration: 0 }} closeButtonProps={{ 'aria-label': 'Close' }}>
      <div className={styles.groups}>
        {groups.map(group => (
          <section key={group} aria-labelledby={`keys-${group}`}>
            <h3 id={`keys-${group}`} className={styles.group}>{group}</h3>
            <ul className={styles.lines}>
              {commandIds.filter(id => commandOf(id).group === group).map(id => <HelpLine key={id} id={id} works={works(id)} />)}
            </ul>
          </section>
        ))}
      </div>
      <Text size="sm" c="dimmed" mt="md">
        {singleKeys ? 'Keys without ' : 'Only keys with '}Ctrl or ⌘ {singleKeys ? 'are off while you type. You can switch them off altogether in your ' : 'work, as you chose in your '}
        <Anchor component={Link} to="/settings/preferences" inherit underline="always" onClick={() => close()}>preferences</Anchor>.
      </Text>
    </Modal>
  )
}
