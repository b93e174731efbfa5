import styles from './ListSkeleton.module.css'

/** The list's shape while it loads; seen only when that takes longer than 150 ms. */
export function ListSkeleton() {
  return (
    <div className={styles.skeleton} role="status" aria-label="Loading tickets">
      {Array.from({ length: 12 }, (_, index) => <div key={index} className={styles.row}><span /><span /><span /></div>)}
    </div>
  )
}
