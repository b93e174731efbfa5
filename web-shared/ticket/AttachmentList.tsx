import { Paperclip } from 'lucide-react'
import { useEffect, useState } from 'react'
import { graphql, readFragment, type FragmentType } from '../gql'
import type { AttachmentList_AttachmentFragment } from '../gql/graphql'
import { attachmentPath, fetchAttachment, useAttachmentAccess } from './attachment-access'
import styles from './AttachmentList.module.css'
import { fileSize } from './file-size'
import { showsAttachment } from './mail-images'
import { useTexts } from './texts'

export const AttachmentList_attachment = graphql(`
  fragment AttachmentList_attachment on Attachment {
    id
    fileName
    size
    inline
    url
  }
`)

interface Props {
  attachments: readonly FragmentType<typeof AttachmentList_attachment>[]
  /** The HTML beside them: an image that stands in there, like the logo of a signature, is not shown once more. */
  shownIn?: string
}

/** The files of a ticket or comment: each with its size, images shown. Nothing when there are none. */
export function AttachmentList({ shownIn = '', ...props }: Props) {
  const attachments = readFragment(AttachmentList_attachment, props.attachments).filter(({ id, inline }) => !inline || !showsAttachment(shownIn, id))
  const texts = useTexts()
  if (attachments.length === 0) return null
  return (
    <ul className={styles.list} aria-label={texts.attachments}>
      {attachments.map(attachment => <AttachmentItem key={attachment.id} attachment={attachment} />)}
    </ul>
  )
}

function AttachmentItem({ attachment }: { attachment: AttachmentList_AttachmentFragment }) {
  const texts = useTexts()
  const getAuthorization = useAttachmentAccess()
  const [failed, setFailed] = useState(false)

  // A plain link cannot carry a Bearer credential: fetch the bytes with it, then save those.
  async function download(event: React.MouseEvent) {
    const authorization = getAuthorization()
    if (!authorization) return
    event.preventDefault()
    try {
      const source = await fetchAttachment(attachment.url, authorization)
      const link = document.createElement('a')
      link.href = source
      link.download = attachment.fileName
      link.click()
      URL.revokeObjectURL(source)
      setFailed(false)
    } catch {
      setFailed(true)
    }
  }

  return (
    <li>
      {attachment.inline && <InlineImage url={attachment.url} fileName={attachment.fileName} />}
      <a className={styles.file} href={attachmentPath(attachment.url)} download={attachment.fileName} onClick={download}>
        <Paperclip size={14} aria-hidden className={styles.icon} />
        <span className={styles.name}>{attachment.fileName}</span>
        <span className={styles.size} suppressHydrationWarning>{fileSize(attachment.size, texts.locale)}</span>
      </a>
      {failed && <div role="alert" className={styles.error}>{texts.attachmentFailed(attachment.fileName)}</div>}
    </li>
  )
}

/** The picture itself, in a frame that has its size before the picture has; opens in full in a tab of its own. */
function InlineImage({ url, fileName }: { url: string; fileName: string }) {
  const getAuthorization = useAttachmentAccess()
  const authorization = getAuthorization()
  const [fetched, setFetched] = useState<string | null>(null)
  const [failed, setFailed] = useState(false)

  useEffect(() => {
    if (!authorization) return
    let source: string | null = null
    let gone = false
    fetchAttachment(url, authorization).then(objectUrl => {
      source = objectUrl
      if (gone) return URL.revokeObjectURL(objectUrl)
      setFetched(objectUrl)
      setFailed(false)
    }, () => setFailed(true))
    return () => {
      gone = true
      if (source) URL.revokeObjectURL(source)
    }
  }, [url, authorization])

  const source = authorization ? fetched : attachmentPath(url)
  // Its file stands below, to be tried again.
  if (failed) return null
  return (
    <a className={styles.frame} href={source ?? undefined} target="_blank" rel="noreferrer">
      {source && <img className={styles.image} src={source} alt={fileName} loading="lazy" onError={() => setFailed(true)} />}
    </a>
  )
}
