import { Button, Text } from '@mantine/core'
import { useId } from 'react'
import styles from './Templates.module.css'

interface Props { variables: readonly { name: string; description: string }[]; onInsert: (text: string) => void }

/** What can stand in a text, each put in where it is being written. */
export function VariableButtons({ variables, onInsert }: Props) {
  const id = useId()
  return (
    <div>
      <Text id={id} size="sm" fw={500} mb="xs">Filled in when the mail is written</Text>
      <ul className={styles.variables} aria-labelledby={id}>
        {variables.map(({ name, description }) => {
          const written = `{{${name}}}`
          return (
            <li key={name}>
              <Button size="compact-xs" variant="default" ff="monospace" aria-label={`Insert ${written}`} aria-describedby={`${id}${name}`} onClick={() => onInsert(written)}>{written}</Button>
              <span id={`${id}${name}`}>{description}</span>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
