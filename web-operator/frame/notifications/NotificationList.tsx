import { useApolloClient, useQuery } from '@apollo/client/react'
import { Button } from '@mantine/core'
import { notifications as notices } from '@mantine/notifications'
import { useState } from 'react'
import { readRequestError } from '../../../web-shared/apollo/request-error'
import { RequestErrorPanel } from '../RequestErrorPanel'
import { markNotificationsRead } from './mark-read'
import styles from './NotificationList.module.css'
import { NotificationRow } from './NotificationRow'
import { NotificationsQuery, unreadIds } from './notifications-query'

const showFailure = (title: string, message: string) => notices.show({ color: 'red', title, message })

/** What the operator was told, newest first. `titleId` is its heading's, which takes the focus of a button that goes away. */
export function NotificationList({ titleId }: { titleId: string }) {
  const client = useApolloClient()
  const { data, error, refetch, fetchMore } = useQuery(NotificationsQuery)
  const [loadingMore, setLoadingMore] = useState(false)
  if (!data) return error ? <RequestErrorPanel error={error} onRetry={() => void refetch().catch(() => {})} /> : <p role="status" className={styles.empty}>Loading…</p>
  const { unreadNotificationCount, notifications: { edges, pageInfo } } = data

  async function markRead(ids: readonly string[], all = false) {
    const problem = await markNotificationsRead(client, { ids, all, atOnce: true })
    if (problem) showFailure('Not marked as read', problem)
  }

  function markAllRead() {
    document.getElementById(titleId)?.focus({ preventScroll: true })
    void markRead(unreadIds(data), true)
  }

  async function showMore() {
    setLoadingMore(true)
    try {
      await fetchMore({ variables: { after: pageInfo.endCursor } })
    } catch (failure) {
      showFailure('No more were loaded', readRequestError(failure).message)
    } finally {
      setLoadingMore(false)
    }
  }

  if (edges.length === 0) {
    return <p className={styles.empty}>Nothing new. You are told here when you are given a ticket or a task, all tasks of your ticket are done, somebody mentions you, or a client answers your ticket.</p>
  }
  return (
    <>
      {unreadNotificationCount > 0 && <Button className={styles.all} size="compact-sm" variant="subtle" onClick={markAllRead}>Mark all as read</Button>}
      <div className={styles.scroll}>
        <ul className={styles.list}>
          {edges.map(({ node }) => <NotificationRow key={node.id} notification={node} onRead={() => void markRead([node.id])} />)}
        </ul>
        {pageInfo.hasNextPage && <Button className={styles.more} size="compact-sm" variant="default" loading={loadingMore} onClick={() => void showMore()}>Show more</Button>}
      </div>
    </>
  )
}
