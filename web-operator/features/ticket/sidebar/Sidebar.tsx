import { graphql, readFragment, type FragmentType } from '../../../gql'
import { ActivityHistory } from './ActivityHistory'
import { AssigneeSelect, type AssigneeSelect_operator } from './AssigneeSelect'
import { CategorySelect } from './CategorySelect'
import { ClientPanel } from './ClientPanel'
import { PrioritySelect } from './PrioritySelect'
import { PublicLink } from './PublicLink'
import { RelatedTasks } from './RelatedTasks'
import styles from './Sidebar.module.css'
import { SourcePanel } from './SourcePanel'
import { StatusSelect } from './StatusSelect'

export const Sidebar_ticket = graphql(`
  fragment Sidebar_ticket on Ticket {
    id
    ...CategorySelect_ticket
    ...AssigneeSelect_ticket
    ...PrioritySelect_ticket
    ...StatusSelect_ticket
    ...ClientPanel_ticket
    ...SourcePanel_ticket
    ...RelatedTasks_ticket
    ...PublicLink_ticket
    ...ActivityHistory_ticket
  }
`)

interface Props {
  ticket: FragmentType<typeof Sidebar_ticket>
  operators: readonly FragmentType<typeof AssigneeSelect_operator>[]
}

/** What is known about a ticket besides its conversation. */
export function Sidebar(props: Props) {
  const ticket = readFragment(Sidebar_ticket, props.ticket)
  return (
    <div className={styles.sidebar}>
      <section className={styles.fields} aria-label="Properties">
        <CategorySelect ticket={ticket} />
        <AssigneeSelect ticket={ticket} operators={props.operators} />
        <PrioritySelect ticket={ticket} />
        <StatusSelect ticket={ticket} />
      </section>
      <ClientPanel ticket={ticket} />
      <SourcePanel ticket={ticket} />
      <RelatedTasks ticket={ticket} />
      <PublicLink ticket={ticket} />
      <ActivityHistory ticket={ticket} />
    </div>
  )
}
