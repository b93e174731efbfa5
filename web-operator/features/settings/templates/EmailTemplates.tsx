import { Tabs } from '@mantine/core'
import { graphql, readFragment, type FragmentType } from '../../../gql'
import type { EmailTemplateKind } from '../../../gql/graphql'
import { TemplateForm } from './TemplateForm'

export const EmailTemplates_desk = graphql(`
  fragment EmailTemplates_desk on Desk {
    id
    language
    emailTemplates {
      kind
      ...TemplateForm_template
    }
  }
`)

const titles: Record<EmailTemplateKind, string> = { TICKET_CREATED: 'Ticket created', REPLY: 'Reply' }
const shownFirst = Object.keys(titles)[0]

/** The mails whose text a desk writes itself. What is typed in one stays while the other is looked at. */
export function EmailTemplates(props: { desk: FragmentType<typeof EmailTemplates_desk> }) {
  const { id, language, emailTemplates } = readFragment(EmailTemplates_desk, props.desk)
  return (
    <Tabs defaultValue={shownFirst} variant="pills" aria-label="Mails">
      <Tabs.List mb="lg">{emailTemplates.map(({ kind }) => <Tabs.Tab key={kind} value={kind}>{titles[kind]}</Tabs.Tab>)}</Tabs.List>
      {emailTemplates.map(template => (
        <Tabs.Panel key={template.kind} value={template.kind}>
          <TemplateForm deskId={id} language={language} template={template} />
        </Tabs.Panel>
      ))}
    </Tabs>
  )
}
