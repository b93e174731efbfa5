import { ChevronDown, ChevronRight } from 'lucide-react'
import { useId, useState } from 'react'
import styles from './QuotedText.module.css'
import { RichText } from './RichText'
import { useTexts } from './texts'

/** What a mail quoted from before, and its signature (`quotedHtml`): there on demand. Nothing when there is none. */
export function QuotedText({ html, remoteImages }: { html: string | null; remoteImages?: boolean }) {
  const texts = useTexts()
  const [shown, setShown] = useState(false)
  const id = useId()
  if (!html) return null
  const Icon = shown ? ChevronDown : ChevronRight
  return (
    <>
      <button type="button" className={styles.toggle} aria-expanded={shown} aria-controls={shown ? id : undefined} onClick={() => setShown(!shown)}>
        <Icon size={14} aria-hidden />{shown ? texts.hideQuoted : texts.showQuoted}
      </button>
      {shown && <div id={id} className={styles.quoted}><RichText html={html} remoteImages={remoteImages} /></div>}
    </>
  )
}
