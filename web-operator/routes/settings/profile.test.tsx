import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { fakeServer } from '../../test/fake-server'
import { anna, emptyPanel } from '../../test/fixtures'
import { renderPanel } from '../../test/render-panel'

const form = (button: string) => within(screen.getByRole('button', { name: button }).closest('form') as HTMLFormElement)

async function profile(answers: object) {
  const server = fakeServer({ ...emptyPanel(), ...answers })
  const panel = renderPanel(server, '/settings/profile')
  await screen.findByRole('heading', { name: 'Profile' })
  return { server, ...panel }
}

const accepted = (fields: object) => () => ({ operator: { ...anna, ...fields }, userErrors: [] })

describe('/settings/profile', () => {
  it('saves the name without asking for the password', async () => {
    const { server } = await profile({ operatorUpdateProfile: accepted({ name: 'Anna Kowalska' }) })
    const name = screen.getByLabelText('Name')
    await userEvent.clear(name)
    await userEvent.type(name, 'Anna Kowalska')
    await userEvent.click(form('Save').getByRole('button', { name: 'Save' }))
    expect(await screen.findByText('Saved')).toBeInTheDocument()
    expect(server.callsOf('OperatorUpdateProfile')).toEqual([{ input: { name: 'Anna Kowalska' } }])
  })

  it('asks for the current password when the email changes', async () => {
    const { server } = await profile({ operatorUpdateProfile: accepted({ email: 'new@example.com' }) })
    const email = screen.getByLabelText('Email')
    await userEvent.clear(email)
    await userEvent.type(email, 'new@example.com')
    await userEvent.click(screen.getByRole('button', { name: 'Save' }))
    expect(screen.getByText('Enter your current password to change your email.')).toBeInTheDocument()
    expect(server.callsOf('OperatorUpdateProfile')).toEqual([])

    await userEvent.type(form('Save').getByLabelText('Current password'), 'secret')
    await userEvent.click(screen.getByRole('button', { name: 'Save' }))
    await waitFor(() => expect(server.callsOf('OperatorUpdateProfile')).toEqual([{ input: { name: 'Anna Nowak', email: 'new@example.com', currentPassword: 'secret' } }]))
  })

  it('shows a refusal at its field, and keeps what was typed', async () => {
    await profile({ operatorUpdateProfile: () => ({ operator: null, userErrors: [{ code: 'CONFLICT', message: 'Somebody else has this email.', field: ['input', 'email'] }] }) })
    await userEvent.type(screen.getByLabelText('Email'), '.pl')
    await userEvent.type(form('Save').getByLabelText('Current password'), 'secret')
    await userEvent.click(screen.getByRole('button', { name: 'Save' }))
    expect(await screen.findByText('Somebody else has this email.')).toBeInTheDocument()
    expect(screen.getByLabelText('Email')).toHaveValue('anna@example.com.pl')
    expect(screen.getByLabelText('Email')).toHaveFocus()
  })

  it('says that nothing was saved without a network', async () => {
    const { server } = await profile({})
    server.state.cut = true
    await userEvent.type(screen.getByLabelText('Name'), ' II')
    await userEvent.click(screen.getByRole('button', { name: 'Save' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('Nothing was saved')
    expect(screen.getByLabelText('Name')).toHaveValue('Anna Nowak II')
  })

  it('asks before a step away loses what was typed', async () => {
    const { location } = await profile({})
    await userEvent.type(screen.getByLabelText('Name'), ' II')
    await act(() => userEvent.click(screen.getByRole('link', { name: 'Preferences' })))
    const dialog = await screen.findByRole('dialog', { name: 'Leave without saving?' })
    expect(location()).toBe('/settings/profile')
    await act(() => userEvent.click(within(dialog).getByRole('button', { name: 'Leave' })))
    expect(await screen.findByRole('heading', { name: 'Preferences' })).toBeInTheDocument()
  })

  it('goes on without asking once it is saved', async () => {
    await profile({ operatorUpdateProfile: accepted({ name: 'Anna Nowak II' }) })
    await userEvent.type(screen.getByLabelText('Name'), ' II')
    await userEvent.click(screen.getByRole('button', { name: 'Save' }))
    await screen.findByText('Saved')
    await act(() => userEvent.click(screen.getByRole('link', { name: 'Preferences' })))
    expect(await screen.findByRole('heading', { name: 'Preferences' })).toHaveFocus()
  })

  it('changes the password, by the rule that it tells', async () => {
    const { server } = await profile({ operatorChangePassword: accepted({}) })
    const fields = form('Change the password')
    await userEvent.type(fields.getByLabelText('Current password'), 'secret')
    await userEvent.type(fields.getByLabelText('New password'), 'short')
    await userEvent.click(screen.getByRole('button', { name: 'Change the password' }))
    expect(screen.getByText('Use at least 12 characters; this has 5.')).toBeInTheDocument()
    await userEvent.type(fields.getByLabelText('New password'), ' horse battery')
    await userEvent.click(screen.getByRole('button', { name: 'Change the password' }))
    expect(await screen.findByText('Saved')).toBeInTheDocument()
    expect(server.callsOf('OperatorChangePassword')).toEqual([{ input: { currentPassword: 'secret', newPassword: 'short horse battery' } }])
    expect(fields.getByLabelText('New password')).toHaveValue('')
  })
})
