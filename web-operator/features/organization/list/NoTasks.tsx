import { Button, Stack, Text } from '@mantine/core'
import { ListTodo } from 'lucide-react'
import { Link } from 'react-router'
import { clearFilters, countFilters, tasksPath, wholeView, type ViewKey } from '../task-filters'
import { useTaskFilters } from '../useTaskFilters'

const words: Record<ViewKey, string> = { mine: 'Nothing is assigned to you.', all: 'There are no tasks yet.', closed: 'No task is closed yet.' }

/** An empty list, and what to do about it. */
export function NoTasks({ onNew }: { onNew: () => void }) {
  const { filters, change } = useTaskFilters()
  const { view, search, layout } = filters
  const count = countFilters(filters)
  const isPart = search !== '' && (view !== 'all' || count > 1)
  return (
    <Stack align="center" gap="sm" p="xl" mt="xl">
      <ListTodo size={32} aria-hidden color="var(--color-meta)" />
      <Text role="status" fw={600}>{count > 0 ? 'No tasks match.' : words[view]}</Text>
      {isPart && <Button onClick={() => change({ ...wholeView('all', layout), search })}>Search all tasks</Button>}
      {count > 0 && <Button variant="default" onClick={() => change(clearFilters(filters))}>Clear {count === 1 ? '1 filter' : `${count} filters`}</Button>}
      {count === 0 && view === 'all' && <Button onClick={onNew}>New task</Button>}
      {count === 0 && view !== 'all' && <Button component={Link} to={tasksPath(wholeView('all', layout))} variant="default">See all tasks</Button>}
    </Stack>
  )
}
