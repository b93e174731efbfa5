import { ActionIcon, CopyButton, Tooltip } from '@mantine/core'
import { Check, Copy } from 'lucide-react'
import styles from './Sidebar.module.css'

/** A value with a button that copies it, called "Copy email". */
export function CopyableValue({ name, value }: { name: string; value: string }) {
  return (
    <span className={styles.copyable}>
      <span>{value}</span>
      <CopyButton value={value}>
        {({ copied, copy }) => (
          <Tooltip label={copied ? 'Copied' : `Copy ${name}`}>
            <ActionIcon size="sm" variant="subtle" color="gray" aria-label={copied ? 'Copied' : `Copy ${name}`} onClick={copy}>
              {copied ? <Check size={14} /> : <Copy size={14} />}
            </ActionIcon>
          </Tooltip>
        )}
      </CopyButton>
    </span>
  )
}
