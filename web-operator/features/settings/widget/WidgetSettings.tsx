import { Alert, Anchor, Stack } from '@mantine/core'
import { Link } from 'react-router'
import { graphql, readFragment, type FragmentType } from '../../../gql'
import { AllowedPagesForm } from './AllowedPagesForm'
import { IdentityTester } from './IdentityTester'
import { InstallSnippet } from './InstallSnippet'
import { Section } from '../Section'
import { Secrets } from './Secrets'
import { SigningExamples } from './SigningExamples'

export const WidgetSettings_desk = graphql(`
  fragment WidgetSettings_desk on Desk {
    id
    active
    token
    ...AllowedPagesForm_desk
    ...Secrets_desk
  }
`)

/** All that a developer needs to put a desk's widget into their pages, in the order in which it is done. */
export function WidgetSettings(props: { desk: FragmentType<typeof WidgetSettings_desk> }) {
  const desk = readFragment(WidgetSettings_desk, props.desk)
  const token = desk.token ?? ''
  return (
    <Stack gap="xl" maw="46rem">
      {!desk.active && (
        <Alert color="yellow" title="This desk takes no new tickets">
          The widget shows signed visitors the tickets that they have, and refuses new ones. Switch it on under{' '}
          <Anchor component={Link} inherit underline="always" to={`/settings/desks/${desk.id}`}>General</Anchor>.
        </Alert>
      )}
      <Section title="Install" about="Put this into the HTML of every page that shall have the widget. A visitor whom your server does not sign (see below) can only write a new ticket, and sees none.">
        <InstallSnippet token={token} />
      </Section>
      <Section title="Allowed pages" about="Whose pages may embed the widget.">
        <AllowedPagesForm desk={desk} />
      </Section>
      <Section title="Secrets" about="Your server signs with a secret who is visiting. Whoever has it can sign for any of your visitors: keep it on your server, never in a page.">
        <Secrets desk={desk} />
      </Section>
      <Section title="Sign your visitors" about="Your server says who is logged in there, and signs it. Then the widget shows them their own tickets, and nobody else’s.">
        <SigningExamples token={token} />
      </Section>
      <Section title="Test a signature" about="Paste what your server makes to see what the helpdesk makes of it. It goes to this helpdesk only, opens no session, and is not kept.">
        <IdentityTester deskId={desk.id} />
      </Section>
    </Stack>
  )
}
