import styles from './StateBadge.module.css'

const tones = { Active: 'good', Invited: 'waiting', Deactivated: 'over', Inactive: 'over', Archived: 'over' } as const

/** Where something of the settings stands, in a word. */
export function StateBadge({ state }: { state: keyof typeof tones }) {
  return <span className={styles.badge} data-tone={tones[state]}>{state}</span>
}
