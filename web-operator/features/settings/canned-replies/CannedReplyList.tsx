import { Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { Search } from 'lucide-react'
import { useState } from 'react'
import { Link } from 'react-router'
import { graphql, readFragment, type FragmentType } from '../../../gql'
import list from '../SettingsList.module.css'
import styles from './CannedReplies.module.css'
import { everyDesk, ReplyDeskChoice, type ReplyDeskChoice_desk } from './ReplyDeskChoice'

export const CannedReplyList_cannedReply = graphql(`
  fragment CannedReplyList_cannedReply on CannedReply {
    id
    name
    body
    desk {
      id
      name
    }
  }
`)

interface Props {
  replies: readonly FragmentType<typeof CannedReplyList_cannedReply>[]
  desks: readonly FragmentType<typeof ReplyDeskChoice_desk>[]
}

/** All canned replies that this operator can use, narrowed by words and by desk. */
export function CannedReplyList({ replies, desks }: Props) {
  const [search, setSearch] = useState('')
  const [deskId, setDeskId] = useState(everyDesk)
  const words = search.toLowerCase().split(/\s+/).filter(Boolean)
  const all = readFragment(CannedReplyList_cannedReply, replies)
  // A desk's operators can use those for all desks too.
  const shown = all
    .filter(({ desk }) => deskId === everyDesk || !desk || desk.id === deskId)
    .filter(({ name, body }) => words.every(word => `${name}\n${body}`.toLowerCase().includes(word)))

  if (all.length === 0) return <Text c="dimmed">There is none yet. Write one for what you answer again and again; in a reply, / finds it.</Text>
  return (
    <Stack gap="md" maw="46rem">
      <Group align="flex-end">
        <TextInput type="search" label="Search" flex={1} miw="12rem" leftSection={<Search size={16} aria-hidden />} value={search} onChange={event => setSearch(event.currentTarget.value)} />
        <ReplyDeskChoice desks={desks} value={deskId} onChange={value => setDeskId(value ?? everyDesk)} />
      </Group>
      <Group gap="sm" mih="1.75rem">
        <Text role="status" size="sm" c="dimmed">{shown.length === 1 ? '1 canned reply' : `${shown.length} canned replies`}</Text>
        {shown.length === 0 && <Button size="compact-sm" variant="default" onClick={() => { setSearch(''); setDeskId(everyDesk) }}>Show all</Button>}
      </Group>
      <ul className={list.list}>
        {shown.map(({ id, name, body, desk }) => (
          <li key={id} className={styles.reply}>
            <div className={styles.head}>
              <Link to={`/settings/canned-replies/${id}`} className={styles.name}>{name}</Link>
              <Text size="sm" c="dimmed">{desk?.name ?? 'All desks'}</Text>
            </div>
            <Text size="sm" c="dimmed" lineClamp={2}>{body}</Text>
          </li>
        ))}
      </ul>
    </Stack>
  )
}
