import { useQuery } from '@apollo/client/react'
import { Alert, Loader, Text } from '@mantine/core'
import { RichText } from '../../../../web-shared/ticket/RichText'
import { graphql } from '../../../gql'
import { failureText } from '../form/mistake'
import styles from './CannedReplies.module.css'
import { withExamples } from './reply-variables'

const ReplyPreviewQuery = graphql(`
  query CannedReplyPreview($markdown: String!) {
    markdownPreview(markdown: $markdown)
  }
`)

/** A canned reply as a client would read it, with names made up. */
export function BodyPreview({ body }: { body: string }) {
  const { data, error } = useQuery(ReplyPreviewQuery, { variables: { markdown: withExamples(body) }, skip: !body.trim() })
  if (!body.trim()) return <Text c="dimmed">There is nothing to show yet.</Text>
  if (error) return <Alert color="red" role="alert">{failureText(error)}</Alert>
  return <div className={styles.preview} role="region" aria-label="Preview">{data ? <RichText html={data.markdownPreview} /> : <Loader size="sm" aria-label="Loading the preview" />}</div>
}
