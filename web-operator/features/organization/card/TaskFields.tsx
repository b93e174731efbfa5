import { Select } from '@mantine/core'
import { useState } from 'react'
import { statusWords, taskStatuses } from '../../../frame/tasks/task-status'
import { useAskedOpen } from '../../../frame/useAskedOpen'
import { graphql, readFragment, type FragmentType } from '../../../gql'
import type { TaskStatus } from '../../../gql/graphql'
import { useCommand } from '../../../keys/useCommand'
import { TaskDueDate } from './TaskDueDate'
import { useTaskChange } from './useTaskChange'

export const TaskFields_task = graphql(`
  fragment TaskFields_task on Task {
    id
    status
    closed
    dueOn
    assignee {
      id
      name
    }
    ...TaskChange_task
  }
`)

export const TaskFields_operator = graphql(`
  fragment TaskFields_operator on Operator {
    id
    name
    active
  }
`)

const statuses = taskStatuses.map(value => ({ value, label: statusWords[value] }))

interface Props {
  task: FragmentType<typeof TaskFields_task>
  operators: readonly FragmentType<typeof TaskFields_operator>[]
  operatorId: string
}

/** Where the task stands, who does it and by when, changed in place. */
export function TaskFields({ operatorId, ...props }: Props) {
  const task = readFragment(TaskFields_task, props.task)
  const operators = readFragment(TaskFields_operator, props.operators)
  const change = useTaskChange(task)
  const [asked, setAsked] = useState<'status' | 'assignee' | null>(null)
  const [onOpened] = useState(() => () => setAsked(null))
  const status = useAskedOpen(asked === 'status', onOpened)
  const assignee = useAskedOpen(asked === 'assignee', onOpened)
  // One who left stays named on their old tasks, and is offered no new ones.
  const offered = operators.filter(({ id, active }) => active || id === task.assignee?.id)

  function assign(to: string | null) {
    if (to === (task.assignee?.id ?? null)) return
    const operator = offered.find(({ id }) => id === to)
    void change({ assignee: operator ? { __typename: 'Operator', id: operator.id, name: operator.name } : null })
  }

  useCommand('status', () => setAsked('status'))
  useCommand('assign', () => setAsked('assignee'))
  useCommand('assignMe', task.assignee?.id === operatorId ? null : () => assign(operatorId))

  return (
    <>
      <Select
        {...status}
        label="Status"
        size="sm"
        allowDeselect={false}
        data={statuses}
        value={task.status}
        onChange={value => value && value !== task.status && void change({ status: value as TaskStatus })}
      />
      <Select
        {...assignee}
        label="Assignee"
        placeholder="Unassigned"
        size="sm"
        clearable
        allowDeselect={false}
        searchable
        nothingFoundMessage="Nobody of that name"
        data={offered.map(({ id, name }) => ({ value: id, label: name }))}
        value={task.assignee?.id ?? null}
        onChange={assign}
      />
      <TaskDueDate dueOn={task.dueOn} closed={task.closed} onChange={dueOn => change({ dueOn })} />
    </>
  )
}
