import { useState } from 'react'
import { failureText, type Mistake } from './mistake'

/** For what is done by a button alone: runs it, and keeps why it was not done. `attempt` answers true when it was. */
export function useAttempt() {
  const [failure, setFailure] = useState<string | null>(null)

  async function attempt(act: () => Promise<readonly Mistake[] | undefined>) {
    setFailure(null)
    try {
      const mistake = (await act())?.[0]
      setFailure(mistake?.message ?? null)
      return !mistake
    } catch (error) {
      setFailure(failureText(error))
      return false
    }
  }

  return { failure, attempt }
}
