import { useMutation } from '@apollo/client/react'
import { Button, Text } from '@mantine/core'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { graphql } from '../../../gql'
import { ConfirmDialog } from '../../../frame/ConfirmDialog'
import { useAttempt } from '../form/useAttempt'

const DeleteCannedReplyMutation = graphql(`
  mutation CannedReplyDelete($cannedReplyId: ID!) {
    cannedReplyDelete(cannedReplyId: $cannedReplyId) {
      cannedReplyId
      userErrors {
        message
      }
    }
  }
`)

/** Asks first: a deleted canned reply does not come back. */
export function DeleteCannedReply({ id, name }: { id: string; name: string }) {
  const [remove, { loading }] = useMutation(DeleteCannedReplyMutation, { variables: { cannedReplyId: id } })
  const [asking, setAsking] = useState(false)
  const { failure, attempt } = useAttempt()
  const navigate = useNavigate()

  async function confirm() {
    const done = await attempt(async () => (await remove()).data?.cannedReplyDelete.userErrors)
    if (!done) return
    setAsking(false)
    await navigate('/settings/canned-replies', { replace: true })
  }

  return (
    <>
      <Button variant="outline" color="red" onClick={() => setAsking(true)}>Delete</Button>
      <ConfirmDialog opened={asking} title={`Delete “${name}”?`} confirmLabel="Delete" busy={loading} failure={failure} onCancel={() => setAsking(false)} onConfirm={() => void confirm()}>
        <Text>Nobody can use it any more, and it does not come back. Replies written with it stay.</Text>
      </ConfirmDialog>
    </>
  )
}
