import { useApolloClient } from '@apollo/client/react'
import { Button, Group, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useSyncExternalStore } from 'react'
import { takeBack } from './take-back'
import { undoOffers, type UndoOffer } from './undo-offers'

// Long enough to read, to find the button and to press it; the key still works after that.
export const offerMilliseconds = 12_000

/** Says what was done, with a button that takes it back. */
export function offerUndo(offer: UndoOffer) {
  undoOffers.add(offer)
  notifications.show({ id: offer.changeId, message: <UndoNotice offer={offer} />, autoClose: offerMilliseconds })
}

function UndoNotice({ offer }: { offer: UndoOffer }) {
  const client = useApolloClient()
  return (
    <Group justify="space-between" wrap="nowrap" gap="sm">
      <Text size="sm">{offer.message}</Text>
      <Button size="compact-sm" variant="default" flex="none" onClick={() => void takeBack(client, offer)}>Undo</Button>
    </Group>
  )
}

/** Takes back the latest change of this page; null when there is none. For the key `z`. */
export function useUndoLatest() {
  const client = useApolloClient()
  const latest = useSyncExternalStore(undoOffers.subscribe, undoOffers.latest)
  return latest && (() => void takeBack(client, latest))
}
