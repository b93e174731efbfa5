import { Tabs } from '@mantine/core'
import { Lock, Reply } from 'lucide-react'
import { useState } from 'react'
import { graphql, readFragment, type FragmentType } from '../../../gql'
import { useCommand } from '../../../keys/useCommand'
import styles from './TicketComposer.module.css'
import { useComposerRequests } from './composer-requests'
import { isEmptyDraft, type ComposerTab } from './drafts'
import { InternalCommentForm } from './InternalCommentForm'
import { loadTab, saveTab } from './open-tab'
import { ReplyForm } from './ReplyForm'
import { useDraft } from './useDraft'
import { useReplyingMark } from './useReplyingMark'

export const TicketComposer_ticket = graphql(`
  fragment TicketComposer_ticket on Ticket {
    id
    availableActions
    ...ReplyForm_ticket
    ...InternalCommentForm_ticket
  }
`)

interface Props { ticket: FragmentType<typeof TicketComposer_ticket>; operatorId: string; onSent: () => void }

/** Where an operator writes: to the client, or to the team. The whole composer shows which. */
export function TicketComposer({ operatorId, onSent, ...props }: Props) {
  const ticket = readFragment(TicketComposer_ticket, props.ticket)
  const [tab, setTab] = useState(() => loadTab(operatorId, ticket.id))
  const [focusAsked, setFocusAsked] = useState(0)
  const can = { reply: ticket.availableActions.includes('REPLY'), internal: ticket.availableActions.includes('ADD_INTERNAL_COMMENT') }
  const shown = can[tab] ? tab : can.reply ? 'reply' : 'internal'
  const { draft } = useDraft({ operatorId, ticketId: ticket.id, tab: shown })
  useReplyingMark(operatorId, ticket.id)

  function open(next: ComposerTab) {
    setTab(next)
    saveTab(operatorId, ticket.id, next)
  }
  function write(next: ComposerTab) {
    open(next)
    setFocusAsked(count => count + 1)
  }
  // By hand the focus stays on the tabs, where arrows lead from one to the other.
  function choose(next: string | null) {
    open(next === 'internal' ? 'internal' : 'reply')
    setFocusAsked(0)
  }

  useComposerRequests(ticket.id, write)
  useCommand('reply', can.reply ? () => write('reply') : null)
  useCommand('internalComment', can.internal ? () => write('internal') : null)

  if (!can.reply && !can.internal) return null
  return (
    <section className={styles.composer} data-internal={shown === 'internal' || undefined} data-idle={isEmptyDraft(draft) || undefined} aria-label="Composer">
      <Tabs value={shown} onChange={choose} keepMounted={false} classNames={{ root: styles.tabs, list: styles.list, tab: styles.tab, panel: styles.panel }}>
        <Tabs.List>
          {can.reply && <Tabs.Tab value="reply" leftSection={<Reply size={14} aria-hidden />}>Reply</Tabs.Tab>}
          {can.internal && <Tabs.Tab value="internal" leftSection={<Lock size={14} aria-hidden />}>Internal comment</Tabs.Tab>}
        </Tabs.List>
        {can.reply && <Tabs.Panel value="reply"><ReplyForm ticket={ticket} operatorId={operatorId} focusAsked={focusAsked} onSent={onSent} /></Tabs.Panel>}
        {can.internal && <Tabs.Panel value="internal"><InternalCommentForm ticket={ticket} operatorId={operatorId} focusAsked={focusAsked} onSent={onSent} /></Tabs.Panel>}
      </Tabs>
    </section>
  )
}
