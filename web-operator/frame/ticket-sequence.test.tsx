import { ApolloProvider } from '@apollo/client/react'
import { act, renderHook, waitFor } from '@testing-library/react'
import { fakeServer } from '../test/fake-server'
import { page, ticket } from '../test/fixtures'
import { recordTicketSequence, useTicketSequence, type TicketSequence } from './ticket-sequence'

const list: TicketSequence = {
  list: '/tickets?view=open', numbers: ['SUP-1', 'SUP-2', 'SUP-3'], filter: { status: ['OPEN'] }, orderBy: { field: 'CREATED_AT', direction: 'ASC' }, endCursor: null, total: '3',
}

function place(number: string, server = fakeServer({})) {
  return renderHook(() => useTicketSequence(number), { wrapper: ({ children }) => <ApolloProvider client={server.session.client}>{children}</ApolloProvider> }).result
}

describe('useTicketSequence', () => {
  it('tells the place of a ticket in the list that it was opened from', () => {
    act(() => recordTicketSequence(list))
    expect(place('SUP-2').current).toEqual({ position: 2, total: '3', previous: 'SUP-1', next: 'SUP-3', list: '/tickets?view=open' })
    expect(place('SUP-1').current).toMatchObject({ previous: null })
    expect(place('SUP-3').current).toMatchObject({ next: null })
  })

  it('knows nothing of a ticket that was not opened from the list', () => {
    act(() => recordTicketSequence(list))
    expect(place('SUP-9').current).toBeNull()
    act(() => recordTicketSequence(null))
    expect(place('SUP-1').current).toBeNull()
  })

  it('reads on in the same list before it ends, and takes a ticket that moved once', async () => {
    const server = fakeServer({ tickets: page([ticket('2'), ticket('4')]) })
    act(() => recordTicketSequence({ ...list, endCursor: 'cursor-3', total: '4' }))
    const result = place('SUP-3', server)
    await waitFor(() => expect(result.current?.next).toBe('SUP-4'))
    expect(server.callsOf('MoreTicketNumbers')).toEqual([{ filter: { status: ['OPEN'] }, orderBy: { field: 'CREATED_AT', direction: 'ASC' }, after: 'cursor-3' }])
    expect(result.current).toMatchObject({ position: 3, previous: 'SUP-2' })
  })
})
