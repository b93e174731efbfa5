import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { fakeServer, type Root } from '../../test/fake-server'
import { emptyPanel, support } from '../../test/fixtures'
import { renderPanel } from '../../test/render-panel'

const reply = (id: string, name: string, body: string, desk: object | null = null) => ({
  __typename: 'CannedReply', id, name, body, desk, createdAt: '2026-01-01T00:00:00Z', updatedAt: '2026-01-01T00:00:00Z',
})
const sales = { ...support, id: 'sales', name: 'Sales' }
const replies = [reply('refund', 'Refund', 'Hello {{client_name}}, the money is on its way.', sales), reply('thanks', 'Thanks', 'Thank you!'), reply('reset', 'Password reset', 'Follow the link.', support)]

function open(path: string, answers: Root = {}) {
  const server = fakeServer({ ...emptyPanel(), desks: [support, sales], cannedReplies: replies, ...answers })
  return { server, ...renderPanel(server, `/settings/canned-replies${path}`) }
}

const shown = () => within(screen.getByRole('main')).getAllByRole('link').map(link => link.textContent).filter(name => name !== 'New canned reply')

describe('/settings/canned-replies', () => {
  it('is narrowed by words of name or text, and by desk with those for all desks', async () => {
    open('')
    const search = await screen.findByRole('searchbox', { name: 'Search' })
    expect(shown()).toEqual(['Refund', 'Thanks', 'Password reset'])
    await userEvent.type(search, 'MONEY way')
    expect(shown()).toEqual(['Refund'])
    expect(screen.getByText('1 canned reply')).toHaveAttribute('role', 'status')
    await userEvent.clear(search)
    await userEvent.click(screen.getByRole('combobox', { name: 'Desk' }))
    await userEvent.click(await screen.findByRole('option', { name: 'Sales', hidden: true }))
    expect(shown()).toEqual(['Refund', 'Thanks'])
  })

  it('makes one for all desks, and leads back to the list', async () => {
    const { server, location } = open('/new', { cannedReplyCreate: { cannedReply: replies[1], userErrors: [] } })
    await userEvent.type(await screen.findByRole('textbox', { name: 'Name' }), 'Thanks')
    await userEvent.type(screen.getByRole('textbox', { name: 'Text' }), 'Thank you!')
    await userEvent.click(screen.getByRole('button', { name: 'Create' }))
    await waitFor(() => expect(location()).toBe('/settings/canned-replies'))
    expect(server.callsOf('CannedReplyCreate')).toEqual([{ input: { name: 'Thanks', deskId: null, body: 'Thank you!', idempotencyKey: expect.any(String) } }])
  })

  it('says at the field which variable is unknown, and keeps the text', async () => {
    open('/refund', { cannedReplyUpdate: { cannedReply: null, userErrors: [{ code: 'INVALID', message: 'There is no variable {{nobody}}.', field: ['body'] }] } })
    const text = await screen.findByRole('textbox', { name: 'Text' })
    await userEvent.type(text, ' {{{{nobody}}')
    await userEvent.click(screen.getByRole('button', { name: 'Save' }))
    expect(await screen.findByText('There is no variable {{nobody}}.')).toBeInTheDocument()
    expect(text).toHaveValue('Hello {{client_name}}, the money is on its way. {{nobody}}')
  })

  it('previews the text as the server renders it, with names made up', async () => {
    open('/refund', { markdownPreview: ({ markdown }: { markdown: string }) => `<p>${markdown}</p>` })
    await userEvent.click(await screen.findByRole('tab', { name: 'Preview' }))
    expect(await screen.findByText('Hello Jan Kowalski, the money is on its way.')).toBeInTheDocument()
  })

  it('asks before it deletes', async () => {
    const { server, location } = open('/refund', { cannedReplyDelete: { cannedReplyId: 'refund', userErrors: [] } })
    await userEvent.click(await screen.findByRole('button', { name: 'Delete' }))
    const dialog = await screen.findByRole('dialog', { name: 'Delete “Refund”?' })
    expect(server.callsOf('CannedReplyDelete')).toEqual([])
    await userEvent.click(within(dialog).getByRole('button', { name: 'Delete' }))
    await waitFor(() => expect(location()).toBe('/settings/canned-replies'))
    expect(server.callsOf('CannedReplyDelete')).toEqual([{ cannedReplyId: 'refund' }])
  })

  it('says so when there is no such reply', async () => {
    open('/gone')
    expect(await screen.findByRole('heading', { name: 'Not found' })).toBeInTheDocument()
  })
})
