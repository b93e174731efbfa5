import { Textarea } from '@mantine/core'

interface Props { value: string; onChange: (text: string) => void }

/** The text of a comment that is being written. */
export function TaskCommentField({ value, onChange }: Props) {
  return (
    <Textarea aria-label="Comment" placeholder="Write to the team" autosize minRows={2} maxRows={12} value={value} onChange={event => onChange(event.currentTarget.value)} />
  )
}
