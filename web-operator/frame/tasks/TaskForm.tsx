import { Alert, Button, Group, Stack } from '@mantine/core'
import { useRef, useState, type FormEvent } from 'react'
import { readRequestError } from '../../../web-shared/apollo/request-error'
import { useIdempotencyKey } from '../../../web-shared/writing/useIdempotencyKey'
import { newTaskDrafts, type NewTask } from './task-drafts'
import { NewTaskFields } from './NewTaskFields'

interface Mistake { message: string; field?: readonly string[] | null }

/** A task as the API takes it. */
export interface TaskInput { title: string; description: string; assigneeId: string | null; dueOn: string | null; idempotencyKey: string }

/** What the API answers: the task, or what stands against it. */
export interface TaskAnswer { task?: { number: number } | null; userErrors: readonly Mistake[] }

const fields = ['title', 'description', 'assigneeId', 'dueOn']
const isAt = ({ field }: Mistake, name: string) => field?.includes(name) ?? false

interface Props {
  /** Where what was typed is kept. */
  draftKey: string
  /** What a try is known by, of all the forms of this tab. */
  attempt: string
  /** The title that it begins with. */
  title?: string
  operators: readonly { id: string; name: string; active: boolean }[]
  save: (input: TaskInput) => Promise<TaskAnswer | undefined>
  onSaved: (number: number) => void
  onClose: () => void
}

/** A new task. What was typed stays until it is saved or cancelled. */
export function TaskForm({ draftKey, attempt, title = '', operators, save, onSaved, onClose }: Props) {
  const idempotencyKey = useIdempotencyKey(attempt)
  const [task, setTask] = useState<NewTask>(() => newTaskDrafts.get(draftKey) ?? { title, description: '', assigneeId: null, dueOn: '' })
  const titleField = useRef<HTMLInputElement>(null)
  const [mistakes, setMistakes] = useState<readonly Mistake[]>([])
  const [saving, setSaving] = useState(false)

  function change(changed: Partial<NewTask>) {
    const next = { ...task, ...changed }
    setTask(next)
    setMistakes(mistakes.filter(mistake => !Object.keys(changed).some(name => isAt(mistake, name))))
    newTaskDrafts.set(draftKey, next)
  }

  function leave() {
    newTaskDrafts.set(draftKey, null)
    onClose()
  }

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (saving) return
    if (!task.title.trim()) {
      titleField.current?.focus()
      return setMistakes([{ message: 'A task needs a title.', field: ['title'] }])
    }
    const payload = { ...task, dueOn: task.dueOn || null }
    setSaving(true)
    try {
      const { task: added, userErrors } = await save({ ...payload, idempotencyKey: idempotencyKey.for(payload) }) ?? { userErrors: [] }
      if (!added) return setMistakes(userErrors.length > 0 ? userErrors : [{ message: 'The task was not saved. Try again.' }])
      idempotencyKey.done()
      onSaved(added.number)
      leave()
    } catch (error) {
      setMistakes([{ message: `The task was not saved: ${readRequestError(error).message} Try again.` }])
    } finally {
      setSaving(false)
    }
  }

  const mistakeAt = (name: string) => mistakes.find(mistake => isAt(mistake, name))?.message
  const elsewhere = mistakes.find(mistake => !fields.some(name => isAt(mistake, name)))

  return (
    <form onSubmit={event => void submit(event)}>
      <Stack gap="sm">
        {elsewhere && <Alert color="red" role="alert" p="xs">{elsewhere.message}</Alert>}
        <NewTaskFields task={task} operators={operators} titleField={titleField} readOnly={saving} mistakeAt={mistakeAt} onChange={change} />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={leave}>Cancel</Button>
          <Button type="submit" loading={saving}>Save</Button>
        </Group>
      </Stack>
    </form>
  )
}
