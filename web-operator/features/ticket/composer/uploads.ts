import { UploadError } from '../../../../web-shared/ticket/upload-attachment'
import { mostFiles } from '../../../../web-shared/ticket/upload-limits'
import { UploadQueue, type Upload, type Uploads } from '../../../../web-shared/writing/upload-queue'
import { changeDraft, draftKey, readDraft, type DraftPlace } from './drafts'

const queue = new UploadQueue()

export const subscribeToUploads = queue.subscribe
export const uploadsOf = (place: DraftPlace) => queue.of(draftKey(place))

/** Sends files ahead, into the draft. Those that are too large or too many are told, the others go. */
export function attach(place: DraftPlace, files: readonly File[]) {
  queue.attach({
    key: draftKey(place),
    held: readDraft(place).files.length,
    getAuthorization: () => null,
    take: file => changeDraft(place, draft => ({ ...draft, files: [...draft.files, file] })),
  }, files)
}

/** Stops an upload, or forgets one that failed. */
export const cancelUpload = (place: DraftPlace, id: number) => queue.cancel(draftKey(place), id)

/** Tries a failed upload again. */
export const retryUpload = (place: DraftPlace, id: number) => queue.retry(draftKey(place), id)

/** What was refused has been read: the comment goes out without it. */
export const forgetRefusals = (place: DraftPlace) => queue.forgetRefusals(draftKey(place))

/** Why files were refused before they began. */
export const refusalsOf = ({ tooLarge, tooMany }: Uploads) => [
  ...tooLarge.map(name => `${name} is larger than 20 MB. Make it smaller, or share it another way.`),
  ...(tooMany.length > 0 ? [`A comment carries ${mostFiles} files. Not attached: ${tooMany.join(', ')}. Send them with another comment.`] : []),
]

/** Why a file did not get there. */
export const problemOf = ({ failure }: Upload) =>
  (failure instanceof UploadError ? failure.message : failure && 'The server cannot be reached. Retry when you are connected.')
