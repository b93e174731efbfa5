import { In, IsNull } from 'typeorm'
import type { Transaction } from '../../../core/command.js'
import { userError } from '../../../core/user-error.js'
import { identifiers } from '../../../graphql/identifier.js'
import { Attachment } from '../attachment.entity.js'
import type { Uploader } from '../attachment.policy.js'

/** Puts uploaded files where they belong. Only files of the same uploader that are not used yet can be; any other is not found. */
export async function attachFiles(tx: Transaction, uploader: Uploader | null, attachmentIds: string[], place: { ticketId: string; commentId: string | null }): Promise<void> {
  const ids = [...new Set(attachmentIds)]
  if (!ids.length) return
  const { affected } = uploader ? await tx.manager.update(Attachment, { id: In(identifiers(ids)), uploader, ticketId: IsNull() }, place) : { affected: 0 }
  if (affected !== ids.length) throw userError('NOT_FOUND', 'One of the files is not there any more. Attach it again.', ['attachmentIds'])
}
