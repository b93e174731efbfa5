import { warn } from './warn'

/** Which desk's widget, and in which language if the host page decides. */
export interface Boot {
  desk: string
  locale?: string
}

/** What the host's developer gave, if it can be used. */
export function readBoot(given: unknown): Boot | undefined {
  const { desk, locale } = (given ?? {}) as Record<string, unknown>
  if (typeof desk === 'string' && desk) return typeof locale === 'string' && locale ? { desk, locale } : { desk }
  warn("boot needs the desk's token: Helpdesk.boot({ desk: '…' }). The panel's settings show it.")
  return undefined
}

/** The address of the frame. The page's own language counts where the developer names none; the helpdesk says whether it speaks it. */
export function frameAddress(base: string, { desk, locale = document.documentElement.lang }: Boot): URL {
  const address = new URL('helpdesk/widget', base)
  address.searchParams.set('desk', desk)
  address.searchParams.set('host', location.origin)
  const [language] = locale.toLowerCase().split(/[-_]/)
  if (language) address.searchParams.set('locale', language)
  return address
}

/** The ticket that the page's address asks for, as links in a host's own mails do: `?n=SUP-1042`. */
export const numberInAddress = () => new URLSearchParams(location.search).get('n')?.trim() || undefined

/** Runs when the host page has loaded and has nothing better to do. Returns the way not to. */
export function whenIdle(run: () => void): () => void {
  let wanted = true
  const go = () => {
    if (wanted) run()
  }
  // Safari has no idle callback.
  const wait = () => ('requestIdleCallback' in window ? requestIdleCallback(go, { timeout: 2_000 }) : setTimeout(go, 1))
  if (document.readyState === 'complete') wait()
  else addEventListener('load', wait, { once: true })
  return () => {
    wanted = false
  }
}
