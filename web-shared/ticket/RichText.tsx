import styles from './RichText.module.css'

/** HTML that the server rendered and sanitised (`bodyHtml`, `contentHtml`); nothing else may be given to it. */
export function RichText({ html }: { html: string }) {
  return <div className={styles.richText} dangerouslySetInnerHTML={{ __html: html }} />
}
