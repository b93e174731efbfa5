import { useMutation } from '@apollo/client/react'
import { useForm } from '@mantine/form'
import { useNavigate } from 'react-router'
import { useIdempotencyKey } from '../../../../web-shared/writing/useIdempotencyKey'
import { graphql, type FragmentType } from '../../../gql'
import { SettingsForm } from '../form/SettingsForm'
import { everyDesk, type ReplyDeskChoice_desk } from './ReplyDeskChoice'
import { ReplyFields, replyRules, type ReplyValues } from './ReplyFields'

const CreateCannedReplyMutation = graphql(`
  mutation CannedReplyCreate($input: CannedReplyCreateInput!) {
    cannedReplyCreate(input: $input) {
      cannedReply {
        id
      }
      userErrors {
        message
        field
      }
    }
  }
`)

/** A new canned reply; leads back to the list. */
export function NewCannedReplyForm({ desks }: { desks: readonly FragmentType<typeof ReplyDeskChoice_desk>[] }) {
  const [create] = useMutation(CreateCannedReplyMutation)
  const navigate = useNavigate()
  const idempotencyKey = useIdempotencyKey('canned-reply-create')
  const form = useForm<ReplyValues>({ initialValues: { name: '', deskId: everyDesk, body: '' }, validate: replyRules })

  async function send({ name, deskId, body }: ReplyValues) {
    const payload = { name: name.trim(), deskId: deskId === everyDesk ? null : deskId, body }
    const { data } = await create({ variables: { input: { ...payload, idempotencyKey: idempotencyKey.for(payload) } } })
    if (data?.cannedReplyCreate.cannedReply) idempotencyKey.done()
    return data?.cannedReplyCreate.userErrors ?? []
  }

  return (
    <SettingsForm form={form} send={send} onSaved={() => void navigate('/settings/canned-replies')} submitLabel="Create">
      <ReplyFields form={form} desks={desks} />
    </SettingsForm>
  )
}
