import { Divider, Stack } from '@mantine/core'
import { ChoiceList } from '../../frame/filters/ChoiceList'
import { DayFields } from '../../frame/filters/DayFields'
import { sayChoices, sayDays } from '../../frame/filters/filter-words'
import type { FilterDefinition } from '../../frame/filters/FilterChips'
import { statusWords, taskStatuses } from '../../frame/tasks/task-status'
import { dueSpans, type DueSpan, type Filters } from './task-filters'

const statusChoices = taskStatuses.map(value => ({ value, label: statusWords[value] }))
const spanWords: Record<DueSpan, string> = { overdue: 'Overdue', today: 'Today', week: 'Next 7 days', none: 'No due date' }
const spanChoices = dueSpans.map(value => ({ value, label: spanWords[value] }))

type Change = (changes: Partial<Filters>) => void
type Operators = readonly { id: string; name: string; active: boolean }[] | undefined

/** Every filter of the tasks, in the order of the bar. The board has its statuses as columns. */
export function defineFilters(filters: Filters, change: Change, operators: Operators, operatorId: string): FilterDefinition<Filters>[] {
  const { status, assignee, due, dueFrom, dueTo, layout } = filters
  const assignees = [
    { value: 'me', label: 'Me' },
    { value: 'none', label: 'Unassigned' },
    ...(operators ?? []).filter(({ id }) => id !== operatorId).map(({ id, name, active }) => ({ value: id, label: active ? name : `${name} (inactive)` })),
  ]
  const byStatus: FilterDefinition<Filters> = {
    name: 'Status',
    value: sayChoices(statusChoices, status),
    none: { status: [] },
    fields: <ChoiceList name="Status" choices={statusChoices} chosen={status} onChange={chosen => change({ status: chosen })} />,
  }

  return [
    ...(layout === 'board' ? [] : [byStatus]),
    {
      name: 'Assignee',
      value: operators ? sayChoices(assignees, assignee) : assignee.length > 0 ? '…' : '',
      none: { assignee: [] },
      // Nobody and somebody cannot be both: the one that was chosen last counts.
      fields: <ChoiceList name="Assignee" choices={assignees} chosen={assignee} onChange={chosen => change({ assignee: chosen.at(-1) === 'none' ? ['none'] : chosen.filter(id => id !== 'none') })} />,
    },
    {
      name: 'Due',
      value: due ? spanWords[due] : sayDays(dueFrom, dueTo),
      none: { due: '', dueFrom: '', dueTo: '' },
      fields: (
        <Stack gap="sm">
          <ChoiceList name="Due" single choices={spanChoices} chosen={due ? [due] : []} onChange={([span]) => change({ due: span ?? '', dueFrom: '', dueTo: '' })} />
          <Divider />
          <DayFields name="Due" from={dueFrom} to={dueTo} onChange={(from, to) => change({ due: '', dueFrom: from, dueTo: to })} />
        </Stack>
      ),
      width: 220,
    },
  ]
}
