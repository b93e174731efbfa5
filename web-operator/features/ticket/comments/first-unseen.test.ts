import { firstUnseen, type SeenComment } from './first-unseen'

const at = (minute: number) => `2026-03-10T10:${String(minute).padStart(2, '0')}:00.000000Z`
const comment = (minute: number, author: string, fromSupport = false): SeenComment => ({ id: `c${minute}`, createdAt: at(minute), fromSupport, author: { id: author } })

describe('firstUnseen', () => {
  const comments = [comment(1, 'jan'), comment(2, 'anna', true), comment(3, 'anna', true), comment(4, 'jan'), comment(5, 'jan')]

  it('is the first comment after what was shown before', () => {
    expect(firstUnseen(comments, { operatorId: 'ben', seenUntil: at(3), unread: true })).toBe('c4')
    expect(firstUnseen(comments, { operatorId: 'ben', seenUntil: at(5), unread: false })).toBeNull()
  })

  it('is never the reader\'s own', () => {
    expect(firstUnseen(comments, { operatorId: 'anna', seenUntil: at(1), unread: true })).toBe('c4')
  })

  it('comes after the support\'s last answer where nobody remembers', () => {
    expect(firstUnseen(comments, { operatorId: 'ben', seenUntil: null, unread: true })).toBe('c4')
    expect(firstUnseen(comments, { operatorId: 'ben', seenUntil: null, unread: false })).toBeNull()
  })

  it('is not told when everything is new', () => {
    expect(firstUnseen([comment(1, 'jan')], { operatorId: 'ben', seenUntil: null, unread: true })).toBeNull()
  })
})
