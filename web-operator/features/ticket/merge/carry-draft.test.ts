import { changeDraft, readDraft } from '../composer/drafts'
import { keepUnsent, readUnsent } from '../composer/unsent-comments'
import { newTaskDrafts, newTaskKey } from '../../../frame/tasks/task-drafts'
import { carryDraft } from './carry-draft'

const reply = (ticketId: string) => ({ operatorId: 'anna', ticketId, tab: 'reply' as const })
const write = (ticketId: string, text: string) => changeDraft(reply(ticketId), () => ({ text, files: [] }))

describe('carryDraft', () => {
  beforeEach(() => localStorage.clear())

  it('puts what was written behind what is there, and leaves nothing behind', () => {
    write('from', 'Mine')
    write('into', 'There')
    carryDraft('anna', 'from', 'into')
    expect(readDraft(reply('into')).text).toBe('There\n\nMine')
    expect(readDraft(reply('from')).text).toBe('')
  })

  it('takes along what could not be sent', () => {
    keepUnsent({ operatorId: 'anna', ticketId: 'from2' }, {
      idempotencyKey: 'k', tab: 'reply', body: 'Not sent', files: [], notifyClient: false, resolve: false, writtenAt: '2026-03-10T10:00:00Z', problem: 'Offline',
    })
    carryDraft('anna', 'from2', 'into2')
    expect(readDraft(reply('into2')).text).toBe('Not sent')
    expect(readUnsent({ operatorId: 'anna', ticketId: 'from2' })).toEqual([])
  })

  it('takes along a task that was not saved, behind one that is there', () => {
    const task = (title: string, description: string) => ({ title, description, assigneeId: null, dueOn: '' })
    newTaskDrafts.set(newTaskKey('anna', 'from3'), task('Ask', 'By phone'))
    carryDraft('anna', 'from3', 'into3')
    expect(newTaskDrafts.get(newTaskKey('anna', 'into3'))).toEqual(task('Ask', 'By phone'))
    expect(newTaskDrafts.get(newTaskKey('anna', 'from3'))).toBeNull()
    newTaskDrafts.set(newTaskKey('anna', 'from3'), task('Refund', 'At once'))
    carryDraft('anna', 'from3', 'into3')
    expect(newTaskDrafts.get(newTaskKey('anna', 'into3'))).toEqual(task('Ask', 'By phone\n\nRefund\n\nAt once'))
  })
})
