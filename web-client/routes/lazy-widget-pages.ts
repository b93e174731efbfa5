import { lazy } from 'react'

const load = async () => ({ default: (await import('./widget-pages')).WidgetPages })

/** Whoever opens a public link needs nothing of the widget. */
export const WidgetPages = lazy(load)

/** Begins to load them before anything is drawn. */
export const loadWidgetPages = () => void load()
