import { useMutation } from '@apollo/client/react'
import { TextInput } from '@mantine/core'
import { useState, type KeyboardEvent } from 'react'
import { failureText } from '../form/mistake'
import styles from './Categories.module.css'
import { RenameCategoryMutation } from './category-mutations'

/** A category's name, changed in place: Enter or leaving it saves, Escape takes the old one back. */
export function CategoryName({ id, name }: { id: string; name: string }) {
  const [typed, setTyped] = useState<string | null>(null)
  const [mistake, setMistake] = useState<string | null>(null)
  const [rename] = useMutation(RenameCategoryMutation)

  async function save() {
    const wanted = typed?.trim()
    if (wanted === undefined || wanted === name) return setTyped(null)
    if (!wanted) return setMistake('Enter a name, or press Escape for the old one.')
    try {
      const { data } = await rename({ variables: { categoryId: id, input: { name: wanted } } })
      const refused = data?.categoryUpdate.userErrors[0]?.message ?? null
      setMistake(refused)
      if (!refused) setTyped(null)
    } catch (error) {
      setMistake(failureText(error))
    }
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.key === 'Enter') void save()
    if (event.key !== 'Escape') return
    event.stopPropagation()
    setTyped(null)
    setMistake(null)
  }

  return (
    <TextInput
      className={styles.name}
      aria-label={`Name of ${name}`}
      size="sm"
      maxLength={100}
      autoComplete="off"
      value={typed ?? name}
      error={mistake}
      onChange={event => setTyped(event.currentTarget.value)}
      onBlur={() => void save()}
      onKeyDown={onKeyDown}
    />
  )
}
