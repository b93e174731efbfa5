import { Radio, Select, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { languages } from '../desks/languages'
import { DescribedSwitch } from '../form/DescribedSwitch'
import { CodeBlock } from './CodeBlock'
import { policyFor, snippetOf, type Place } from './snippet'

/** The widget's HTML for one desk, ready to be pasted, with what strict pages need besides. */
export function InstallSnippet({ token }: { token: string }) {
  const [place, setPlace] = useState<Place>('LAUNCHER')
  const [locale, setLocale] = useState('')
  const [queued, setQueued] = useState(true)
  const { origin } = window.location

  return (
    <Stack gap="md">
      <Radio.Group label="Where it stands" value={place} onChange={value => setPlace(value as Place)}>
        <Stack gap="xs" mt="xs">
          <Radio value="LAUNCHER" label="Launcher" description="A button in the corner that opens the helpdesk over the page." />
          <Radio value="INLINE" label="Inside the page" description="The helpdesk where you put its element, without a button." />
        </Stack>
      </Radio.Group>
      <Select
        label="Language"
        maw="20rem"
        data={[{ value: '', label: 'As the page says, else the desk’s' }, ...languages]}
        allowDeselect={false}
        value={locale}
        onChange={value => setLocale(value ?? '')}
      />
      <DescribedSwitch
        label="With a queue for early calls"
        description="Your page can then call Helpdesk.identify() and the others at any time: what comes before the widget waits for it."
        checked={queued}
        onChange={event => setQueued(event.currentTarget.checked)}
      />
      <CodeBlock title="HTML of your page" code={snippetOf({ origin, token, place, locale, queued })} />
      <details>
        <summary>Pages with a Content-Security-Policy</summary>
        <Stack gap="sm" mt="sm">
          <Text size="sm">Add the helpdesk to these two directives. The widget itself needs nothing else: no inline style, no connection of its own. The queue is an inline script; where those are refused, put it into a file.</Text>
          <CodeBlock title="Directives" code={policyFor(origin)} />
        </Stack>
      </details>
    </Stack>
  )
}
