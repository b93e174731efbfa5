import { Select, Textarea, TextInput } from '@mantine/core'
import type { Ref } from 'react'
import type { NewTask } from './task-drafts'

interface Props {
  task: NewTask
  operators: readonly { id: string; name: string; active: boolean }[]
  titleField: Ref<HTMLInputElement>
  /** While it is saved: what were typed now would be gone with the form. */
  readOnly: boolean
  mistakeAt: (name: keyof NewTask) => string | undefined
  onChange: (changed: Partial<NewTask>) => void
}

/** What a new task is made of. */
export function NewTaskFields({ task, operators, titleField, readOnly, mistakeAt, onChange }: Props) {
  return (
    <>
      <TextInput
        ref={titleField}
        label="Title"
        data-autofocus
        maxLength={255}
        autoComplete="off"
        readOnly={readOnly}
        value={task.title}
        error={mistakeAt('title')}
        onFocus={event => event.currentTarget.select()}
        onChange={event => onChange({ title: event.currentTarget.value })}
      />
      <Textarea
        label="Description"
        autosize
        minRows={3}
        maxRows={10}
        readOnly={readOnly}
        value={task.description}
        error={mistakeAt('description')}
        onChange={event => onChange({ description: event.currentTarget.value })}
      />
      <Select
        label="Assignee"
        placeholder="Unassigned"
        clearable
        allowDeselect={false}
        searchable
        nothingFoundMessage="Nobody of that name"
        data={operators.filter(({ active }) => active).map(({ id, name }) => ({ value: id, label: name }))}
        readOnly={readOnly}
        value={task.assigneeId}
        error={mistakeAt('assigneeId')}
        onChange={assigneeId => onChange({ assigneeId })}
      />
      <TextInput
        type="date"
        label="Due date"
        readOnly={readOnly}
        value={task.dueOn}
        error={mistakeAt('dueOn')}
        onChange={event => onChange({ dueOn: event.currentTarget.value })}
      />
    </>
  )
}
