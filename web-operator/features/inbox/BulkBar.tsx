import { useApolloClient, useQuery } from '@apollo/client/react'
import { Button } from '@mantine/core'
import { englishTexts } from '../../../web-shared/ticket/texts'
import { useCommand } from '../../keys/useCommand'
import { countOf } from './bulk-change'
import styles from './BulkBar.module.css'
import { BulkMenu } from './BulkMenu'
import { BulkSnooze } from './BulkSnooze'
import { FilterChoicesQuery } from './filter-choices'
import { sayMoment } from './snooze-times'
import { priorities, statuses } from './ticket-filters'
import { readRow } from './ticket-row-fragment'
import { useBulkUpdate } from './useBulkUpdate'

const mostTickets = 500

interface Props { selected: ReadonlySet<string>; operatorId: string; onClear: () => void }

/** What can be done to the selected tickets, all at once. */
export function BulkBar({ selected, ...props }: Props) {
  return (
    <>
      <div role="status" className="visually-hidden">{selected.size > 0 ? `${countOf(selected.size)} selected` : ''}</div>
      {selected.size > 0 && <Bar selected={selected} {...props} />}
    </>
  )
}

function Bar({ selected, operatorId, onClear }: Props) {
  const update = useBulkUpdate(selected)
  useCommand('back', onClear)
  return (
    <div role="toolbar" aria-label="Selected tickets" className={styles.bar}>
      <strong className={styles.count}>{selected.size.toLocaleString('en')} selected</strong>
      {selected.size > mostTickets
        ? <span>Select {mostTickets} tickets at most to change them at once.</span>
        : <Actions selected={selected} operatorId={operatorId} update={update} />}
      <Button variant="subtle" size="compact-sm" onClick={onClear}>Clear</Button>
    </div>
  )
}

interface ActionProps { selected: ReadonlySet<string>; operatorId: string; update: ReturnType<typeof useBulkUpdate> }

function Actions({ selected, operatorId, update }: ActionProps) {
  const client = useApolloClient()
  const { data } = useQuery(FilterChoicesQuery)
  const operators = (data?.operators ?? []).filter(({ active }) => active)
  const me = operators.find(({ id }) => id === operatorId)
  const assign = (operator: { id: string; name: string } | null) =>
    void update({ assignee: operator && { id: operator.id, name: operator.name } }, operator ? `assigned to ${operator.name}` : 'unassigned')
  const assignees = [
    ...(me ? [{ key: 'me', label: 'Me', choose: () => assign(me) }] : []),
    { key: 'nobody', label: 'Nobody', choose: () => assign(null) },
    ...operators.filter(({ id }) => id !== operatorId).map(operator => ({ key: operator.id, label: operator.name, choose: () => assign(operator) })),
  ]
  useCommand('assignMe', me ? () => assign(me) : null)

  const setStatus = (status: typeof statuses[number]) => void update({ status }, `set to ${englishTexts.status[status]}`)
  useCommand('resolve', () => setStatus('RESOLVED'))
  useCommand('close', () => setStatus('CLOSED'))
  useCommand('reopen', () => setStatus('OPEN'))

  // A category belongs to one desk; those of the other desks could only fail.
  const deskIds = new Set([...selected].map(id => readRow(client, id)?.desk?.id))
  const desks = (data?.desks ?? []).filter(({ id }) => deskIds.has(id))
  const categories = desks.flatMap(desk => desk.categories.filter(({ archived }) => !archived).map(({ id, name }) => ({
    key: id,
    label: desks.length > 1 ? `${name} · ${desk.name}` : name,
    choose: () => void update({ category: { id, name } }, `put into ${name}`),
  })))

  return (
    <>
      <BulkMenu name="Assign" command="assign" choices={assignees} />
      <BulkMenu name="Status" command="status" choices={statuses.map(status => ({ key: status, label: englishTexts.status[status], choose: () => setStatus(status) }))} />
      <BulkMenu
        name="Priority" command="priority"
        choices={priorities.map(priority => ({ key: priority, label: englishTexts.priority[priority], choose: () => void update({ priority }, `set to ${englishTexts.priority[priority]}`) }))}
      />
      <BulkMenu name="Category" command="category" choices={[...categories, { key: 'none', label: 'No category', choose: () => void update({ category: null }, 'taken out of their category') }]} />
      <BulkSnooze onChoose={until => void update({ snoozedUntil: until?.toISOString() ?? null }, until ? `snoozed until ${sayMoment(until)}` : 'woken')} />
    </>
  )
}
