import { useQuery } from '@apollo/client/react'
import { Text } from '@mantine/core'
import { readRequestError } from '../../../../web-shared/apollo/request-error'
import { RichText } from '../../../../web-shared/ticket/RichText'
import { graphql } from '../../../gql'
import styles from './MarkdownPreview.module.css'

const MarkdownPreviewQuery = graphql(`
  query MarkdownPreview($markdown: String!) {
    markdownPreview(markdown: $markdown)
  }
`)

/** The text as its readers will see it, rendered and sanitised by the server. */
export function MarkdownPreview({ markdown }: { markdown: string }) {
  const { data, error } = useQuery(MarkdownPreviewQuery, { variables: { markdown }, fetchPolicy: 'no-cache', skip: markdown.trim() === '' })
  return (
    <section className={styles.preview} aria-label="Preview" tabIndex={0}>
      {markdown.trim() === '' && <Text size="sm" c="dimmed">Nothing is written yet.</Text>}
      {error && <p role="alert" className={styles.problem}>No preview: {readRequestError(error).message} Your text is kept.</p>}
      {data && <RichText html={data.markdownPreview} />}
    </section>
  )
}
