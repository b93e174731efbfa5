import { emptyDraft, loadDraft, loadTab, saveDraft, saveTab } from './drafts'

describe('drafts', () => {
  beforeEach(() => localStorage.clear())
  const draft = { text: 'Hello', files: [{ id: 'a1', fileName: 'log.txt', size: 2 }] }

  it('come back with text and files, by operator, ticket and tab', () => {
    saveDraft('anna', 't1', 'reply', draft)
    expect(loadDraft('anna', 't1', 'reply')).toEqual(draft)
    expect(loadDraft('anna', 't1', 'internal')).toEqual(emptyDraft)
    expect(loadDraft('anna', 't2', 'reply')).toEqual(emptyDraft)
    expect(loadDraft('ben', 't1', 'reply')).toEqual(emptyDraft)
  })

  it('leave nothing behind once they are empty', () => {
    saveDraft('anna', 't1', 'reply', draft)
    saveDraft('anna', 't1', 'reply', emptyDraft)
    saveTab('anna', 't1', 'internal')
    saveTab('anna', 't1', 'reply')
    expect(localStorage).toHaveLength(0)
  })

  it.each(['not json', '{"text":7}', 'null', '[]'])('are empty when what is stored is %s', stored => {
    localStorage.setItem('helpdesk.draft.anna.t1.reply', stored)
    expect(loadDraft('anna', 't1', 'reply')).toEqual(emptyDraft)
  })

  it('do not stop anyone from writing when the storage is full', () => {
    const full = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    expect(() => saveDraft('anna', 't1', 'reply', draft)).not.toThrow()
    full.mockRestore()
  })

  it('remember the open tab', () => {
    saveTab('anna', 't1', 'internal')
    expect(loadTab('anna', 't1')).toBe('internal')
    expect(loadTab('anna', 't2')).toBe('reply')
  })
})
