import { Tabs } from '@mantine/core'
import { Lock, Reply } from 'lucide-react'
import { useState } from 'react'
import { graphql, readFragment, type FragmentType } from '../../../gql'
import styles from './TicketComposer.module.css'
import { loadTab, saveTab, type ComposerTab } from './drafts'
import { InternalCommentForm } from './InternalCommentForm'
import { ReplyForm } from './ReplyForm'

export const TicketComposer_ticket = graphql(`
  fragment TicketComposer_ticket on Ticket {
    id
    availableActions
    ...ReplyForm_ticket
  }
`)

interface Props { ticket: FragmentType<typeof TicketComposer_ticket>; operatorId: string; onSent: () => void }

/** Where an operator writes: to the client, or to the team. The whole composer shows which. */
export function TicketComposer({ operatorId, onSent, ...props }: Props) {
  const ticket = readFragment(TicketComposer_ticket, props.ticket)
  const [tab, setTab] = useState(() => loadTab(operatorId, ticket.id))
  const can = { reply: ticket.availableActions.includes('REPLY'), internal: ticket.availableActions.includes('ADD_INTERNAL_COMMENT') }

  function open(next: string | null) {
    const chosen: ComposerTab = next === 'internal' ? 'internal' : 'reply'
    setTab(chosen)
    saveTab(operatorId, ticket.id, chosen)
  }

  if (!can.reply && !can.internal) return null
  const shown = can[tab] ? tab : can.reply ? 'reply' : 'internal'
  return (
    <section className={styles.composer} data-internal={shown === 'internal' || undefined} aria-label="Composer">
      <Tabs value={shown} onChange={open} keepMounted={false} classNames={{ tab: styles.tab }}>
        <Tabs.List>
          {can.reply && <Tabs.Tab value="reply" leftSection={<Reply size={14} aria-hidden />}>Reply</Tabs.Tab>}
          {can.internal && <Tabs.Tab value="internal" leftSection={<Lock size={14} aria-hidden />}>Internal comment</Tabs.Tab>}
        </Tabs.List>
        {can.reply && <Tabs.Panel value="reply"><ReplyForm ticket={ticket} operatorId={operatorId} onSent={onSent} /></Tabs.Panel>}
        {can.internal && <Tabs.Panel value="internal"><InternalCommentForm ticketId={ticket.id} operatorId={operatorId} onSent={onSent} /></Tabs.Panel>}
      </Tabs>
    </section>
  )
}
