import type { TaskStatus } from '../../../gql/graphql'
import { placeTasks } from './place-tasks'

const task = (id: string, status: TaskStatus) => ({ id, status })

describe('placeTasks', () => {
  it('leaves each where it was read, in its order', () => {
    const read = { TODO: [task('2', 'TODO'), task('1', 'TODO')], IN_PROGRESS: [], DONE: [task('3', 'DONE')] }
    expect(placeTasks(read)).toEqual(read)
  })

  it('puts what has moved on top of its new column, and takes it out of the old one', () => {
    expect(placeTasks({ TODO: [task('1', 'DONE'), task('2', 'TODO')], IN_PROGRESS: [task('4', 'DONE')], DONE: [task('3', 'DONE')] })).toEqual({
      TODO: [task('2', 'TODO')], IN_PROGRESS: [], DONE: [task('1', 'DONE'), task('4', 'DONE'), task('3', 'DONE')],
    })
  })

  it('shows a task once that two pages brought', () => {
    expect(placeTasks({ TODO: [task('1', 'DONE')], IN_PROGRESS: [], DONE: [task('1', 'DONE')] }).DONE).toEqual([task('1', 'DONE')])
  })
})
