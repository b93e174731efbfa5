import { changeDraft, readDraft } from '../composer/drafts'
import { keepUnsent, readUnsent } from '../composer/unsent-comments'
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
})
