import { Modal } from '@mantine/core'
import { useCommand } from '../useCommand'
import { useDialog } from '../useDialog'
import { PaletteSearch } from './PaletteSearch'
import { useRecentTickets } from './recent-tickets'

/** The commands, on ⌘K: what can be done here, where one can go, and every ticket by number or words. */
export function Palette() {
  const { opened, open, close } = useDialog()
  useCommand('palette', open)
  // A screen with a search field of its own, as the list, comes before this.
  useCommand('search', open)
  useRecentTickets()
  if (!opened) return null
  return (
    <Modal.Root opened onClose={() => close()} returnFocus={false} size={640} padding={0} yOffset="12vh" transitionProps={{ duration: 0 }}>
      <Modal.Overlay />
      <Modal.Content aria-label="Commands">
        <Modal.Body>
          <PaletteSearch onClose={close} />
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}
