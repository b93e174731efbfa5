import { Code, Stack, Tabs, Textarea, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import type { FragmentType } from '../../../gql'
import { BodyPreview } from './BodyPreview'
import styles from './CannedReplies.module.css'
import { replyVariables } from './reply-variables'
import { ReplyDeskChoice, type ReplyDeskChoice_desk } from './ReplyDeskChoice'

/** What can be typed about a canned reply. */
export interface ReplyValues { name: string; deskId: string; body: string }

export const replyRules = {
  name: (value: string) => (value.trim() ? null : 'Enter a name to find it by.'),
  body: (value: string) => (value.trim() ? null : 'Write the reply.'),
}

interface Props { form: UseFormReturnType<ReplyValues>; desks: readonly FragmentType<typeof ReplyDeskChoice_desk>[] }

/** Name, desk and text of a canned reply, for a new one and for a change. */
export function ReplyFields({ form, desks }: Props) {
  return (
    <>
      <TextInput label="Name" description="What you find it by." maxLength={100} autoComplete="off" {...form.getInputProps('name')} />
      <ReplyDeskChoice desks={desks} description="Whose operators can use it." {...form.getInputProps('deskId')} />
      <Tabs defaultValue="write" keepMounted={false}>
        <Tabs.List mb="sm"><Tabs.Tab value="write">Write</Tabs.Tab><Tabs.Tab value="preview">Preview</Tabs.Tab></Tabs.List>
        <Tabs.Panel value="write">
          <Stack gap="xs">
            <Textarea label="Text" description="In Markdown." autosize minRows={6} maxRows={20} {...form.getInputProps('body')} />
            <dl className={styles.variables} aria-label="Filled in when the reply is written">
              {replyVariables.map(({ name, meaning }) => <div key={name}><dt><Code>{name}</Code></dt><dd>{meaning}</dd></div>)}
            </dl>
          </Stack>
        </Tabs.Panel>
        <Tabs.Panel value="preview"><BodyPreview body={form.values.body} /></Tabs.Panel>
      </Tabs>
    </>
  )
}
