import { useEffect, useSyncExternalStore } from 'react'
import { unreadCount } from './unread-count'

/** The tab's title: how much is unread, the page, then the product. */
export function usePageTitle(title: string) {
  const unread = useSyncExternalStore(unreadCount.subscribe, unreadCount.get)
  useEffect(() => {
    document.title = `${unread > 0 ? `(${unread}) ` : ''}${title} · Helpdesk`
  }, [title, unread])
}
