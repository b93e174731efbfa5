import multipart from '@fastify/multipart'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Services } from '../../core/services.js'
import { UserErrors } from '../../core/user-error.js'
import type { Viewer } from '../../core/viewer.js'
import { canUpload, uploaderOf } from './attachment.policy.js'
import { uploadFile } from './commands/upload-file.js'
import { isShownInline } from './content-type.js'
import { visibleFile } from './queries/visible-file.js'

const MOST_BYTES = 20 * 1024 * 1024

/** Uploads and downloads, which GraphQL is no good at. The same credentials, and the same policy, as the API. */
export async function attachmentRoutes(app: FastifyInstance, services: Services, viewerOf: (request: FastifyRequest) => Promise<Viewer | null>): Promise<void> {
  await app.register(multipart, { limits: { fileSize: MOST_BYTES, files: 1, fields: 0 } })

  app.post('/attachments', async (request, reply) => {
    const viewer = await viewerOf(request)
    if (!canUpload(viewer)) return refuse(request, reply, 401, 'UNAUTHENTICATED', 'Sign in, then attach the file again.')
    const limited = await tooManyUploads(services, viewer)
    if (limited) return refuse(request, reply, 429, 'RATE_LIMITED', limited)
    if (!request.isMultipart()) return refuse(request, reply, 415, 'INVALID', 'Send the file as multipart/form-data in the field "file".')
    const file = await uploadedFile(request)
    if (file === 'missing') return refuse(request, reply, 400, 'REQUIRED', 'No file came. Choose one and try again.')
    if (file === 'unreadable') return refuse(request, reply, 400, 'INVALID', 'The upload broke off or cannot be read. Try again.')
    if (file === 'too large') return refuse(request, reply, 413, 'TOO_LARGE', 'The file is larger than 20 MB. Make it smaller, or share it another way.')
    const { id, fileName, contentType, size } = await uploadFile(services, uploaderOf(viewer), file.name, file.bytes)
    return reply.code(201).send({ id, fileName, contentType, size, inline: isShownInline(contentType) })
  })

  // Whatever stands behind the slash: a named parameter is cut off at 100 characters, and another page would answer.
  app.get<{ Params: { '*': string } }>('/attachments/*', async (request, reply) => {
    const file = await visibleFile(services, await viewerOf(request), request.params['*'])
    if (!file) return refuse(request, reply, 404, 'NOT_FOUND', 'This file does not exist, or you cannot see it.')
    return reply.headers(downloadHeaders(file.fileName, file.contentType, file.size)).send(await services.files.getStream(file.id))
  })
}

/** What to tell a viewer who has uploaded too much of late; null for everyone else. */
async function tooManyUploads({ limits }: Services, viewer: Viewer): Promise<string | null> {
  try {
    await limits.takeByViewer('upload', viewer)
    return null
  } catch (error) {
    if (error instanceof UserErrors) return error.message
    throw error
  }
}

/** The whole file of a multipart request, or why it cannot be had. */
async function uploadedFile(request: FastifyRequest): Promise<{ name: string; bytes: Buffer } | 'missing' | 'unreadable' | 'too large'> {
  try {
    const part = await request.file()
    if (!part) return 'missing'
    const bytes = await part.toBuffer()
    // toBuffer does not notice when it is the last chunk that was cut off.
    return part.file.truncated ? 'too large' : { name: part.filename, bytes }
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'FST_REQ_FILE_TOO_LARGE' ? 'too large' : 'unreadable'
  }
}

/** A stranger's bytes under our origin: never guessed at, never run, never kept by a cache in between. RFC 6266 and 8187 for the name. */
function downloadHeaders(fileName: string, contentType: string, size: number): Record<string, string> {
  const inline = isShownInline(contentType)
  return {
    'content-type': inline ? contentType : 'application/octet-stream',
    'content-disposition': `${inline ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(fileName).replace(/['()*]/g, percent)}`,
    'content-length': String(size),
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
    'cross-origin-resource-policy': 'same-origin',
  }
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`
}

function refuse(request: FastifyRequest, reply: FastifyReply, status: number, code: string, message: string) {
  return reply.code(status).send({ error: { code, message, requestId: request.id } })
}
