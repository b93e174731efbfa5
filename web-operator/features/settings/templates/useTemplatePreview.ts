import { useQuery } from '@apollo/client/react'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { graphql } from '../../../gql'
import type { EmailTemplateKind } from '../../../gql/graphql'
import { failureText } from '../form/mistake'

const TemplatePreviewQuery = graphql(`
  query EmailTemplatePreview($deskId: ID!, $kind: EmailTemplateKind!, $input: EmailTemplateInput!) {
    emailTemplatePreview(deskId: $deskId, kind: $kind, input: $input) {
      subject
      html
      text
      userErrors {
        message
        field
      }
    }
  }
`)

/** A mail as a client would get it. */
export interface MailPreview { subject: string; html: string; text: string }

interface Asked { deskId: string; kind: EmailTemplateKind; input: { subject: string; body: string } }

const typingMilliseconds = 300

/** What a template comes to, a moment after the typing stops: the latest mail that it made, what is wrong with it now, and why nobody can tell. */
export function useTemplatePreview({ deskId, kind, input: { subject, body } }: Asked) {
  const [input] = useDebouncedValue({ subject, body }, typingMilliseconds)
  const [shown, setShown] = useState<MailPreview | null>(null)
  const { data, previousData, error } = useQuery(TemplatePreviewQuery, { variables: { deskId, kind, input }, fetchPolicy: 'no-cache' })
  const made = (data ?? previousData)?.emailTemplatePreview

  // A mail that could be made stays in sight while what was typed since makes none.
  const mail = made && readMail(made)
  if (mail && !(shown && mail.subject === shown.subject && mail.html === shown.html && mail.text === shown.text)) setShown(mail)

  return { shown, mistakes: made?.userErrors ?? [], failure: error ? failureText(error) : null }
}

const readMail = ({ subject, html, text }: { [Part in keyof MailPreview]: string | null }) =>
  (subject === null || html === null || text === null ? null : { subject, html, text })
