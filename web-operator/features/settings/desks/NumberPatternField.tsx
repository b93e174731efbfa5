import { useQuery } from '@apollo/client/react'
import { Code, Stack, Text, TextInput, type TextInputProps } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { graphql } from '../../../gql'
import styles from './NumberPatternField.module.css'

const TicketNumberPreviewQuery = graphql(`
  query TicketNumberPreview($pattern: String!, $deskId: ID) {
    ticketNumberPreview(pattern: $pattern, deskId: $deskId) {
      numbers
      userErrors {
        message
      }
    }
  }
`)

const variables = [
  ['{{nr}}', 'the next number of the desk'],
  ['{{nr-m}}', 'the same, from 1 again each month'],
  ['{{yyyy}}', 'the year'],
  ['{{yy}}', 'its last two digits'],
  ['{{mm}}', 'the month'],
] as const

const typingMilliseconds = 250

interface Props extends TextInputProps { value: string; deskId?: string }

/** The pattern of ticket numbers, with the next ones that it gives. */
export function NumberPatternField({ deskId, ...field }: Props) {
  const [pattern] = useDebouncedValue(field.value, typingMilliseconds)
  const { data, previousData } = useQuery(TicketNumberPreviewQuery, { variables: { pattern, deskId }, skip: !pattern.trim() })
  const { numbers = [], userErrors = [] } = (data ?? previousData)?.ticketNumberPreview ?? {}

  return (
    <Stack gap="xs">
      <TextInput label="Ticket numbers" description="A pattern; numbers already given stay." styles={{ input: { fontFamily: 'var(--font-code)' } }} spellCheck={false} autoComplete="off" {...field} />
      <Text role="status" size="sm">
        {pattern.trim() && (userErrors[0] ? <span className={styles.mistake}>{userErrors[0].message}</span> : numbers.length > 0 && <>The next tickets: {numbers.join(', ')}</>)}
      </Text>
      <dl className={styles.variables}>
        {variables.map(([name, meaning]) => <div key={name}><dt><Code>{name}</Code></dt><dd>{meaning}</dd></div>)}
      </dl>
    </Stack>
  )
}
