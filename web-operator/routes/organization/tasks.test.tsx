import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { addDays, dayOf } from '../../frame/tasks/due-words'
import { fakeServer, type Root } from '../../test/fake-server'
import { anna, ben, emptyPanel, page } from '../../test/fixtures'
import { renderPanel } from '../../test/render-panel'
import { closedTask, task } from '../../test/tasks'

const today = dayOf(Date.now())
const refused = (message: string, field: string[] | null = null) => ({ task: null, userErrors: [{ message, code: 'INVALID', field }] })

async function tasksAt(url: string, root: Root = {}) {
  const server = fakeServer({ ...emptyPanel(), taskCounts: { total: 2, capped: false }, tasks: page([task(1), task(2)]), ...root })
  const panel = renderPanel(server, `/organization/tasks${url}`)
  await screen.findByRole('group', { name: 'Filters' })
  return { server, ...panel }
}

const table = () => screen.findByRole('table', { name: 'Tasks' })

// Waits for the whole change of screens, which a click alone does not.
const press = (control: HTMLElement) => act(async () => control.click())

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
})

describe('/organization/tasks', () => {
  const titles = async () => within(await table()).getAllByRole('link').map(link => link.textContent)

  it('shows a task with all that an operator looks for', async () => {
    await tasksAt('?view=all', { tasks: page([task(4, { status: 'IN_PROGRESS', assignee: ben, dueOn: addDays(today, -1), ticketCount: 5, waitingTicketCount: 3 })]) })
    const [, row] = within(await table()).getAllByRole('row')
    for (const text of ['In progress', '#4', 'Task 4', 'Ben Okafor', 'Overdue · ', '5 tickets, 3 waiting']) expect(row).toHaveTextContent(text)
    expect(within(row!).getByRole('link')).toHaveAttribute('href', '/organization/tasks/4')
    expect(within(row!).getByText(/^Overdue/)).toHaveAttribute('datetime', addDays(today, -1))
  })

  it('strikes a closed task through and says so', async () => {
    await tasksAt('?view=all', { tasks: page([closedTask(1, { dueOn: addDays(today, -1) })]) })
    const [, row] = within(await table()).getAllByRole('row')
    expect(within(row!).getByText('Task 1', { selector: 's' })).toBeInTheDocument()
    expect(row).toHaveTextContent('Closed')
    expect(row).not.toHaveTextContent('Overdue')
  })

  it('asks for what the URL says, and calls the page by it', async () => {
    const { server } = await tasksAt('?view=mine&search=bank&due=overdue')
    await table()
    expect(server.callsOf('TaskList')).toEqual([{
      filter: { assigneeId: ['anna'], status: ['TODO', 'IN_PROGRESS'], search: 'bank', dueTo: addDays(today, -1), closed: false },
      orderBy: { field: 'DUE_ON', direction: 'ASC' }, first: 50,
    }])
    expect(document.title).toBe('My tasks · Helpdesk')
  })

  it('puts a chosen filter and sort into the URL, and Back takes them out again', async () => {
    const { server, location, router } = await tasksAt('?view=all')
    await userEvent.click(screen.getByRole('button', { name: 'Add filter' }))
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Due' }))
    await userEvent.click(await screen.findByRole('radio', { name: 'Today' }))
    await waitFor(() => expect(location()).toBe('/organization/tasks?view=all&due=today'))
    await waitFor(() => expect(server.callsOf('TaskList').at(-1)).toMatchObject({ filter: { dueFrom: today, dueTo: today } }))
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Sort' }), 'Created, newest first')
    await waitFor(() => expect(location()).toBe('/organization/tasks?view=all&due=today&sort=created-desc'))
    await act(() => router.navigate(-1))
    await waitFor(() => expect(location()).toBe('/organization/tasks?view=all&due=today'))
    expect(screen.getByRole('button', { name: 'Due: Today' })).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: 'Remove the filter Due' }))
    await waitFor(() => expect(location()).toBe('/organization/tasks?view=all'))
  })

  it('counts each view, and counts again when tasks change', async () => {
    const { server } = await tasksAt('?view=mine', {
      taskCounts: ({ filter }: { filter: { assigneeId?: string[]; status?: string[] } }) => ({ total: filter.assigneeId ? 1 : filter.status ? 1000 : 12, capped: !filter.assigneeId && filter.status !== undefined }),
    })
    const views = within(screen.getByRole('navigation', { name: 'Task views' }))
    expect(await views.findByRole('link', { name: 'Mine 1', current: 'page' })).toBeInTheDocument()
    expect(await views.findByRole('link', { name: 'All 12' })).toHaveAttribute('href', '/organization/tasks?view=all')
    expect(await views.findByRole('link', { name: 'Closed 1,000+' })).toBeInTheDocument()
    server.root.taskCounts = { total: 7, capped: false }
    await act(async () => server.push({ taskChanged: { created: true, task: task(9) } }))
    expect(await views.findByRole('link', { name: 'Mine 7' })).toBeInTheDocument()
  })

  it('changes rows in place, and takes in what is new', async () => {
    const { server } = await tasksAt('?view=all')
    expect(await titles()).toEqual(['Task 1', 'Task 2'])
    // The list is not answered yet, and the row has changed already.
    server.root.tasks = () => new Promise(() => {})
    await act(async () => server.push({ taskChanged: { created: false, task: task(2, { title: 'Renamed' }) } }))
    await waitFor(async () => expect(await titles()).toEqual(['Task 1', 'Renamed']))
    server.root.tasks = page([task(3), task(2, { title: 'Renamed' })])
    await act(async () => server.push({ taskChanged: { created: true, task: task(3) } }))
    await waitFor(async () => expect(await titles()).toEqual(['Task 3', 'Renamed']))
  })

  it('reads on from the cursor of the last, and keeps what was read when tasks change', async () => {
    const { server } = await tasksAt('?view=all', {
      tasks: ({ after }: { after?: string }) => (after ? page([task(3)]) : page([task(1), task(2)], { hasNextPage: true })),
    })
    await userEvent.click(await screen.findByRole('button', { name: 'Show more tasks' }))
    await waitFor(async () => expect(await titles()).toEqual(['Task 1', 'Task 2', 'Task 3']))
    expect(server.callsOf('TaskList').at(-1)).toMatchObject({ after: 'cursor-t2', first: 50 })
    expect(screen.queryByRole('button', { name: 'Show more tasks' })).not.toBeInTheDocument()

    server.root.tasks = ({ after }: { after?: string }) => (after ? page([task(3, { title: 'Last' })]) : page([task(1), task(2)], { hasNextPage: true }))
    await act(async () => server.push({ taskChanged: { created: false, task: task(1) } }))
    await waitFor(async () => expect(await titles()).toEqual(['Task 1', 'Task 2', 'Last']))
  })

  it('says when the next page failed, keeps what there is, and tries again', async () => {
    const { server } = await tasksAt('?view=all', {
      tasks: ({ after }: { after?: string }) => (after ? page([task(3)]) : page([task(1), task(2)], { hasNextPage: true })),
    })
    const more = await screen.findByRole('button', { name: 'Show more tasks' })
    server.state.cut = true
    await userEvent.click(more)
    expect(await screen.findByText('The server cannot be reached.')).toBeInTheDocument()
    expect(await titles()).toEqual(['Task 1', 'Task 2'])
    server.state.cut = false
    await userEvent.click(screen.getByRole('button', { name: 'Retry' }))
    await waitFor(async () => expect(await titles()).toEqual(['Task 1', 'Task 2', 'Task 3']))
  })

  it('shows a failure in the place of the list, with the request ID, and retries', async () => {
    const { server } = await tasksAt('?view=all', {
      tasks: () => {
        throw Object.assign(new Error('Something went wrong.'), { extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'req-42' } })
      },
    })
    expect(await screen.findByText('req-42')).toBeInTheDocument()
    server.root.tasks = page([task(1)])
    await userEvent.click(screen.getByRole('button', { name: 'Retry' }))
    await waitFor(async () => expect(await titles()).toEqual(['Task 1']))
  })

  it('moves by j and k, and opens by Enter', async () => {
    const { location } = await tasksAt('?view=all', { taskByNumber: null })
    await table()
    await userEvent.keyboard('jjk')
    await waitFor(() => expect(screen.getByRole('link', { name: 'Task 1' })).toHaveFocus())
    await userEvent.keyboard('j{Enter}')
    await waitFor(() => expect(location()).toBe('/organization/tasks/2'))
  })

  it('comes back to the row that was opened, at once, and is read anew behind that', async () => {
    const { server, router } = await tasksAt('?view=all', { taskByNumber: null })
    const link = await screen.findByRole('link', { name: 'Task 2' })
    await act(async () => {
      // The card's code is loaded on the way there, which a click alone does not wait for.
      const there = new Promise<void>(resolve => router.subscribe(({ location: { pathname } }) => { if (pathname.endsWith('/2')) resolve() }))
      link.click()
      await there
    })
    expect(screen.queryByRole('table', { name: 'Tasks' })).not.toBeInTheDocument()
    server.root.tasks = () => new Promise(() => {})
    await act(() => router.navigate(-1))
    expect(await screen.findByRole('link', { name: 'Task 2' })).toHaveFocus()
    await waitFor(() => expect(server.callsOf('TaskList')).toHaveLength(2))
  })

  it.each([
    ['?view=mine', 'Nothing is assigned to you.', 'link', 'See all tasks', '/organization/tasks?view=all'],
    ['?view=closed', 'No task is closed yet.', 'link', 'See all tasks', '/organization/tasks?view=all'],
    ['?view=mine&status=TODO', 'No tasks match.', 'button', 'Clear 1 filter', '/organization/tasks?view=mine'],
    ['?view=mine&search=x', 'No tasks match.', 'button', 'Search all tasks', '/organization/tasks?view=all&search=x'],
  ])('says what to do when %s is empty', async (url, words, role, way, to) => {
    const { location } = await tasksAt(url, { tasks: page([]) })
    const message = within((await screen.findByText(words)).parentElement!)
    await userEvent.click(message.getByRole(role, { name: way }))
    await waitFor(() => expect(location()).toBe(to))
  })
})

describe('a new task', () => {
  const form = async () => within(await screen.findByRole('dialog', { name: 'New task' }))

  it('is made by key, and the list reads itself anew', async () => {
    const { server } = await tasksAt('?view=all', { tasks: page([]) })
    await screen.findByText('There are no tasks yet.')
    server.root.taskCreate = () => {
      server.root.tasks = page([task(9, { title: 'Ask the courier' })])
      return { task: task(9), userErrors: [] }
    }
    await userEvent.keyboard('t')
    const fields = await form()
    await userEvent.type(fields.getByRole('textbox', { name: 'Title' }), 'Ask the courier')
    await userEvent.type(fields.getByLabelText('Due date'), '2026-12-24')
    await userEvent.click(fields.getByRole('button', { name: 'Save' }))
    expect(await screen.findByText('Task #9 is added')).toBeInTheDocument()
    expect(await screen.findByRole('link', { name: 'Ask the courier' })).toBeInTheDocument()
    expect(server.callsOf('TaskCreate')).toEqual([{ input: { title: 'Ask the courier', description: '', assigneeId: null, dueOn: '2026-12-24', idempotencyKey: expect.any(String) } }])
  })

  it('keeps what was typed when the server is not reached or the dialog closed, and tries again under the same key', async () => {
    const { server } = await tasksAt('?view=all', { taskCreate: { task: task(9), userErrors: [] } })
    await userEvent.click(screen.getByRole('button', { name: 'New task' }))
    await userEvent.type((await form()).getByRole('textbox', { name: 'Title' }), 'Ask the courier')
    server.state.cut = true
    await userEvent.click((await form()).getByRole('button', { name: 'Save' }))
    expect(await (await form()).findByRole('alert')).toHaveTextContent('The task was not saved: The server cannot be reached. Try again.')
    server.state.cut = false
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())

    await userEvent.click(screen.getByRole('button', { name: 'New task' }))
    expect((await form()).getByRole('textbox', { name: 'Title' })).toHaveValue('Ask the courier')
    await userEvent.click((await form()).getByRole('button', { name: 'Save' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
    const keys = server.callsOf('TaskCreate').map(({ input }) => (input as Root).idempotencyKey)
    expect(keys).toHaveLength(2)
    expect(new Set(keys).size).toBe(1)
  })

  it('says what is wrong at its field', async () => {
    await tasksAt('?view=all', { taskCreate: refused('That day is no day.', ['input', 'dueOn']) })
    await userEvent.click(screen.getByRole('button', { name: 'New task' }))
    const fields = await form()
    await userEvent.click(fields.getByRole('button', { name: 'Save' }))
    expect(await fields.findByText('A task needs a title.')).toBeInTheDocument()
    await userEvent.type(fields.getByRole('textbox', { name: 'Title' }), 'Ask')
    await userEvent.click(fields.getByRole('button', { name: 'Save' }))
    expect(await fields.findByText('That day is no day.')).toBeInTheDocument()
    expect(fields.getByLabelText('Due date')).toHaveAccessibleDescription('That day is no day.')
  })
})

describe('the board', () => {
  /** What the server has; a task is in the column of its status. */
  const holding = (tasks: Root[]) => ({ filter }: { filter: { status: string[] } }) => page(tasks.filter(({ status }) => filter.status.includes(status as string)) as { id: string }[])
  const column = (name: string) => within(screen.getByRole('region', { name: new RegExp(`^${name}`) }))
  const columns = async () => {
    await screen.findByRole('region', { name: /^To do/ })
    return ['To do', 'In progress', 'Closed'].map(name => column(name).queryAllByRole('link').map(link => link.textContent))
  }
  const board = (root: Root = {}, url = '?view=all&layout=board') => tasksAt(url, { tasks: holding([task(4), task(5, { status: 'IN_PROGRESS' }), closedTask(6)]), ...root })
  const moved = (server: { root: Root }, tasks: Root[]) => ({ taskId, input }: { taskId: string; input: { status: string } }) => {
    const next = tasks.map(each => (each.id === taskId ? { ...each, status: input.status, closed: input.status === 'DONE' } : each))
    server.root.tasks = holding(next)
    return { task: next.find(({ id }) => id === taskId), userErrors: [] }
  }

  it('has a column for each status, counted, and asks by the filters, the view and the sort', async () => {
    const { server } = await board({}, '?view=mine&layout=board&search=bank&status=TODO')
    expect(await columns()).toEqual([['Task 4'], ['Task 5'], ['Task 6']])
    expect(await screen.findByRole('region', { name: 'To do 2' })).toBeInTheDocument()
    const mine = { assigneeId: ['anna'], search: 'bank' }
    expect(server.callsOf('TaskBoard')).toEqual([{
      todo: { ...mine, status: ['TODO'] }, inProgress: { ...mine, status: ['IN_PROGRESS'] }, done: { ...mine, status: ['DONE'] },
      orderBy: { field: 'DUE_ON', direction: 'ASC' }, doneOrder: { field: 'UPDATED_AT', direction: 'DESC' },
    }])
  })

  it('is chosen beside the list, and stands in the URL', async () => {
    const { location } = await tasksAt('?view=mine')
    await table()
    await press(screen.getByRole('radio', { name: 'Board' }))
    await waitFor(() => expect(location()).toBe('/organization/tasks?view=mine&layout=board'))
    await columns()
    await press(screen.getByRole('radio', { name: 'List' }))
    await waitFor(() => expect(location()).toBe('/organization/tasks?view=mine'))
    expect(await table()).toBeInTheDocument()
  })

  it('moves a task by its menu, at once, and back by undo', async () => {
    const { server } = await board()
    await columns()
    let answer: () => void = () => {}
    const move = moved(server, [task(4), task(5, { status: 'IN_PROGRESS' }), closedTask(6)])
    server.root.taskUpdate = (args: Parameters<typeof move>[0]) => new Promise(resolve => { answer = () => resolve(move(args)) })
    await userEvent.click(column('To do').getByRole('button', { name: 'Move task #4 to…' }))
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Move to Closed' }))
    await waitFor(async () => expect(await columns()).toEqual([[], ['Task 5'], ['Task 4', 'Task 6']]))
    expect(column('Closed').getByText('Task 4', { selector: 's' })).toBeInTheDocument()
    await waitFor(() => expect(column('Closed').getByRole('button', { name: 'Move task #4 to…' })).toHaveFocus())

    await act(async () => answer())
    server.root.taskUpdate = move
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }))
    await waitFor(async () => expect(await columns()).toEqual([['Task 4'], ['Task 5'], ['Task 6']]))
    expect(server.callsOf('TaskMove')).toEqual([{ taskId: 't4', status: 'DONE' }, { taskId: 't4', status: 'TODO' }])
  })

  it('does not take back what somebody has moved on since', async () => {
    const { server } = await board()
    await columns()
    server.root.taskUpdate = moved(server, [task(4), task(5, { status: 'IN_PROGRESS' }), closedTask(6)])
    await userEvent.click(column('To do').getByRole('button', { name: 'Move task #4 to…' }))
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Move to Closed' }))
    await screen.findByText('Task #4 is moved to Closed')
    server.root.tasks = holding([task(4, { status: 'IN_PROGRESS' })])
    await act(async () => server.push({ taskChanged: { created: false, task: task(4, { status: 'IN_PROGRESS' }) } }))
    await waitFor(() => expect(column('In progress').getByText('Task 4')).toBeInTheDocument())
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
    expect(await screen.findByText('Somebody has moved it to In progress since.')).toBeInTheDocument()
    expect(server.callsOf('TaskMove')).toHaveLength(1)
  })

  it('puts a task back with the reason when the server refuses', async () => {
    await board({ taskUpdate: refused('This task is locked.') })
    await columns()
    await userEvent.click(column('To do').getByRole('button', { name: 'Move task #4 to…' }))
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Move to In progress' }))
    expect(await screen.findByText('This task is locked.')).toBeInTheDocument()
    expect(screen.getByText('Task #4 is still in To do')).toBeInTheDocument()
    expect(await columns()).toEqual([['Task 4'], ['Task 5'], ['Task 6']])
    expect(screen.queryByRole('button', { name: 'Undo' })).not.toBeInTheDocument()
  })

  it('puts a task back when the server is not reached', async () => {
    const { server } = await board()
    await columns()
    server.state.cut = true
    await userEvent.click(column('In progress').getByRole('button', { name: 'Move task #5 to…' }))
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Move to To do' }))
    expect(await screen.findByText('Task #5 is still in In progress')).toBeInTheDocument()
    expect(await columns()).toEqual([['Task 4'], ['Task 5'], ['Task 6']])
  })

  it('follows what somebody else moves', async () => {
    const { server } = await board()
    await columns()
    server.root.tasks = holding([task(4, { status: 'IN_PROGRESS' }), task(5, { status: 'IN_PROGRESS' }), closedTask(6)])
    await act(async () => server.push({ taskChanged: { created: false, task: task(4, { status: 'IN_PROGRESS' }) } }))
    await waitFor(async () => expect(await columns()).toEqual([[], ['Task 4', 'Task 5'], ['Task 6']]))
  })

  it('reads a column on by itself', async () => {
    const { server } = await board({
      tasks: ({ filter, after }: { filter: { status: string[] }; after?: string }) => {
        if (!filter.status.includes('DONE')) return page([])
        return after ? page([closedTask(7)]) : page([closedTask(6)], { hasNextPage: true })
      },
    })
    await userEvent.click(await screen.findByRole('button', { name: 'Show more tasks in Closed' }))
    await waitFor(async () => expect(await columns()).toEqual([[], [], ['Task 6', 'Task 7']]))
    expect(server.callsOf('TaskList').at(-1)).toMatchObject({ filter: { status: ['DONE'] }, after: 'cursor-t6', orderBy: { field: 'UPDATED_AT', direction: 'DESC' } })
  })

  describe('by keyboard', () => {
    const { getBoundingClientRect } = HTMLElement.prototype
    // jsdom lays nothing out: three columns side by side, and what is in them where they are.
    beforeEach(() => {
      HTMLElement.prototype.getBoundingClientRect = function (this: HTMLElement) {
        const status = this.closest('section[data-status]')?.getAttribute('data-status')
        const x = status ? ['TODO', 'IN_PROGRESS', 'DONE'].indexOf(status) * 300 : 0
        return this.tagName === 'SECTION' ? new DOMRect(x, 0, 300, 800) : new DOMRect(x, 0, 280, 80)
      }
    })
    afterEach(() => {
      HTMLElement.prototype.getBoundingClientRect = getBoundingClientRect
    })

    const said = (words: string) => waitFor(() => expect(screen.getAllByRole('status').map(status => status.textContent)).toContain(words))

    it('carries a task from column to column and says where it is', async () => {
      const { server } = await board()
      await columns()
      server.root.taskUpdate = moved(server, [task(4), task(5, { status: 'IN_PROGRESS' }), closedTask(6)])
      act(() => column('To do').getByRole('button', { name: 'Drag task #4' }).focus())
      await userEvent.keyboard('[Space]')
      await said('Task #4 is over To do.')
      await userEvent.keyboard('[ArrowRight]')
      await said('Task #4 is over In progress.')
      await userEvent.keyboard('[ArrowRight]')
      await said('Task #4 is over Closed.')
      await userEvent.keyboard('[Space]')
      await said('Task #4 is moved to Closed.')
      await waitFor(async () => expect(await columns()).toEqual([[], ['Task 5'], ['Task 4', 'Task 6']]))
      expect(server.callsOf('TaskMove')).toEqual([{ taskId: 't4', status: 'DONE' }])
    })

    it('leaves it where it was by Escape', async () => {
      const { server } = await board()
      await columns()
      act(() => column('To do').getByRole('button', { name: 'Drag task #4' }).focus())
      await userEvent.keyboard('[Space]')
      await said('Task #4 is over To do.')
      await userEvent.keyboard('[ArrowRight]')
      await said('Task #4 is over In progress.')
      await userEvent.keyboard('{Escape}')
      await said('Task #4 is back where it was.')
      expect(await columns()).toEqual([['Task 4'], ['Task 5'], ['Task 6']])
      expect(server.callsOf('TaskMove')).toEqual([])
    })
  })

  it('shows nobody’s tasks where only they are asked for', async () => {
    const { server } = await board({}, '?view=mine&layout=board&assignee=none')
    await columns()
    expect(server.callsOf('TaskBoard').at(-1)).toMatchObject({ todo: { unassigned: true, status: ['TODO'] } })
    expect(server.callsOf('TaskBoard').at(-1)?.todo).not.toHaveProperty('assigneeId', [anna.id])
  })
})
