import { useMutation } from '@apollo/client/react'
import { TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { graphql, readFragment, type FragmentType } from '../../../gql'
import type { OperatorRole } from '../../../gql/graphql'
import { SettingsForm } from '../form/SettingsForm'
import { DeskChoice, type DeskChoice_desk } from './DeskChoice'
import { RoleChoice } from './RoleChoice'

export const OperatorForm_operator = graphql(`
  fragment OperatorForm_operator on Operator {
    id
    name
    role
    desks {
      id
      name
    }
  }
`)

const UpdateOperatorMutation = graphql(`
  mutation OperatorUpdate($operatorId: ID!, $input: OperatorUpdateInput!) {
    operatorUpdate(operatorId: $operatorId, input: $input) {
      operator {
        ...OperatorForm_operator
      }
      userErrors {
        message
        field
      }
    }
  }
`)

interface Props { operator: FragmentType<typeof OperatorForm_operator>; desks: readonly FragmentType<typeof DeskChoice_desk>[] }

/** Name, role and desks of one operator, by an admin. */
export function OperatorForm(props: Props) {
  const operator = readFragment(OperatorForm_operator, props.operator)
  const [update] = useMutation(UpdateOperatorMutation)
  const form = useForm({
    initialValues: { name: operator.name, role: operator.role ?? ('OPERATOR' as OperatorRole), deskIds: operator.desks.map(({ id }) => id) },
    validate: { name: value => (value.trim() ? null : 'Enter their name.') },
  })

  async function send({ name, role, deskIds }: typeof form.values) {
    const { data } = await update({ variables: { operatorId: operator.id, input: { name: name.trim(), role, deskIds } } })
    return data?.operatorUpdate.userErrors ?? []
  }

  return (
    <SettingsForm form={form} send={send}>
      <TextInput label="Name" description="Clients see it beside their replies." autoComplete="off" maxLength={100} {...form.getInputProps('name')} />
      <RoleChoice {...form.getInputProps('role')} />
      {form.values.role === 'OPERATOR' && <DeskChoice desks={props.desks} {...form.getInputProps('deskIds')} />}
    </SettingsForm>
  )
}
