import { Select, Text, Textarea, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import type { FragmentType } from '../../../gql'
import { ColourField } from './ColourField'
import styles from './DeskFields.module.css'
import type { DeskValues } from './desk-values'
import { languages } from './languages'
import { MemberChoice, type MemberChoice_operator } from './MemberChoice'
import { NumberPatternField } from './NumberPatternField'

interface Props {
  form: UseFormReturnType<DeskValues>
  operators: readonly FragmentType<typeof MemberChoice_operator>[]
  /** The desk whose numbers go on; none for a new one. */
  deskId?: string
}

/** What a desk is, for a new one and for a change. */
export function DeskFields({ form, operators, deskId }: Props) {
  const { helpText } = form.values
  return (
    <>
      <TextInput label="Name" description="Clients read it." maxLength={100} autoComplete="off" {...form.getInputProps('name')} />
      <ColourField {...form.getInputProps('colour')} value={form.values.colour} />
      <Select label="Language" description="Of its clients." data={languages} allowDeselect={false} {...form.getInputProps('language')} />
      <NumberPatternField deskId={deskId} {...form.getInputProps('numberPattern')} value={form.values.numberPattern} />
      <Textarea label="Help text" description="Shown above the new-ticket form, as plain text. May be empty." autosize minRows={2} maxRows={10} maxLength={2_000} {...form.getInputProps('helpText')} />
      {helpText.trim() && (
        <figure className={styles.preview}>
          <Text component="figcaption" size="sm" c="dimmed">As clients see it</Text>
          <p>{helpText}</p>
        </figure>
      )}
      <MemberChoice operators={operators} {...form.getInputProps('memberIds')} />
    </>
  )
}
