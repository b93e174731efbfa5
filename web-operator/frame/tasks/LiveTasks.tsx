import { useSubscription } from '@apollo/client/react'
import { createContext, useCallback, useContext, useEffect, useState, type ReactNode } from 'react'
import { useConnectionOpened } from '../../../web-shared/apollo/ConnectionProvider'
import { graphql } from '../../gql'
import { Pulse } from '../pulse'
import { usePulse } from '../ticket-changes'

const TaskChangesSubscription = graphql(`
  subscription TaskChanges {
    taskChanged {
      created
      task {
        id
        dueOn
        updatedAt
        ticketCount
        waitingTicketCount
        ...TaskLine_task
      }
    }
  }
`)

const TaskPulse = createContext(new Pulse())

/** Keeps every task on the screen current: what is pushed is written to the cache. Lists and counts hear of it by `useTaskChanges`. */
export function LiveTasks({ children }: { children: ReactNode }) {
  const [pulse] = useState(() => new Pulse())
  useSubscription(TaskChangesSubscription, { ignoreResults: true, onData: () => pulse.beat() })
  useEffect(() => () => pulse.stop(), [pulse])
  // What changed before the pushes began, or while the connection was lost, is in none of them.
  useConnectionOpened(useCallback(() => pulse.beat(), [pulse]))
  return <TaskPulse value={pulse}>{children}</TaskPulse>
}

/** Calls back when tasks may have changed: one was made, changed, or linked. */
export const useTaskChanges = (listener: () => void) => usePulse(useContext(TaskPulse), listener)

/** Tells the lists that this page has changed tasks itself: its own push may be late, or never come. */
export function useTellTaskChange() {
  const pulse = useContext(TaskPulse)
  return useCallback(() => pulse.beat(), [pulse])
}
