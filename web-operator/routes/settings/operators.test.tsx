import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { fakeServer, type Root } from '../../test/fake-server'
import { anna, ben, emptyPanel, support } from '../../test/fixtures'
import { renderPanel } from '../../test/render-panel'

const team = [
  { ...anna, invited: false, desks: [support] },
  { ...ben, invited: false, desks: [] },
  { ...anna, id: 'eva', name: 'Eva Lind', email: 'eva@example.com', invited: true, desks: [] },
  { ...anna, id: 'max', name: 'Max Weber', email: 'max@example.com', active: false, invited: false, desks: [] },
]

function open(path: string, answers: Root = {}) {
  const server = fakeServer({ ...emptyPanel(), viewer: ben, operators: team, ...answers })
  return { server, ...renderPanel(server, `/settings/operators${path}`) }
}

const inviteUrl = 'https://help.example/invite#once'

describe('/settings/operators', () => {
  it('shows everyone with role, desks and state', async () => {
    open('')
    const row = async (name: string) => (await screen.findByRole('rowheader', { name })).closest('tr')
    expect(await row('Anna Nowak')).toHaveTextContent('anna@example.comOperatorSupportActive')
    expect(await row('Ben Okafor')).toHaveTextContent('AdminAll desksActive')
    expect(await row('Eva Lind')).toHaveTextContent('Invited')
    expect(await row('Max Weber')).toHaveTextContent('Deactivated')
  })

  it('is read-only for who is no admin', async () => {
    open('', { viewer: anna })
    const header = await screen.findByRole('rowheader', { name: 'Anna Nowak' })
    expect(within(header).queryByRole('link')).not.toBeInTheDocument()
    expect(screen.queryByRole('link', { name: 'Invite' })).not.toBeInTheDocument()
  })

  it('invites nobody for who is no admin', async () => {
    open('/new', { viewer: anna })
    expect(await screen.findByText(/Only admins can do this/)).toBeInTheDocument()
  })

  it('shows the link of a new invite once, ready to be copied', async () => {
    const { server } = open('/new', { operatorInvite: { operator: { ...anna, id: 'eva', name: 'Eva Lind' }, inviteUrl, expiresAt: '2026-12-01T10:00:00Z', userErrors: [] } })
    await userEvent.type(await screen.findByRole('textbox', { name: 'Name' }), 'Eva Lind')
    await userEvent.type(screen.getByRole('textbox', { name: 'Email' }), 'eva@example.com')
    await userEvent.click(screen.getByRole('button', { name: 'Invite' }))
    expect(screen.getByText(/Choose at least one desk/)).toBeInTheDocument()
    expect(screen.getByRole('combobox', { name: 'Desks' })).toHaveFocus()
    expect(screen.getByRole('combobox', { name: 'Desks' })).toHaveAttribute('aria-expanded', 'false')
    await userEvent.click(screen.getByRole('radio', { name: 'Admin' }))
    await userEvent.click(screen.getByRole('button', { name: 'Invite' }))
    expect(await screen.findByRole('textbox', { name: 'Link' })).toHaveValue(inviteUrl)
    expect(screen.getByRole('textbox', { name: 'Link' })).toHaveFocus()
    expect(server.callsOf('OperatorInvite')).toEqual([{ input: { name: 'Eva Lind', email: 'eva@example.com', role: 'ADMIN', deskIds: [], idempotencyKey: expect.any(String) } }])
  })

  it('says at the field that an email is taken', async () => {
    open('/new', { operatorInvite: { operator: null, inviteUrl: null, expiresAt: null, userErrors: [{ code: 'CONFLICT', message: 'An operator has this email already.', field: ['email'] }] } })
    await userEvent.type(await screen.findByRole('textbox', { name: 'Name' }), 'Eva')
    await userEvent.type(screen.getByRole('textbox', { name: 'Email' }), 'anna@example.com')
    await userEvent.click(screen.getByRole('radio', { name: 'Admin' }))
    await userEvent.click(screen.getByRole('button', { name: 'Invite' }))
    expect(await screen.findByText('An operator has this email already.')).toBeInTheDocument()
    expect(screen.getByRole('textbox', { name: 'Name' })).toHaveValue('Eva')
  })

  it('changes the role of an operator', async () => {
    const { server } = open('/anna', { operatorUpdate: { operator: { ...anna, role: 'ADMIN', desks: [support] }, userErrors: [] } })
    await userEvent.click(await screen.findByRole('radio', { name: 'Admin' }))
    await userEvent.click(screen.getByRole('button', { name: 'Save' }))
    expect(await screen.findByText('Saved')).toBeInTheDocument()
    expect(server.callsOf('OperatorUpdate')).toEqual([{ operatorId: 'anna', input: { name: 'Anna Nowak', role: 'ADMIN', deskIds: ['support'] } }])
  })

  it('tells what stays assigned before it deactivates, and offers the way back', async () => {
    const { server } = open('/anna', {
      operatorDeactivate: { operator: { ...anna, active: false, invited: false }, userErrors: [] },
      operatorReactivate: { operator: { ...anna, active: true, invited: false }, userErrors: [] },
    })
    await userEvent.click(await screen.findByRole('button', { name: 'Deactivate' }))
    const dialog = await screen.findByRole('dialog', { name: 'Deactivate Anna Nowak?' })
    expect(await within(dialog).findByText(/3 unfinished tickets stay assigned to them/)).toBeInTheDocument()
    await userEvent.click(within(dialog).getByRole('button', { name: 'Deactivate' }))
    await userEvent.click(await screen.findByRole('button', { name: 'Reactivate' }))
    expect(await screen.findByRole('button', { name: 'Deactivate' })).toBeInTheDocument()
    expect(server.callsOf('OperatorReactivate')).toEqual([{ operatorId: 'anna' }])
  })

  it('makes a link for who forgot the password', async () => {
    open('/anna', { operatorRenewInvite: { operator: { ...anna, invited: false }, inviteUrl, expiresAt: null, userErrors: [] } })
    await userEvent.click(await screen.findByRole('button', { name: 'New password link' }))
    expect(await screen.findByRole('textbox', { name: 'Link' })).toHaveValue(inviteUrl)
  })

  it('deactivates nobody who is oneself', async () => {
    open('/ben')
    await screen.findByText(/Nobody deactivates themselves/)
    expect(screen.queryByRole('button', { name: 'Deactivate' })).not.toBeInTheDocument()
  })

  it('says why the last admin cannot be deactivated', async () => {
    const refusal = 'Eva is the last admin. Make somebody else an admin first.'
    open('/eva', { operatorDeactivate: { operator: null, userErrors: [{ code: 'CONFLICT', message: refusal, field: null }] } })
    await userEvent.click(await screen.findByRole('button', { name: 'Deactivate' }))
    await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Deactivate' }))
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent(refusal))
  })
})
