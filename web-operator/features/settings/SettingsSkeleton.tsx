import styles from './SettingsSkeleton.module.css'

/** Lines of a screen that loads; seen only when that takes longer than 150 ms. */
export function SettingsSkeleton() {
  return <div className={styles.skeleton} role="status" aria-label="Loading settings"><span /><span /><span /><span /></div>
}
