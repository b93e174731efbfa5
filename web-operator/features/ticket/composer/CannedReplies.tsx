import { useQuery } from '@apollo/client/react'
import { Combobox, useCombobox } from '@mantine/core'
import { useEffect, useRef, useState, type ReactElement } from 'react'
import { graphql, readFragment, type FragmentType } from '../../../gql'
import styles from './CannedReplies.module.css'
import { expandPlaceholders } from '../../../frame/placeholders'

export const CannedReplies_ticket = graphql(`
  fragment CannedReplies_ticket on Ticket {
    id
    number
    client {
      id
      displayName
    }
    desk {
      id
    }
  }
`)

const CannedRepliesQuery = graphql(`
  query CannedReplies($deskId: ID, $search: String) {
    cannedReplies(deskId: $deskId, search: $search) {
      id
      name
      body
    }
    viewer {
      __typename
      ... on Operator {
        id
        name
      }
    }
  }
`)

interface Props {
  ticket: FragmentType<typeof CannedReplies_ticket>
  opened: boolean
  /** A canned reply, its placeholders filled in. */
  onChoose: (text: string) => void
  /** Closed without a choice; `searched` is what was typed. */
  onClose: (searched: string) => void
  /** What the list stands above. */
  children: ReactElement
}

/** The team's canned replies, found by typing. */
export function CannedReplies({ opened, onChoose, onClose, children, ...props }: Props) {
  const ticket = readFragment(CannedReplies_ticket, props.ticket)
  const [search, setSearch] = useState('')
  const combobox = useCombobox({ opened })
  const { data, previousData, error } = useQuery(CannedRepliesQuery, {
    variables: { deskId: ticket.desk?.id, search: search.trim() || undefined }, skip: !opened, fetchPolicy: 'cache-and-network',
  })
  const { cannedReplies, viewer } = data ?? previousData ?? { cannedReplies: null, viewer: null }
  const { focusSearchInput, selectFirstOption } = combobox

  // What closes the list takes the focus from the search, and that would close it once more.
  const closed = useRef(true)
  useEffect(() => {
    closed.current = !opened
    if (opened) focusSearchInput()
  }, [opened, focusSearchInput])
  useEffect(() => {
    if (cannedReplies?.length) selectFirstOption()
  }, [cannedReplies, selectFirstOption])

  const expanded = (body: string) => expandPlaceholders(body, {
    client_name: ticket.client?.displayName ?? '',
    ticket_number: ticket.number,
    operator_name: viewer?.__typename === 'Operator' ? viewer.name : '',
  })

  function choose(id: string) {
    const chosen = cannedReplies?.find(reply => reply.id === id)
    if (!chosen || closed.current) return
    closed.current = true
    setSearch('')
    onChoose(expanded(chosen.body))
  }
  function close() {
    if (closed.current) return
    closed.current = true
    setSearch('')
    onClose(search)
  }

  return (
    <Combobox store={combobox} onOptionSubmit={choose} position="top-start" width={440} shadow="md" withinPortal middlewares={{ shift: true, flip: true }} onDismiss={opened ? close : undefined}>
      <Combobox.DropdownTarget>{children}</Combobox.DropdownTarget>
      <Combobox.Dropdown className={styles.dropdown}>
        <Combobox.Search
          role="combobox"
          aria-expanded
          aria-autocomplete="list"
          aria-label="Search canned replies"
          placeholder="Search canned replies"
          value={search}
          onChange={event => setSearch(event.currentTarget.value)}
          onKeyDown={event => {
            if (event.key !== 'Escape' && event.key !== 'Tab') return
            event.preventDefault()
            event.stopPropagation()
            close()
          }}
          onBlur={close}
        />
        <Combobox.Options mah={240} className={styles.options} aria-label="Canned replies">
          {cannedReplies?.map(({ id, name, body }) => (
            <Combobox.Option key={id} value={id} onMouseDown={event => event.preventDefault()}>
              <span className={styles.name}>{name}</span>
              <span className={styles.body}>{expanded(body)}</span>
            </Combobox.Option>
          ))}
          {error && <Combobox.Empty>The canned replies could not be loaded. Close this and try again.</Combobox.Empty>}
          {cannedReplies?.length === 0 && <Combobox.Empty>{search ? `No canned reply matches "${search}".` : 'There are no canned replies yet. Add them in the settings.'}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  )
}
