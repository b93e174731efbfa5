import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { fakeServer, type Root } from '../../test/fake-server'
import { anna, ben, emptyPanel, support } from '../../test/fixtures'
import { renderPanel } from '../../test/render-panel'

const secret = (id: string, hint: string, lastUsedAt: string | null = null) => ({ __typename: 'DeskSecret', id, hint, createdAt: '2026-01-01T00:00:00Z', lastUsedAt })
const old = secret('old', 'a1b2', new Date().toISOString())
const fresh = secret('fresh', 'c3d4')

const deskWith = (fields: Root = {}) => ({
  ...support, token: 'desk-token', active: true, viewerCanConfigure: true, allowedOrigins: ['https://www.example.com'], secrets: [old], ...fields,
})

function open(fields: Root = {}, answers: Root = {}) {
  const server = fakeServer({ ...emptyPanel(), viewer: ben, desk: deskWith(fields), ...answers })
  return { server, ...renderPanel(server, '/settings/desks/support/widget') }
}

const code = (title: string) => screen.findByRole('region', { name: title })
const section = async (title: string) => within(await screen.findByRole('region', { name: title }))

describe('/settings/desks/:deskId/widget', () => {
  it('shows nothing of it to who may not configure the desk', async () => {
    open({ viewerCanConfigure: false, secrets: [], token: 'desk-token' }, { viewer: anna })
    expect(await screen.findByText(/Only admins can do this/)).toBeInTheDocument()
    expect(screen.queryByText(/desk-token/)).not.toBeInTheDocument()
  })

  it('is one of the tabs of a desk', async () => {
    open()
    expect(await screen.findByRole('link', { name: 'Widget' })).toHaveAttribute('aria-current', 'page')
  })

  it('warns that an inactive desk refuses new tickets', async () => {
    open({ active: false })
    const warning = await screen.findByRole('alert')
    expect(warning).toHaveTextContent('This desk takes no new tickets')
    expect(within(warning).getByRole('link', { name: 'General' })).toHaveAttribute('href', '/settings/desks/support')
  })
})

describe('Install', () => {
  it('fills this helpdesk, the desk and the language into the snippet, for a launcher and for a place in the page', async () => {
    open()
    const snippet = await code('HTML of your page')
    expect(snippet).toHaveTextContent('<script async src="http://localhost/widget.js" data-desk="desk-token"></script>')
    await userEvent.click(screen.getByRole('combobox', { name: 'Language' }))
    await userEvent.click(await screen.findByRole('option', { name: 'Polski', hidden: true }))
    expect(snippet).toHaveTextContent('data-desk="desk-token" data-locale="pl"></script>')
    await userEvent.click(screen.getByRole('radio', { name: 'Inside the page' }))
    expect(snippet).toHaveTextContent('<script async src="http://localhost/widget.js"></script> <helpdesk-widget desk="desk-token" locale="pl"></helpdesk-widget>')
  })

  it('copies the snippet, and says so', async () => {
    const user = userEvent.setup()
    open()
    await user.click(await screen.findByRole('button', { name: 'Copy HTML of your page' }))
    expect(await navigator.clipboard.readText()).toContain('data-desk="desk-token"')
    expect(await screen.findByText('Copied HTML of your page.')).toHaveAttribute('role', 'status')
  })

  it('says what to do where the browser copies nothing', async () => {
    const user = userEvent.setup()
    open()
    jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('not allowed'))
    await user.click(await screen.findByRole('button', { name: 'Copy HTML of your page' }))
    expect(await screen.findByText(/Select the text and copy it yourself/)).toBeInTheDocument()
  })
})

describe('the queue of the snippet', () => {
  it('keeps each call for the widget, in the order in which they came', async () => {
    open()
    const script = document.createElement('script')
    script.textContent = /<script>([^]*?)<\/script>/.exec((await code('HTML of your page')).textContent ?? '')?.[1] ?? ''
    document.head.append(script)
    const page = window as unknown as { Helpdesk?: { queued: unknown[]; openTicket: (number: string) => void; on: (event: string, handler: () => void) => void } }
    const handler = () => {}
    page.Helpdesk?.openTicket('SUP-1')
    page.Helpdesk?.on('open', handler)
    expect(page.Helpdesk?.queued).toEqual([['openTicket', ['SUP-1']], ['on', ['open', handler]]])
    delete page.Helpdesk
  })

  it('is left out where nobody wants it', async () => {
    open()
    await userEvent.click(await screen.findByRole('switch', { name: 'With a queue for early calls' }))
    expect((await code('HTML of your page')).textContent).toBe('<script async src="http://localhost/widget.js" data-desk="desk-token"></script>')
  })
})

describe('Allowed pages', () => {
  it('sends one origin per line, without empty ones', async () => {
    const { server } = open({}, { deskUpdate: { desk: deskWith({ allowedOrigins: ['https://a.example', 'https://b.example:8443'] }), userErrors: [] } })
    const field = await screen.findByRole('textbox', { name: 'Origins' })
    expect(field).toHaveValue('https://www.example.com')
    await userEvent.clear(field)
    await userEvent.type(field, ' https://a.example{Enter}{Enter}https://b.example:8443{Enter}')
    await userEvent.click(screen.getByRole('button', { name: 'Save' }))
    expect(await screen.findByText('Saved')).toBeInTheDocument()
    expect(server.callsOf('DeskUpdateAllowedOrigins')).toEqual([{ deskId: 'support', input: { allowedOrigins: ['https://a.example', 'https://b.example:8443'] } }])
  })

  it('says at the field which origin is wrong, and keeps what was typed', async () => {
    const message = '“example.com” is not an origin.'
    open({}, { deskUpdate: { desk: null, userErrors: [{ code: 'INVALID', message, field: ['allowedOrigins'] }] } })
    const field = await screen.findByRole('textbox', { name: 'Origins' })
    await userEvent.type(field, '{Enter}example.com')
    await userEvent.click(screen.getByRole('button', { name: 'Save' }))
    expect(await screen.findByText(message)).toBeInTheDocument()
    expect(field).toHaveAccessibleDescription(expect.stringContaining(message))
    expect(field).toHaveValue('https://www.example.com\nexample.com')
  })

  it('asks before a step away loses what was typed', async () => {
    const { location } = open()
    await userEvent.type(await screen.findByRole('textbox', { name: 'Origins' }), '{Enter}https://a.example')
    await act(() => userEvent.click(screen.getByRole('link', { name: 'Categories' })))
    expect(await screen.findByRole('dialog', { name: 'Leave without saving?' })).toBeInTheDocument()
    expect(location()).toBe('/settings/desks/support/widget')
  })

  it('says plainly that without an origin any page may embed it', async () => {
    open({ allowedOrigins: [] })
    expect(await screen.findByText('Any page may embed the widget now.')).toBeInTheDocument()
  })
})

describe('Secrets', () => {
  const row = async (hint: string) => (await screen.findByText(`…${hint}`)).closest('li')

  it('tells them apart by their end, and when each was used', async () => {
    open({ secrets: [old, fresh] })
    expect(await row('a1b2')).toHaveTextContent('last used just now')
    expect(await row('c3d4')).toHaveTextContent('never used')
  })

  it('makes no third one, and says why', async () => {
    const { server } = open({ secrets: [old, fresh] })
    const make = await screen.findByRole('button', { name: 'Make a second secret' })
    expect(make).toHaveAccessibleDescription('Two are valid already. Revoke one first.')
    await userEvent.click(make)
    expect(server.callsOf('DeskSecretCreate')).toEqual([])
  })

  it('says what is missing without one, and shows the first once, until it is stored', async () => {
    const { server } = open({ secrets: [] }, { deskSecretCreate: { desk: deskWith({ secrets: [fresh] }), secret: 'not-shown-again-c3d4', userErrors: [] } })
    expect(await screen.findByText(/This desk has no secret/)).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: 'Make a secret' }))
    const dialog = await screen.findByRole('dialog', { name: 'The new secret' })
    const field = within(dialog).getByRole('textbox', { name: 'Secret' })
    expect(field).toHaveValue('not-shown-again-c3d4')
    await userEvent.keyboard('{Escape}')
    expect(field).toBeInTheDocument()
    await userEvent.click(within(dialog).getByRole('button', { name: 'I have stored it' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
    expect(await row('c3d4')).toHaveTextContent('never used')
    expect(document.body).not.toHaveTextContent('not-shown-again')
    await waitFor(() => expect(screen.getByRole('button', { name: 'Make a second secret' })).toHaveFocus())
    expect(server.callsOf('DeskSecretCreate')).toEqual([{ deskId: 'support' }])
  })

  it('says why none was made', async () => {
    open({ secrets: [old] }, { deskSecretCreate: { desk: null, secret: null, userErrors: [{ code: 'CONFLICT', message: 'The desk has two secrets already.', field: null }] } })
    await userEvent.click(await screen.findByRole('button', { name: 'Make a second secret' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('The desk has two secrets already.')
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  })

  it('names the consequence before it revokes, and leaves the focus where the next step is', async () => {
    const { server } = open({ secrets: [old, fresh] }, { deskSecretRevoke: { desk: deskWith({ secrets: [fresh] }), userErrors: [] } })
    await userEvent.click(await screen.findByRole('button', { name: 'Revoke the secret …a1b2' }))
    const dialog = await screen.findByRole('dialog', { name: 'Revoke the secret …a1b2?' })
    expect(dialog).toHaveTextContent('Visitors of pages that still sign with it see no list of tickets')
    expect(server.callsOf('DeskSecretRevoke')).toEqual([])
    await userEvent.click(within(dialog).getByRole('button', { name: 'Revoke' }))
    await waitFor(() => expect(screen.queryByText('…a1b2')).not.toBeInTheDocument())
    expect(server.callsOf('DeskSecretRevoke')).toEqual([{ secretId: 'old' }])
    expect(screen.getByRole('button', { name: 'Make a second secret' })).toHaveFocus()
  })
})

describe('Sign your visitors', () => {
  it('shows the examples that the server is tested with, and the token that they need', async () => {
    open()
    expect(await code('1. Your server’s environment')).toHaveTextContent('HELPDESK_DESK_TOKEN=desk-token')
    for (const [language, file] of [['Node', 'identity.mjs'], ['PHP', 'identity.php'], ['Python', 'identity.py'], ['Ruby', 'identity.rb']] as const) {
      await userEvent.click(screen.getByRole('tab', { name: language }))
      const shown = await code(`2. Your server: ${file}`)
      expect(shown.textContent).toBe(readFileSync(join(__dirname, '../../features/settings/widget/examples', file), 'utf8'))
    }
  })
})

describe('Test a signature', () => {
  const check = (fields: Root = {}) => ({
    __typename: 'DeskIdentityCheck', valid: true, signature: 'JWT', secret: old, externalId: '0123', email: 'jan@example.com', name: 'Jan', phone: null,
    expiresAt: '2026-12-01T10:00:00Z', problems: [], userErrors: [], ...fields,
  })

  it('says of a valid JWT whose it is, by which secret, and until when', async () => {
    const { server } = open({}, { deskIdentityCheck: check() })
    const tester = await section('Test a signature')
    await userEvent.type(tester.getByRole('textbox', { name: 'JWT' }), ' a.b.c ')
    await userEvent.click(tester.getByRole('button', { name: 'Test' }))
    expect(await tester.findByText('Valid')).toBeInTheDocument()
    const terms = Object.fromEntries(tester.getAllByRole('term').map(term => [term.textContent, term.nextElementSibling?.textContent]))
    expect(terms).toMatchObject({ 'External ID': '0123', Email: 'jan@example.com', Name: 'Jan', 'With the secret': '…a1b2', Expires: expect.stringContaining('2026') })
    expect(server.callsOf('DeskIdentityCheck')).toEqual([{ deskId: 'support', input: { jwt: 'a.b.c' } }])
  })

  it('names each problem of what is not valid', async () => {
    open({}, { deskIdentityCheck: check({ valid: false, secret: null, problems: ['It has expired. Sign it anew.', 'It is signed with none of the desk’s secrets.'] }) })
    const tester = await section('Test a signature')
    await userEvent.type(tester.getByRole('textbox', { name: 'JWT' }), 'a.b.c')
    await userEvent.click(tester.getByRole('button', { name: 'Test' }))
    expect(await tester.findByText('Not valid')).toBeInTheDocument()
    expect(tester.getAllByRole('listitem').map(item => item.textContent)).toEqual(['It has expired. Sign it anew.', 'It is signed with none of the desk’s secrets.'])
  })

  it('sends an external ID as the text that it is, with its signature and the claims beside it', async () => {
    const { server } = open({}, { deskIdentityCheck: check({ signature: 'HMAC', expiresAt: null }) })
    const tester = await section('Test a signature')
    await userEvent.click(tester.getByRole('radio', { name: 'External ID and signature' }))
    await userEvent.click(tester.getByRole('button', { name: 'Test' }))
    expect(await tester.findByText('Enter the external ID.')).toBeInTheDocument()
    await userEvent.type(tester.getByRole('textbox', { name: 'External ID' }), '0123')
    await userEvent.type(tester.getByRole('textbox', { name: 'Signature' }), 'abcdef')
    await userEvent.type(tester.getByRole('textbox', { name: 'Name (optional)' }), 'Jan')
    await userEvent.click(tester.getByRole('button', { name: 'Test' }))
    expect(await tester.findByText('Valid')).toBeInTheDocument()
    expect(server.callsOf('DeskIdentityCheck')).toEqual([{ deskId: 'support', input: { externalId: '0123', signature: 'abcdef', name: 'Jan' } }])
  })

  it('keeps what was pasted when the server cannot be reached', async () => {
    const { server } = open()
    const tester = await section('Test a signature')
    await userEvent.type(tester.getByRole('textbox', { name: 'JWT' }), 'a.b.c')
    server.state.cut = true
    await userEvent.click(tester.getByRole('button', { name: 'Test' }))
    expect(await tester.findByRole('alert')).toHaveTextContent('The server cannot be reached.')
    expect(tester.getByRole('textbox', { name: 'JWT' })).toHaveValue('a.b.c')
  })
})
