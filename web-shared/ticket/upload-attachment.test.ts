import { uploadAttachment, UploadError } from './upload-attachment'

const file = new File(['hi'], 'hi.txt')

describe('uploadAttachment', () => {
  const realFetch = globalThis.fetch
  afterEach(() => {
    globalThis.fetch = realFetch
  })

  it('posts the file with the credential and returns what the server made of it', async () => {
    const answer = { id: 'a1', fileName: 'hi.txt', contentType: 'text/plain', size: 2, inline: false }
    const fetched = jest.fn().mockResolvedValue(Response.json(answer, { status: 201 }))
    globalThis.fetch = fetched
    expect(await uploadAttachment(file, 'Bearer t')).toEqual(answer)
    const [path, request] = fetched.mock.calls[0] as [string, RequestInit]
    expect(path).toBe('/attachments')
    expect(request.headers).toEqual({ authorization: 'Bearer t' })
    expect((request.body as FormData).get('file')).toBe(file)
  })

  it('throws the server\'s words when it refuses', async () => {
    globalThis.fetch = jest.fn().mockResolvedValue(
      Response.json({ error: { code: 'TOO_LARGE', message: 'Files are limited to 20 MB.', requestId: 'r1' } }, { status: 413 }),
    )
    await expect(uploadAttachment(file, null)).rejects.toMatchObject({ message: 'Files are limited to 20 MB.', code: 'TOO_LARGE', requestId: 'r1' })
  })

  it('throws a message of its own when a proxy refuses without JSON', async () => {
    globalThis.fetch = jest.fn().mockResolvedValue(new Response('<html>', { status: 502 }))
    await expect(uploadAttachment(file, null)).rejects.toBeInstanceOf(UploadError)
  })
})
