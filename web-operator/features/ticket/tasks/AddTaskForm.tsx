import { useMutation } from '@apollo/client/react'
import { Alert, Button, Group, Select, Stack, Textarea, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useRef, useState, type FormEvent } from 'react'
import { readRequestError } from '../../../../web-shared/apollo/request-error'
import { useIdempotencyKey } from '../../../../web-shared/writing/useIdempotencyKey'
import { graphql, readFragment, type FragmentType } from '../../../gql'
import { AssigneeSelect_operator } from '../sidebar/AssigneeSelect'
import { newTaskDrafts, newTaskKey, type NewTask } from './new-task-draft'

export const AddTaskForm_ticket = graphql(`
  fragment AddTaskForm_ticket on Ticket {
    id
    title
  }
`)

const AddTaskMutation = graphql(`
  mutation TicketAddTask($ticketId: ID!, $input: TicketAddTaskInput!) {
    ticketAddTask(ticketId: $ticketId, input: $input) {
      task {
        id
        number
      }
      ticket {
        id
        ...RelatedTasks_ticket
      }
      userErrors {
        message
        field
      }
    }
  }
`)

interface Mistake { message: string; field?: readonly string[] | null }

const fields = ['title', 'description', 'assigneeId', 'dueOn']
const isAt = ({ field }: Mistake, name: string) => field?.includes(name) ?? false

interface Props {
  ticket: FragmentType<typeof AddTaskForm_ticket>
  operators: readonly FragmentType<typeof AssigneeSelect_operator>[]
  operatorId: string
  onClose: () => void
}

/** A new task, titled like the ticket at first. Saving links it at once; what was typed stays until then, or until it is cancelled. */
export function AddTaskForm({ operatorId, onClose, ...props }: Props) {
  const { id: ticketId, title } = readFragment(AddTaskForm_ticket, props.ticket)
  const operators = readFragment(AssigneeSelect_operator, props.operators)
  const draftKey = newTaskKey(operatorId, ticketId)
  const idempotencyKey = useIdempotencyKey(`task-add:${ticketId}`)
  const [task, setTask] = useState<NewTask>(() => newTaskDrafts.get(draftKey) ?? { title, description: '', assigneeId: null, dueOn: '' })
  const titleField = useRef<HTMLInputElement>(null)
  const [mistakes, setMistakes] = useState<readonly Mistake[]>([])
  const [addTask, { loading }] = useMutation(AddTaskMutation)

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

  async function save(event: FormEvent) {
    event.preventDefault()
    if (!task.title.trim()) {
      titleField.current?.focus()
      return setMistakes([{ message: 'A task needs a title.', field: ['title'] }])
    }
    const payload = { ...task, dueOn: task.dueOn || null }
    try {
      const { data } = await addTask({ variables: { ticketId, input: { ...payload, idempotencyKey: idempotencyKey.for(payload) } } })
      const { task: added, userErrors } = data?.ticketAddTask ?? { userErrors: [] }
      if (!added) return setMistakes(userErrors.length > 0 ? userErrors : [{ message: 'The task was not saved. Try again.' }])
      idempotencyKey.done()
      notifications.show({ message: `Task #${added.number} is added and linked` })
      leave()
    } catch (error) {
      setMistakes([{ message: `The task was not saved: ${readRequestError(error).message} Try again.` }])
    }
  }

  const mistakeAt = (name: string) => mistakes.find(mistake => isAt(mistake, name))?.message
  const elsewhere = mistakes.find(mistake => !fields.some(name => isAt(mistake, name)))

  return (
    <form onSubmit={event => void save(event)}>
      <Stack gap="sm">
        {elsewhere && <Alert color="red" role="alert" p="xs">{elsewhere.message}</Alert>}
        <TextInput
          ref={titleField}
          label="Title"
          data-autofocus
          maxLength={255}
          autoComplete="off"
          value={task.title}
          error={mistakeAt('title')}
          onFocus={event => event.currentTarget.select()}
          onChange={event => change({ title: event.currentTarget.value })}
        />
        <Textarea
          label="Description"
          autosize
          minRows={3}
          maxRows={10}
          value={task.description}
          error={mistakeAt('description')}
          onChange={event => change({ description: event.currentTarget.value })}
        />
        <Select
          label="Assignee"
          placeholder="Unassigned"
          clearable
          allowDeselect={false}
          searchable
          nothingFoundMessage="Nobody of that name"
          data={operators.filter(({ active }) => active).map(({ id, name }) => ({ value: id, label: name }))}
          value={task.assigneeId}
          error={mistakeAt('assigneeId')}
          onChange={assigneeId => change({ assigneeId })}
        />
        <TextInput
          type="date"
          label="Due date"
          value={task.dueOn}
          error={mistakeAt('dueOn')}
          onChange={event => change({ dueOn: event.currentTarget.value })}
        />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={leave}>Cancel</Button>
          <Button type="submit" loading={loading}>Save</Button>
        </Group>
      </Stack>
    </form>
  )
}
