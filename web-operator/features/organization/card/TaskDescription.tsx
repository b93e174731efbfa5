import { useMutation } from '@apollo/client/react'
import { Button } from '@mantine/core'
import { Pencil } from 'lucide-react'
import { useEffect, useId, useRef, useState } from 'react'
import { RichText } from '../../../../web-shared/ticket/RichText'
import { remember, remembered } from '../../../../web-shared/writing/tab-storage'
import { InPlaceEditor } from '../../../frame/InPlaceEditor'
import { graphql, readFragment, type FragmentType } from '../../../gql'
import styles from './TaskDescription.module.css'

export const TaskDescription_task = graphql(`
  fragment TaskDescription_task on Task {
    id
    description
    descriptionHtml
  }
`)

const DescribeMutation = graphql(`
  mutation TaskDescribe($taskId: ID!, $description: String!) {
    taskUpdate(taskId: $taskId, input: { description: $description }) {
      task {
        id
        ...TaskDescription_task
      }
      userErrors {
        message
      }
    }
  }
`)

/** What was made of a description, and what it was when that began. */
interface Edit { text: string; from: string }

/** What is to be done, in full; edited in its place. */
export function TaskDescription({ operatorId, ...props }: { task: FragmentType<typeof TaskDescription_task>; operatorId: string }) {
  const { id, description, descriptionHtml } = readFragment(TaskDescription_task, props.task)
  const heading = useId()
  const editKey = `helpdesk.task-description.${operatorId}.${id}`
  const [edit, setEdit] = useState(() => remembered<Edit>(editKey))
  const [describe] = useMutation(DescribeMutation)
  const button = useRef<HTMLButtonElement>(null)
  const wasEditing = useRef(false)
  const editing = edit !== undefined

  // The field that had the focus goes away, and its button comes back.
  useEffect(() => {
    if (!editing && wasEditing.current) button.current?.focus({ preventScroll: true })
    wasEditing.current = editing
  }, [editing])

  function keep(text: string | undefined) {
    const next = text === undefined || !edit ? undefined : { ...edit, text }
    remember(editKey, next)
    if (next) setEdit(next)
  }

  return (
    <section aria-labelledby={heading}>
      <div className={styles.head}>
        <h2 id={heading} className={styles.heading}>Description</h2>
        {!editing && (
          <Button ref={button} size="compact-sm" variant="subtle" color="gray" aria-label="Edit the description" leftSection={<Pencil size={14} aria-hidden />} onClick={() => setEdit({ text: description, from: description })}>Edit</Button>
        )}
      </div>
      {edit && (
        <InPlaceEditor
          label="Description"
          text={description}
          draft={edit.text}
          onDraft={keep}
          mayBeEmpty
          warning={edit.from !== description && 'Somebody has changed the description since you began. Save replaces what they wrote; Cancel shows it.'}
          onSave={async text => (await describe({ variables: { taskId: id, description: text } })).data?.taskUpdate.userErrors ?? []}
          onClose={() => setEdit(undefined)}
        />
      )}
      {!edit && (description.trim() ? <RichText html={descriptionHtml} /> : <p className={styles.none}>No description.</p>)}
    </section>
  )
}
