import { v7 as uuid } from 'uuid'
import type { Services } from '../../../core/services.js'
import { Attachment } from '../attachment.entity.js'
import type { Uploader } from '../attachment.policy.js'
import { contentTypeOf } from '../content-type.js'

const LONGEST_NAME = 255

/** Keeps a file for a comment or ticket that is still being written. The file is there before its row, so that no row leads nowhere. */
export async function uploadFile({ database, files }: Services, uploader: Uploader, name: string, bytes: Uint8Array): Promise<Attachment> {
  const attachment = Object.assign(new Attachment(), {
    id: uuid(),
    ticketId: null,
    commentId: null,
    uploader,
    fileName: plainName(name),
    contentType: await contentTypeOf(bytes),
    size: bytes.length,
  })
  await files.put(attachment.id, bytes)
  await database.dataSource.manager.insert(Attachment, attachment)
  return attachment
}

/** A name without folders and control characters, as it is shown and offered for saving. Nothing turns its direction either, by which an .exe is read as a .png. */
function plainName(name: string): string {
  const base = name.split(/[\\/]/).at(-1) ?? ''
  return base.replace(/[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g, '').slice(-LONGEST_NAME) || 'file'
}
