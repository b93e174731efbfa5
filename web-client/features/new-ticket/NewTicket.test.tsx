import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { GraphQLError } from 'graphql'
import { makeFragmentData } from '../../gql'
import { show } from '../../test/show'
import { TestServer } from '../../test/test-server'
import type { Claims } from './draft'
import { NewTicket, NewTicket_desk } from './NewTicket'

const categories = [{ id: 'k1', name: 'Delivery' }, { id: 'k2', name: 'Billing' }]
const publicUrl = 'https://help.example/helpdesk/ticket/abc'
const created = { ticketCreate: { number: 'SUP-1043', publicUrl, userErrors: [] } }

const showForm = (server: TestServer, { clientId = 'jan' as string | null, withCategories = true, active = true, claims = {} as Claims } = {}) => show(server, (
  <NewTicket
    desk={makeFragmentData({ active, helpText: 'Tell us your order number.', categories: withCategories ? categories : [] }, NewTicket_desk)}
    deskToken="desk"
    clientId={clientId}
    claims={claims}
    above={null}
  />
))
const box = (name: string) => screen.getByRole('textbox', { name })
const send = () => userEvent.click(screen.getByRole('button', { name: 'Send ticket' }))
const inputsOf = (server: TestServer) => server.variablesOf('CreateTicket').map(({ input }) => input as Record<string, unknown>)

describe('NewTicket', () => {
  beforeEach(() => sessionStorage.clear())

  it('creates a ticket with title and description alone', async () => {
    const server = new TestServer(created)
    showForm(server)
    await userEvent.type(box('Title'), 'Cracked')
    await userEvent.type(box('Description'), 'The handle.')
    await send()
    expect(await screen.findByText(/Its number is SUP-1043/)).toBeInTheDocument()
    expect(screen.getByRole('textbox', { name: 'Public link' })).toHaveValue(publicUrl)
    expect(inputsOf(server)).toEqual([{
      title: 'Cracked', content: 'The handle.', priority: null, categoryId: null, attachmentIds: [], idempotencyKey: expect.stringMatching(/^[0-9a-f]{32}$/),
    }])
  })

  it('sends priority and category when they are chosen', async () => {
    const server = new TestServer(created)
    showForm(server)
    await userEvent.type(box('Title'), 'Cracked')
    await userEvent.type(box('Description'), 'The handle.')
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Priority (optional)' }), 'High')
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Category (optional)' }), 'Billing')
    await send()
    await waitFor(() => expect(inputsOf(server)).toEqual([expect.objectContaining({ priority: 'HIGH', categoryId: 'k2' })]))
  })

  it('asks for a category only at a desk that has any', () => {
    showForm(new TestServer({}), { withCategories: false })
    expect(screen.queryByRole('combobox', { name: /Category/ })).not.toBeInTheDocument()
  })

  it('says what is missing at the field and in a summary that takes the focus', async () => {
    const server = new TestServer(created)
    showForm(server)
    await userEvent.type(box('Description'), 'x')
    await userEvent.clear(box('Description'))
    await send()
    const summary = screen.getByRole('alert')
    expect(summary).toHaveFocus()
    expect(summary).toHaveTextContent('Check 2 fields')
    expect(box('Title')).toBeInvalid()
    expect(box('Title')).toHaveAccessibleDescription('Give your ticket a title.')
    await userEvent.click(within(summary).getByRole('link', { name: 'Describe what you need.' }))
    expect(box('Description')).toHaveFocus()
    expect(server.requests).toEqual([])
  })

  it('refuses a title of more than 255 characters and takes one of 255', async () => {
    const server = new TestServer(created)
    showForm(server)
    await userEvent.click(box('Title'))
    await userEvent.paste('ż'.repeat(256))
    await userEvent.type(box('Description'), 'x')
    await send()
    expect(box('Title')).toHaveAccessibleDescription(/more than 255/)
    await userEvent.type(box('Title'), '{Backspace}')
    await send()
    expect(await screen.findByText(/SUP-1043/)).toBeInTheDocument()
  })

  it('puts a refusal at the field it is about, and keeps what was written', async () => {
    showForm(new TestServer({ ticketCreate: { number: null, publicUrl: null, userErrors: [{ message: 'No such category.', code: 'NOT_FOUND', field: ['categoryId'] }] } }))
    await userEvent.type(box('Title'), 'Cracked')
    await userEvent.type(box('Description'), 'The handle.')
    await send()
    await waitFor(() => expect(screen.getByRole('combobox', { name: 'Category (optional)' })).toHaveAccessibleDescription('This category is not offered any more. Choose another one.'))
    expect(box('Title')).toHaveValue('Cracked')
  })

  it('says at the field that the server cannot read an address', async () => {
    const unreadable = new GraphQLError('Variable "$input" got invalid value.', { extensions: { code: 'BAD_USER_INPUT', field: 'input.client.email' } })
    showForm(new TestServer({ ticketCreate: () => { throw unreadable } }), { clientId: null })
    await userEvent.type(box('Your email'), 'jan@localhost..x')
    await userEvent.type(box('Title'), 'Cracked')
    await userEvent.type(box('Description'), 'The handle.')
    await send()
    await waitFor(() => expect(box('Your email')).toHaveAccessibleDescription(/^This does not look like an email address\./))
  })

  it('keeps everything when the server cannot be reached, and tries again under the same key', async () => {
    const server = new TestServer(created)
    showForm(server)
    await userEvent.type(box('Title'), 'Cracked')
    await userEvent.type(box('Description'), 'The handle.')
    server.unreachable = true
    await send()
    expect(await screen.findByRole('alert')).toHaveTextContent('Not sent. Everything you wrote is still here.')
    server.unreachable = false
    await send()
    await screen.findByText(/SUP-1043/)
    const [first, second] = inputsOf(server)
    expect(second).toEqual(first)
  })

  it('keeps a draft until the ticket is sent', async () => {
    const { unmount } = showForm(new TestServer({}))
    await userEvent.type(box('Title'), 'Half a ti')
    unmount()
    const again = showForm(new TestServer(created))
    expect(box('Title')).toHaveValue('Half a ti')
    await userEvent.type(box('Description'), 'x')
    await send()
    await screen.findByText(/SUP-1043/)
    again.unmount()
    showForm(new TestServer({}))
    expect(box('Title')).toHaveValue('')
  })

  it('says so at a desk that takes no new tickets, instead of a form that would be refused', () => {
    showForm(new TestServer({}), { active: false })
    expect(screen.getByText(/No new tickets are taken here/)).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Send ticket' })).not.toBeInTheDocument()
  })

  it('takes what the host says of a stranger until it says that somebody else is there, and leaves what was typed', async () => {
    const first = showForm(new TestServer(created), { clientId: null, claims: { email: 'jan@example.com', name: 'Jan' } })
    expect(box('Your email')).toHaveValue('jan@example.com')
    await userEvent.clear(box('Your name (optional)'))
    await userEvent.type(box('Your name (optional)'), 'Jan N.')
    first.unmount()
    showForm(new TestServer(created), { clientId: null, claims: { email: 'ola@example.com', name: 'Ola' } })
    expect(box('Your email')).toHaveValue('ola@example.com')
    expect(box('Your name (optional)')).toHaveValue('Jan N.')
  })

  it('asks a stranger for an address, and names desk and stranger to the server', async () => {
    const server = new TestServer(created)
    showForm(server, { clientId: null })
    await userEvent.type(box('Title'), 'Cracked')
    await userEvent.type(box('Description'), 'The handle.')
    await userEvent.type(box('Your email'), 'not an address')
    await send()
    expect(box('Your email')).toBeInvalid()
    expect(screen.queryByRole('button', { name: 'Attach files' })).not.toBeInTheDocument()
    expect(screen.getByText(/Files can be added afterwards/)).toBeInTheDocument()

    await userEvent.clear(box('Your email'))
    await userEvent.type(box('Your email'), 'jan@example.com')
    await send()
    expect(await screen.findByRole('link', { name: 'Open the ticket' })).toHaveAttribute('href', publicUrl)
    expect(inputsOf(server)).toEqual([expect.objectContaining({ deskToken: 'desk', client: { email: 'jan@example.com', name: null } })])
  })
})
