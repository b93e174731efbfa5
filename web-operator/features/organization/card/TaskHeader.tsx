import { RelativeTime } from '../../../../web-shared/ticket/RelativeTime'
import { Breadcrumb } from '../../../frame/Breadcrumb'
import { EditableTitle } from '../../../frame/EditableTitle'
import { useBackToList } from '../../../frame/useBackToList'
import { graphql, readFragment, type FragmentType } from '../../../gql'
import { useCommand } from '../../../keys/useCommand'
import styles from './TaskHeader.module.css'
import { useTaskChange } from './useTaskChange'

export const TaskHeader_task = graphql(`
  fragment TaskHeader_task on Task {
    id
    number
    title
    closed
    authorName
    createdAt
    ...TaskChange_task
  }
`)

/** The way back to the tasks, and what is to be done. A closed task is struck through and says so. */
export function TaskHeader(props: { task: FragmentType<typeof TaskHeader_task> }) {
  const task = readFragment(TaskHeader_task, props.task)
  const { number, title, closed, authorName, createdAt } = task
  const change = useTaskChange(task)
  const back = useBackToList('/organization/tasks?view=mine')
  useCommand('back', back.goBack)

  return (
    <header className={styles.header}>
      <Breadcrumb label="Tasks" back={back}>#{number}</Breadcrumb>
      <EditableTitle title={title} of="task" editable onSave={next => change({ title: next })}>{closed ? <s className={styles.done}>{title}</s> : title}</EditableTitle>
      <p className={styles.made}>{closed && <><strong className={styles.closed}>Closed</strong> · </>}Created by {authorName}, <RelativeTime at={createdAt} /></p>
    </header>
  )
}
