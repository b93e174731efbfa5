import { graphql, readFragment, type FragmentType } from '../../../gql'
import type { TaskDialog } from '../tasks/TaskDialogs'
import { ActivityHistory } from './ActivityHistory'
import { AssigneeSelect, type AssigneeSelect_operator } from './AssigneeSelect'
import { CategorySelect } from './CategorySelect'
import { ClientPanel } from './ClientPanel'
import { MergedTickets } from './MergedTickets'
import { OtherTickets } from './OtherTickets'
import { PublicLink } from './PublicLink'
import { RelatedTasks } from './RelatedTasks'
import styles from './Sidebar.module.css'
import { SourcePanel } from './SourcePanel'

export const Sidebar_ticket = graphql(`
  fragment Sidebar_ticket on Ticket {
    id
    ...CategorySelect_ticket
    ...AssigneeSelect_ticket
    ...ClientPanel_ticket
    ...OtherTickets_ticket
    ...SourcePanel_ticket
    ...RelatedTasks_ticket
    ...MergedTickets_ticket
    ...PublicLink_ticket
    ...ActivityHistory_ticket
  }
`)

export type SidebarField = 'assignee' | 'category'

interface Props {
  ticket: FragmentType<typeof Sidebar_ticket>
  operators: readonly FragmentType<typeof AssigneeSelect_operator>[]
  /** The field that was asked for by key, until it has opened. */
  opened: SidebarField | null
  onOpened: () => void
  onOpenTaskDialog: (dialog: TaskDialog) => void
}

/** What is known about a ticket besides its conversation. */
export function Sidebar({ operators, opened, onOpened, onOpenTaskDialog, ...props }: Props) {
  const ticket = readFragment(Sidebar_ticket, props.ticket)
  return (
    <div className={styles.sidebar}>
      <section className={styles.fields} aria-label="Properties">
        <CategorySelect ticket={ticket} asked={opened === 'category'} onOpened={onOpened} />
        <AssigneeSelect ticket={ticket} operators={operators} asked={opened === 'assignee'} onOpened={onOpened} />
      </section>
      <ClientPanel ticket={ticket} />
      <OtherTickets ticket={ticket} />
      <SourcePanel ticket={ticket} />
      <RelatedTasks ticket={ticket} onOpenDialog={onOpenTaskDialog} />
      <MergedTickets ticket={ticket} />
      <PublicLink ticket={ticket} />
      <ActivityHistory ticket={ticket} />
    </div>
  )
}
