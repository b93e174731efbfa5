import { useApolloClient, useQuery } from '@apollo/client/react'
import { useDocumentVisibility } from '@mantine/hooks'
import { useEffect } from 'react'
import { markNotificationsRead } from './mark-read'
import { NotificationsQuery, unreadIds } from './notifications-query'

/** For the screen of a ticket or a task: while it is seen, the loaded notifications about it are marked read. */
export function useReadNotifications(about: { ticketId: string } | { taskId: string }) {
  const client = useApolloClient()
  const visible = useDocumentVisibility() === 'visible'
  const { data } = useQuery(NotificationsQuery, { fetchPolicy: 'cache-only' })
  const unread = unreadIds(data, ({ ticket, task }) => ('ticketId' in about ? ticket?.id === about.ticketId : task?.id === about.taskId)).join(' ')

  useEffect(() => {
    if (!visible || !unread) return
    // Shown when it is answered: what is not answered stays unread, and is not asked for again and again.
    void markNotificationsRead(client, { ids: unread.split(' ') })
  }, [client, visible, unread])
}
