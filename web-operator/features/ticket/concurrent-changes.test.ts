import { ConcurrentChanges } from './concurrent-changes'

const change = (field: string, by: string | null, second: number) => ({
  __typename: field, at: `2026-03-10T10:00:${String(second).padStart(2, '0')}Z`, actor: by === null ? null : { id: by },
})

describe('ConcurrentChanges', () => {
  it('tells when somebody changes the same field within half a minute, once', () => {
    const changes = new ConcurrentChanges('anna')
    expect(changes.overrules(change('PriorityChanged', 'anna', 0))).toBe(false)
    expect(changes.overrules(change('PriorityChanged', 'ben', 30))).toBe(true)
    expect(changes.overrules(change('PriorityChanged', 'ben', 31))).toBe(false)
  })

  it('does not mind other fields, later changes, and what was changed before', () => {
    const changes = new ConcurrentChanges('anna')
    changes.overrules(change('PriorityChanged', 'ben', 0))
    changes.overrules(change('PriorityChanged', 'anna', 1))
    expect(changes.overrules(change('StatusChanged', 'ben', 2))).toBe(false)
    expect(changes.overrules(change('PriorityChanged', 'ben', 32))).toBe(false)
  })

  it('does not blame anybody for what happens by itself', () => {
    const changes = new ConcurrentChanges('anna')
    changes.overrules(change('Snoozed', 'anna', 0))
    expect(changes.overrules(change('Snoozed', null, 1))).toBe(false)
  })
})
