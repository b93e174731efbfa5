import { CloseButton, Loader } from '@mantine/core'
import { Paperclip } from 'lucide-react'
import { fileSize } from '../../../../web-shared/ticket/file-size'
import styles from './TicketComposer.module.css'
import type { DraftFile } from './drafts'

interface Props { files: DraftFile[]; pending: string[]; problems: string[]; onRemove: (id: string) => void }

/** The files that go with the comment, those still on their way, and those that were refused. */
export function DraftFiles({ files, pending, problems, onRemove }: Props) {
  return (
    <>
      {files.length + pending.length > 0 && (
        <ul className={styles.files} aria-label="Attachments to send">
          {files.map(({ id, fileName, size }) => (
            <li key={id} className={styles.file}>
              <Paperclip size={14} aria-hidden />
              <span className={styles.fileName}>{fileName}</span>
              <span className={styles.fileSize}>{fileSize(size, 'en')}</span>
              <CloseButton size="sm" aria-label={`Remove ${fileName}`} onClick={() => onRemove(id)} />
            </li>
          ))}
          {pending.map((name, index) => (
            <li key={`${index}-${name}`} className={styles.file}><Loader size={12} aria-label="Uploading" /><span className={styles.fileName}>{name}</span></li>
          ))}
        </ul>
      )}
      {problems.map(problem => <p key={problem} role="alert" className={styles.problem}>{problem}</p>)}
    </>
  )
}
