import { MultiSelect, type MultiSelectProps } from '@mantine/core'
import { graphql, readFragment, type FragmentType } from '../../../gql'

export const MemberChoice_operator = graphql(`
  fragment MemberChoice_operator on Operator {
    id
    name
    role
    active
  }
`)

interface Props extends Omit<MultiSelectProps, 'data'> { operators: readonly FragmentType<typeof MemberChoice_operator>[] }

/** The operators who work a desk. */
export function MemberChoice({ operators, ...field }: Props) {
  const data = readFragment(MemberChoice_operator, operators)
    .filter(({ id, active }) => active || field.value?.includes(id))
    .map(({ id, name, role }) => ({ value: id, label: role === 'ADMIN' ? `${name} (admin)` : name }))
  return (
    <MultiSelect
      label="Members"
      description="Who works its tickets. Admins work all desks, members or not."
      data={data}
      placeholder={field.value?.length ? undefined : 'Choose operators'}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': 'Clear the members' }}
      {...field}
    />
  )
}
