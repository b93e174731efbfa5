import { createContext, useContext, useSyncExternalStore } from 'react'

const RenderedAtContext = createContext(0)

/** Tells the times below when the server rendered them, in milliseconds. A page that begins in the browser does without. */
export const RenderedAtProvider = RenderedAtContext.Provider

/** The server's clock when it rendered the page: words that say how long ago something was begin with that in the browser too. */
export const useRenderedAt = () => useContext(RenderedAtContext)

const never = () => () => {}

/**
 * False on the server, and in the browser while the page is still what the server rendered. What the browser alone knows (what it stored,
 * where it is) may be shown once this is true; sooner, the two would differ.
 */
export const useInBrowser = () => useSyncExternalStore(never, () => true, () => false)

/** The reader's own time zone, as `undefined`; UTC on what the server rendered, which cannot know it. */
export const useTimeZone = () => (useInBrowser() ? undefined : 'UTC')
