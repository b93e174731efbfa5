import { useMutation } from '@apollo/client/react'
import { useForm } from '@mantine/form'
import { graphql, readFragment, type FragmentType } from '../../../gql'
import { DescribedSwitch } from '../form/DescribedSwitch'
import { SettingsForm } from '../form/SettingsForm'
import { DeskFields } from './DeskFields'
import { deskRules, toInput } from './desk-values'
import type { MemberChoice_operator } from './MemberChoice'

export const DeskForm_desk = graphql(`
  fragment DeskForm_desk on Desk {
    id
    name
    colour
    language
    numberPattern
    helpText
    active
    members {
      id
      name
    }
  }
`)

const UpdateDeskMutation = graphql(`
  mutation DeskUpdate($deskId: ID!, $input: DeskUpdateInput!) {
    deskUpdate(deskId: $deskId, input: $input) {
      desk {
        ...DeskForm_desk
      }
      userErrors {
        message
        field
      }
    }
  }
`)

interface Props { desk: FragmentType<typeof DeskForm_desk>; operators: readonly FragmentType<typeof MemberChoice_operator>[] }

/** A desk as its admins change it. */
export function DeskForm(props: Props) {
  const { id, name, colour, language, numberPattern, helpText, active, members } = readFragment(DeskForm_desk, props.desk)
  const [update] = useMutation(UpdateDeskMutation)
  const form = useForm({
    initialValues: { name, colour, language, numberPattern: numberPattern ?? '', helpText, memberIds: members.map(member => member.id), active },
    validate: deskRules,
  })

  async function send({ active: takesTickets, ...values }: typeof form.values) {
    const { data } = await update({ variables: { deskId: id, input: { ...toInput(values), active: takesTickets } } })
    return data?.deskUpdate.userErrors ?? []
  }

  return (
    <SettingsForm form={form} send={send}>
      <DeskFields form={form} operators={props.operators} deskId={id} />
      <DescribedSwitch label="Takes new tickets" description="Off: its tickets go on, and nobody can make a new one." {...form.getInputProps('active', { type: 'checkbox' })} />
    </SettingsForm>
  )
}
