import { X } from 'lucide-react'
import { useText } from '../language/useText'
import { texts } from './texts'
import styles from './WidgetBar.module.css'

interface Props {
  deskName: string
  colour: string
  onColour: string
  close: () => void
}

/** On top of a panel that can be closed: whose it is, and the way out, on every screen. */
export function WidgetBar({ deskName, colour, onColour, close }: Props) {
  const text = useText()
  return (
    <div className={styles.bar} style={{ background: colour, color: onColour }}>
      <span className={styles.name}>{deskName}</span>
      <button type="button" className={styles.close} aria-label={text(texts.close)} onClick={close}><X size={20} aria-hidden /></button>
    </div>
  )
}
