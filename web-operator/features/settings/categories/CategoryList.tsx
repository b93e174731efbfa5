import { useMutation } from '@apollo/client/react'
import { Alert, Stack, Text } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { readFragment, type FragmentType } from '../../../gql'
import { failureText, type Mistake } from '../form/mistake'
import { ArchivedCategories } from './ArchivedCategories'
import { ArchiveCategoryMutation, CategoryList_desk, OrderCategoriesMutation, RestoreCategoryMutation } from './category-mutations'
import { NewCategory } from './NewCategory'
import { OrderedCategories } from './OrderedCategories'

/** A desk's categories: their order is the one in which clients choose. */
export function CategoryList(props: { desk: FragmentType<typeof CategoryList_desk> }) {
  const desk = readFragment(CategoryList_desk, props.desk)
  const [order] = useMutation(OrderCategoriesMutation)
  const [archive] = useMutation(ArchiveCategoryMutation)
  const [restore] = useMutation(RestoreCategoryMutation)
  // As it was just dragged, until the server has it.
  const [wanted, setWanted] = useState<readonly string[] | null>(null)
  const [status, setStatus] = useState('')
  const [failure, setFailure] = useState<string | null>(null)
  const focusNext = useRef<string>(undefined)

  const chosen = desk.allCategories.filter(({ archived }) => !archived)
  const ordered = wanted ? wanted.flatMap(id => chosen.find(category => category.id === id) ?? []) : chosen

  useEffect(() => {
    const target = focusNext.current && document.getElementById(focusNext.current)
    if (!target) return
    focusNext.current = undefined
    target.focus()
  })

  async function run(done: string, act: () => Promise<readonly Mistake[] | undefined>) {
    setFailure(null)
    try {
      const mistake = (await act())?.[0]
      setFailure(mistake?.message ?? null)
      setStatus(mistake ? '' : done)
    } catch (error) {
      setStatus('')
      setFailure(failureText(error))
    }
  }

  function move(id: string, to: number) {
    const ids = ordered.map(category => category.id)
    const moved = ordered.find(category => category.id === id)
    if (!moved || to < 0 || to >= ids.length || ids[to] === id) return
    const categoryIds = ids.filter(other => other !== id).toSpliced(to, 0, id)
    setWanted(categoryIds)
    void run(`${moved.name} is now ${to + 1} of ${ids.length}.`, async () => (await order({ variables: { deskId: desk.id, categoryIds } })).data?.deskOrderCategories.userErrors)
      .finally(() => setWanted(current => (current === categoryIds ? null : current)))
  }

  return (
    <Stack gap="md" maw="34rem">
      <Text c="dimmed">Clients choose from them in this order. An archived one stays on its tickets and cannot be chosen any more.</Text>
      {failure && <Alert color="red" role="alert">{failure}</Alert>}
      {ordered.length === 0 && <Text>There is no category: the new-ticket form asks for none.</Text>}
      <OrderedCategories
        categories={ordered}
        onMove={move}
        onArchive={({ id, name }) => run(`${name} is archived.`, async () => {
          focusNext.current = `restore-${id}`
          return (await archive({ variables: { categoryId: id } })).data?.categoryArchive.userErrors
        })}
      />
      <NewCategory deskId={desk.id} />
      <Text role="status" size="sm" c="dimmed">{status}</Text>
      <ArchivedCategories
        categories={desk.allCategories.filter(({ archived }) => archived)}
        onRestore={({ id, name }) => run(`${name} can be chosen again.`, async () => {
          focusNext.current = `archive-${id}`
          return (await restore({ variables: { categoryId: id } })).data?.categoryRestore.userErrors
        })}
      />
    </Stack>
  )
}
