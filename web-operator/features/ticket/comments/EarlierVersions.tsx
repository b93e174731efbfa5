import { useQuery } from '@apollo/client/react'
import { Loader, UnstyledButton } from '@mantine/core'
import { ChevronDown, ChevronRight } from 'lucide-react'
import { useId, useState } from 'react'
import { readRequestError } from '../../../../web-shared/apollo/request-error'
import { RelativeTime } from '../../../../web-shared/ticket/RelativeTime'
import { RichText } from '../../../../web-shared/ticket/RichText'
import { graphql } from '../../../gql'
import styles from './EarlierVersions.module.css'

const CommentRevisionsQuery = graphql(`
  query CommentRevisions($commentId: ID!) {
    comment(id: $commentId) {
      id
      revisions {
        id
        bodyHtml
        writtenAt
      }
    }
  }
`)

/** "Edited", and on demand what the comment said before. */
export function EarlierVersions({ commentId, editedAt }: { commentId: string; editedAt: string }) {
  const [shown, setShown] = useState(false)
  const list = useId()
  const Icon = shown ? ChevronDown : ChevronRight
  return (
    <div className={styles.edited}>
      <UnstyledButton className={styles.toggle} aria-expanded={shown} aria-controls={shown ? list : undefined} onClick={() => setShown(!shown)}>
        <Icon size={14} aria-hidden />Edited <RelativeTime at={editedAt} />
      </UnstyledButton>
      {/* Edited once more, it has one version more. */}
      {shown && <Versions key={editedAt} id={list} commentId={commentId} />}
    </div>
  )
}

function Versions({ id, commentId }: { id: string; commentId: string }) {
  const { data, error } = useQuery(CommentRevisionsQuery, { variables: { commentId }, fetchPolicy: 'network-only' })
  if (error) return <p role="alert">The earlier versions were not loaded: {readRequestError(error).message}</p>
  if (!data) return <Loader size="xs" aria-label="Loading the earlier versions" />
  return (
    <ol id={id} className={styles.versions} aria-label="Earlier versions">
      {data.comment?.revisions.map(version => (
        <li key={version.id}>
          <RelativeTime at={version.writtenAt} className={styles.time} />
          <RichText html={version.bodyHtml} />
        </li>
      ))}
    </ol>
  )
}
