import { fetchAttachment } from './attachment-access'

/*
 * The server keeps the images of a mail without a source. `<img data-attachment-id>` is a file of the comment, which not every reader
 * gets by a plain address; `<img data-remote-src>` lies on a foreign server.
 */

/** Whether the text has images that lie on foreign servers. Within tags only: in a text the bracket is escaped. */
export const hasRemoteImages = (html: string) => /<img [^>]*data-remote-src="/.test(html)

/** Whether the text shows this attachment in its place. */
export const showsAttachment = (html: string, attachmentId: string) => html.includes(`data-attachment-id="${attachmentId}"`)

/** Has their words stand beside the images that are not shown, for a browser puts the sign of a broken image before an alternative text. */
export function standForImages(text: HTMLElement) {
  const words = [...text.querySelectorAll<HTMLImageElement>('img:not([src])')].filter(({ alt }) => alt).map(image => {
    const stand = document.createElement('span')
    stand.dataset.standsFor = ''
    stand.textContent = image.alt
    image.after(stand)
    return stand
  })
  return () => words.forEach(stand => stand.remove())
}

/** Shows the files of the comment that stand in its text. Answers how to give them back; one that cannot be had stays its alternative text. */
export function showInlineImages(text: HTMLElement, authorization: string | null) {
  const sources: string[] = []
  let gone = false
  for (const image of text.querySelectorAll<HTMLImageElement>('img[data-attachment-id]')) {
    const url = `/attachments/${encodeURIComponent(image.dataset.attachmentId ?? '')}`
    if (!authorization) {
      image.src = url
      continue
    }
    fetchAttachment(url, authorization).then(source => {
      if (gone) return URL.revokeObjectURL(source)
      sources.push(source)
      image.src = source
    }, () => {})
  }
  return () => {
    gone = true
    for (const source of sources) URL.revokeObjectURL(source)
  }
}

/** Loads what lies on foreign servers, which hear that somebody reads, but not where. Over TLS alone: the policy of the page allows no other. */
export function showRemoteImages(text: HTMLElement) {
  for (const image of text.querySelectorAll<HTMLImageElement>('img[data-remote-src]')) {
    image.setAttribute('referrerpolicy', 'no-referrer')
    image.src = (image.dataset.remoteSrc ?? '').replace(/^http:/i, 'https:')
  }
}
