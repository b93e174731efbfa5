import { graphql } from '../../gql'

/** What a decision about a mail answers. */
export const MailDecision_payload = graphql(`
  fragment MailDecision_payload on QuarantinedMailPayload {
    quarantinedMailId
    quarantinedMail {
      id
      ...QuarantinedMailRow_mail
    }
    ticket {
      id
      number
    }
    userErrors {
      code
      message
    }
  }
`)

export const RetryMutation = graphql(`
  mutation QuarantinedMailRetry($id: ID!) {
    decided: quarantinedMailRetry(quarantinedMailId: $id) {
      ...MailDecision_payload
    }
  }
`)

export const MakeTicketMutation = graphql(`
  mutation QuarantinedMailMakeTicket($id: ID!) {
    decided: quarantinedMailMakeTicket(quarantinedMailId: $id) {
      ...MailDecision_payload
    }
  }
`)

export const DiscardMutation = graphql(`
  mutation QuarantinedMailDiscard($id: ID!) {
    decided: quarantinedMailDiscard(quarantinedMailId: $id) {
      ...MailDecision_payload
    }
  }
`)
