import { Button, CloseButton, Progress } from '@mantine/core'
import { Paperclip } from 'lucide-react'
import { fileSize } from '../../../../web-shared/ticket/file-size'
import type { Upload } from '../../../../web-shared/writing/upload-queue'
import styles from './DraftFiles.module.css'
import { changeDraft, type DraftPlace } from './drafts'
import { cancelUpload, problemOf, refusalsOf, retryUpload } from './uploads'
import { useDraft } from './useDraft'
import { useUploads } from './useUploads'

/** The files that go with the comment, those on their way with their progress, and those that did not get there. */
export function DraftFiles({ place }: { place: DraftPlace }) {
  const { draft: { files } } = useDraft(place)
  const uploading = useUploads(place)
  const { uploads } = uploading
  const running = uploads.filter(({ failure }) => failure === null).length
  const remove = (id: string) => changeDraft(place, draft => ({ ...draft, files: draft.files.filter(file => file.id !== id) }))

  return (
    <>
      {files.length + uploads.length > 0 && (
        <ul className={styles.files} aria-label="Attachments to send">
          {files.map(({ id, fileName, size, thumbnail }) => (
            <li key={id} className={styles.file}>
              <Picture thumbnail={thumbnail} />
              <span className={styles.name}>{fileName}</span>
              <span className={styles.size}>{fileSize(size, 'en')}</span>
              <CloseButton size="sm" aria-label={`Remove ${fileName}`} onClick={() => remove(id)} />
            </li>
          ))}
          {uploads.map(upload => <UploadItem key={upload.id} place={place} upload={upload} />)}
        </ul>
      )}
      {refusalsOf(uploading).map(refusal => <p key={refusal} role="alert" className={styles.problem}>{refusal}</p>)}
      <div role="status" className="visually-hidden">{said(running, files.length)}</div>
    </>
  )
}

function UploadItem({ place, upload }: { place: DraftPlace; upload: Upload }) {
  const { id, fileName, size, sent, thumbnail } = upload
  const problem = problemOf(upload)
  const cancel = () => cancelUpload(place, id)
  if (problem !== null) {
    return (
      <li className={styles.file} data-failed>
        <span className={styles.name}>{fileName}</span>
        <span role="alert" className={styles.problem}>was not attached. {problem}</span>
        <Button size="compact-xs" variant="default" onClick={() => retryUpload(place, id)}>Retry</Button>
        <CloseButton size="sm" aria-label={`Remove ${fileName}`} onClick={cancel} />
      </li>
    )
  }
  return (
    <li className={styles.file}>
      <Picture thumbnail={thumbnail ?? undefined} />
      <span className={styles.name}>{fileName}</span>
      <span className={styles.size}>{fileSize(size, 'en')}</span>
      <Progress.Root className={styles.progress} size="sm">
        <Progress.Section value={Math.round(sent * 100)} aria-label={`Uploading ${fileName}`} />
      </Progress.Root>
      <CloseButton size="sm" aria-label={`Cancel ${fileName}`} onClick={cancel} />
    </li>
  )
}

const Picture = ({ thumbnail }: { thumbnail?: string }) =>
  (thumbnail ? <img className={styles.picture} src={thumbnail} alt="" /> : <Paperclip size={14} aria-hidden className={styles.icon} />)

function said(running: number, attached: number) {
  const counted = (count: number) => (count === 1 ? '1 file' : `${count} files`)
  if (running > 0) return `Uploading ${counted(running)}`
  return attached > 0 ? `${counted(attached)} attached` : ''
}
