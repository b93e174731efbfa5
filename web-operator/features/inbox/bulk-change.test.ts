import { tellFailures, toInput } from './bulk-change'

describe('a change of many tickets', () => {
  it('takes a value away by null, and leaves out what stays', () => {
    expect(toInput({ assignee: null })).toEqual({ assigneeId: null })
    expect(toInput({ category: { id: 'billing', name: 'Billing' } })).toEqual({ categoryId: 'billing' })
    expect(toInput({ snoozedUntil: null })).toEqual({ snoozedUntil: null })
    expect(toInput({ status: 'CLOSED' })).toEqual({ status: 'CLOSED' })
  })

  it('tells which tickets failed by why they did', () => {
    const failed = (number: string | null, message: string) => ({ ticket: number ? { number } : null, userErrors: [{ message }] })
    expect(tellFailures([failed('SUP-1', 'SUP-1 is closed.'), failed('SUP-2', 'Not of this desk.'), failed('SUP-3', 'SUP-3 is closed.'), failed(null, 'It is gone.')]))
      .toBe('SUP-1, SUP-3: The ticket is closed. SUP-2: Not of this desk. A ticket that is gone: It is gone.')
  })
})
