import type { MailAttachment } from './parsed-mail.js'

const MOST = 20
const LARGEST = 20 * 1024 * 1024
/** One place is kept for a text that is too long. */
const MOST_SHOWN = MOST - 1

type File = Pick<MailAttachment, 'fileName' | 'bytes' | 'contentId'>

/** Which of a mail's files a comment takes, while its HTML is read: those that it shows in place come first. */
export class Attachments {
  private readonly shown = new Set<File>()

  constructor(private readonly files: File[]) {}

  /** Notes that the HTML shows the file of this Content-ID; false when there is none, or no room for it. */
  show = (contentId: string): boolean => {
    const file = this.files.find((each) => each.contentId === contentId && each.bytes.length <= LARGEST)
    if (file && this.shown.size < MOST_SHOWN) this.shown.add(file)
    return file !== undefined && this.shown.has(file)
  }

  /** @param first goes along before all others */
  taken(first: File[]): { attachments: MailAttachment[]; leftOut: number } {
    const others = this.files.filter((file) => !this.shown.has(file)).map((file) => ({ ...file, contentId: null }))
    const all = [...first, ...this.shown, ...others]
    const attachments = all.filter(({ bytes }) => bytes.length <= LARGEST).slice(0, MOST)
    return { attachments, leftOut: all.length - attachments.length }
  }
}
