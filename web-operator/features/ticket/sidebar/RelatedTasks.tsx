import { ActionIcon, Button, Group, Tooltip } from '@mantine/core'
import { Unlink } from 'lucide-react'
import { useRef } from 'react'
import { Panel } from '../../../frame/Panel'
import { TaskLine } from '../../../frame/tasks/TaskLine'
import { graphql, readFragment, type FragmentType } from '../../../gql'
import { KeyTooltip } from '../../../keys/KeyTooltip'
import type { TaskDialog } from '../tasks/TaskDialogs'
import { useAllTasks } from '../tasks/useAllTasks'
import { useUnlinkTask } from '../tasks/useUnlinkTask'
import styles from './Sidebar.module.css'

export const RelatedTasks_ticket = graphql(`
  fragment RelatedTasks_ticket on Ticket {
    id
    availableActions
    taskCount
    openTaskCount
    readyToAnswer
    tasks {
      id
      number
      title
      closed
      ...TaskLine_task
    }
  }
`)

interface Props { ticket: FragmentType<typeof RelatedTasks_ticket>; onOpenDialog: (dialog: TaskDialog) => void }

/** The team's own work for this ticket: to open, to add, to link and to unlink. */
export function RelatedTasks({ onOpenDialog, ...props }: Props) {
  const ticket = readFragment(RelatedTasks_ticket, props.ticket)
  const { id, tasks, taskCount, availableActions } = ticket
  const linkButton = useRef<HTMLButtonElement>(null)
  const { rest, reading, complete, showAll } = useAllTasks(id, tasks, taskCount)
  const unlink = useUnlinkTask(ticket)
  const mayLink = availableActions.includes('LINK_TASK')

  function onUnlink(task: { id: string; number: number; closed: boolean }) {
    // The button that had the focus goes away with the task.
    linkButton.current?.focus({ preventScroll: true })
    void unlink(task)
  }

  return (
    <Panel title="Related tasks">
      {mayLink && (
        <Group gap="xs" mb="xs">
          <KeyTooltip command="addTask"><Button size="compact-sm" variant="default" onClick={() => onOpenDialog('add')}>Add Task</Button></KeyTooltip>
          <KeyTooltip command="linkTask"><Button ref={linkButton} size="compact-sm" variant="default" onClick={() => onOpenDialog('link')}>+ Link Task</Button></KeyTooltip>
        </Group>
      )}
      {tasks.length === 0 ? <p className={styles.hint}>No tasks are linked.</p> : (
        <ul className={styles.tasks}>
          {[...tasks, ...rest].map(task => (
            <li key={task.id} className={styles.task}>
              <TaskLine task={task} to={`/organization/tasks/${task.number}`} />
              {mayLink && (
                <Tooltip label="Unlink">
                  <ActionIcon variant="subtle" color="gray" size="sm" aria-label={`Unlink #${task.number} ${task.title}`} onClick={() => onUnlink(task)}><Unlink size={14} /></ActionIcon>
                </Tooltip>
              )}
            </li>
          ))}
        </ul>
      )}
      {!complete && taskCount > tasks.length && (
        <Button mt="xs" size="compact-sm" variant="default" loading={reading} onClick={showAll}>Show all {taskCount.toLocaleString('en')} tasks</Button>
      )}
    </Panel>
  )
}
