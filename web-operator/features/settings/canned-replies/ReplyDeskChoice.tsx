import { Select, type SelectProps } from '@mantine/core'
import { graphql, readFragment, type FragmentType } from '../../../gql'

export const ReplyDeskChoice_desk = graphql(`
  fragment ReplyDeskChoice_desk on Desk {
    id
    name
  }
`)

/** Stands for "every desk", which the server tells by null. */
export const everyDesk = 'every'

interface Props extends Omit<SelectProps, 'data'> { desks: readonly FragmentType<typeof ReplyDeskChoice_desk>[] }

/** One desk, or all of them. */
export function ReplyDeskChoice({ desks, ...field }: Props) {
  const data = [{ value: everyDesk, label: 'All desks' }, ...readFragment(ReplyDeskChoice_desk, desks).map(({ id, name }) => ({ value: id, label: name }))]
  return <Select label="Desk" data={data} allowDeselect={false} {...field} />
}
