import type { ResultOf } from '@graphql-typed-document-node/core'
import { graphql } from '../../../gql'

export const CannedRepliesQuery = graphql(`
  query SettingsCannedReplies {
    viewer {
      __typename
      ... on Operator {
        id
      }
    }
    cannedReplies {
      id
      name
      ...CannedReplyList_cannedReply
      ...CannedReplyForm_cannedReply
    }
    desks {
      id
      ...ReplyDeskChoice_desk
    }
  }
`)

export type CannedRepliesData = ResultOf<typeof CannedRepliesQuery>
