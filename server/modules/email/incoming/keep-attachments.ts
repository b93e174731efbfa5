import type { Services } from '../../../core/services.js'
import { uploadFile } from '../../attachments/commands/upload-file.js'
import type { ParsedMail } from '../parse/parsed-mail.js'

/** The files of a mail as they are kept: used for nothing yet, and swept after a day should the mail not be placed. */
export interface KeptFiles {
  uploader: string
  ids: string[]
  /** Those among them that hold the mail's quoted history and signature too, which of an operator's mail are not for the client. */
  wholeTextIds: string[]
  /** What the HTML calls by a Content-ID. */
  byContentId: Map<string, string>
}

/** Keeps the attachments of a mail before its transaction, for bytes have none. */
export async function keepAttachments(services: Services, mailId: string, { attachments }: ParsedMail): Promise<KeptFiles> {
  const kept: KeptFiles = { uploader: `mail:${mailId}`, ids: [], wholeTextIds: [], byContentId: new Map() }
  for (const { fileName, bytes, contentId, isWholeText } of attachments) {
    const { id } = await uploadFile(services, kept.uploader, fileName, bytes)
    kept.ids.push(id)
    if (isWholeText) kept.wholeTextIds.push(id)
    if (contentId) kept.byContentId.set(contentId, id)
  }
  return kept
}

/** The HTML of a mail with its inline images named by the attachments that they are: `<img data-attachment-id>`. */
export function withInlineImages(html: string, { byContentId }: KeptFiles): string {
  return html.replace(/src="cid:([^"]*)"/g, (_src, contentId: string) => {
    const id = byContentId.get(contentId) ?? byContentId.get(decoded(contentId))
    return id ? `data-attachment-id="${id}"` : ''
  })
}

function decoded(contentId: string): string {
  try {
    return decodeURIComponent(contentId.replaceAll('&amp;', '&'))
  } catch {
    return contentId
  }
}
