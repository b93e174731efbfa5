import { Button, Stack, Title } from '@mantine/core'
import styles from './Categories.module.css'
import type { Category } from './CategoryRow'

/** What cannot be chosen any more, and the way back. */
export function ArchivedCategories({ categories, onRestore }: { categories: readonly Category[]; onRestore: (category: Category) => void }) {
  if (categories.length === 0) return null
  return (
    <Stack gap="xs">
      <Title order={2} size="h5">Archived</Title>
      <ul className={styles.list} aria-label="Archived categories">
        {categories.map(category => (
          <li key={category.id} className={styles.archived}>
            {category.name}
            <Button id={`restore-${category.id}`} size="compact-sm" variant="default" onClick={() => onRestore(category)}>Restore<span className="visually-hidden"> {category.name}</span></Button>
          </li>
        ))}
      </ul>
    </Stack>
  )
}
