import { Plus } from 'lucide-react'
import { Link } from 'react-router'
import { useText } from '../../language/useText'
import { LoadFailed } from '../../layout/LoadFailed'
import { Notice } from '../../layout/Notice'
import { Screen } from '../../layout/Screen'
import { Skeleton } from '../../layout/Skeleton'
import controls from '../../layout/controls.module.css'
import { NewReplies } from './NewReplies'
import { TicketCard } from './TicketCard'
import styles from './TicketList.module.css'
import { texts } from './texts'
import { useTickets } from './useTickets'

/** The client's tickets with their statuses, live. */
export function TicketList() {
  const text = useText()
  const list = useTickets()
  const unread = list.tickets?.edges.filter(({ node }) => node.unread).length ?? 0
  const title = text(texts.listTitle)
  return (
    <Screen
      title={title}
      pageTitle={unread > 0 ? text(texts.listTitleUnread, { count: unread }) : title}
      beside={<Link to="/widget/new" className={controls.primary}><Plus size={18} aria-hidden />{text(texts.newTicket)}</Link>}
      scrollPlace="tickets"
    >
      <Cards {...list} />
    </Screen>
  )
}

function Cards({ tickets, error, refetch, showMore, loadingMore, moreFailed }: ReturnType<typeof useTickets>) {
  const text = useText()
  if (!tickets) return error ? <LoadFailed inScreen error={error} retry={() => void refetch()} /> : <Skeleton label={text(texts.loadingList)} />
  if (tickets.edges.length === 0) return <Notice inScreen title={text(texts.emptyTitle)}>{text(texts.empty)}</Notice>
  return (
    <>
      <NewReplies tickets={tickets.edges.map(({ node }) => node)} />
      <ul className={styles.list}>
        {tickets.edges.map(({ node }) => <TicketCard key={node.id} ticket={node} />)}
      </ul>
      {tickets.pageInfo.hasNextPage && (
        <p className={styles.more}>
          <button type="button" className={controls.button} disabled={loadingMore} onClick={() => void showMore()}>
            {loadingMore ? text(texts.loadingMore) : text(texts.showMore)}
          </button>
          {moreFailed && <span role="alert" className={styles.failed}>{text(texts.moreFailed)}</span>}
        </p>
      )}
    </>
  )
}
