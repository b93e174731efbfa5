import { useEffect, useLayoutEffect, useRef } from 'react'
import { useAttachmentAccess } from './attachment-access'
import { showInlineImages, showRemoteImages, standForImages } from './mail-images'
import styles from './RichText.module.css'

interface Props {
  /** HTML that the server rendered or sanitised (`bodyHtml`, `contentHtml`, `quotedHtml`); nothing else may be given to it. */
  html: string
  /** The reader has asked for the images that lie on foreign servers. Until then they are not loaded: who reads when is nobody's business. */
  remoteImages?: boolean
}

/** The text of a ticket or comment. Images of a mail come without a source, and get theirs once the text stands. */
export function RichText({ html, remoteImages = false }: Props) {
  const text = useRef<HTMLDivElement>(null)
  const authorization = useAttachmentAccess()()

  useLayoutEffect(() => (text.current ? standForImages(text.current) : undefined), [html])
  useEffect(() => (text.current ? showInlineImages(text.current, authorization) : undefined), [html, authorization])
  useEffect(() => {
    if (remoteImages && text.current) showRemoteImages(text.current)
  }, [html, remoteImages])

  return <div ref={text} className={styles.richText} dangerouslySetInnerHTML={{ __html: html }} />
}
