import { useMutation } from '@apollo/client/react'
import { ActionIcon, Button, Group, Menu, Modal, Stack, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { Ellipsis } from 'lucide-react'
import { useState } from 'react'
import { problemOf } from './saved-view-error'
import { SavedViewDeleteMutation, SavedViewUpdateMutation } from './saved-view-mutations'
import { SavedViewDialog, type SavedViewFields } from './SavedViewDialog'
import { SavedViewsQuery } from './saved-views-query'
import type { SavedView } from './useSavedViews'
import styles from './ViewNav.module.css'

/** Renames, shares and deletes one's own view. */
export function SavedViewMenu({ view, onDeleted }: { view: SavedView; onDeleted: () => void }) {
  const { id: savedViewId, name, shared } = view
  const [asking, setAsking] = useState<'name' | 'delete' | null>(null)
  const [update] = useMutation(SavedViewUpdateMutation)
  const [remove, removing] = useMutation(SavedViewDeleteMutation, { refetchQueries: [SavedViewsQuery], awaitRefetchQueries: true })

  const change = (input: Partial<SavedViewFields>) =>
    problemOf(async () => (await update({ variables: { savedViewId, input } })).data?.savedViewUpdate)

  async function share() {
    const problem = await change({ shared: !shared })
    if (problem) notifications.show({ color: 'red', title: `“${name}” was not changed`, message: problem })
    else notifications.show({ message: shared ? `Only you see “${name}” now.` : `The team sees “${name}” now.` })
  }

  async function onDelete() {
    const problem = await problemOf(async () => (await remove({ variables: { savedViewId } })).data?.savedViewDelete)
    setAsking(null)
    if (problem) return void notifications.show({ color: 'red', title: `“${name}” was not deleted`, message: problem })
    onDeleted()
  }

  return (
    <>
      <Menu position="bottom-end" shadow="md" hideDetached={false} returnFocus>
        <Menu.Target>
          <ActionIcon className={styles.menu} variant="subtle" color="gray" size="sm" aria-label={`Change the view ${name}`}><Ellipsis size={16} aria-hidden /></ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setAsking('name')}>Rename</Menu.Item>
          <Menu.Item onClick={share}>{shared ? 'Stop sharing' : 'Share with the team'}</Menu.Item>
          <Menu.Item c="var(--color-danger)" onClick={() => setAsking('delete')}>Delete</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {asking === 'name' && <SavedViewDialog title="Rename the view" button="Save" initial={{ name, shared }} onClose={() => setAsking(null)} onSave={change} />}
      {asking === 'delete' && (
        <Modal opened onClose={() => setAsking(null)} title={<Text fw={600}>Delete the view</Text>} closeButtonProps={{ 'aria-label': 'Close' }}>
          <Stack gap="md">
            <Text>“{name}” goes away{shared ? ' for the whole team' : ''}. Its tickets stay.</Text>
            <Group justify="flex-end" gap="sm">
              <Button variant="default" onClick={() => setAsking(null)}>Cancel</Button>
              <Button color="red" loading={removing.loading} onClick={onDelete}>Delete</Button>
            </Group>
          </Stack>
        </Modal>
      )}
    </>
  )
}
