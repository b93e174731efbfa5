import { fakeUploads, taken } from '../test/fake-uploads'
import { uploadAttachment, UploadError } from './upload-attachment'

const file = new File(['hi'], 'hi.txt')

describe('uploadAttachment', () => {
  let uploads: ReturnType<typeof fakeUploads>
  beforeEach(() => {
    uploads = fakeUploads()
  })
  afterEach(() => uploads.restore())

  it('posts the file with the credential and returns what the server made of it', async () => {
    const answered = uploadAttachment(file, 'Bearer t')
    uploads.sent[0]?.answer(taken('a1', 'hi.txt'))
    expect(await answered).toEqual({ id: 'a1', fileName: 'hi.txt', contentType: 'text/plain', size: 2, inline: false })
    expect(uploads.sent[0]).toMatchObject({ path: '/attachments', headers: { authorization: 'Bearer t' } })
    expect(uploads.sent[0]?.file).toBe(file)
  })

  it('tells how much is sent', async () => {
    const shares: number[] = []
    const answered = uploadAttachment(file, null, { onProgress: share => shares.push(share) })
    uploads.sent[0]?.progress(1, 4)
    uploads.sent[0]?.progress(4, 4)
    uploads.sent[0]?.answer(taken('a1', 'hi.txt'))
    await answered
    expect(shares).toEqual([0.25, 1])
  })

  it('stops when it is aborted, and does not begin when it was aborted before', async () => {
    const cancel = new AbortController()
    const answered = uploadAttachment(file, null, { signal: cancel.signal })
    cancel.abort()
    await expect(answered).rejects.toBe(cancel.signal.reason)
    expect(uploads.sent[0]?.aborted).toBe(true)
    await expect(uploadAttachment(file, null, { signal: cancel.signal })).rejects.toBe(cancel.signal.reason)
    expect(uploads.sent).toHaveLength(1)
  })

  it('throws the server\'s words when it refuses', async () => {
    const answered = uploadAttachment(file, null)
    uploads.sent[0]?.answer({ status: 413, body: { error: { code: 'TOO_LARGE', message: 'Files are limited to 20 MB.', requestId: 'r1' } } })
    await expect(answered).rejects.toMatchObject({ message: 'Files are limited to 20 MB.', code: 'TOO_LARGE', requestId: 'r1' })
  })

  it('throws a message of its own when a proxy refuses without JSON', async () => {
    const answered = uploadAttachment(file, null)
    uploads.sent[0]?.answer({ status: 502, body: '<html>' })
    await expect(answered).rejects.toBeInstanceOf(UploadError)
  })

  it('throws a TypeError when the server cannot be reached', async () => {
    const answered = uploadAttachment(file, null)
    uploads.sent[0]?.cut()
    await expect(answered).rejects.toBeInstanceOf(TypeError)
  })
})
