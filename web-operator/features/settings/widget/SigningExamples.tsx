import { Code, Stack, Tabs, Text } from '@mantine/core'
import { CodeBlock } from './CodeBlock'
// oxlint-disable-next-line import/default -- The file's text, which Vite makes the default export.
import node from './examples/identity.mjs?raw'
import php from './examples/identity.php?raw'
import python from './examples/identity.py?raw'
import ruby from './examples/identity.rb?raw'

const servers = [
  { language: 'Node', file: 'identity.mjs', code: node },
  { language: 'PHP', file: 'identity.php', code: php },
  { language: 'Python', file: 'identity.py', code: python },
  { language: 'Ruby', file: 'identity.rb', code: ruby },
]

const environmentOf = (token: string) => `HELPDESK_DESK_TOKEN=${token}\nHELPDESK_DESK_SECRET=<the secret that you stored>`

const page = `<script>
  // Called whenever the widget needs to know; null means that nobody is signed in.
  Helpdesk.identify(async () => {
    const response = await fetch('/helpdesk-identity')
    return response.ok ? { jwt: await response.text() } : null
  })
</script>`

/** How a host's server signs for its visitors, and how the page hands that to the widget. */
export function SigningExamples({ token }: { token: string }) {
  return (
    <Stack gap="md">
      <CodeBlock title="1. Your server’s environment" code={environmentOf(token)} />
      <Tabs defaultValue="Node" keepMounted={false}>
        <Tabs.List mb="sm" aria-label="The language of your server">
          {servers.map(({ language }) => <Tabs.Tab key={language} value={language}>{language}</Tabs.Tab>)}
        </Tabs.List>
        {servers.map(({ language, file, code }) => (
          <Tabs.Panel key={language} value={language}><CodeBlock title={`2. Your server: ${file}`} code={code} /></Tabs.Panel>
        ))}
      </Tabs>
      <Text size="sm">
        Answer an address of your own, here <Code>/helpdesk-identity</Code>, with the JWT of whoever is signed in on your site, and refuse it to everybody else.
        The page gives the widget a function that asks for it, so that a session goes on after its hour:
      </Text>
      <CodeBlock title="3. Your page, after the snippet with its queue" code={page} />
      <Text size="sm" c="dimmed">
        With the signature instead of the JWT the function returns <Code>{'{ externalId, signature, email, name }'}</Code>; email and name are then what the page claims, and are shown as such.
        When somebody signs out of your site, call <Code>Helpdesk.identify(null)</Code>.
      </Text>
    </Stack>
  )
}
