import { Link } from 'react-router'
import { usePlaces } from '../../keys/palette/usePlaces'
import styles from './TaskBar.module.css'
import { tasksPath, viewFilter, viewKeys, wholeView, type Layout, type ViewKey } from './task-filters'
import { useTaskCount } from './useTaskCount'

const titles: Record<ViewKey, string> = { mine: 'Mine', all: 'All', closed: 'Closed' }
const places = [
  { title: 'My tasks', path: tasksPath(wholeView('mine')) },
  { title: 'All tasks', path: tasksPath(wholeView('all')) },
  { title: 'Closed tasks', path: tasksPath(wholeView('closed')) },
]

interface Props { current: ViewKey; layout: Layout; operatorId: string }

/** The views of the tasks, each with how many it holds now. On the board what is closed has its own column, and needs no view. */
export function TaskViews({ current, layout, operatorId }: Props) {
  usePlaces(places)
  const counts: Record<ViewKey, string | null> = {
    mine: useTaskCount(viewFilter('mine', operatorId)),
    all: useTaskCount(viewFilter('all', operatorId)),
    closed: useTaskCount(viewFilter('closed', operatorId)),
  }
  return (
    <nav aria-label="Task views" className={styles.viewsPlace}>
      <ul className={styles.views}>
        {viewKeys.filter(view => layout === 'list' || view !== 'closed').map(view => (
          <li key={view}>
            <Link to={tasksPath(wholeView(view, layout))} className={styles.view} aria-current={view === current ? 'page' : undefined}>
              {titles[view]}
              {counts[view] !== null && <span className={styles.count}>{counts[view]}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
