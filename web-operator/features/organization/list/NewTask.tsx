import { useMutation, useQuery } from '@apollo/client/react'
import { Modal } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useTellTaskChange } from '../../../frame/tasks/LiveTasks'
import { newTaskKey } from '../../../frame/tasks/task-drafts'
import { TaskForm } from '../../../frame/tasks/TaskForm'
import { graphql } from '../../../gql'
import { TaskOperatorsQuery } from '../operators-query'

const CreateTaskMutation = graphql(`
  mutation TaskCreate($input: TaskCreateInput!) {
    taskCreate(input: $input) {
      task {
        id
        number
      }
      userErrors {
        message
        field
      }
    }
  }
`)

interface Props { operatorId: string; opened: boolean; onClose: () => void }

/** A dialog that makes a task. Closed half-way, it keeps what was typed. */
export function NewTask({ operatorId, opened, onClose }: Props) {
  const { data } = useQuery(TaskOperatorsQuery)
  const [create] = useMutation(CreateTaskMutation)
  const tell = useTellTaskChange()

  function saved(number: number) {
    notifications.show({ message: `Task #${number} is added` })
    tell()
  }

  return (
    <Modal opened={opened} onClose={onClose} title="New task" size="md">
      <TaskForm
        draftKey={newTaskKey(operatorId, 'new')}
        attempt="task-new"
        operators={data?.operators ?? []}
        save={async input => (await create({ variables: { input } })).data?.taskCreate}
        onSaved={saved}
        onClose={onClose}
      />
    </Modal>
  )
}
