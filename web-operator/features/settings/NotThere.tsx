import { Button, Text } from '@mantine/core'
import { Link } from 'react-router'
import { SettingsPage } from './SettingsPage'

/** An address of something that is not there, or not for this operator. */
export function NotThere({ back }: { back: string }) {
  return (
    <SettingsPage title="Not found">
      <Text mb="md">It may have been deleted, or the address is mistyped.</Text>
      <Button component={Link} to={back}>Back to the list</Button>
    </SettingsPage>
  )
}
