import { useEffect } from 'react'

/** The tab's title: the page, then the product. */
export function usePageTitle(title: string) {
  useEffect(() => {
    document.title = `${title} · Helpdesk`
  }, [title])
}
