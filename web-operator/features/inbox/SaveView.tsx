import { useMutation } from '@apollo/client/react'
import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { Bookmark } from 'lucide-react'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { useIdempotencyKey } from '../../../web-shared/writing/useIdempotencyKey'
import { readFragment } from '../../gql'
import { problemOf } from './saved-view-error'
import { SavedViewCreateMutation, SavedViewUpdateMutation } from './saved-view-mutations'
import { differs, savedViewPath, toSaved } from './saved-filters'
import { SavedViewDialog, type SavedViewFields } from './SavedViewDialog'
import { SavedView_view, SavedViewsQuery } from './saved-views-query'
import { useFilters } from './useFilters'
import type { SavedView } from './useSavedViews'

interface Props { operatorId: string; current: SavedView | undefined }

/** Keeps the present filters and sort as a view; where they differ from a view of one's own, also in that one. */
export function SaveView({ operatorId, current }: Props) {
  const { filters } = useFilters()
  const navigate = useNavigate()
  const [asking, setAsking] = useState(false)
  const [create] = useMutation(SavedViewCreateMutation, { refetchQueries: [SavedViewsQuery], awaitRefetchQueries: true })
  const [update, updating] = useMutation(SavedViewUpdateMutation)
  const key = useIdempotencyKey('saved-view')
  const changed = current && differs(current, filters, operatorId)

  const onCreate = (fields: SavedViewFields) => problemOf(async () => {
    const input = { ...fields, ...toSaved(filters, operatorId) }
    const { data } = await create({ variables: { input: { ...input, idempotencyKey: key.for(input) } } })
    const saved = readFragment(SavedView_view, data?.savedViewCreate.savedView)
    if (saved) {
      key.done()
      void navigate(savedViewPath(saved, operatorId))
    }
    return data?.savedViewCreate
  })

  async function onUpdate(view: SavedView) {
    const problem = await problemOf(async () => (await update({ variables: { savedViewId: view.id, input: toSaved(filters, operatorId) } })).data?.savedViewUpdate)
    if (problem) notifications.show({ color: 'red', title: `“${view.name}” was not updated`, message: problem })
    else notifications.show({ message: `“${view.name}” now keeps these filters.` })
  }

  return (
    <>
      {changed && current.mine && <Button variant="default" size="compact-sm" loading={updating.loading} onClick={() => onUpdate(current)}>Update “{current.name}”</Button>}
      {(!current || changed) && <Button variant="default" size="compact-sm" leftSection={<Bookmark size={14} aria-hidden />} onClick={() => setAsking(true)}>Save view</Button>}
      {asking && <SavedViewDialog title="Save view" button="Save view" initial={{ name: '', shared: false }} onClose={() => setAsking(false)} onSave={onCreate} />}
    </>
  )
}
