import { MentionTextarea } from '../../../../frame/mentions/MentionTextarea'

interface Props { value: string; onChange: (text: string) => void }

/** The text of a comment that is being written; an @ offers the operators who can be mentioned. */
export function TaskCommentField({ value, onChange }: Props) {
  return (
    <MentionTextarea aria-label="Comment" placeholder="Write to the team" autosize minRows={2} maxRows={12} value={value} onChange={event => onChange(event.currentTarget.value)} />
  )
}
