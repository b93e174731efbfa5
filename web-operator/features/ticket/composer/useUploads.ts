import { useState } from 'react'
import { uploadAttachment, UploadError } from '../../../../web-shared/ticket/upload-attachment'
import type { DraftState } from './useDraft'

/** Uploads files into a draft as they are chosen; says which are on their way and which were refused. */
export function useUploads(change: DraftState['change']) {
  const [pending, setPending] = useState<string[]>([])
  const [problems, setProblems] = useState<string[]>([])

  async function upload(file: File) {
    setPending(names => [...names, file.name])
    try {
      const { id, fileName, size } = await uploadAttachment(file, null)
      change(draft => ({ ...draft, files: [...draft.files, { id, fileName, size }] }))
    } catch (error) {
      const reason = error instanceof UploadError ? error.message : 'The server cannot be reached. Attach it again.'
      setProblems(all => [...all, `${file.name} was not attached. ${reason}`])
    } finally {
      setPending(names => names.toSpliced(names.indexOf(file.name), 1))
    }
  }

  function attach(files: File[]) {
    setProblems([])
    for (const file of files) void upload(file)
  }

  return { pending, problems, attach }
}
