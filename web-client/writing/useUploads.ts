import { useState } from 'react'
import { useAttachmentAccess } from '../../web-shared/ticket/attachment-access'
import { uploadAttachment, UploadError, type UploadedAttachment } from '../../web-shared/ticket/upload-attachment'
import { largestFileBytes, mostFiles } from '../../web-shared/ticket/upload-limits'
import { useText } from '../language/useText'
import { texts } from './texts'

/** A file that the server has, and that waits for its comment or ticket. */
export type Attached = Pick<UploadedAttachment, 'id' | 'fileName' | 'size'>

interface Options {
  attached: readonly Attached[]
  onAttached: (attachment: Attached) => void
}

/** Sends files ahead as they are chosen. What went wrong is told per file, and nothing that was written is touched. */
export function useUploads({ attached, onAttached }: Options) {
  const text = useText()
  const getAuthorization = useAttachmentAccess()
  const [uploading, setUploading] = useState<readonly { id: number; fileName: string }[]>([])
  const [problems, setProblems] = useState<readonly string[]>([])

  async function upload(file: File, id: number) {
    setUploading(current => [...current, { id, fileName: file.name }])
    try {
      const { id: attachmentId, fileName, size } = await uploadAttachment(file, getAuthorization())
      onAttached({ id: attachmentId, fileName, size })
    } catch (error) {
      const problem = error instanceof UploadError ? text(texts.refused, { fileName: file.name, reason: error.message }) : text(texts.unreachable, { fileName: file.name })
      setProblems(current => [...current, problem])
    } finally {
      setUploading(current => current.filter(other => other.id !== id))
    }
  }

  function add(files: readonly File[]) {
    const room = mostFiles - attached.length - uploading.length
    const fitting = files.filter(file => file.size <= largestFileBytes)
    setProblems([
      ...files.filter(file => file.size > largestFileBytes).map(file => text(texts.tooLarge, { fileName: file.name })),
      ...(fitting.length > room ? [text(texts.tooMany)] : []),
    ])
    const first = Date.now()
    fitting.slice(0, room).forEach((file, index) => void upload(file, first + index))
  }

  return { add, uploading, problems }
}
