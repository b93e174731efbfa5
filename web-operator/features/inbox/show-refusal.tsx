import { notifications } from '@mantine/notifications'
import styles from './BulkBar.module.css'

/** Says what was not changed and why, until it is put away: a list of tickets takes its time to read. */
export function showRefusal(title: string, message: string) {
  notifications.show({ color: 'red', title, message: <div className={styles.refusals} tabIndex={0}>{message}</div>, autoClose: false })
}
