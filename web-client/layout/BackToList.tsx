import { ArrowLeft } from 'lucide-react'
import { Link } from 'react-router'
import { useText } from '../language/useText'
import styles from './BackToList.module.css'
import { texts } from './texts'

/** The way from any screen of the widget to the client's tickets. */
export function BackToList() {
  const text = useText()
  return <Link to="/widget" className={styles.back}><ArrowLeft size={16} aria-hidden />{text(texts.allTickets)}</Link>
}
