import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { fakeServer, type Root } from '../../test/fake-server'
import { anna, ben, emptyPanel, support } from '../../test/fixtures'
import { renderPanel } from '../../test/render-panel'

const category = (id: string, name: string, archived = false) => ({ __typename: 'Category', id, name, archived, position: 0 })
const billing = category('billing', 'Billing')
const access = category('access', 'Access')
const old = category('old', 'Old matters', true)

/** A desk whose categories, like the server's, leave the archived ones out unless they are asked for. */
const deskWith = (categories: ReturnType<typeof category>[], fields: Root = {}) => ({
  ...support, active: true, viewerCanConfigure: true,
  categories: ({ includeArchived }: { includeArchived: boolean }) => categories.filter(({ archived }) => includeArchived || !archived),
  ...fields,
})

const ticketNumberPreview = ({ pattern }: { pattern: string }) => (pattern.includes('{{xx}}')
  ? { numbers: [], userErrors: [{ code: 'INVALID', message: 'There is no variable {{xx}}.', field: ['pattern'] }] }
  : { numbers: [1, 2, 3].map(nr => pattern.replace('{{nr}}', String(nr))), userErrors: [] })

function open(path: string, answers: Root = {}) {
  const desk = deskWith([billing, access, old])
  const server = fakeServer({ ...emptyPanel(), viewer: ben, desks: [desk], desk, ticketNumberPreview, ...answers })
  return { server, ...renderPanel(server, `/settings/desks${path}`) }
}

const saved = (fields: Root = {}) => () => ({ desk: deskWith([billing, access, old], fields), userErrors: [] })

describe('/settings/desks', () => {
  it('leads to a desk, and shows what it is', async () => {
    open('')
    const header = await screen.findByRole('rowheader', { name: 'Support' })
    expect(header.closest('tr')).toHaveTextContent('SUP-{{nr}}Anna Nowak, Ben Okafor2 categories of SupportActive')
    expect(within(header).getByRole('link')).toHaveAttribute('href', '/settings/desks/support')
  })

  it('changes nothing for who may not configure it', async () => {
    open('/support', { viewer: anna, desk: deskWith([billing], { viewerCanConfigure: false }) })
    expect(await screen.findByText(/Only admins can do this/)).toBeInTheDocument()
  })

  it('shows the next numbers of a pattern as it is typed, and what is wrong with it', async () => {
    open('/support')
    expect(await screen.findByText('The next tickets: SUP-1, SUP-2, SUP-3')).toBeInTheDocument()
    const pattern = screen.getByRole('textbox', { name: 'Ticket numbers' })
    await userEvent.clear(pattern)
    await userEvent.type(pattern, 'HELP-{{{{nr}}')
    expect(await screen.findByText('The next tickets: HELP-1, HELP-2, HELP-3')).toBeInTheDocument()
    await userEvent.type(pattern, '{{{{xx}}')
    expect(await screen.findByText('There is no variable {{xx}}.')).toBeInTheDocument()
  })

  it('says how text reads on the colour, and offers the nearest on which it does', async () => {
    const { server } = open('/support', { deskUpdate: saved({ colour: '#787B82' }) })
    const colour = await screen.findByRole('textbox', { name: 'Colour' })
    expect(screen.getByText(/White text: 6.7 to 1, reads well/)).toBeInTheDocument()
    await userEvent.clear(colour)
    await userEvent.type(colour, '#7B7F86')
    const use = await screen.findByRole('button', { name: /^Use #/ })
    await userEvent.click(use)
    expect(screen.queryByRole('button', { name: /^Use #/ })).not.toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: 'Save' }))
    await waitFor(() => expect(server.callsOf('DeskUpdate')).toEqual([{ deskId: 'support', input: expect.objectContaining({ colour: use.textContent?.replace('Use ', ''), active: true }) }]))
  })

  it('makes a desk and leads to it', async () => {
    const { server, location } = open('/new', { deskCreate: { desk: { ...support, id: 'sales' }, userErrors: [] } })
    await userEvent.type(await screen.findByRole('textbox', { name: 'Name' }), 'Sales')
    await userEvent.click(screen.getByRole('button', { name: 'Create the desk' }))
    await waitFor(() => expect(location()).toBe('/settings/desks/sales'))
    expect(server.callsOf('DeskCreate')[0]).toMatchObject({ input: { name: 'Sales', numberPattern: 'SUP-{{nr}}', colour: '#1D4ED8', language: 'en', memberIds: [] } })
  })
})

describe('/settings/desks/:deskId/categories', () => {
  const names = () => within(screen.getByRole('list', { name: 'Categories' })).getAllByRole('textbox').map(field => (field as HTMLInputElement).value)

  it('moves a category by its buttons, and says where it is now', async () => {
    const { server } = open('/support/categories', { deskOrderCategories: { desk: deskWith([access, billing, old]), userErrors: [] } })
    await userEvent.click(await screen.findByRole('button', { name: 'Move down Billing' }))
    expect(await screen.findByText('Billing is now 2 of 2.')).toHaveAttribute('role', 'status')
    expect(names()).toEqual(['Access', 'Billing'])
    expect(screen.getByRole('button', { name: 'Move down Billing' })).toHaveAttribute('aria-disabled', 'true')
    expect(server.callsOf('DeskOrderCategories')).toEqual([{ deskId: 'support', categoryIds: ['access', 'billing'] }])
  })

  it('shows the order that the server has when it refuses another', async () => {
    open('/support/categories', { deskOrderCategories: { desk: null, userErrors: [{ code: 'CONFLICT', message: 'Somebody added a category. Load the page again.', field: null }] } })
    await userEvent.click(await screen.findByRole('button', { name: 'Move down Billing' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('Somebody added a category.')
    await waitFor(() => expect(names()).toEqual(['Billing', 'Access']))
  })

  it('renames in place on Enter, takes the old name back on Escape', async () => {
    const { server } = open('/support/categories', { categoryUpdate: { desk: deskWith([category('billing', 'Invoices'), access, old]), userErrors: [] } })
    const field = await screen.findByRole('textbox', { name: 'Name of Billing' })
    await userEvent.type(field, 'x{Escape}')
    expect(field).toHaveValue('Billing')
    await userEvent.clear(field)
    await userEvent.type(field, 'Invoices{Enter}')
    expect(await screen.findByRole('textbox', { name: 'Name of Invoices' })).toHaveValue('Invoices')
    expect(server.callsOf('CategoryUpdate')).toEqual([{ categoryId: 'billing', input: { name: 'Invoices' } }])
  })

  it('keeps a refused name in its field, with the reason', async () => {
    open('/support/categories', { categoryUpdate: { desk: null, userErrors: [{ code: 'CONFLICT', message: 'The desk has this category already.', field: ['name'] }] } })
    const field = await screen.findByRole('textbox', { name: 'Name of Billing' })
    await userEvent.clear(field)
    await userEvent.type(field, 'Access{Enter}')
    expect(await screen.findByText('The desk has this category already.')).toBeInTheDocument()
    expect(field).toHaveValue('Access')
  })

  it('archives, and gives the way back the focus', async () => {
    open('/support/categories', { categoryArchive: { desk: deskWith([category('billing', 'Billing', true), access, old]), userErrors: [] } })
    await userEvent.click(await screen.findByRole('button', { name: 'Archive Billing' }))
    expect(await screen.findByRole('button', { name: 'Restore Billing' })).toHaveFocus()
    expect(names()).toEqual(['Access'])
  })

  it('adds a category, and empties the field for the next', async () => {
    const { server } = open('/support/categories', { categoryCreate: { desk: deskWith([billing, access, category('new', 'Delivery')]), userErrors: [] } })
    await userEvent.type(await screen.findByRole('textbox', { name: 'New category' }), 'Delivery{Enter}')
    expect(await screen.findByRole('textbox', { name: 'Name of Delivery' })).toBeInTheDocument()
    expect(screen.getByRole('textbox', { name: 'New category' })).toHaveValue('')
    expect(server.callsOf('CategoryCreate')).toEqual([{ deskId: 'support', input: { name: 'Delivery' } }])
  })
})
