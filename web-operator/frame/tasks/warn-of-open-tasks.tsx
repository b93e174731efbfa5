import { notifications } from '@mantine/notifications'
import { offerMilliseconds } from '../undo'
import styles from './OpenTasks.module.css'

interface Resolved {
  number: string
  openTaskCount: number
  /** As many of its tasks as were asked for, the open ones first. */
  tasks: readonly { number: number; title: string; closed: boolean }[]
}

const mostTickets = 5
const mostTasks = 5
// With several tickets a notice is long enough.
const mostTasksOfEach = 2

const andMore = (count: number) => (count > 0 ? [`and ${count.toLocaleString('en')} more`] : [])

/** Which tickets have open tasks, and which, a line for each: "SUP-1 (#4 Order a gasket and 2 more)". The last line may count what has none. */
export function nameOpenTasks(resolved: readonly Resolved[]) {
  const most = resolved.length === 1 ? mostTasks : mostTasksOfEach
  const lines = resolved.slice(0, mostTickets).map(({ number, openTaskCount, tasks }) => {
    const named = tasks.filter(task => !task.closed).slice(0, most).map(task => `#${task.number} ${task.title}`)
    return `${number} (${[named.join(', '), ...andMore(openTaskCount - named.length)].join(' ')})`
  })
  return [...lines, ...andMore(resolved.length - lines.length)]
}

/** Says which open tasks were resolved over, for as long as the way back is offered beside it. */
export function warnOfOpenTasks(resolved: readonly Resolved[]) {
  const unfinished = resolved.filter(({ openTaskCount }) => openTaskCount > 0)
  if (unfinished.length === 0) return
  notifications.show({
    color: 'yellow',
    title: 'Resolved with open tasks',
    message: <ul className={styles.tickets} tabIndex={0}>{nameOpenTasks(unfinished).map(line => <li key={line}>{line}</li>)}</ul>,
    autoClose: offerMilliseconds,
  })
}
