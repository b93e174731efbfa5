import { useApolloClient } from '@apollo/client/react'
import { Alert, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { Search } from 'lucide-react'
import { useEffect, useId, useState, type KeyboardEvent } from 'react'
import { readRequestError } from '../../../../web-shared/apollo/request-error'
import { graphql, readFragment, type FragmentType } from '../../../gql'
import { linkTask } from './link-task'
import styles from './LinkTaskForm.module.css'
import { TaskLine } from '../../../frame/tasks/TaskLine'
import { useFoundTasks } from './useFoundTasks'

export const LinkTaskForm_ticket = graphql(`
  fragment LinkTaskForm_ticket on Ticket {
    id
  }
`)

function statusText(count: number, current: boolean, failure: string | undefined) {
  if (!current) return 'Searching the tasks…'
  if (failure) return `The tasks were not found: ${failure} Type again to try once more.`
  return count === 0 ? 'No task was found. Try fewer words, or a task’s number.' : ''
}

interface Props { ticket: FragmentType<typeof LinkTaskForm_ticket>; onClose: () => void }

/** One field over the tasks: arrows move, Enter links. The focus stays in the field (ARIA's combobox pattern). */
export function LinkTaskForm({ onClose, ...props }: Props) {
  const ticket = readFragment(LinkTaskForm_ticket, props.ticket)
  const client = useApolloClient()
  const listId = useId()
  const [typed, setTyped] = useState('')
  const [activeId, setActiveId] = useState<string | null>(null)
  const [linking, setLinking] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const { tasks, isLinked, current, failure } = useFoundTasks(ticket.id, typed)

  const active = tasks.find(({ id }) => id === activeId) ?? tasks.find(task => !isLinked(task)) ?? tasks[0]
  const optionId = (id: string) => `${listId}-${id}`
  const activeOption = active && optionId(active.id)

  useEffect(() => {
    if (activeOption) document.getElementById(activeOption)?.scrollIntoView({ block: 'nearest' })
  }, [activeOption])

  async function choose(task: { id: string; number: number; title: string }) {
    // What stands there may be of the words before; a click would hit what was not meant.
    if (!current || linking || isLinked(task)) return
    setLinking(true)
    setRefusal(null)
    try {
      const [userError] = await linkTask(client, { ticketId: ticket.id, taskId: task.id })
      if (userError) return setRefusal(userError.message)
      notifications.show({ message: `Task #${task.number} is linked: ${task.title}` })
      onClose()
    } catch (error) {
      setRefusal(`The task was not linked: ${readRequestError(error).message} Try again.`)
    } finally {
      setLinking(false)
    }
  }

  function move(step: number) {
    const place = active ? tasks.indexOf(active) : -1
    setActiveId(tasks.at((place + step) % tasks.length)?.id ?? null)
  }

  function press(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown') move(1)
    else if (event.key === 'ArrowUp') move(-1)
    else if (event.key === 'Enter' && active) void choose(active)
    else return
    event.preventDefault()
  }

  return (
    <div className={styles.form}>
      <TextInput
        data-autofocus
        role="combobox"
        label="Task"
        description="Its name or number. Enter links it."
        leftSection={<Search size={16} aria-hidden />}
        aria-expanded={tasks.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={activeOption}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={event => {
          setTyped(event.currentTarget.value)
          setActiveId(null)
          setRefusal(null)
        }}
        onKeyDown={press}
      />
      {refusal && <Alert color="red" role="alert" p="xs">{refusal}</Alert>}
      <div id={listId} role="listbox" aria-label="Tasks" aria-busy={!current} className={styles.options}>
        {tasks.map(task => (
          <div
            key={task.id}
            id={optionId(task.id)}
            role="option"
            aria-selected={task === active}
            aria-disabled={isLinked(task)}
            className={styles.option}
            onMouseMove={() => setActiveId(task.id)}
            onMouseDown={event => event.preventDefault()}
            onClick={() => void choose(task)}
          >
            <TaskLine task={task} />
            {isLinked(task) && <span className={styles.linked}>Linked</span>}
          </div>
        ))}
      </div>
      <div role="status" className={styles.status}>{statusText(tasks.length, current, failure)}</div>
    </div>
  )
}
