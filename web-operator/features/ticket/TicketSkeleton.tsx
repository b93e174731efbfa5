import styles from './TicketSkeleton.module.css'

/** A ticket's shape while it loads; seen only when that takes longer than 150 ms. */
export function TicketSkeleton() {
  return (
    <div className={styles.skeleton} role="status" aria-label="Loading the ticket">
      <span className={styles.title} />
      <span className={styles.bubble} />
      <span className={styles.bubble} />
      <span className={styles.bubble} />
    </div>
  )
}
