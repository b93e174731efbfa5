import { Button, Text, Title } from '@mantine/core'
import { Link } from 'react-router'
import { Message } from '../../../frame/Message'

/** Says that a number leads to no task, and leads on. */
export function NoTask({ number }: { number: string }) {
  return (
    <Message>
      <Title order={1} size="h3">There is no task #{number}</Title>
      <Text c="dimmed">The number may be mistyped.</Text>
      <Button component={Link} to="/organization/tasks?view=all">Go to the tasks</Button>
    </Message>
  )
}
