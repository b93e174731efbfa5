import { changeDraft, emptyDraft, readDraft, subscribeToDrafts, type Draft, type DraftPlace } from './drafts'
import { loadTab, saveTab } from './open-tab'

const place: DraftPlace = { operatorId: 'anna', ticketId: 't1', tab: 'reply' }
const key = 'helpdesk.draft.anna.t1.reply'
const draft: Draft = { text: 'Hello', files: [{ id: 'a1', fileName: 'log.txt', size: 2 }] }

describe('drafts', () => {
  beforeEach(() => localStorage.clear())

  it('come back with text and files, by operator, ticket and tab', () => {
    changeDraft(place, () => draft)
    expect(JSON.parse(localStorage.getItem(key) ?? '')).toEqual(draft)
    expect(readDraft(place)).toEqual(draft)
    expect(readDraft({ ...place, tab: 'internal' })).toEqual(emptyDraft)
    expect(readDraft({ ...place, ticketId: 't2' })).toEqual(emptyDraft)
    expect(readDraft({ ...place, operatorId: 'ben' })).toEqual(emptyDraft)
  })

  it('leave nothing behind once they are empty', () => {
    changeDraft(place, () => draft)
    changeDraft(place, () => emptyDraft)
    saveTab('anna', 't1', 'internal')
    saveTab('anna', 't1', 'reply')
    expect(localStorage).toHaveLength(0)
  })

  it.each(['not json', '{"text":7}', 'null', '[]'])('are empty when what is stored is %s', stored => {
    localStorage.setItem(key, stored)
    expect(readDraft(place)).toEqual(emptyDraft)
  })

  it('do not stop anyone from writing when the storage is full', () => {
    const full = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    changeDraft(place, () => draft)
    expect(readDraft(place)).toEqual(draft)
    full.mockRestore()
  })

  it('are told of what another tab of the browser did to them', () => {
    changeDraft(place, () => draft)
    const told = jest.fn()
    const unsubscribe = subscribeToDrafts(told)
    localStorage.removeItem(key)
    window.dispatchEvent(new StorageEvent('storage', { key }))
    unsubscribe()
    expect(told).toHaveBeenCalledTimes(1)
    expect(readDraft(place)).toEqual(emptyDraft)
  })

  it('remember the open tab', () => {
    saveTab('anna', 't1', 'internal')
    expect(loadTab('anna', 't1')).toBe('internal')
    expect(loadTab('anna', 't2')).toBe('reply')
  })
})
