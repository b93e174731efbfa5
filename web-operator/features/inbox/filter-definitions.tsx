import type { ResultOf } from '@graphql-typed-document-node/core'
import { englishTexts } from '../../../web-shared/ticket/texts'
import { ChoiceList } from '../../frame/filters/ChoiceList'
import { DayFields } from '../../frame/filters/DayFields'
import { sayChoices, sayDays } from '../../frame/filters/filter-words'
import type { FilterDefinition } from '../../frame/filters/FilterChips'
import { SearchField } from '../../frame/filters/SearchField'
import type { TicketSource } from '../../gql/graphql'
import type { FilterChoicesQuery } from './filter-choices'
import { priorities, sources, statuses, type Filters } from './ticket-filters'

interface Choice<Value extends string> { value: Value; label: string }

const sourceTexts: Record<TicketSource, string> = { WIDGET: 'Widget', EMAIL: 'Email', PANEL: 'Panel', PUBLIC_LINK: 'Public link', API: 'API' }
const statusChoices = statuses.map(value => ({ value, label: englishTexts.status[value] }))
const priorityChoices = priorities.map(value => ({ value, label: englishTexts.priority[value] }))
const sourceChoices = sources.map(value => ({ value, label: sourceTexts[value] }))
const snoozedChoices: Choice<'yes' | 'no'>[] = [{ value: 'yes', label: 'Asleep' }, { value: 'no', label: 'Awake' }]

type Change = (changes: Partial<Filters>, how?: { replace?: boolean }) => void
type Choices = ResultOf<typeof FilterChoicesQuery> | undefined

/** Every filter of the list, in the order of the bar. */
export function defineFilters(filters: Filters, change: Change, known: Choices, operatorId: string): FilterDefinition<Filters>[] {
  const desks = known?.desks ?? []
  const severalDesks = desks.length > 1
  const categories = desks.flatMap(desk => desk.categories.map(({ id, name, archived }) => ({
    value: id,
    label: (severalDesks ? `${name} · ${desk.name}` : name) + (archived ? ' (archived)' : ''),
  })))
  const assignees = [
    { value: 'me', label: 'Me' },
    { value: 'none', label: 'Unassigned' },
    ...(known?.operators ?? []).filter(({ id }) => id !== operatorId).map(({ id, name, active }) => ({ value: id, label: active ? name : `${name} (inactive)` })),
  ]

  function choice<Value extends string>(name: string, choices: readonly Choice<Value>[], chosen: Value[], set: (chosen: Value[]) => Partial<Filters>, single = false): FilterDefinition<Filters> {
    return {
      name,
      value: known ? sayChoices(choices, chosen) : chosen.length > 0 ? '…' : '',
      none: set([]),
      fields: <ChoiceList name={name} choices={choices} chosen={chosen} onChange={next => change(set(next))} single={single} />,
    }
  }

  return [
    choice('Status', statusChoices, filters.status, status => ({ status })),
    choice('Priority', priorityChoices, filters.priority, priority => ({ priority })),
    choice('Category', categories, filters.category, category => ({ category })),
    // Nobody and somebody cannot be both: the one that was chosen last counts.
    choice('Assignee', assignees, filters.assignee, chosen => ({ assignee: chosen.at(-1) === 'none' ? ['none'] : chosen.filter(id => id !== 'none') })),
    ...(severalDesks || filters.desk.length > 0 ? [choice('Desk', desks.map(({ id, name }) => ({ value: id, label: name })), filters.desk, desk => ({ desk }))] : []),
    {
      name: 'Client',
      value: filters.client,
      none: { client: '' },
      fields: <SearchField name="Client" hint="Name, email or external ID" value={filters.client} onChange={client => change({ client }, { replace: true })} />,
    },
    choice('Source', sourceChoices, filters.source, source => ({ source })),
    choice('Snoozed', snoozedChoices, filters.snoozed ? [filters.snoozed] : [], ([snoozed]) => ({ snoozed: snoozed ?? '' }), true),
    {
      name: 'Created',
      value: sayDays(filters.createdFrom, filters.createdTo),
      none: { createdFrom: '', createdTo: '' },
      fields: <DayFields name="Created" from={filters.createdFrom} to={filters.createdTo} onChange={(createdFrom, createdTo) => change({ createdFrom, createdTo })} />,
      width: 220,
    },
    {
      name: 'Updated',
      value: sayDays(filters.updatedFrom, filters.updatedTo),
      none: { updatedFrom: '', updatedTo: '' },
      fields: <DayFields name="Updated" from={filters.updatedFrom} to={filters.updatedTo} onChange={(updatedFrom, updatedTo) => change({ updatedFrom, updatedTo })} />,
      width: 220,
    },
  ]
}
