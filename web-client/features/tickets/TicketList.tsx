import { Plus } from 'lucide-react'
import { Link } from 'react-router'
import { useText } from '../../language/useText'
import { LoadFailed } from '../../layout/LoadFailed'
import { Notice } from '../../layout/Notice'
import { Screen } from '../../layout/Screen'
import { Skeleton } from '../../layout/Skeleton'
import controls from '../../layout/controls.module.css'
import { TicketCard } from './TicketCard'
import styles from './TicketList.module.css'
import { texts } from './texts'
import { useTickets } from './useTickets'

/** The client's tickets with their statuses. */
export function TicketList({ deskName }: { deskName: string }) {
  const text = useText()
  return (
    <Screen title={text(texts.listTitle)} above={deskName} beside={<Link to="/widget/new" className={controls.primary}><Plus size={18} aria-hidden />{text(texts.newTicket)}</Link>}>
      <Cards />
    </Screen>
  )
}

function Cards() {
  const text = useText()
  const { tickets, error, refetch, showMore, loadingMore, moreFailed } = useTickets()
  if (!tickets) return error ? <LoadFailed error={error} retry={() => void refetch()} /> : <Skeleton label={text(texts.loadingList)} />
  if (tickets.edges.length === 0) return <Notice title={text(texts.emptyTitle)}>{text(texts.empty)}</Notice>
  return (
    <>
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
