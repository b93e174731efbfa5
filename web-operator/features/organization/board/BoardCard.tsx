import { useDraggable } from '@dnd-kit/core'
import { ActionIcon, Menu, Tooltip } from '@mantine/core'
import { EllipsisVertical, GripVertical } from 'lucide-react'
import { useEffect, useRef, type ReactNode } from 'react'
import { Link } from 'react-router'
import { statusWords, taskStatuses } from '../../../frame/tasks/task-status'
import { graphql, readFragment, type FragmentType } from '../../../gql'
import type { TaskStatus } from '../../../gql/graphql'
import { DueDate } from '../../../frame/tasks/DueDate'
import { waitingText } from '../tickets-text'
import styles from './TaskBoard.module.css'

export const BoardCard_task = graphql(`
  fragment BoardCard_task on Task {
    id
    number
    title
    status
    closed
    dueOn
    waitingTicketCount
    assignee {
      id
      name
    }
  }
`)

type Card = FragmentType<typeof BoardCard_task>

/** What a card says, in its column and while it is dragged. */
function CardWords({ children, ...props }: { task: Card; children: ReactNode }) {
  const { number, closed, dueOn, assignee, waitingTicketCount } = readFragment(BoardCard_task, props.task)
  return (
    <div className={styles.words}>
      <span className={styles.number}>#{number}</span>
      <span className={styles.title}>{children}</span>
      <span className={styles.facts}>
        {closed && <span>{statusWords.DONE}</span>}
        <span>{assignee?.name ?? 'Unassigned'}</span>
        {dueOn && <DueDate dueOn={dueOn} closed={closed} label="Due" />}
        {waitingTicketCount > 0 && <span>{waitingText(waitingTicketCount)}</span>}
      </span>
    </div>
  )
}

/** The card under the pointer while it is dragged. */
export function DraggedCard(props: { task: Card }) {
  const { title } = readFragment(BoardCard_task, props.task)
  return <div className={styles.card} data-lifted><CardWords task={props.task}>{title}</CardWords></div>
}

interface Props {
  task: Card
  /** The URL of the board. */
  list: string
  /** Asks for the focus after a move; true once for each time. */
  takesFocus: (id: string) => boolean
  onMove: (to: TaskStatus) => void
}

/** One task of the board: dragged by its body or its handle, moved by its menu, opened by its title. */
export function BoardCard({ list, takesFocus, onMove, ...props }: Props) {
  const { id, number, title, status, closed } = readFragment(BoardCard_task, props.task)
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, isDragging } = useDraggable({ id })
  const menu = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (takesFocus(id)) menu.current?.focus()
  }, [id, takesFocus])

  return (
    <li ref={setNodeRef} className={styles.card} data-dragging={isDragging || undefined} onMouseDown={event => listeners?.onMouseDown?.(event)}>
      <ActionIcon ref={setActivatorNodeRef} variant="subtle" color="gray" size="sm" className={styles.handle} {...attributes} {...listeners} aria-label={`Drag task #${number}`}>
        <GripVertical size={16} />
      </ActionIcon>
      <CardWords task={props.task}>
        <Link to={`/organization/tasks/${number}`} state={{ list }} draggable={false} className={styles.link}>{closed ? <s>{title}</s> : title}</Link>
      </CardWords>
      <Menu shadow="md" position="bottom-end" hideDetached={false} returnFocus>
        <Tooltip label="Move to…">
          <Menu.Target>
            <ActionIcon ref={menu} variant="subtle" color="gray" size="sm" className={styles.menu} aria-label={`Move task #${number} to…`} onMouseDown={event => event.stopPropagation()}>
              <EllipsisVertical size={16} />
            </ActionIcon>
          </Menu.Target>
        </Tooltip>
        <Menu.Dropdown onMouseDown={event => event.stopPropagation()}>
          {taskStatuses.filter(other => other !== status).map(other => <Menu.Item key={other} onClick={() => onMove(other)}>Move to {statusWords[other]}</Menu.Item>)}
        </Menu.Dropdown>
      </Menu>
    </li>
  )
}
