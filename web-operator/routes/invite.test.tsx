import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { fakeServer } from '../test/fake-server'
import { anna, emptyPanel } from '../test/fixtures'
import { renderPanel } from '../test/render-panel'

const password = 'correct horse battery'

/** Nobody is signed in; "good" is the one token that works. */
function invited() {
  const server = fakeServer({
    ...emptyPanel(),
    viewer: null,
    operatorAcceptInvite({ token }: { token: string }) {
      if (token !== 'good') return { operator: null, userErrors: [{ code: 'NOT_FOUND', message: 'No such invite.', field: ['token'] }] }
      server.root.viewer = anna
      return { operator: anna, userErrors: [] }
    },
  })
  return server
}

async function choose(text: string) {
  await userEvent.type(await screen.findByLabelText('Password'), text)
  await userEvent.click(screen.getByRole('button', { name: 'Set the password and sign in' }))
}

describe('/invite', () => {
  it('takes the token from behind the #, signs in and leads to the list', async () => {
    const server = invited()
    const { location } = renderPanel(server, '/invite#good')
    await choose(password)
    await waitFor(() => expect(location()).toBe('/tickets?view=open'))
    expect(server.callsOf('OperatorAcceptInvite')).toEqual([{ token: 'good', password }])
  })

  it('tells the rule before, and asks the server for no password that breaks it', async () => {
    const server = invited()
    renderPanel(server, '/invite#good')
    expect(await screen.findByText(/At least 12 characters/)).toBeInTheDocument()
    await choose('short')
    expect(screen.getByText('Use at least 12 characters; this has 5.')).toBeInTheDocument()
    expect(server.callsOf('OperatorAcceptInvite')).toEqual([])
  })

  it.each(['/invite#used', '/invite'])('says what to do when the link is dead: %s', async url => {
    renderPanel(invited(), url)
    if (url.includes('#')) await choose(password)
    expect(await screen.findByRole('heading', { name: 'This link does not work' })).toBeInTheDocument()
    expect(screen.getByText(/Ask an admin of your team for a new link/)).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Sign in' })).toHaveAttribute('href', '/login')
  })

  it('keeps the password in the field when the server is not reached', async () => {
    const server = invited()
    renderPanel(server, '/invite#good')
    await screen.findByLabelText('Password')
    server.state.cut = true
    await choose(password)
    expect(await screen.findByRole('alert')).toHaveTextContent('The server cannot be reached')
    expect(screen.getByLabelText('Password')).toHaveValue(password)
  })
})
