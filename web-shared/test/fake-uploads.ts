/** What the server in memory says to one file. */
export interface UploadAnswer { status: number; body: object | string }

/** One upload as the page began it. */
export interface SentUpload {
  path: string
  headers: Record<string, string>
  file: File
  aborted: boolean
  progress: (loaded: number, total: number) => void
  answer: (answer: UploadAnswer) => void
  cut: () => void
}

/** The answer of a server that took the file. */
export const taken = (id: string, fileName: string, more: object = {}): UploadAnswer => ({
  status: 201, body: { id, fileName, contentType: 'text/plain', size: 2, inline: false, ...more },
})

/** Stands in for XMLHttpRequest. With `answer` every upload is answered at once; without, the test does it. `restore` ends it. */
export function fakeUploads(answer?: (upload: SentUpload) => UploadAnswer) {
  const real = globalThis.XMLHttpRequest
  const sent: SentUpload[] = []

  class FakeRequest {
    status = 0
    responseText = ''
    upload: { onprogress?: (event: object) => void } = {}
    onload = () => {}
    onerror = () => {}
    onabort = () => {}
    #path = ''
    #headers: Record<string, string> = {}
    #upload: SentUpload | undefined

    open(_method: string, path: string) {
      this.#path = path
    }

    setRequestHeader(name: string, value: string) {
      this.#headers[name] = value
    }

    abort() {
      if (this.#upload) this.#upload.aborted = true
      this.onabort()
    }

    send(form: FormData) {
      const upload: SentUpload = {
        path: this.#path,
        headers: this.#headers,
        file: form.get('file') as File,
        aborted: false,
        progress: (loaded, total) => this.upload.onprogress?.({ loaded, total }),
        answer: ({ status, body }) => {
          this.status = status
          this.responseText = typeof body === 'string' ? body : JSON.stringify(body)
          this.onload()
        },
        cut: () => this.onerror(),
      }
      this.#upload = upload
      sent.push(upload)
      if (answer) queueMicrotask(() => upload.answer(answer(upload)))
    }
  }

  globalThis.XMLHttpRequest = FakeRequest as unknown as typeof XMLHttpRequest
  return { sent, restore: () => { globalThis.XMLHttpRequest = real } }
}
