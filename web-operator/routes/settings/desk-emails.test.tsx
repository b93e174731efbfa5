import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { fakeServer, type Root } from '../../test/fake-server'
import { anna, ben, emptyPanel, support } from '../../test/fixtures'
import { renderPanel } from '../../test/render-panel'

const variables = [{ name: 'ticket_number', description: 'The number of the ticket.' }, { name: 'client_name', description: 'The name of the client.' }]
const template = (kind: string, fields: Root = {}) => ({ __typename: 'EmailTemplate', kind, subject: `Subject of ${kind}`, body: `Body of ${kind}`, isCustom: false, variables, ...fields })
const deskWith = (created: Root = {}) => ({ ...support, language: 'pl', viewerCanConfigure: true, emailTemplates: [template('TICKET_CREATED', created), template('REPLY')] })

const mail = (subject: string, body: string) => `<style>@media (prefers-color-scheme: dark) { p { color: white } }</style><title>${subject}</title><p>${body}</p>`
interface Asked { kind: string; input: { subject: string; body: string } }
const preview = ({ input: { subject, body } }: Asked) => {
  const unknown = /\{\{foo\}\}/.test(body)
  return unknown
    ? { subject: null, html: null, text: null, userErrors: [{ code: 'INVALID', message: '{{foo}} means nothing in this mail.', field: ['body'] }] }
    : { subject, html: mail(subject, body), text: `As text: ${body}`, userErrors: [] }
}

function open(desk: Root = deskWith(), answers: Root = {}) {
  const server = fakeServer({ ...emptyPanel(), viewer: ben, desk, emailTemplatePreview: preview, ...answers })
  return { server, ...renderPanel(server, '/settings/desks/support/emails') }
}

const panel = async (name: string) => within(await screen.findByRole('tabpanel', { name }))
const source = (tab: Awaited<ReturnType<typeof panel>>) => tab.getByTitle('The mail').getAttribute('srcdoc')

describe('/settings/desks/:deskId/emails', () => {
  it('shows nothing of it to who may not configure the desk', async () => {
    open({ ...deskWith(), viewerCanConfigure: false, emailTemplates: [] }, { viewer: anna })
    expect(await screen.findByText(/Only admins can do this/)).toBeInTheDocument()
  })

  it('is one of the tabs of a desk, with a tab for each mail', async () => {
    open()
    expect(await screen.findByRole('link', { name: 'Emails' })).toHaveAttribute('aria-current', 'page')
    expect(screen.getAllByRole('tab').map(tab => tab.textContent)).toEqual(['Ticket created', 'Reply'])
  })

  it('saves a subject and a text, and keeps what is typed for the other mail', async () => {
    const { server } = open(deskWith(), { deskEmailTemplateSet: { desk: deskWith({ subject: 'New', body: 'Body of TICKET_CREATED', isCustom: true }), userErrors: [] } })
    const created = await panel('Ticket created')
    expect(created.getByText(/This is the default, in Polish, the desk’s language/)).toBeInTheDocument()
    expect(created.queryByRole('button', { name: 'Reset to default' })).not.toBeInTheDocument()
    await userEvent.click(screen.getByRole('tab', { name: 'Reply' }))
    const reply = await panel('Reply')
    await userEvent.type(reply.getByRole('textbox', { name: 'Text' }), '!')
    await userEvent.click(screen.getByRole('tab', { name: 'Ticket created' }))
    const subject = created.getByRole('textbox', { name: 'Subject' })
    await userEvent.clear(subject)
    await userEvent.type(subject, 'New')
    await userEvent.click(created.getByRole('button', { name: 'Save' }))
    expect(await created.findByText('Saved')).toBeInTheDocument()
    expect(server.callsOf('DeskEmailTemplateSet')).toEqual([{ deskId: 'support', kind: 'TICKET_CREATED', input: { subject: 'New', body: 'Body of TICKET_CREATED' } }])
    expect(created.getByText(/This is a text of your own. The default is in Polish/)).toBeInTheDocument()
    await userEvent.click(screen.getByRole('tab', { name: 'Reply' }))
    expect(reply.getByRole('textbox', { name: 'Text' })).toHaveValue('Body of REPLY!')
  })

  it('puts a variable where the text is being written', async () => {
    open()
    const created = await panel('Ticket created')
    const body = created.getByRole<HTMLTextAreaElement>('textbox', { name: 'Text' })
    await userEvent.click(body)
    body.setSelectionRange(4, 4)
    const button = created.getByRole('button', { name: 'Insert {{client_name}}' })
    expect(button).toHaveAccessibleDescription('The name of the client.')
    await userEvent.click(button)
    expect(body).toHaveValue('Body{{client_name}} of TICKET_CREATED')
    expect(body).toHaveFocus()
    expect(body.selectionStart).toBe('Body{{client_name}}'.length)

    const subject = created.getByRole<HTMLInputElement>('textbox', { name: 'Subject' })
    await userEvent.click(subject)
    subject.setSelectionRange(0, 7)
    await userEvent.click(created.getByRole('button', { name: 'Insert {{ticket_number}}' }))
    expect(subject).toHaveValue('{{ticket_number}} of TICKET_CREATED')
  })

  it('says at the field which variable means nothing, while it is typed, and keeps the mail in sight', async () => {
    open()
    const created = await panel('Ticket created')
    await created.findByTitle('The mail')
    const body = created.getByRole('textbox', { name: 'Text' })
    await userEvent.type(body, ' {{{{foo}}')
    await waitFor(() => expect(body).toHaveAccessibleDescription(expect.stringContaining('{{foo}} means nothing in this mail.')))
    expect(source(created)).toContain('Body of TICKET_CREATED')
    await userEvent.type(body, '{Backspace}{Backspace}')
    await waitFor(() => expect(body).not.toHaveAccessibleDescription(expect.stringContaining('means nothing')))
  })

  it('shows what the client gets in a frame that can do nothing, in light and in dark, and as text', async () => {
    open()
    const created = await panel('Ticket created')
    const frame = await created.findByTitle('The mail')
    expect(frame).toHaveAttribute('sandbox', '')
    expect(created.getByText('Subject of TICKET_CREATED')).toBeInTheDocument()
    await userEvent.click(created.getByRole('radio', { name: 'Dark' }))
    expect(source(created)).toContain('@media all')
    await userEvent.click(created.getByRole('radio', { name: 'Light' }))
    expect(source(created)).toContain('@media not all')
    await userEvent.click(created.getByRole('radio', { name: 'Text' }))
    expect(created.getByRole('region', { name: 'The mail' })).toHaveTextContent('As text: Body of TICKET_CREATED')
  })

  it('follows what is typed', async () => {
    open()
    const created = await panel('Ticket created')
    await created.findByTitle('The mail')
    await userEvent.type(created.getByRole('textbox', { name: 'Text' }), ', and more')
    await waitFor(() => expect(source(created)).toContain('Body of TICKET_CREATED, and more'))
  })

  it('goes back to the default once that was confirmed', async () => {
    const { server } = open(deskWith({ subject: 'Ours', isCustom: true }), { deskEmailTemplateReset: { desk: deskWith(), userErrors: [] } })
    const created = await panel('Ticket created')
    await userEvent.click(created.getByRole('button', { name: 'Reset to default' }))
    const dialog = await screen.findByRole('dialog', { name: 'Reset to the default?' })
    expect(dialog).toHaveTextContent('in Polish')
    expect(server.callsOf('DeskEmailTemplateReset')).toEqual([])
    await userEvent.click(within(dialog).getByRole('button', { name: 'Reset' }))
    await waitFor(() => expect(created.getByRole('textbox', { name: 'Subject' })).toHaveValue('Subject of TICKET_CREATED'))
    await waitFor(() => expect(created.queryByRole('button', { name: 'Reset to default' })).not.toBeInTheDocument())
    expect(created.getByRole('textbox', { name: 'Subject' })).toHaveFocus()
    expect(server.callsOf('DeskEmailTemplateReset')).toEqual([{ deskId: 'support', kind: 'TICKET_CREATED' }])
  })

  it('asks before a step away loses what was typed', async () => {
    open()
    await userEvent.type((await panel('Ticket created')).getByRole('textbox', { name: 'Subject' }), '!')
    await act(() => userEvent.click(screen.getByRole('link', { name: 'Mailbox' })))
    expect(await screen.findByRole('dialog', { name: 'Leave without saving?' })).toBeInTheDocument()
  })
})
