import { nameOpenTasks } from './warn-of-open-tasks'

const task = (number: number, closed = false) => ({ number, title: `Task ${number}`, closed })
const resolved = (number: string, openTaskCount: number, tasks = [task(1), task(2), task(3)]) => ({ number, openTaskCount, tasks })

describe('the warning of open tasks', () => {
  it('names those of one ticket, and not the closed ones', () => {
    expect(nameOpenTasks([resolved('SUP-1', 1, [task(4), task(5, true)])])).toEqual(['SUP-1 (#4 Task 4)'])
  })

  it('counts what it does not name', () => {
    expect(nameOpenTasks([resolved('SUP-1', 60, [1, 2, 3, 4, 5, 6].map(number => task(number)))])).toEqual(['SUP-1 (#1 Task 1, #2 Task 2, #3 Task 3, #4 Task 4, #5 Task 5 and 55 more)'])
    expect(nameOpenTasks(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'].map(number => resolved(number, 3)))).toEqual([...['A', 'B', 'C', 'D', 'E'].map(number => `${number} (#1 Task 1, #2 Task 2 and 1 more)`), 'and 3 more'])
  })
})
