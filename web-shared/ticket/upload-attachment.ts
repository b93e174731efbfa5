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

interface Refusal { error?: { code?: string; message?: string; requestId?: string } }

/**
 * Sends one file ahead of the comment or ticket that will carry it. Throws UploadError when the server refuses,
 * TypeError when it cannot be reached.
 */
export async function uploadAttachment(file: File, authorization: string | null): Promise<UploadedAttachment> {
  const form = new FormData()
  form.append('file', file)
  const response = await fetch('/attachments', {
    method: 'POST',
    body: form,
    credentials: 'same-origin',
    headers: authorization ? { authorization } : {},
  })
  if (response.ok) return await response.json() as UploadedAttachment
  const refusal: Refusal = await response.json().catch(() => ({}))
  throw new UploadError(
    refusal.error?.message ?? `The server refused the file (HTTP ${response.status}).`,
    refusal.error?.code ?? 'UNKNOWN',
    refusal.error?.requestId ?? null,
  )
}
