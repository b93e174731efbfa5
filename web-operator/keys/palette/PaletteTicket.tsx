import { PriorityBadge } from '../../../web-shared/ticket/PriorityBadge'
import { StatusBadge } from '../../../web-shared/ticket/StatusBadge'
import { graphql, readFragment, type FragmentType } from '../../gql'
import styles from './Palette.module.css'

export const PaletteTicket_ticket = graphql(`
  fragment PaletteTicket_ticket on Ticket {
    id
    number
    title
    ...StatusBadge_ticket
    ...PriorityBadge_ticket
  }
`)

/** A ticket as an option of the palette. */
export function PaletteTicket(props: { ticket: FragmentType<typeof PaletteTicket_ticket> }) {
  const ticket = readFragment(PaletteTicket_ticket, props.ticket)
  return (
    <>
      <span className={styles.number}>{ticket.number}</span>
      <span className={styles.title}>{ticket.title}</span>
      <StatusBadge ticket={ticket} />
      <PriorityBadge ticket={ticket} />
    </>
  )
}
