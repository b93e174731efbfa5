import { Plus } from 'lucide-react'
import { Link } from 'react-router'
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
  return (
    <Screen title={texts.listTitle} above={deskName} beside={<Link to="/widget/new" className={controls.primary}><Plus size={18} aria-hidden />{texts.newTicket}</Link>}>
      <Cards />
    </Screen>
  )
}

function Cards() {
  const { tickets, error, refetch, showMore, loadingMore, moreFailed } = useTickets()
  if (!tickets) return error ? <LoadFailed error={error} retry={() => void refetch()} /> : <Skeleton label={texts.loadingList} />
  if (tickets.edges.length === 0) return <Notice title={texts.emptyTitle}>{texts.empty}</Notice>
  return (
    <>
      <ul className={styles.list}>
        {tickets.edges.map(({ node }) => <TicketCard key={node.id} ticket={node} />)}
      </ul>
      {tickets.pageInfo.hasNextPage && (
        <p className={styles.more}>
          <button type="button" className={controls.button} disabled={loadingMore} onClick={() => void showMore()}>
            {loadingMore ? texts.loadingMore : texts.showMore}
          </button>
          {moreFailed && <span role="alert" className={styles.failed}>{texts.moreFailed}</span>}
        </p>
      )}
    </>
  )
}
