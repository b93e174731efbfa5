import { useMutation } from '@apollo/client/react'
import { Alert, Radio, Stack, Switch, Text } from '@mantine/core'
import { useState } from 'react'
import { usePreferences, type Preferences as Values } from '../../../frame/usePreferences'
import { graphql } from '../../../gql'
import { DescribedSwitch } from '../form/DescribedSwitch'
import { failureText } from '../form/mistake'
import styles from './Preferences.module.css'

const UpdatePreferencesMutation = graphql(`
  mutation OperatorUpdatePreferences($input: OperatorPreferencesInput!) {
    operatorUpdatePreferences(input: $input) {
      __typename
      operator {
        __typename
        id
        preferences {
          __typename
          afterSend
          singleKeys
          density
          theme
          notifications
          notificationsByMail
        }
      }
      userErrors {
        message
      }
    }
  }
`)

/** How the panel behaves for this operator, wherever they sign in. Each choice is kept at once. */
export function Preferences({ operatorId }: { operatorId: string }) {
  const preferences = usePreferences()
  const [update] = useMutation(UpdatePreferencesMutation)
  const [status, setStatus] = useState<'saving' | 'saved' | null>(null)
  const [failure, setFailure] = useState<string | null>(null)

  async function choose(input: Partial<Values>) {
    setFailure(null)
    setStatus('saving')
    try {
      const { data } = await update({
        variables: { input },
        optimisticResponse: {
          operatorUpdatePreferences: {
            __typename: 'OperatorUpdatePreferencesPayload',
            operator: { __typename: 'Operator', id: operatorId, preferences: { __typename: 'OperatorPreferences', ...preferences, ...input } },
            userErrors: [],
          },
        },
      })
      const mistake = data?.operatorUpdatePreferences.userErrors[0]
      setStatus(mistake ? null : 'saved')
      setFailure(mistake?.message ?? null)
    } catch (error) {
      setStatus(null)
      setFailure(failureText(error))
    }
  }

  return (
    <Stack gap="xl" maw="34rem">
      {failure && <Alert color="red" role="alert">{failure}</Alert>}
      <Radio.Group label="After sending a reply" value={preferences.afterSend} onChange={value => choose({ afterSend: value as Values['afterSend'] })}>
        <Stack gap="xs" mt="xs">
          <Radio value="STAY" label="Stay on the ticket" />
          <Radio value="NEXT" label="Go to the next ticket of the list" />
          <Radio value="LIST" label="Go back to the list" />
        </Stack>
      </Radio.Group>
      <DescribedSwitch
        label="Single keys"
        description="One key does one thing, like r for Reply. Off: only keys with Ctrl or ⌘ work, for whoever dictates or slips."
        checked={preferences.singleKeys}
        onChange={event => choose({ singleKeys: event.currentTarget.checked })}
      />
      <Radio.Group label="Density of the list" value={preferences.density} onChange={value => choose({ density: value as Values['density'] })}>
        <Stack gap="xs" mt="xs">
          <Radio value="COMFORTABLE" label="Comfortable" description="Two lines for each ticket, with the beginning of the latest comment." />
          <Radio value="COMPACT" label="Compact" description="More tickets at once." />
        </Stack>
      </Radio.Group>
      <Radio.Group label="Theme" value={preferences.theme} onChange={value => choose({ theme: value as Values['theme'] })}>
        <Stack gap="xs" mt="xs">
          <Radio value="SYSTEM" label="As the system has it" />
          <Radio value="LIGHT" label="Light" />
          <Radio value="DARK" label="Dark" />
        </Stack>
      </Radio.Group>
      <Switch.Group label="Notify me when" description="The bell beside “Helpdesk” tells you." value={preferences.notifications} onChange={value => choose({ notifications: value as Values['notifications'] })}>
        <Stack gap="sm" mt="xs">
          <Switch value="ASSIGNED" label="A ticket or a task is assigned to me" />
          <Switch value="TASKS_DONE" label="All tasks of my ticket are done" />
          <Switch value="MENTIONED" label="Somebody mentions me in an internal comment or on a task" />
          <Switch value="CLIENT_ANSWERED" label="A client answers my ticket" />
        </Stack>
      </Switch.Group>
      <DescribedSwitch
        label="Mail me, too"
        description="What you have not looked at within a minute. Answer such a mail, and your answer goes to the client."
        checked={preferences.notificationsByMail}
        onChange={event => choose({ notificationsByMail: event.currentTarget.checked })}
      />
      <Text role="status" size="sm" className={styles.status}>{status === 'saved' ? 'Saved' : status === 'saving' ? 'Saving…' : 'Changes are saved at once.'}</Text>
    </Stack>
  )
}
