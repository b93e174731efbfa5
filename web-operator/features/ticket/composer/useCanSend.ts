import type { DraftPlace } from './drafts'
import { useDraft } from './useDraft'
import { useUploads } from './useUploads'

/** There is a text, and none of its files is still on its way. */
export function useCanSend(place: DraftPlace) {
  const { draft } = useDraft(place)
  const { uploads } = useUploads(place)
  return draft.text.trim() !== '' && uploads.every(({ failure }) => failure !== null)
}
