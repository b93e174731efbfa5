import { uploadAttachment, UploadError } from '../../../../web-shared/ticket/upload-attachment'
import { largestFileBytes, mostFiles } from '../../../../web-shared/ticket/upload-limits'
import { changeDraft, draftKey, readDraft, type DraftPlace } from './drafts'
import { thumbnailOf } from './thumbnail'

/** A file on its way into a draft. Size in bytes; `sent` from 0 to 1; `problem` says why it did not get there. */
export interface Upload { id: number; fileName: string; size: number; sent: number; thumbnail: string | null; problem: string | null }

/** What is on its way into one draft, and what was refused before it began. */
export interface Uploads { uploads: readonly Upload[]; refusals: readonly string[] }

interface Job { file: File; place: DraftPlace; thumbnail: Promise<string | null>; cancel: AbortController }

const none: Uploads = { uploads: [], refusals: [] }
// A browser has six connections to a server, and what is written meanwhile needs some of them.
const mostAtOnce = 3

/*
 * Kept by the page and not by a component: an upload goes on when the tab or the ticket changes, and lands in its draft.
 */
const byDraft = new Map<string, Uploads>()
const jobs = new Map<number, Job>()
const waiting: number[] = []
const listeners = new Set<() => void>()
let running = 0
let lastId = 0

export const uploadsOf = (place: DraftPlace) => byDraft.get(draftKey(place)) ?? none

export function subscribeToUploads(listener: () => void) {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

/** Sends files ahead. Those that are too large or too many are told, the others go. */
export function attach(place: DraftPlace, files: readonly File[]) {
  const room = mostFiles - readDraft(place).files.length - uploadsOf(place).uploads.length
  const fitting = files.filter(({ size }) => size <= largestFileBytes)
  const accepted = fitting.slice(0, room).map(file => ({ id: ++lastId, file }))
  change(place, ({ uploads }) => ({
    uploads: [...uploads, ...accepted.map(({ id, file }) => ({ id, fileName: file.name, size: file.size, sent: 0, thumbnail: null, problem: null }))],
    refusals: [
      ...files.filter(({ size }) => size > largestFileBytes).map(({ name }) => `${name} is larger than 20 MB. Make it smaller, or share it another way.`),
      ...(fitting.length > room ? [`A comment carries ${mostFiles} files. Not attached: ${fitting.slice(room).map(({ name }) => name).join(', ')}. Send them with another comment.`] : []),
    ],
  }))
  for (const { id, file } of accepted) {
    const thumbnail = thumbnailOf(file)
    jobs.set(id, { file, place, thumbnail, cancel: new AbortController() })
    waiting.push(id)
    void thumbnail.then(drawn => drawn && update(place, id, { thumbnail: drawn }))
  }
  startNext()
}

/** Stops an upload, or forgets one that failed. */
export function cancelUpload(place: DraftPlace, id: number) {
  jobs.get(id)?.cancel.abort()
  end(place, id)
}

/** What was refused has been read: the comment goes out without it. */
export const forgetRefusals = (place: DraftPlace) => change(place, state => ({ ...state, refusals: [] }))

/** Tries a failed upload again. */
export function retryUpload(place: DraftPlace, id: number) {
  update(place, id, { problem: null, sent: 0 })
  waiting.push(id)
  startNext()
}

function startNext() {
  while (running < mostAtOnce) {
    const id = waiting.shift()
    if (id === undefined) return
    const job = jobs.get(id)
    if (job) void run(id, job)
  }
}

async function run(id: number, { file, place, thumbnail, cancel: { signal } }: Job) {
  running += 1
  try {
    const { id: attachmentId, fileName, size } = await uploadAttachment(file, null, { signal, onProgress: sent => update(place, id, { sent }) })
    const drawn = await thumbnail
    if (signal.aborted) return
    end(place, id)
    changeDraft(place, draft => ({ ...draft, files: [...draft.files, { id: attachmentId, fileName, size, ...(drawn && { thumbnail: drawn }) }] }))
  } catch (error) {
    if (!signal.aborted) update(place, id, { problem: error instanceof UploadError ? error.message : 'The server cannot be reached. Retry when you are connected.' })
  } finally {
    running -= 1
    startNext()
  }
}

function end(place: DraftPlace, id: number) {
  jobs.delete(id)
  change(place, state => ({ ...state, uploads: state.uploads.filter(upload => upload.id !== id) }))
}

function update(place: DraftPlace, id: number, fields: Partial<Upload>) {
  change(place, state => ({ ...state, uploads: state.uploads.map(upload => (upload.id === id ? { ...upload, ...fields } : upload)) }))
}

function change(place: DraftPlace, next: (state: Uploads) => Uploads) {
  byDraft.set(draftKey(place), next(uploadsOf(place)))
  for (const listener of listeners) listener()
}
