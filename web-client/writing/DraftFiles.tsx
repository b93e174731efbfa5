import { Paperclip, X } from 'lucide-react'
import { fileSize } from '../../web-shared/ticket/file-size'
import { useTexts } from '../../web-shared/ticket/texts'
import { mostFiles } from '../../web-shared/ticket/upload-limits'
import type { Upload } from '../../web-shared/writing/upload-queue'
import { refusalText } from '../language/refusal'
import { useText } from '../language/useText'
import controls from '../layout/controls.module.css'
import styles from './DraftFiles.module.css'
import { texts } from './texts'
import type { useUploads } from './useUploads'

/** What the server can find wrong with a file. */
const refusals = { TOO_LARGE: texts.refusedSize }

interface Props { files: ReturnType<typeof useUploads> }

/** The files of a draft, those on their way with their progress, and those that did not get there. */
export function DraftFiles({ files }: Props) {
  const text = useText()
  const { attached, uploads, tooLarge, tooMany } = files
  const running = uploads.filter(({ failure }) => failure === null).length
  return (
    <>
      {attached.length + uploads.length > 0 && (
        <ul className={styles.files} aria-label={text(texts.attached)}>
          {attached.map(({ id, fileName, size, thumbnail }) => (
            <li key={id} className={styles.file}>
              <Picture thumbnail={thumbnail} />
              <NameAndSize fileName={fileName} size={size} />
              <Dismiss label={text(texts.remove, { fileName })} onClick={() => files.remove(id)} />
            </li>
          ))}
          {uploads.map(upload => <UploadItem key={upload.id} upload={upload} files={files} />)}
        </ul>
      )}
      {tooLarge.map(fileName => <p key={fileName} role="alert" className={controls.error}>{text(texts.tooLarge, { fileName })}</p>)}
      {tooMany.length > 0 && <p role="alert" className={controls.error}>{text(texts.tooMany, { count: mostFiles, fileNames: tooMany.join(', ') })}</p>}
      <div role="status" className="visually-hidden">
        {running > 0 ? text(texts.uploadingCount, { count: running }) : attached.length > 0 && text(texts.attachedCount, { count: attached.length })}
      </div>
    </>
  )
}

function UploadItem({ upload: { id, fileName, size, sent, thumbnail, failure }, files }: Props & { upload: Upload }) {
  const text = useText()
  if (failure !== null) {
    return (
      <li className={styles.file} data-failed>
        <NameAndSize fileName={fileName} size={size} />
        <button type="button" className={styles.retry} aria-label={text(texts.retryOf, { fileName })} onClick={() => files.retry(id)}>{text(texts.retry)}</button>
        <Dismiss label={text(texts.remove, { fileName })} onClick={() => files.cancel(id)} />
        <span role="alert" className={`${controls.error} ${styles.failure}`}>
          <span className="visually-hidden">{fileName} </span>
          {failure === 'unreachable' ? text(texts.unreachable) : text(texts.refused, { reason: refusalText(text, failure, refusals) })}
        </span>
      </li>
    )
  }
  return (
    <li className={styles.file}>
      <Picture thumbnail={thumbnail ?? undefined} />
      <NameAndSize fileName={fileName} size={size} />
      <progress className={styles.progress} aria-label={text(texts.uploading, { fileName })} value={Math.round(sent * 100)} max={100} />
      <Dismiss label={text(texts.cancel, { fileName })} onClick={() => files.cancel(id)} />
    </li>
  )
}

function NameAndSize({ fileName, size }: { fileName: string; size: number }) {
  const { locale } = useTexts()
  return (
    <>
      <span className={styles.name} title={fileName}>{fileName}</span>
      <span className={styles.size}>{fileSize(size, locale)}</span>
    </>
  )
}

const Picture = ({ thumbnail }: { thumbnail: string | undefined }) =>
  (thumbnail ? <img className={styles.picture} src={thumbnail} alt="" /> : <Paperclip size={14} aria-hidden className={styles.size} />)

const Dismiss = ({ label, onClick }: { label: string; onClick: () => void }) =>
  <button type="button" className={controls.icon} aria-label={label} title={label} onClick={onClick}><X size={16} aria-hidden /></button>
