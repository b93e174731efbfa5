import { useQueryRefHandlers, useReadQuery, type PreloadedQueryRef } from '@apollo/client/react'
import { Button } from '@mantine/core'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useMemo, useRef, useState, useTransition } from 'react'
import { RequestErrorPanel } from '../../frame/RequestErrorPanel'
import { ColumnHeads } from './ColumnHeads'
import { rememberedScroll, rememberScroll } from './list-place'
import { NoTickets } from './NoTickets'
import type { TicketListData, TicketListVariables } from './ticket-list-query'
import styles from './TicketList.module.css'
import { TicketRow } from './TicketRow'
import { useFilters } from './useFilters'
import { useNewTickets } from './useNewTickets'

const rowHeight = 64
const rowsAhead = 15

interface Props { queryRef: PreloadedQueryRef<TicketListData, TicketListVariables>; variables: TicketListVariables; scrollKey: string }

/** The tickets that match, endless; what changes changes in place, and what is new waits behind a pill. */
export function TicketList({ queryRef, variables, scrollKey }: Props) {
  const { data } = useReadQuery(queryRef)
  const { fetchMore, refetch } = useQueryRefHandlers(queryRef)
  const { loading } = useFilters()
  const [growing, startGrowing] = useTransition()
  const [refreshing, startRefreshing] = useTransition()
  const [failure, setFailure] = useState<unknown>(null)
  const scroller = useRef<HTMLDivElement>(null)

  const { edges, pageInfo } = data.tickets
  const shownIds = useMemo(() => new Set(edges.map(edge => edge.node.id)), [edges])
  const newTickets = useNewTickets(variables, shownIds)

  const virtualizer = useVirtualizer({
    count: edges.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    getItemKey: index => edges[index]?.node.id ?? index,
    initialOffset: () => rememberedScroll(scrollKey),
  })
  const rows = virtualizer.getVirtualItems()
  const lastRow = rows.at(-1)?.index ?? 0

  function grow() {
    setFailure(null)
    startGrowing(async () => {
      await fetchMore({ variables: { after: pageInfo.endCursor } }).catch(setFailure)
    })
  }
  const wantsMore = pageInfo.hasNextPage && lastRow >= edges.length - rowsAhead && !growing && failure === null
  useEffect(() => {
    if (wantsMore) grow()
    // oxlint-disable-next-line react/exhaustive-deps -- grow is another one at each render
  }, [wantsMore, pageInfo.endCursor])

  function showNew() {
    startRefreshing(async () => {
      await refetch().catch(setFailure)
      scroller.current?.scrollTo({ top: 0 })
    })
  }

  return (
    <div className={styles.list} data-loading={loading || refreshing || undefined}>
      <div role="status" className="visually-hidden">{newTickets > 0 ? `${newTickets} new tickets` : ''}</div>
      {newTickets > 0 && <Button className={styles.pill} size="compact-sm" radius="xl" onClick={showNew}>{newTickets} new</Button>}
      <div ref={scroller} className={styles.scroller} onScroll={event => rememberScroll(scrollKey, event.currentTarget.scrollTop)}>
        {edges.length === 0 ? <NoTickets /> : (
          <div role="table" aria-label="Tickets" aria-rowcount={pageInfo.hasNextPage ? -1 : edges.length + 1} className={styles.table}>
            <ColumnHeads />
            <div role="rowgroup" className={styles.rows} style={{ height: virtualizer.getTotalSize() }}>
              {rows.map(({ key, index, start }) => {
                const ticket = edges[index]?.node
                return ticket && <TicketRow key={key} ticket={ticket} index={index} top={start} />
              })}
            </div>
          </div>
        )}
        {growing && <div role="status" className={styles.foot}>Loading more…</div>}
        {failure !== null && <RequestErrorPanel error={failure} onRetry={grow} />}
      </div>
    </div>
  )
}
