import { useMutation } from '@apollo/client/react'
import { Button, Text } from '@mantine/core'
import { useState } from 'react'
import { ConfirmDialog } from '../../../frame/ConfirmDialog'
import { graphql } from '../../../gql'
import type { EmailTemplateKind } from '../../../gql/graphql'
import { useAttempt } from '../form/useAttempt'

const ResetTemplateMutation = graphql(`
  mutation DeskEmailTemplateReset($deskId: ID!, $kind: EmailTemplateKind!) {
    deskEmailTemplateReset(deskId: $deskId, kind: $kind) {
      desk {
        emailTemplates {
          kind
          subject
          body
        }
        ...EmailTemplates_desk
      }
      userErrors {
        message
      }
    }
  }
`)

interface Props {
  deskId: string
  kind: EmailTemplateKind
  /** What the default is written in. */
  language: string
  /** With the default. */
  onReset: (template: { subject: string; body: string }) => void
}

/** Asks first: what a desk wrote itself does not come back. */
export function ResetTemplate({ deskId, kind, language, onReset }: Props) {
  const [reset, { loading }] = useMutation(ResetTemplateMutation, { variables: { deskId, kind } })
  const [asking, setAsking] = useState(false)
  const { failure, attempt } = useAttempt()

  const confirm = () => attempt(async () => {
    const { desk, userErrors } = (await reset()).data?.deskEmailTemplateReset ?? {}
    const template = desk?.emailTemplates.find(other => other.kind === kind)
    if (template) {
      setAsking(false)
      onReset({ subject: template.subject, body: template.body })
    }
    return userErrors
  })

  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>Reset to default</Button>
      <ConfirmDialog opened={asking} title="Reset to the default?" confirmLabel="Reset" busy={loading} failure={failure} onCancel={() => setAsking(false)} onConfirm={() => void confirm()}>
        <Text>Your subject and text are deleted and do not come back. From now on these mails say the default, in {language}.</Text>
      </ConfirmDialog>
    </>
  )
}
