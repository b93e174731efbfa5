import { Paperclip, X } from 'lucide-react'
import { useRef } from 'react'
import { fileSize } from '../../web-shared/ticket/file-size'
import { useTexts } from '../../web-shared/ticket/texts'
import { useText } from '../language/useText'
import controls from '../layout/controls.module.css'
import styles from './AttachField.module.css'
import { texts } from './texts'
import type { Attached, useUploads } from './useUploads'

interface FilesProps {
  attached: readonly Attached[]
  uploads: ReturnType<typeof useUploads>
  onRemove: (attachment: Attached) => void
}

/** The files chosen so far, those on their way, and what went wrong. */
export function AttachedFiles({ attached, uploads, onRemove }: FilesProps) {
  const text = useText()
  const { locale } = useTexts()
  return (
    <>
      {attached.length > 0 && (
        <ul className={styles.files} aria-label={text(texts.attached)}>
          {attached.map(attachment => (
            <li key={attachment.id} className={styles.file}>
              <span className={styles.name}>{attachment.fileName}</span>
              <span className={styles.size}>{fileSize(attachment.size, locale)}</span>
              <button type="button" className={styles.remove} aria-label={text(texts.remove, { fileName: attachment.fileName })} onClick={() => onRemove(attachment)}>
                <X size={16} aria-hidden />
              </button>
            </li>
          ))}
        </ul>
      )}
      <div role="status" className={styles.uploading}>
        {uploads.uploading.map(({ id, fileName }) => <p key={id}>{text(texts.uploading, { fileName })}</p>)}
      </div>
      {uploads.problems.map(problem => <p key={problem} role="alert" className={`${controls.error} ${styles.problem}`}>{problem}</p>)}
    </>
  )
}

/** Opens the file chooser. As an icon where there is little room. */
export function AttachButton({ onFiles, iconOnly = false }: { onFiles: (files: File[]) => void; iconOnly?: boolean }) {
  const text = useText()
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <button type="button" className={iconOnly ? controls.icon : controls.button} title={iconOnly ? text(texts.attach) : undefined} onClick={() => input.current?.click()}>
        <Paperclip size={18} aria-hidden />
        <span className={iconOnly ? 'visually-hidden' : undefined}>{text(texts.attach)}</span>
      </button>
      <input ref={input} type="file" multiple hidden onChange={event => {
        onFiles([...event.target.files ?? []])
        // The same file can be chosen again after it was removed.
        event.target.value = ''
      }} />
    </>
  )
}
