import { useQuery } from '@apollo/client/react'
import { graphql, readFragment } from '../gql'
import type { AfterSend, Density, NotificationKind, Theme } from '../gql/graphql'

export const Preferences_operator = graphql(`
  fragment Preferences_operator on Operator {
    id
    preferences {
      afterSend
      singleKeys
      density
      theme
      notifications
      notificationsByMail
    }
  }
`)

const PreferencesQuery = graphql(`
  query Preferences {
    viewer {
      __typename
      ... on Operator {
        ...Preferences_operator
      }
    }
  }
`)

export interface Preferences { afterSend: AfterSend; singleKeys: boolean; density: Density; theme: Theme; notifications: NotificationKind[]; notificationsByMail: boolean }

const defaults: Preferences = {
  afterSend: 'STAY', singleKeys: true, density: 'COMFORTABLE', theme: 'SYSTEM', notifications: ['ASSIGNED', 'TASKS_DONE', 'MENTIONED', 'CLIENT_ANSWERED'], notificationsByMail: false,
}

/** The operator's preferences out of the cache, where the panel's own query of who is signed in puts them; undefined until then. */
export function useKnownPreferences(): Preferences | undefined {
  const { data } = useQuery(PreferencesQuery, { fetchPolicy: 'cache-only' })
  const operator = data?.viewer?.__typename === 'Operator' ? readFragment(Preferences_operator, data.viewer) : null
  return operator?.preferences ?? undefined
}

/** The operator's preferences; the defaults until they are known. */
export const usePreferences = (): Preferences => useKnownPreferences() ?? defaults
