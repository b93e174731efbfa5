import { notifications } from '@mantine/notifications'
import { offerMilliseconds } from '../undo'

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

/** The first of something, and how many there are besides: "a, b and 3 more". */
function some(names: readonly string[], most: number, count = names.length) {
  const named = names.slice(0, most)
  const more = count - named.length
  return named.join(', ') + (more > 0 ? ` and ${more.toLocaleString('en')} more` : '')
}

/** Which tickets have open tasks, and which: "SUP-1 (#4 Order a gasket), SUP-2 (#7 Refund)". */
export function nameOpenTasks(resolved: readonly Resolved[]) {
  const most = resolved.length === 1 ? mostTasks : mostTasksOfEach
  return some(resolved.map(({ number, openTaskCount, tasks }) => {
    const titles = tasks.filter(task => !task.closed).map(task => `#${task.number} ${task.title}`)
    return `${number} (${some(titles, most, Math.max(openTaskCount, titles.length))})`
  }), mostTickets)
}

/** Says which open tasks were resolved over, for as long as the way back is offered beside it. */
export function warnOfOpenTasks(resolved: readonly Resolved[]) {
  const unfinished = resolved.filter(({ openTaskCount }) => openTaskCount > 0)
  if (unfinished.length === 0) return
  notifications.show({ color: 'yellow', title: 'Resolved with open tasks', message: nameOpenTasks(unfinished), autoClose: offerMilliseconds })
}
