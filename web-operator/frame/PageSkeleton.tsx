import styles from './PageSkeleton.module.css'

/** The shape of a ticket or a task while it loads; seen only when that takes longer than 150 ms. */
export function PageSkeleton({ label }: { label: string }) {
  return (
    <div className={styles.skeleton} role="status" aria-label={label}>
      <span className={styles.title} />
      <span className={styles.bubble} />
      <span className={styles.bubble} />
      <span className={styles.bubble} />
    </div>
  )
}
