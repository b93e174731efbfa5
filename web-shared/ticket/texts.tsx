import { createContext, useContext } from 'react'
import type { TicketPriority, TicketStatus } from '../gql/graphql'

/** Every word that the shared components show. An app in another language provides its own. */
export interface TicketTexts {
  /** BCP 47; dates, relative times and sizes are written in it. */
  locale: string
  status: Record<TicketStatus, string>
  priority: Record<TicketPriority, string>
  support: (name: string) => string
  client: (name: string) => string
  you: string
  internal: string
  edited: string
  justNow: string
  attachments: string
  attachmentFailed: (fileName: string) => string
  showQuoted: string
  hideQuoted: string
}

export const englishTexts: TicketTexts = {
  locale: 'en',
  status: { OPEN: 'Open', IN_PROGRESS: 'In progress', WAITING: 'Waiting', RESOLVED: 'Resolved', CLOSED: 'Closed' },
  priority: { LOW: 'Low', NORMAL: 'Normal', HIGH: 'High', URGENT: 'Urgent' },
  support: name => `Support · ${name}`,
  client: name => `Client · ${name}`,
  you: 'You',
  internal: 'Internal',
  edited: 'edited',
  justNow: 'just now',
  attachments: 'Attachments',
  attachmentFailed: fileName => `${fileName} could not be loaded. Try again.`,
  showQuoted: 'Show quoted text',
  hideQuoted: 'Hide quoted text',
}

const TextsContext = createContext(englishTexts)

/** Gives the shared components their words; English without it. */
export const TextsProvider = TextsContext.Provider

/** The words of the surrounding app. */
export const useTexts = () => useContext(TextsContext)
