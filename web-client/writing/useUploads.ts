import { useSyncExternalStore } from 'react'
import { useAttachmentAccess } from '../../web-shared/ticket/attachment-access'
import { UploadQueue, type AttachedFile } from '../../web-shared/writing/upload-queue'
import { keepDraft, keptDraft, subscribeToDrafts } from './drafts'

interface WithFiles { attached: AttachedFile[] }

const queue = new UploadQueue()
const none: AttachedFile[] = []

const attachedTo = (key: string) => keptDraft<WithFiles>(key)?.attached ?? none
const attachTo = (key: string, attached: AttachedFile[]) => keepDraft(key, { ...keptDraft<WithFiles>(key), attached })

/**
 * The files of a draft: those that it has, under `attached`, and those on their way there, which arrive also when another screen is
 * shown meanwhile.
 */
export function useUploads(key: string) {
  const getAuthorization = useAttachmentAccess()
  const underway = useSyncExternalStore(queue.subscribe, () => queue.of(key), () => queue.of(key))
  const attached = useSyncExternalStore(subscribeToDrafts, () => attachedTo(key), () => none)
  return {
    ...underway,
    attached,
    /** A comment that was sent now would go without a file that is still coming. */
    busy: underway.uploads.some(({ failure }) => failure === null),
    add(files: readonly File[]) {
      if (files.length === 0) return
      queue.attach({ key, held: attachedTo(key).length, getAuthorization, take: file => attachTo(key, [...attachedTo(key), file]) }, files)
    },
    cancel: (id: number) => queue.cancel(key, id),
    retry: (id: number) => queue.retry(key, id),
    remove: (id: string) => attachTo(key, attachedTo(key).filter(file => file.id !== id)),
    /** The draft goes out as it is: what did not get there has been read about. */
    forgetFailures() {
      queue.forgetRefusals(key)
      for (const { id, failure } of queue.of(key).uploads) if (failure !== null) queue.cancel(key, id)
    },
  }
}
