import { Globe } from 'lucide-react'
import styles from './PublicBanner.module.css'
import { texts } from './texts'

/** Tells whoever is here that they are not the only one who may be. */
export function PublicBanner({ deskName }: { deskName: string | undefined }) {
  return (
    <>
      {deskName && <span>{deskName}</span>}
      <span className={styles.anyone}><Globe size={14} aria-hidden />{texts.anyone}</span>
    </>
  )
}
