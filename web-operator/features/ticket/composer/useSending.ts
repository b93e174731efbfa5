import { useApolloClient } from '@apollo/client/react'
import { notifications } from '@mantine/notifications'
import { useEffect, useRef, useState } from 'react'
import { randomKey } from '../../../../web-shared/writing/random-key'
import { deliver } from './deliver'
import { changeDraft, emptyDraft, isEmptyDraft, readDraft, type DraftPlace } from './drafts'
import type { SendOptions } from './send-comment'
import type { SendFailure } from './send-failure'
import { backToDraft, keepUnsent, type UnsentComment } from './unsent-comments'
import { forgetRefusals } from './uploads'

interface Choices { notifyClient: boolean; resolve: boolean }

/**
 * Takes the draft out of the composer and sends it, so that the next one can be begun. What the server refuses comes back into the
 * composer while that is empty; everything else that is not sent waits in the thread.
 */
export function useSending(place: DraftPlace, ticketNumber: string) {
  const client = useApolloClient()
  const [failure, setFailure] = useState<SendFailure | null>(null)
  const onScreen = useRef(false)
  useEffect(() => {
    onScreen.current = true
    return () => {
      onScreen.current = false
    }
  }, [])

  /** `returned`: it was not sent, and the text is in the composer again. */
  async function send(choices: Choices, options?: SendOptions) {
    setFailure(null)
    const { text: body, files } = readDraft(place)
    const comment: UnsentComment = {
      idempotencyKey: randomKey(), tab: place.tab, body, files, ...choices, writtenAt: new Date().toISOString(), problem: null,
    }
    // Kept before it is taken out: whatever happens in between, it is in one of the two places.
    keepUnsent(place, comment)
    changeDraft(place, () => emptyDraft)
    forgetRefusals(place)

    const delivery = await deliver(client, place, comment, options)
    if (delivery.kind === 'sent') return { ...delivery, comment, returned: false }
    if (!onScreen.current) {
      notifications.show({ color: 'red', title: `Not sent to ${ticketNumber}`, message: `What you wrote is kept there. Open ${ticketNumber} to retry.` })
    }
    const returned = onScreen.current && delivery.kind !== 'unanswered' && isEmptyDraft(readDraft(place))
    if (returned) backToDraft(place, comment)
    if (returned && delivery.kind === 'refused') setFailure(delivery.failure)
    return { ...delivery, returned }
  }

  return { send, failure, forgive: () => setFailure(null), isOnScreen: () => onScreen.current }
}
