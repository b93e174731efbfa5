import { useApolloClient } from '@apollo/client/react'
import { Button, Group, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useEffect } from 'react'
import { takeBack } from '../../../frame/take-back'
import { undoOffers, type UndoOffer } from '../../../frame/undo-offers'
import { useSecondsLeft } from './useSecondsLeft'
import type { Withdrawal } from './withdrawal'

/**
 * Says that a reply was sent, with a button that takes it back, until `deadline` (of this page's clock, in milliseconds). The key can ask again after that
 * when a try got no answer: the text may be lost otherwise.
 */
export function offerWithdrawal(offer: Withdrawal, deadline: number) {
  const left = deadline - Date.now()
  if (left <= 0) return
  undoOffers.add(offer)
  setTimeout(() => {
    if (!offer.isUnanswered()) undoOffers.remove(offer.changeId)
  }, left)
  notifications.show({ id: offer.changeId, message: <WithdrawalNotice offer={offer} deadline={deadline} />, autoClose: left })
}

function WithdrawalNotice({ offer, deadline }: { offer: UndoOffer; deadline: number }) {
  const client = useApolloClient()
  const seconds = useSecondsLeft(() => deadline)
  const { changeId } = offer
  // A notice under the pointer does not close by itself, and this one must not promise too much.
  useEffect(() => {
    if (seconds === 0) notifications.hide(changeId)
  }, [seconds, changeId])

  return (
    <Group justify="space-between" wrap="nowrap" gap="sm">
      <Text size="sm">{offer.message}</Text>
      <Button size="compact-sm" variant="default" flex="none" onClick={() => void takeBack(client, offer)}>Undo<span aria-hidden>&nbsp;({seconds} s)</span></Button>
    </Group>
  )
}
