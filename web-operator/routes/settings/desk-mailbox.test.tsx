import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { fakeServer, type Root } from '../../test/fake-server'
import { anna, ben, emptyPanel, support } from '../../test/fixtures'
import { renderPanel } from '../../test/render-panel'

const imap = {
  __typename: 'ImapSettings', host: 'imap.example.com', port: 993, security: 'TLS', user: 'help@example.com', folder: 'INBOX', doneFolder: null,
  checkedAt: new Date().toISOString() as string | null, problem: null as string | null,
}
const mailbox = {
  __typename: 'Mailbox', address: 'help@example.com', fromName: 'Acme Support', smtpHost: 'smtp.example.com', smtpPort: 587, smtpSecurity: 'STARTTLS', smtpUser: 'help@example.com', imap: null as Root | null,
}
const deskWith = (fields: Root = {}) => ({
  ...support, viewerCanConfigure: true, mailbox, mailing: { __typename: 'DeskMailing', confirmsCreation: true, undoSeconds: 10, isCaught: false }, ...fields,
})
const caught = deskWith({ mailbox: null, mailing: { __typename: 'DeskMailing', confirmsCreation: true, undoSeconds: 10, isCaught: true } })

function open(desk: Root = deskWith(), answers: Root = {}) {
  const server = fakeServer({ ...emptyPanel(), viewer: ben, desk, ...answers })
  return { server, ...renderPanel(server, '/settings/desks/support/mailbox') }
}

const section = async (name: string) => within(await screen.findByRole('region', { name }))
const group = async (name: string) => within(await screen.findByRole('group', { name }))
const save = async () => userEvent.click((await section('Mailbox')).getByRole('button', { name: 'Save' }))
const refused = (message: string, field: string[] | null) => ({ desk: null, userErrors: [{ code: 'INVALID', message, field }] })

async function write(field: HTMLElement, text: string) {
  await userEvent.clear(field)
  await userEvent.type(field, text)
}

describe('/settings/desks/:deskId/mailbox', () => {
  it('shows nothing of it to who may not configure the desk', async () => {
    open(deskWith({ viewerCanConfigure: false, mailbox: null }), { viewer: anna })
    expect(await screen.findByText(/Only admins can do this/)).toBeInTheDocument()
  })

  it('is one of the tabs of a desk', async () => {
    open()
    expect(await screen.findByRole('link', { name: 'Mailbox' })).toHaveAttribute('aria-current', 'page')
  })

  it('says where the mails of a desk without one are caught', async () => {
    open(caught)
    expect(await screen.findByRole('link', { name: 'development mailbox' })).toHaveAttribute('href', '/dev/mailbox')
    expect(screen.queryByRole('region', { name: 'Remove' })).not.toBeInTheDocument()
  })

  it('says that a desk without one sends no mail where none is caught', async () => {
    open(deskWith({ mailbox: null }))
    expect(await screen.findByText('This desk sends no mail')).toBeInTheDocument()
    expect(screen.queryByRole('region', { name: 'Test' })).not.toBeInTheDocument()
  })
})

describe('Sending', () => {
  it('is set up from nothing', async () => {
    const { server } = open(caught, { deskMailboxSet: { desk: deskWith(), userErrors: [] } })
    expect(await screen.findByRole('textbox', { name: 'From name' })).toHaveValue('Support')
    await userEvent.type(screen.getByRole('textbox', { name: 'Address' }), 'help@example.com')
    const smtp = await group('Sending (SMTP)')
    await userEvent.type(smtp.getByRole('textbox', { name: 'Server' }), ' smtp.example.com ')
    await userEvent.type(smtp.getByRole('textbox', { name: 'User' }), 'help')
    await userEvent.type(smtp.getByLabelText('Password'), 'secret')
    await save()
    expect(await screen.findByText('Saved')).toBeInTheDocument()
    expect(server.callsOf('DeskMailboxSet')).toEqual([{
      deskId: 'support',
      input: { fromName: 'Support', address: 'help@example.com', smtpHost: 'smtp.example.com', smtpPort: 587, smtpSecurity: 'STARTTLS', smtpUser: 'help', smtpPassword: 'secret', imap: null },
    }])
    expect(smtp.getByLabelText('Password')).toHaveValue('')
    expect(screen.queryByText('Mails of this desk are caught')).not.toBeInTheDocument()
  })

  it('proposes the port of the security that is chosen, and keeps one of one’s own', async () => {
    open()
    const smtp = await group('Sending (SMTP)')
    const port = smtp.getByRole('textbox', { name: 'Port' })
    await userEvent.click(smtp.getByRole('radio', { name: 'TLS' }))
    expect(port).toHaveValue('465')
    await userEvent.click(smtp.getByRole('radio', { name: 'None' }))
    expect(port).toHaveValue('25')
    await write(port, '2525')
    await userEvent.click(smtp.getByRole('radio', { name: 'STARTTLS' }))
    expect(port).toHaveValue('2525')
  })

  it('warns of a password that anybody on the way can read', async () => {
    open()
    const smtp = await group('Sending (SMTP)')
    await userEvent.click(smtp.getByRole('radio', { name: 'None' }))
    expect(smtp.getByRole('status')).toHaveTextContent('everybody between this helpdesk and smtp.example.com can read the password')
    await write(smtp.getByRole('textbox', { name: 'Server' }), 'localhost')
    expect(smtp.queryByRole('status')).not.toBeInTheDocument()
  })

  it('keeps the password unless it is typed anew, and tells when it must be', async () => {
    const message = 'Give the password of other@example.com at smtp.example.com.'
    const { server } = open(deskWith(), { deskMailboxSet: refused(message, ['smtpPassword']) })
    const smtp = await group('Sending (SMTP)')
    const password = smtp.getByLabelText('Password')
    expect(password).toHaveAccessibleDescription('Kept, and never shown.')
    await userEvent.click(smtp.getByRole('radio', { name: 'TLS' }))
    expect(password).toHaveAccessibleDescription(expect.stringContaining('type the password anew'))
    await userEvent.click(smtp.getByRole('radio', { name: 'STARTTLS' }))
    expect(password).toHaveAccessibleDescription('Kept, and never shown.')
    await write(smtp.getByRole('textbox', { name: 'User' }), 'other@example.com')
    expect(password).toHaveAccessibleDescription(expect.stringContaining('type the password anew'))
    await save()
    await waitFor(() => expect(password).toHaveAccessibleDescription(expect.stringContaining(message)))
    expect(password).toHaveFocus()
    expect(server.callsOf('DeskMailboxSet')).toMatchObject([{ input: { smtpUser: 'other@example.com', smtpPassword: null } }])
    expect(smtp.getByRole('textbox', { name: 'User' })).toHaveValue('other@example.com')
  })

  it('asks before a step away loses what was typed', async () => {
    open()
    await userEvent.type(await screen.findByRole('textbox', { name: 'From name' }), ' & Sons')
    await act(() => userEvent.click(screen.getByRole('link', { name: 'Emails' })))
    expect(await screen.findByRole('dialog', { name: 'Leave without saving?' })).toBeInTheDocument()
  })
})

describe('Receiving', () => {
  it('fetches by IMAP, with all that is needed for it', async () => {
    const { server } = open(deskWith(), { deskMailboxSet: { desk: deskWith({ mailbox: { ...mailbox, imap } }), userErrors: [] } })
    const receiving = await group('Receiving')
    expect(receiving.queryByRole('textbox', { name: 'Server' })).not.toBeInTheDocument()
    await userEvent.click(receiving.getByRole('radio', { name: 'Fetch by IMAP' }))
    await save()
    expect(await receiving.findByText('Enter the server that holds the mail.')).toBeInTheDocument()
    await userEvent.type(receiving.getByRole('textbox', { name: 'Server' }), 'imap.example.com')
    await userEvent.type(receiving.getByRole('textbox', { name: 'User' }), 'help@example.com')
    await userEvent.type(receiving.getByLabelText('Password'), 'secret')
    await userEvent.type(receiving.getByRole('textbox', { name: 'Move to folder (optional)' }), 'Done')
    await save()
    expect(await screen.findByRole('button', { name: 'Check the folder' })).toBeInTheDocument()
    expect(server.callsOf('DeskMailboxSet')).toMatchObject([{
      input: { imap: { host: 'imap.example.com', port: 993, security: 'TLS', user: 'help@example.com', password: 'secret', folder: 'INBOX', doneFolder: 'Done' } },
    }])
  })

  it('says at the field what is wrong with it', async () => {
    const message = 'Give the name or the address of a server, like mail.example.com.'
    open(deskWith({ mailbox: { ...mailbox, imap } }), { deskMailboxSet: refused(message, ['imap', 'host']) })
    const receiving = await group('Receiving')
    await save()
    await waitFor(() => expect(receiving.getByRole('textbox', { name: 'Server' })).toHaveAccessibleDescription(message))
  })

  it('tells when the folder was looked at last', async () => {
    open(deskWith({ mailbox: { ...mailbox, imap } }))
    const test = await section('Test')
    expect(await test.findByText(/was last looked at/)).toHaveTextContent(/^The folder INBOX was last looked at (just now|.* ago)\.$/)
  })

  it('tells what keeps it from being read, in the server’s words, and does not say that it was', async () => {
    open(deskWith({ mailbox: { ...mailbox, imap: { ...imap, problem: 'NO [AUTHENTICATIONFAILED] Invalid credentials' } } }))
    const test = await section('Test')
    expect(await test.findByText('The mail server said: NO [AUTHENTICATIONFAILED] Invalid credentials')).toBeInTheDocument()
    expect(test.getByRole('alert', { name: 'No mail is fetched now' })).toHaveTextContent(/It is tried again by itself\.$/)
    expect(test.queryByText(/was last looked at/)).not.toBeInTheDocument()
  })

  it('counts the mails of the folder when asked, or says why it cannot', async () => {
    const { server } = open(deskWith({ mailbox: { ...mailbox, imap } }), { deskImapTest: { mails: 12, userErrors: [] } })
    const test = await section('Test')
    await userEvent.click(await test.findByRole('button', { name: 'Check the folder' }))
    expect(await test.findByText('The folder can be read. It holds 12 mails.')).toHaveAttribute('role', 'status')
    server.root.deskImapTest = { mails: null, userErrors: [{ code: 'INVALID', message: 'Mailbox does not exist', field: null }] }
    await userEvent.click(test.getByRole('button', { name: 'Check the folder' }))
    expect(await test.findByRole('alert')).toHaveTextContent('Mailbox does not exist')
    expect(test.queryByText(/can be read. It holds/)).not.toBeInTheDocument()
  })
})

describe('Send a test', () => {
  it('goes to the operator’s own address, unless told otherwise', async () => {
    const { server } = open(deskWith(), { deskMailboxTest: { sent: true, userErrors: [] } })
    const test = await section('Test')
    const to = test.getByRole('textbox', { name: 'Send a test to' })
    expect(to).toHaveValue('ben@example.com')
    await userEvent.click(test.getByRole('button', { name: 'Send a test' }))
    expect(await test.findByText(/Look whether ben@example.com got it/)).toHaveAttribute('role', 'status')
    await write(to, 'else@example.com')
    await userEvent.click(test.getByRole('button', { name: 'Send a test' }))
    await waitFor(() => expect(server.callsOf('DeskMailboxTest')).toEqual([{ deskId: 'support', to: 'ben@example.com' }, { deskId: 'support', to: 'else@example.com' }]))
  })

  it('says what the server had against it', async () => {
    const message = 'The mail server said: 535 5.7.8 Authentication failed'
    open(deskWith(), { deskMailboxTest: { sent: false, userErrors: [{ code: 'INVALID', message, field: null }] } })
    const test = await section('Test')
    await userEvent.click(test.getByRole('button', { name: 'Send a test' }))
    expect(await test.findByRole('alert')).toHaveTextContent(message)
  })
})

describe('Mails to clients', () => {
  it('keeps whether a new ticket is confirmed, and how long a reply waits', async () => {
    const mailing = { __typename: 'DeskMailing', confirmsCreation: false, undoSeconds: 0, isCaught: false }
    const { server } = open(deskWith(), { deskMailingUpdate: { desk: deskWith({ mailing }), userErrors: [] } })
    const mails = await section('Mails to clients')
    await userEvent.click(mails.getByRole('switch', { name: 'Tell clients by mail when their ticket is created' }))
    const wait = mails.getByRole('textbox', { name: 'Wait before sending a reply' })
    expect(wait).toHaveValue('10 s')
    await write(wait, '61')
    await userEvent.click(mails.getByRole('button', { name: 'Save' }))
    expect(await mails.findByText('Enter 0 to 60 seconds.')).toBeInTheDocument()
    await write(wait, '0')
    await userEvent.click(mails.getByRole('button', { name: 'Save' }))
    expect(await mails.findByText('Saved')).toBeInTheDocument()
    expect(server.callsOf('DeskMailingUpdate')).toEqual([{ deskId: 'support', input: { confirmsCreation: false, undoSeconds: 0 } }])
  })
})

describe('Remove', () => {
  it('names the consequence first, then empties the form', async () => {
    const { server } = open(deskWith(), { deskMailboxRemove: { desk: caught, userErrors: [] } })
    await userEvent.click(await screen.findByRole('button', { name: 'Remove the mailbox' }))
    const dialog = await screen.findByRole('dialog', { name: 'Remove the mailbox help@example.com?' })
    expect(dialog).toHaveTextContent('What waits to be sent is not sent')
    expect(server.callsOf('DeskMailboxRemove')).toEqual([])
    await userEvent.click(within(dialog).getByRole('button', { name: 'Remove' }))
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Remove' })).not.toBeInTheDocument())
    expect(screen.getByRole('textbox', { name: 'Address' })).toHaveValue('')
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'From name' })).toHaveFocus())
    expect(server.callsOf('DeskMailboxRemove')).toEqual([{ deskId: 'support' }])
  })
})
