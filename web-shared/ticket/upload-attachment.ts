/** What `POST /attachments` answers; the id goes into `attachmentIds`. Size in bytes. */
export interface UploadedAttachment {
  id: string
  fileName: string
  contentType: string
  size: number
  inline: boolean
}

/** A refused upload, in the server's words. */
export class UploadError extends Error {
  constructor(message: string, readonly code: string, readonly requestId: string | null) {
    super(message)
  }
}

interface Watch {
  /** How much is sent, from 0 to 1. */
  onProgress?: (share: number) => void
  signal?: AbortSignal
}

interface Refusal { error?: { code?: string; message?: string; requestId?: string } }

/**
 * Sends one file ahead of the comment or ticket that will carry it. Throws UploadError when the server refuses, TypeError when
 * it cannot be reached, the signal's reason when it was aborted.
 */
export function uploadAttachment(file: File, authorization: string | null, { onProgress, signal }: Watch = {}) {
  return new Promise<UploadedAttachment>((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason)
    // fetch tells nothing of an upload's progress.
    const request = new XMLHttpRequest()
    request.open('POST', '/attachments')
    if (authorization) request.setRequestHeader('authorization', authorization)
    request.upload.onprogress = ({ loaded, total }) => onProgress?.(total > 0 ? loaded / total : 0)
    request.onload = () => {
      try {
        resolve(readAnswer(request))
      } catch (error) {
        reject(error)
      }
    }
    request.onerror = () => reject(new TypeError('The server cannot be reached.'))
    request.onabort = () => reject(signal?.reason)
    signal?.addEventListener('abort', () => request.abort(), { once: true })

    const form = new FormData()
    form.append('file', file)
    request.send(form)
  })
}

function readAnswer({ status, responseText }: XMLHttpRequest) {
  const answer = parsed(responseText)
  if (status === 201) return answer as UploadedAttachment
  const { error } = answer as Refusal
  throw new UploadError(error?.message ?? `The server refused the file (HTTP ${status}).`, error?.code ?? 'UNKNOWN', error?.requestId ?? null)
}

// A proxy's refusal is no JSON.
function parsed(text: string): object {
  try {
    return JSON.parse(text) as object
  } catch {
    return {}
  }
}
