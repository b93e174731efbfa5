import { lazy } from 'react'

/** The form comes when it is wanted: most visits only read. */
export const NewTicket = lazy(async () => ({ default: (await import('../features/new-ticket/NewTicket')).NewTicket }))
