import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { page, ticket } from '../test/fixtures'
import { event, openTicket } from '../test/open-ticket'

const actions = ['REPLY', 'ADD_INTERNAL_COMMENT', 'ASSIGN', 'MERGE']
const merged = { __typename: 'MergedTicket', mergeId: 'm1', number: 'SUP-1', title: 'Ticket 1', mergedAt: '2026-03-10T11:00:00Z', undoableUntil: '2099-01-01T00:00:00Z' }

/** SUP-1 until `merge` is called; then its number leads to SUP-2. */
async function openMergeable() {
  const state = { merged: false }
  const source = ticket('1', { availableActions: actions })
  const target = () => ticket('2', { availableActions: actions, mergedTickets: state.merged ? [merged] : [] })
  const opened = await openTicket({ availableActions: actions }, {
    ticketByNumber: ({ number }: { number: string }) => (number === 'SUP-2' || state.merged ? target() : source),
    tickets: page([source, target()]),
    ticketMerge: () => {
      state.merged = true
      return { mergeId: 'm1', ticket: target(), undoableUntil: merged.undoableUntil, userErrors: [] }
    },
    ticketUnmerge: () => {
      state.merged = false
      return { ticket: source, intoTicket: target(), userErrors: [] }
    },
  })
  return { ...opened, state, target }
}

describe('merging a ticket', () => {
  beforeEach(() => {
    localStorage.clear()
    sessionStorage.clear()
  })

  it('says what will be, goes to the other ticket with what was being written, and can be undone there', async () => {
    const { server, location } = await openMergeable()
    await userEvent.type(screen.getByRole('textbox', { name: 'Reply' }), 'Half a thought')
    await userEvent.click(screen.getByRole('button', { name: 'More actions' }))
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Merge…', hidden: true }))
    const dialog = within(await screen.findByRole('dialog', { name: 'Merge SUP-1 into another ticket' }))
    await userEvent.click(await dialog.findByRole('radio', { name: /SUP-2/ }))
    expect(dialog.queryByRole('radio', { name: /SUP-1/ })).not.toBeInTheDocument()
    await userEvent.click(dialog.getByRole('button', { name: 'Merge into SUP-2' }))

    expect(await screen.findByRole('heading', { name: 'Ticket 2' })).toBeInTheDocument()
    expect(server.callsOf('TicketMerge')).toEqual([{ ticketId: '1', intoTicketId: '2' }])
    expect(location()).toBe('/tickets/SUP-2')
    expect(screen.getByRole('textbox', { name: 'Reply' })).toHaveValue('Half a thought')
    const panel = within(await screen.findByRole('region', { name: 'Merged tickets' }))
    await userEvent.click(panel.getByRole('button', { name: 'Undo' }))
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Merged tickets' })).not.toBeInTheDocument())
    expect(server.callsOf('TicketUnmerge')).toEqual([{ mergeId: 'm1' }])
  })

  it('by somebody else takes along who has it open', async () => {
    const { server, location, state, target } = await openMergeable()
    await userEvent.type(screen.getByRole('textbox', { name: 'Reply' }), 'Half a thought')
    state.merged = true
    await act(async () => server.push({ ticketEvents: event('TicketMerged', 'e2', { fromNumber: 'SUP-1', intoNumber: 'SUP-2', ticket: target() }) }))
    expect(await screen.findByRole('heading', { name: 'Ticket 2' })).toBeInTheDocument()
    expect(location()).toBe('/tickets/SUP-2')
    expect(screen.getByText(/Ben Okafor merged SUP-1 into SUP-2/)).toBeInTheDocument()
    expect(screen.getByRole('textbox', { name: 'Reply' })).toHaveValue('Half a thought')
  })

  it('makes the old number lead to the other ticket', async () => {
    const { router, location, state } = await openMergeable()
    await act(() => router.navigate('/tickets'))
    state.merged = true
    await act(() => router.navigate('/tickets/SUP-1'))
    expect(await screen.findByRole('heading', { name: 'Ticket 2' })).toBeInTheDocument()
    await waitFor(() => expect(location()).toBe('/tickets/SUP-2'))
  })
})
