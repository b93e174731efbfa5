import { ActionIcon, Tooltip } from '@mantine/core'
import { Download } from 'lucide-react'
import { useRef } from 'react'
import styles from '../../frame/filters/FilterBar.module.css'
import { SearchField } from '../../frame/filters/SearchField'
import type { TicketFilter } from '../../gql/graphql'
import { KeyTooltip } from '../../keys/KeyTooltip'
import { useCommand } from '../../keys/useCommand'
import { csvPath } from './csv-path'
import { SaveView } from './SaveView'
import { SortSelect } from './SortSelect'
import { TicketFilters } from './TicketFilters'
import { useFilters } from './useFilters'
import { useNumberJump } from './useNumberJump'
import { useSavedViews } from './useSavedViews'
import { viewTitle } from './views'

interface Props { operatorId: string; filter: TicketFilter; total: string | null }

/** Search, filters and sort of the ticket list; all of them are in the URL, and nowhere else. */
export function FilterBar({ operatorId, filter, total }: Props) {
  const { filters, change } = useFilters()
  const { views } = useSavedViews()
  const saved = views.find(({ id }) => id === filters.saved)
  const search = useRef<HTMLInputElement>(null)
  const jump = useNumberJump()
  useCommand('search', () => search.current?.focus())

  return (
    <header className={styles.bar}>
      <div className={styles.row}>
        <h1 className={styles.title}>{saved?.name ?? viewTitle(filters.view)}</h1>
        <span role="status" className={styles.total}>{total !== null && `${total} ${total === '1' ? 'ticket' : 'tickets'}`}</span>
        <KeyTooltip command="search">
          <div className={styles.searchPlace}>
            <SearchField wide name="Search tickets" hint="Search, or a number" inputRef={search} value={filters.search} onChange={text => change({ search: text }, { replace: true })} onEnter={jump} />
          </div>
        </KeyTooltip>
        <SortSelect value={filters.sort} onChange={sort => change({ sort })} />
        <Tooltip label="Export as CSV">
          <ActionIcon component="a" href={csvPath(filter)} download variant="default" size="input-sm" aria-label="Export as CSV"><Download size={16} aria-hidden /></ActionIcon>
        </Tooltip>
      </div>
      <div className={styles.row}>
        <TicketFilters operatorId={operatorId} />
        <div className={styles.views}><SaveView operatorId={operatorId} current={saved} /></div>
      </div>
    </header>
  )
}
