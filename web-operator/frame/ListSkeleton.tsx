import styles from './ListSkeleton.module.css'

/** A list's shape while it loads; seen only when that takes longer than 150 ms. */
export function ListSkeleton({ label }: { label: string }) {
  return (
    <div className={styles.skeleton} role="status" aria-label={label}>
      {Array.from({ length: 12 }, (_, index) => <div key={index} className={styles.row}><span /><span /><span /></div>)}
    </div>
  )
}
