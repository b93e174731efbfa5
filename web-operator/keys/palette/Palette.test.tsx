import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { anna, emptyPanel, page, ticket } from '../../test/fixtures'
import { fakeServer, type Root } from '../../test/fake-server'
import { renderPanel } from '../../test/render-panel'
import { remember } from '../../../web-shared/writing/tab-storage'

const printer = ticket('1042', { title: 'The printer is on fire' })

function panel(root: Root = {}) {
  const server = fakeServer({
    ...emptyPanel(),
    tickets: ({ filter }: { filter?: { search?: string } }) => page(filter?.search && 'printer'.startsWith(filter.search) ? [printer] : []),
    ticketByNumber: ({ number }: { number: string }) => (number.toUpperCase() === 'SUP-1042' ? printer : null),
    ...root,
  })
  return { server, ...renderPanel(server, '/tickets?view=open') }
}

async function openPalette() {
  await waitFor(() => {
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'k', ctrlKey: true })
    expect(screen.queryByRole('combobox', { name: 'Commands' })).not.toBeNull()
  })
  return screen.getByRole('combobox', { name: 'Commands' })
}

const optionNames = () => within(screen.getByRole('listbox', { name: 'Commands' })).queryAllByRole('option').map(option => option.textContent)
const activeOption = (field: HTMLElement) => document.getElementById(field.getAttribute('aria-activedescendant') ?? '')?.textContent
const type = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } })

describe('the palette', () => {
  beforeEach(() => sessionStorage.clear())

  it('opens on Ctrl K with what can be done here, each with its key', async () => {
    panel()
    await openPalette()
    const commands = within(screen.getByRole('group', { name: 'Commands' }))
    expect(commands.getByRole('option', { name: 'Keys ?' })).toBeTruthy()
    expect(commands.queryByRole('option', { name: /Resolve/ })).toBeNull()
  })

  it('leads to a view by a few letters and Enter', async () => {
    const { location } = panel()
    const field = await openPalette()
    type(field, 'unas')
    expect(activeOption(field)).toBe('Unassigned')
    fireEvent.keyDown(field, { key: 'Enter' })
    await waitFor(() => expect(location()).toBe('/tickets?view=unassigned'))
    expect(screen.queryByRole('combobox', { name: 'Commands' })).toBeNull()
  })

  it('leads to a saved view by its name', async () => {
    const saved = { id: 'v1', name: 'Hot refunds', shared: false, mine: true, filter: { status: ['OPEN'] }, orderBy: { field: 'CREATED_AT', direction: 'ASC' }, owner: anna, counts: { total: 12, capped: false } }
    const { location } = panel({ savedViews: [saved] })
    await screen.findByRole('link', { name: 'Hot refunds 12' })
    const field = await openPalette()
    type(field, 'refu')
    expect(activeOption(field)).toBe('Hot refunds')
    fireEvent.keyDown(field, { key: 'Enter' })
    await waitFor(() => expect(location()).toBe('/tickets?saved=v1&status=OPEN&sort=created-asc'))
  })

  it('moves through its options by arrows, round the ends, and leaves the focus in the field', async () => {
    panel()
    const field = await openPalette()
    await waitFor(() => expect(document.activeElement).toBe(field))
    type(field, 'settings')
    const names = optionNames()
    expect(names.length).toBeGreaterThan(2)
    fireEvent.keyDown(field, { key: 'ArrowDown' })
    expect(activeOption(field)).toBe(names[1])
    fireEvent.keyDown(field, { key: 'ArrowUp' })
    fireEvent.keyDown(field, { key: 'ArrowUp' })
    expect(activeOption(field)).toBe(names.at(-1))
    expect(document.activeElement).toBe(field)
  })

  it('jumps to a ticket by its number', async () => {
    const { location } = panel({ tickets: page([]) })
    const field = await openPalette()
    type(field, 'sup-1042')
    await screen.findByRole('option', { name: /The printer is on fire/ })
    fireEvent.keyDown(field, { key: 'Enter' })
    await waitFor(() => expect(location()).toBe('/tickets/SUP-1042'))
  })

  it('finds tickets by words, with their status and priority', async () => {
    panel()
    const field = await openPalette()
    type(field, 'print')
    const found = await screen.findByRole('option', { name: /The printer is on fire/ })
    expect(found.textContent).toBe('SUP-1042The printer is on fireOpenNormal')
  })

  it('says when nothing was found, and when the search failed', async () => {
    const { server } = panel()
    const field = await openPalette()
    type(field, 'zebra')
    await screen.findByText(/Nothing found/)
    act(() => {
      server.state.cut = true
    })
    type(field, 'zebras')
    await screen.findByText(/could not be searched/)
  })

  it('offers the tickets that were open last, before anything is typed', async () => {
    remember('helpdesk:recent-tickets', ['SUP-1042'])
    panel()
    await openPalette()
    const recent = within(screen.getByRole('group', { name: 'Recent tickets' }))
    await recent.findByRole('option', { name: /The printer is on fire/ })
    expect(screen.getAllByRole('option')[0]?.textContent).toContain('SUP-1042')
  })

  it('gives the focus back when it is closed', async () => {
    panel()
    const search = await screen.findByRole('link', { name: /Unassigned/ })
    search.focus()
    const field = await openPalette()
    fireEvent.keyDown(field, { key: 'Escape' })
    await waitFor(() => expect(screen.queryByRole('combobox', { name: 'Commands' })).toBeNull())
    expect(document.activeElement).toBe(search)
  })
})

describe('the help', () => {
  it('lists every key, says what cannot be done here, and tells how to switch single keys off', async () => {
    panel()
    await waitFor(() => {
      fireEvent.keyDown(document.body, { key: '?', shiftKey: true })
      expect(screen.queryByRole('dialog', { name: 'Keys' })).not.toBeNull()
    })
    const help = within(screen.getByRole('dialog', { name: 'Keys' }))
    expect(help.getAllByRole('listitem')).toHaveLength(28)
    expect(help.getByText('Resolve').parentElement?.textContent).toContain('not available here')
    expect(help.getByText('Commands').parentElement?.textContent).not.toContain('not available here')
    expect(help.getByRole('link', { name: 'preferences' }).getAttribute('href')).toBe('/settings/preferences')
  })
})
