import { uploadAttachment, UploadError } from '../ticket/upload-attachment'
import { largestFileBytes, mostFiles } from '../ticket/upload-limits'
import { thumbnailOf } from './thumbnail'

/** A file that the server has, and that waits for its comment or ticket. Size in bytes; the thumbnail of an image is a data URL. */
export interface AttachedFile { id: string; fileName: string; size: number; thumbnail?: string }

/** A file on its way. Size in bytes; `sent` from 0 to 1. */
export interface Upload {
  id: number
  fileName: string
  size: number
  sent: number
  thumbnail: string | null
  /** What kept it from getting there: the server's refusal, or that it could not be reached. */
  failure: UploadError | 'unreachable' | null
}

/** What is on its way into one draft, and the names of the files that were refused before they began. */
export interface Uploads { uploads: readonly Upload[]; tooLarge: readonly string[]; tooMany: readonly string[] }

/** The draft that files go into. */
export interface UploadTarget {
  key: string
  /** How many files it holds already. */
  held: number
  /** The Authorization header of the moment; null where a cookie is the credential. */
  getAuthorization: () => string | null
  /** Puts a file that has arrived into the draft, whether or not that is on the screen. */
  take: (file: AttachedFile) => void
}

interface Job { file: File; target: UploadTarget; thumbnail: Promise<string | null>; cancel: AbortController }

const none: Uploads = { uploads: [], tooLarge: [], tooMany: [] }
// A browser has six connections to a server, and what is written meanwhile needs some of them.
const mostAtOnce = 3

/** Files on their way into drafts. Kept by the page and not by a component: an upload goes on when another screen is opened. */
export class UploadQueue {
  readonly #byDraft = new Map<string, Uploads>()
  readonly #jobs = new Map<number, Job>()
  readonly #waiting: number[] = []
  readonly #listeners = new Set<() => void>()
  #running = 0
  #lastId = 0

  /** The same object until it changes. */
  readonly of = (key: string) => this.#byDraft.get(key) ?? none

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener)
    return () => {
      this.#listeners.delete(listener)
    }
  }

  /** Sends files ahead. Those that are too large or too many are told, the others go. */
  attach(target: UploadTarget, files: readonly File[]) {
    const room = mostFiles - target.held - this.of(target.key).uploads.length
    const fitting = files.filter(({ size }) => size <= largestFileBytes)
    const accepted = fitting.slice(0, room).map(file => ({ id: ++this.#lastId, file }))
    this.#change(target.key, ({ uploads }) => ({
      uploads: [...uploads, ...accepted.map(({ id, file }) => ({ id, fileName: file.name, size: file.size, sent: 0, thumbnail: null, failure: null }))],
      tooLarge: files.filter(({ size }) => size > largestFileBytes).map(({ name }) => name),
      tooMany: fitting.slice(room).map(({ name }) => name),
    }))
    for (const { id, file } of accepted) {
      const thumbnail = thumbnailOf(file)
      this.#jobs.set(id, { file, target, thumbnail, cancel: new AbortController() })
      this.#waiting.push(id)
      void thumbnail.then(drawn => drawn && this.#update(target.key, id, { thumbnail: drawn }))
    }
    this.#startNext()
  }

  /** Stops an upload, or forgets one that failed. */
  cancel(key: string, id: number) {
    this.#jobs.get(id)?.cancel.abort()
    this.#end(key, id)
  }

  /** Tries a failed upload again. */
  retry(key: string, id: number) {
    this.#update(key, id, { failure: null, sent: 0 })
    this.#waiting.push(id)
    this.#startNext()
  }

  /** What was refused has been read: the draft goes out without it. */
  forgetRefusals(key: string) {
    this.#change(key, ({ uploads }) => ({ uploads, tooLarge: [], tooMany: [] }))
  }

  #startNext() {
    while (this.#running < mostAtOnce) {
      const id = this.#waiting.shift()
      if (id === undefined) return
      const job = this.#jobs.get(id)
      if (job) void this.#run(id, job)
    }
  }

  async #run(id: number, { file, target, thumbnail, cancel: { signal } }: Job) {
    this.#running += 1
    try {
      const attached = await uploadAttachment(file, target.getAuthorization(), { signal, onProgress: sent => this.#update(target.key, id, { sent }) })
      const drawn = await thumbnail
      if (signal.aborted) return
      this.#end(target.key, id)
      target.take({ id: attached.id, fileName: attached.fileName, size: attached.size, ...(drawn && { thumbnail: drawn }) })
    } catch (error) {
      if (!signal.aborted) this.#update(target.key, id, { failure: error instanceof UploadError ? error : 'unreachable' })
    } finally {
      this.#running -= 1
      this.#startNext()
    }
  }

  #end(key: string, id: number) {
    this.#jobs.delete(id)
    this.#change(key, state => ({ ...state, uploads: state.uploads.filter(upload => upload.id !== id) }))
  }

  #update(key: string, id: number, fields: Partial<Upload>) {
    this.#change(key, state => ({ ...state, uploads: state.uploads.map(upload => (upload.id === id ? { ...upload, ...fields } : upload)) }))
  }

  #change(key: string, next: (state: Uploads) => Uploads) {
    this.#byDraft.set(key, next(this.of(key)))
    for (const listener of this.#listeners) listener()
  }
}
