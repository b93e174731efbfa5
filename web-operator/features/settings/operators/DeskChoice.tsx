import { MultiSelect, type MultiSelectProps } from '@mantine/core'
import { graphql, readFragment, type FragmentType } from '../../../gql'

export const DeskChoice_desk = graphql(`
  fragment DeskChoice_desk on Desk {
    id
    name
  }
`)

interface Props extends Omit<MultiSelectProps, 'data'> { desks: readonly FragmentType<typeof DeskChoice_desk>[] }

/** The desks that an operator works. */
export function DeskChoice({ desks, ...field }: Props) {
  const data = readFragment(DeskChoice_desk, desks).map(({ id, name }) => ({ value: id, label: name }))
  return (
    <MultiSelect
      label="Desks"
      data={data}
      placeholder={field.value?.length ? undefined : 'Choose desks'}
      searchable
      // The focus comes to what is missing, and the list would lie over the words that say so.
      openOnFocus={false}
      clearable
      clearButtonProps={{ 'aria-label': 'Clear the desks' }}
      {...field}
    />
  )
}
