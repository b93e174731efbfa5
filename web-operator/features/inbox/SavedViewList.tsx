import { Tooltip } from '@mantine/core'
import { Bookmark, Users } from 'lucide-react'
import { useMemo } from 'react'
import { useNavigate } from 'react-router'
import { usePlaces } from '../../keys/palette/usePlaces'
import { useTicketChanges } from '../../frame/ticket-changes'
import { savedViewPath } from './saved-filters'
import { SavedViewMenu } from './SavedViewMenu'
import { useSavedViews } from './useSavedViews'
import { ViewLink } from './ViewLink'
import styles from './ViewNav.module.css'

/** The saved views in the navigation, counted like the others. */
export function SavedViewList({ operatorId, currentId }: { operatorId: string; currentId: string | null }) {
  const { views, refetch } = useSavedViews()
  const navigate = useNavigate()
  usePlaces(useMemo(() => views.map(view => ({ title: view.name, path: savedViewPath(view, operatorId) })), [views, operatorId]))
  // Counts that could not be refreshed stay as they are; the next change tries again.
  useTicketChanges(() => void refetch().catch(() => {}))
  if (views.length === 0) return null

  return (
    <>
      <h2 className={styles.heading} id="saved-views">Saved views</h2>
      <ul className={styles.list} aria-labelledby="saved-views">
        {views.map(view => {
          const Icon = view.shared ? Users : Bookmark
          const link = <ViewLink to={savedViewPath(view, operatorId)} current={view.id === currentId} icon={<Icon size={16} aria-hidden />} title={view.name} counts={view.counts} />
          return (
            <li key={view.id} className={styles.item}>
              {view.mine ? link : <Tooltip label={`Shared by ${view.owner.name}`} position="right"><span className={styles.shared}>{link}</span></Tooltip>}
              {view.mine && <SavedViewMenu view={view} onDeleted={() => { if (view.id === currentId) void navigate('/tickets?view=open') }} />}
            </li>
          )
        })}
      </ul>
    </>
  )
}
