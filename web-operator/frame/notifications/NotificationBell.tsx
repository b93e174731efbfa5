import { useQuery } from '@apollo/client/react'
import { ActionIcon, Popover, Tooltip } from '@mantine/core'
import { Bell } from 'lucide-react'
import { lazy, Suspense, useCallback, useEffect, useId, useState } from 'react'
import { useLocation } from 'react-router'
import { readAnew } from '../../../web-shared/apollo/apollo-client'
import { useConnectionOpened } from '../../../web-shared/apollo/ConnectionProvider'
import styles from './NotificationBell.module.css'
import { NotificationsQuery } from './notifications-query'
import { unreadText } from './unread-notifications'
import { useLiveNotifications } from './useLiveNotifications'

const NotificationList = lazy(() => import('./NotificationList').then(it => ({ default: it.NotificationList })))

/** How many notifications are unread, always in sight, and the list of them behind it. */
export function NotificationBell() {
  const { data, loading, refetch } = useQuery(NotificationsQuery, { context: readAnew })
  const read = useCallback(() => void refetch().catch(() => {}), [refetch])
  // An answer that is on its way may be older than the change.
  const newest = useLiveNotifications(() => {
    if (loading) read()
  })
  // What came while the connection was lost was pushed to nobody.
  useConnectionOpened(read)

  const [opened, setOpened] = useState(false)
  const { key } = useLocation()
  useEffect(() => setOpened(false), [key])
  const title = useId()
  const count = data?.unreadNotificationCount ?? 0

  return (
    <>
      <Popover opened={opened} onChange={setOpened} hideDetached={false} trapFocus returnFocus shadow="md" position="bottom-start" middlewares={{ shift: { padding: 8 }, flip: true }}>
        <Tooltip label="Notifications" disabled={opened}>
          <Popover.Target>
            <ActionIcon variant="subtle" color="gray" className={styles.bell} aria-label={count > 0 ? `Notifications, ${unreadText(count)} unread` : 'Notifications'} onClick={() => setOpened(!opened)}>
              <Bell size={18} aria-hidden />
              {count > 0 && <span className={styles.count} aria-hidden>{unreadText(count)}</span>}
            </ActionIcon>
          </Popover.Target>
        </Tooltip>
        <Popover.Dropdown className={styles.panel} style={{ width: 'min(27rem, calc(100vw - 1rem))' }} aria-labelledby={title}>
          <h2 id={title} tabIndex={-1} data-autofocus className={styles.title}>Notifications</h2>
          <Suspense fallback={<p role="status" className={styles.loading}>Loading…</p>}>
            <NotificationList titleId={title} />
          </Suspense>
        </Popover.Dropdown>
      </Popover>
      <div role="status" className="visually-hidden">{newest && <span key={newest.key}>{newest.text}</span>}</div>
    </>
  )
}
