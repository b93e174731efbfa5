import { useMutation } from '@apollo/client/react'
import { useForm } from '@mantine/form'
import { useRef } from 'react'
import { useNavigate } from 'react-router'
import { useIdempotencyKey } from '../../../../web-shared/writing/useIdempotencyKey'
import { graphql, type FragmentType } from '../../../gql'
import { SettingsForm } from '../form/SettingsForm'
import { DeskFields } from './DeskFields'
import { deskRules, newDesk, toInput, type DeskValues } from './desk-values'
import type { MemberChoice_operator } from './MemberChoice'

const CreateDeskMutation = graphql(`
  mutation DeskCreate($input: DeskCreateInput!) {
    deskCreate(input: $input) {
      desk {
        id
      }
      userErrors {
        message
        field
      }
    }
  }
`)

/** A new desk; leads to its screen once it is there. */
export function NewDeskForm({ operators }: { operators: readonly FragmentType<typeof MemberChoice_operator>[] }) {
  const [create] = useMutation(CreateDeskMutation)
  const navigate = useNavigate()
  const idempotencyKey = useIdempotencyKey('desk-create')
  const made = useRef<string>(undefined)
  const form = useForm({ initialValues: newDesk, validate: deskRules })

  async function send(values: DeskValues) {
    const payload = toInput(values)
    const { data } = await create({ variables: { input: { ...payload, idempotencyKey: idempotencyKey.for(payload) } } })
    made.current = data?.deskCreate.desk?.id
    if (made.current) idempotencyKey.done()
    return data?.deskCreate.userErrors ?? []
  }

  return (
    <SettingsForm form={form} send={send} onSaved={() => void navigate(`/settings/desks/${made.current}`, { replace: true })} submitLabel="Create the desk">
      <DeskFields form={form} operators={operators} />
    </SettingsForm>
  )
}
