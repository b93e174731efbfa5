import { Button } from '@mantine/core'
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { useNavigate } from 'react-router'
import { ListSkeleton } from '../../frame/ListSkeleton'
import { placeOf, rememberOpened, rememberScroll } from '../../frame/list-place'
import { RequestErrorPanel } from '../../frame/RequestErrorPanel'
import { recordTicketSequence } from '../../frame/ticket-sequence'
import { useCommand } from '../../keys/useCommand'
import { BulkBar } from './BulkBar'
import { ColumnHeads } from './ColumnHeads'
import { nothingRead, type ListedTicket } from './list-read'
import { NoTickets } from './NoTickets'
import type { ListState, TicketPages } from './ticket-pages'
import styles from './TicketList.module.css'
import { TicketRow } from './TicketRow'
import { useFilters } from './useFilters'
import { useNewTickets } from './useNewTickets'
import { useRowFocus } from './useRowFocus'
import { useRows } from './useRows'
import { useSelection } from './useSelection'

const rowsAhead = 20

interface Props {
  pages: TicketPages
  /** The list's URL. */
  list: string
  /** Its entry in the browser's history. */
  historyKey: string
  /** How many tickets it holds, as text; null until they are counted. */
  total: string | null
  operatorId: string
}

/** The tickets that match, or why they cannot be shown. */
export function TicketList(props: Props) {
  const { pages } = props
  const { read, loading, failure } = useSyncExternalStore(pages.subscribe, pages.get)
  if (read !== nothingRead) return <ReadList {...props} read={read} loading={loading} failure={failure} />
  return loading ? <ListSkeleton label="Loading tickets" /> : <RequestErrorPanel error={failure} onRetry={() => void pages.more()} />
}

/** The tickets, endless; what changes changes in place, and what is new waits behind a pill. */
function ReadList({ pages, list, historyKey, total, operatorId, read, loading, failure }: Props & ListState) {
  const { loading: leaving } = useFilters()
  const navigate = useNavigate()
  const scroller = useRef<HTMLDivElement>(null)
  const [refreshing, setRefreshing] = useState(false)
  const [refreshFailure, setRefreshFailure] = useState<unknown>(null)
  const { rows, height, density, show } = useRows(scroller, read, placeOf(historyKey).offset)
  const { selected, select, selectAll, clear } = useSelection(read)
  const { current, currentIndex, setCurrent, takesFocus } = useRowFocus(read, historyKey, show)
  const newTickets = useNewTickets(pages, read)

  const lastRow = rows.at(-1)?.index ?? 0
  const wantsMore = read.hasMore && !loading && failure === null && lastRow >= read.tickets.length - rowsAhead
  useEffect(() => {
    if (wantsMore) void pages.more()
  }, [wantsMore, pages])

  const open = useCallback((ticket: ListedTicket) => {
    const { tickets, endCursor, hasMore } = pages.get().read
    rememberOpened(historyKey, ticket.id)
    recordTicketSequence({
      ...pages.variables, list,
      numbers: tickets.map(({ number }) => number),
      endCursor: hasMore ? endCursor : null,
      total: total ?? `${tickets.length}${hasMore ? '+' : ''}`,
    })
  }, [pages, list, historyKey, total])

  const currentTicket = read.tickets[currentIndex]
  useCommand('open', currentTicket ? () => {
    open(currentTicket)
    void navigate(`/tickets/${encodeURIComponent(currentTicket.number)}`, { state: { list } })
  } : null)
  useCommand('select', currentTicket ? () => select(currentIndex, !selected.has(currentTicket.id), false) : null)

  async function showNew() {
    const ids = new Set(newTickets.map(({ id }) => id))
    setRefreshing(true)
    setRefreshFailure(null)
    try {
      await pages.refresh()
      show(Math.max(0, pages.get().read.tickets.findIndex(({ id }) => ids.has(id))))
    } catch (error) {
      setRefreshFailure(error)
    }
    setRefreshing(false)
  }

  const label = `${newTickets.length}${newTickets.length >= 100 ? '+' : ''} new`
  return (
    <div className={styles.list} data-density={density} data-loading={leaving || refreshing || undefined}>
      <div role="status" className="visually-hidden">{newTickets.length > 0 ? `${label} ${newTickets.length === 1 ? 'ticket' : 'tickets'}` : ''}</div>
      {newTickets.length > 0 && <Button className={styles.pill} size="compact-sm" radius="xl" loading={refreshing} onClick={showNew}>{label}</Button>}
      {refreshFailure !== null && <RequestErrorPanel error={refreshFailure} onRetry={showNew} />}
      <div ref={scroller} className={styles.scroller} onScroll={event => rememberScroll(historyKey, event.currentTarget.scrollTop, lastRow + 1)}>
        {read.tickets.length === 0 ? <NoTickets /> : (
          <div role="table" aria-label="Tickets" aria-rowcount={read.hasMore ? -1 : read.tickets.length + 1} className={styles.table}>
            <ColumnHeads selected={selected.size} loaded={read.tickets.length} onSelectAll={selectAll} onClear={clear} />
            <div role="rowgroup" className={styles.rows} style={{ height }}>
              {rows.map(({ index, start }) => {
                const listed = read.tickets[index]
                return listed && (
                  <TicketRow
                    key={listed.id} listed={listed} index={index} top={start} list={list}
                    selected={selected.has(listed.id)} current={listed.id === current}
                    takesFocus={takesFocus} onOpen={open} onFocus={setCurrent} onSelect={select}
                  />
                )
              })}
            </div>
          </div>
        )}
        {loading && <div role="status" className={styles.foot}>Loading more…</div>}
        {failure !== null && <RequestErrorPanel error={failure} onRetry={() => void pages.more()} />}
      </div>
      <BulkBar selected={selected} operatorId={operatorId} onClear={clear} />
    </div>
  )
}
