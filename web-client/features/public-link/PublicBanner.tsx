import { Globe } from 'lucide-react'
import { useText } from '../../language/useText'
import styles from './PublicBanner.module.css'
import { texts } from './texts'

/** Tells whoever is here that they are not the only one who may be. */
export function PublicBanner({ deskName }: { deskName: string | undefined }) {
  const text = useText()
  return (
    <>
      {deskName && <span>{deskName}</span>}
      <noscript>{text(texts.needsScript)}</noscript>
      <span className={styles.anyone}><Globe size={14} aria-hidden />{text(texts.anyone)}</span>
    </>
  )
}
