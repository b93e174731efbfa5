import { escapeHtml } from './html-tree.js'
import type { MailAttachment } from './parsed-mail.js'

const MOST = 20
const LARGEST = 20 * 1024 * 1024
/** One place is kept for a text that is too long. */
const MOST_SHOWN = MOST - 1

/** Which of a mail's files a comment takes: those that its HTML shows in place come first. */
export class Attachments {
  private readonly byContentId = new Map<string, MailAttachment>()
  private readonly shown = new Set<MailAttachment>()

  constructor(private readonly files: MailAttachment[]) {
    for (const file of files) {
      if (file.contentId !== null && file.bytes.length <= LARGEST && !this.byContentId.has(file.contentId)) this.byContentId.set(file.contentId, file)
    }
  }

  /** Notes that the HTML shows the file of this Content-ID; false when there is none, or no room for it. */
  show = (contentId: string): boolean => {
    const file = this.byContentId.get(contentId)
    if (file && this.shown.size < MOST_SHOWN) this.shown.add(file)
    return file !== undefined && this.shown.has(file)
  }

  /**
   * @param first goes along before all others
   * @param html what came of the HTML in the end: a file that it does not show is one to be listed
   */
  taken(first: MailAttachment[], html: string): { attachments: MailAttachment[]; leftOut: number } {
    const others = this.files.filter((file) => !this.shown.has(file)).map((file) => ({ ...file, contentId: null }))
    const all = [...first, ...this.shown, ...others]
    const isShown = (id: string | null) => id !== null && html.includes(`src="cid:${escapeHtml(id)}"`)
    const attachments = all.filter(({ bytes }) => bytes.length <= LARGEST).slice(0, MOST)
    return { attachments: attachments.map((file) => (isShown(file.contentId) ? file : { ...file, contentId: null })), leftOut: all.length - attachments.length }
  }
}
