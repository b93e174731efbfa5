import { useMutation } from '@apollo/client/react'
import { Alert, Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { graphql } from '../../../gql'
import { failureText } from '../form/mistake'

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
  const [failure, setFailure] = useState<string | null>(null)
  const navigate = useNavigate()

  async function confirm() {
    setFailure(null)
    try {
      const mistake = (await remove()).data?.cannedReplyDelete.userErrors[0]
      if (mistake) return setFailure(mistake.message)
      setAsking(false)
      await navigate('/settings/canned-replies', { replace: true })
    } catch (error) {
      setFailure(failureText(error))
    }
  }

  return (
    <>
      <Button variant="outline" color="red" onClick={() => setAsking(true)}>Delete</Button>
      <Modal opened={asking} onClose={() => setAsking(false)} title={`Delete “${name}”?`}>
        <Stack>
          {failure && <Alert color="red" role="alert">{failure}</Alert>}
          <Text>Nobody can use it any more, and it does not come back. Replies written with it stay.</Text>
          <Group justify="flex-end">
            <Button variant="default" data-autofocus onClick={() => setAsking(false)}>Cancel</Button>
            <Button color="red" loading={loading} onClick={() => void confirm()}>Delete</Button>
          </Group>
        </Stack>
      </Modal>
    </>
  )
}
