import type { Services } from './services.js'

/** What comes in by another way than HTTP: opened when the process starts, closed when it stops. */
export type Door = (services: Services) => Promise<{ close(): Promise<void> }>
