import { useMutation } from '@apollo/client/react'
import { useForm } from '@mantine/form'
import { graphql, readFragment, type FragmentType } from '../../../gql'
import { SettingsForm } from '../form/SettingsForm'
import { everyDesk, type ReplyDeskChoice_desk } from './ReplyDeskChoice'
import { ReplyFields, replyRules, type ReplyValues } from './ReplyFields'

export const CannedReplyForm_cannedReply = graphql(`
  fragment CannedReplyForm_cannedReply on CannedReply {
    id
    name
    body
    desk {
      id
      name
    }
  }
`)

const UpdateCannedReplyMutation = graphql(`
  mutation CannedReplyUpdate($cannedReplyId: ID!, $input: CannedReplyUpdateInput!) {
    cannedReplyUpdate(cannedReplyId: $cannedReplyId, input: $input) {
      cannedReply {
        ...CannedReplyForm_cannedReply
      }
      userErrors {
        message
        field
      }
    }
  }
`)

interface Props { reply: FragmentType<typeof CannedReplyForm_cannedReply>; desks: readonly FragmentType<typeof ReplyDeskChoice_desk>[] }

/** A canned reply, changed. */
export function CannedReplyForm({ reply, desks }: Props) {
  const { id, name, body, desk } = readFragment(CannedReplyForm_cannedReply, reply)
  const [update] = useMutation(UpdateCannedReplyMutation)
  const form = useForm<ReplyValues>({ initialValues: { name, deskId: desk?.id ?? everyDesk, body }, validate: replyRules })

  async function send(values: ReplyValues) {
    const input = { name: values.name.trim(), deskId: values.deskId === everyDesk ? null : values.deskId, body: values.body }
    const { data } = await update({ variables: { cannedReplyId: id, input } })
    return data?.cannedReplyUpdate.userErrors ?? []
  }

  return <SettingsForm form={form} send={send}><ReplyFields form={form} desks={desks} /></SettingsForm>
}
