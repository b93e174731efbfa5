import { Text } from '@mantine/core'
import { useId } from 'react'
import { CopyTextButton } from '../../../frame/CopyTextButton'
import styles from './CodeBlock.module.css'

/** Code to be read, scrolled by keyboard too, and copied. */
export function CodeBlock({ title, code }: { title: string; code: string }) {
  const id = useId()
  return (
    <figure className={styles.block}>
      <figcaption className={styles.head}>
        <Text component="span" id={id} size="sm" fw={600}>{title}</Text>
        <CopyTextButton text={code} what={title} size="compact-sm" variant="default" />
      </figcaption>
      <pre className={styles.code} role="region" aria-labelledby={id} tabIndex={0}>{code}</pre>
    </figure>
  )
}
