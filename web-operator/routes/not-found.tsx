import { Button, Text, Title } from '@mantine/core'
import { Link } from 'react-router'
import { Message } from '../frame/Message'
import { usePageTitle } from '../frame/usePageTitle'

/** Any URL of the panel that leads nowhere. */
export function NotFoundRoute() {
  usePageTitle('Not found')
  return (
    <Message>
      <Title order={1} size="h3">There is nothing here</Title>
      <Text c="dimmed">The address may be mistyped, or the page has moved.</Text>
      <Button component={Link} to="/tickets?view=open">Go to the tickets</Button>
    </Message>
  )
}
