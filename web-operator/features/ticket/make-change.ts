import type { UndoOffer } from '../../frame/undo-offers'
import { showFailure } from '../../frame/show-failure'

/** What the mutations of a ticket answer. */
interface Answer { changeId: string | null; userErrors: readonly { message: string }[] }

interface Words {
  /** The title of the notice when the change was not made. */
  failed: string
  /** What was done, as the undo tells it. */
  done: string
}

/**
 * Makes a change that the screen shows already. When it was made, `offer` hears how to take it back; when not, Apollo has
 * taken it off the screen, and a notice says why. Resolves to whether it was made.
 */
export async function makeChange(act: () => Promise<Answer | undefined>, { failed, done }: Words, offer: (offer: UndoOffer) => void) {
  try {
    const answer = await act()
    const userError = answer?.userErrors[0]
    if (userError) {
      showFailure(failed, userError)
      return false
    }
    if (answer?.changeId) offer({ message: done, changeId: answer.changeId })
    return true
  } catch (error) {
    showFailure(failed, error)
    return false
  }
}
