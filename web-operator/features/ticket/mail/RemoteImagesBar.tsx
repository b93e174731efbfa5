import { Button } from '@mantine/core'
import styles from './MailLine.module.css'

/** Says that the images of a mail lie elsewhere and were not loaded, and loads them when told to. */
export function RemoteImagesBar({ onLoad }: { onLoad: () => void }) {
  return (
    <div className={styles.images}>
      <span>Remote images are not loaded, for their sender would learn that you read this</span>
      <Button size="compact-xs" variant="default" onClick={onLoad}>Load images</Button>
    </div>
  )
}
