import { useMutation } from '@apollo/client/react'
import { Button, TextInput } from '@mantine/core'
import { useState, type SyntheticEvent } from 'react'
import { failureText } from '../form/mistake'
import { useUnsaved } from '../form/UnsavedChanges'
import styles from './Categories.module.css'
import { CreateCategoryMutation } from './category-mutations'

/** One more category, at the end. */
export function NewCategory({ deskId }: { deskId: string }) {
  const [name, setName] = useState('')
  const [mistake, setMistake] = useState<string | null>(null)
  useUnsaved(() => name.trim() !== '')
  const [create, { loading }] = useMutation(CreateCategoryMutation)

  async function add(event: SyntheticEvent) {
    event.preventDefault()
    if (!name.trim()) return setMistake('Enter a name.')
    try {
      const { data } = await create({ variables: { deskId, input: { name: name.trim() } } })
      const refused = data?.categoryCreate.userErrors[0]?.message ?? null
      setMistake(refused)
      if (!refused) setName('')
    } catch (error) {
      setMistake(failureText(error))
    }
  }

  return (
    <form onSubmit={event => void add(event)} className={styles.add} noValidate>
      <TextInput className={styles.name} label="New category" maxLength={100} autoComplete="off" value={name} error={mistake} onChange={event => setName(event.currentTarget.value)} />
      <Button type="submit" variant="default" loading={loading}>Add</Button>
    </form>
  )
}
