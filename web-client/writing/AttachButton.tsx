import { Paperclip } from 'lucide-react'
import { useId, useRef } from 'react'
import { mostFiles } from '../../web-shared/ticket/upload-limits'
import { useText } from '../language/useText'
import controls from '../layout/controls.module.css'
import { texts } from './texts'

interface Props {
  onFiles: (files: File[]) => void
  /** Where there is little room: the limits stand elsewhere, in the element of this id. */
  limitsId?: string
}

/** What fits, said before anything is chosen. */
export function UploadLimits({ id }: { id: string }) {
  const text = useText()
  return <span id={id} className={controls.hint}>{text(texts.limits, { count: mostFiles })}</span>
}

/** Opens the file chooser; an icon, or a button with the limits beside it. */
export function AttachButton({ onFiles, limitsId }: Props) {
  const text = useText()
  const input = useRef<HTMLInputElement>(null)
  const ownId = useId()
  return (
    <>
      <button
        type="button"
        className={limitsId ? controls.icon : controls.button}
        title={limitsId && text(texts.attach)}
        aria-describedby={limitsId ?? ownId}
        onClick={() => input.current?.click()}
      >
        <Paperclip size={18} aria-hidden />
        <span className={limitsId && 'visually-hidden'}>{text(texts.attach)}</span>
      </button>
      {!limitsId && <UploadLimits id={ownId} />}
      <input ref={input} type="file" multiple hidden onChange={event => {
        onFiles([...event.target.files ?? []])
        // The same file can be chosen again after it was removed.
        event.target.value = ''
      }} />
    </>
  )
}
