import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { fakeServer, type Root } from '../test/fake-server'
import { emptyPanel, page, support, ticket } from '../test/fixtures'
import { renderPanel } from '../test/render-panel'

const mail = (id: string, fields: Root = {}) => ({
  __typename: 'QuarantinedMail', id, reason: 'UNREADABLE', problem: null as string | null, from: `${id}@example.com`, fromName: null as string | null, subject: `Mail ${id}` as string | null, excerpt: null as string | null,
  receivedAt: '2026-03-10T10:00:00Z', size: 2_048, originalUrl: `https://help.example/mails/${id}.eml`, desk: support, ...fields,
})
const decided = (fields: Root = {}) => ({ quarantinedMailId: 'a', quarantinedMail: null, ticket: null, userErrors: [], ...fields })

async function open(mails: ReturnType<typeof mail>[], answers: Root = {}) {
  const server = fakeServer({ ...emptyPanel(), quarantinedMails: page(mails), quarantinedMailCount: mails.length, ...answers })
  const panel = renderPanel(server, '/quarantine')
  await screen.findByRole('heading', { name: 'Quarantine' })
  return { server, ...panel }
}

const refused = (code: string, message: string) => decided({ quarantinedMailId: null, userErrors: [{ code, message, field: null }] })

/** What a press begins stays on its way until `answer` is called. */
function held() {
  let answer: (value: unknown) => void = () => {}
  return { root: () => new Promise(resolve => { answer = resolve }), answer: (value: unknown) => act(async () => answer(value)) }
}

const twoPages = { quarantinedMails: ({ after }: { after?: string }) => (after ? page([mail('b'), mail('c')]) : page([mail('a')], { hasNextPage: true })) }

const row = async (name: string) => within(await screen.findByRole('listitem', { name }))
const entry = () => screen.getByRole('link', { name: /^Quarantine/ })

describe('/quarantine', () => {
  it('tells of each mail what is known, why it is held back and what to do', async () => {
    await open([mail('a', { fromName: 'Jan', excerpt: 'The grinder is loud.', problem: 'Its parts do not end.' }), mail('b', { reason: 'NO_SENDER', from: null, subject: null })])
    const first = await row('Mail a')
    expect(first.getByText('Jan <a@example.com>')).toBeInTheDocument()
    expect(first.getByText(/To Support/)).toHaveTextContent('2 kB')
    expect(first.getByText('The helpdesk cannot read it.').parentElement).toHaveTextContent('Make a ticket of it, with the original beside it')
    expect(first.getByText('The grinder is loud.')).toBeInTheDocument()
    expect(first.getByText('Its parts do not end.')).toBeInTheDocument()
    expect(first.getByRole('link', { name: 'Download the original' })).toHaveAttribute('href', '/mails/a.eml')
    const second = await row('No subject')
    expect(second.getByText('Sender not readable')).toBeInTheDocument()
    expect(second.getByText('It does not say plainly whom it is from.')).toBeInTheDocument()
  })

  it('says plainly that nothing waits', async () => {
    await open([])
    expect(await screen.findByText('No mail waits.')).toHaveAttribute('role', 'status')
    expect(entry()).toHaveTextContent(/^Quarantine$/)
  })

  it('is counted in the navigation', async () => {
    await open([mail('a'), mail('b')])
    await waitFor(() => expect(entry()).toHaveAccessibleName('Quarantine 2 mails wait'))
    expect(entry()).toHaveAttribute('aria-current', 'page')
  })

  it('is counted anew when the window is come back to', async () => {
    const { server } = await open([mail('a')])
    await waitFor(() => expect(entry()).toHaveAccessibleName('Quarantine 1 mail waits'))
    server.root.quarantinedMailCount = 100
    window.dispatchEvent(new Event('focus'))
    await waitFor(() => expect(entry()).toHaveAccessibleName('Quarantine 100+ mails wait'))
  })

  it('reads on', async () => {
    const { server } = await open([], { quarantinedMails: ({ after }: { after?: string }) => (after ? page([mail('b')]) : page([mail('a')], { hasNextPage: true })) })
    await row('Mail a')
    await userEvent.click(screen.getByRole('button', { name: 'Show more' }))
    await row('Mail b')
    expect(screen.getByRole('listitem', { name: 'Mail a' })).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Show more' })).not.toBeInTheDocument()
    expect(server.callsOf('Quarantine')).toEqual([{}, { after: 'cursor-a' }])
  })

  it('goes on at the first new mail when the last page is read, and stays at the button before', async () => {
    const { root, answer } = held()
    const { server } = await open([mail('a')], { quarantinedMails: page([mail('a')], { hasNextPage: true }) })
    const more = await screen.findByRole('button', { name: 'Show more' })
    server.root.quarantinedMails = root
    await userEvent.click(more)
    expect(more).toBeEnabled()
    expect(more).toHaveAttribute('aria-disabled', 'true')
    await answer(page([mail('b')], { hasNextPage: true }))
    await row('Mail b')
    expect(more).toHaveFocus()

    await userEvent.click(more)
    await answer(page([mail('c'), mail('d')]))
    await row('Mail d')
    expect(screen.getByRole('heading', { name: 'Mail c' })).toHaveFocus()
  })

  it('leaves the focus where it was moved to while the last page was read', async () => {
    const { root, answer } = held()
    const { server } = await open([mail('a')], { quarantinedMails: page([mail('a')], { hasNextPage: true }) })
    const first = await row('Mail a')
    server.root.quarantinedMails = root
    await userEvent.click(screen.getByRole('button', { name: 'Show more' }))
    await userEvent.tab({ shift: true })
    await answer(page([mail('b')]))
    await row('Mail b')
    expect(first.getByRole('link', { name: 'Download the original' })).toHaveFocus()
  })

  it('keeps the place when the next page is not reached', async () => {
    const { server } = await open([], twoPages)
    const more = await screen.findByRole('button', { name: 'Show more' })
    server.state.cut = true
    await userEvent.click(more)
    await waitFor(() => expect(within(screen.getByRole('alert')).getByRole('button', { name: 'Retry' })).toHaveFocus())
    server.state.cut = false
    await userEvent.keyboard('{Enter}')
    await row('Mail b')
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Mail b' })).toHaveFocus())
  })
})

describe('Make a ticket', () => {
  it('leads to the ticket, and goes on with the next mail', async () => {
    const { server, location } = await open([mail('a'), mail('b')], { quarantinedMailMakeTicket: decided({ ticket: ticket('7') }) })
    await userEvent.click((await row('Mail a')).getByRole('button', { name: 'Make a ticket' }))
    const link = await screen.findByRole('link', { name: 'SUP-7' })
    expect(screen.queryByRole('listitem', { name: 'Mail a' })).not.toBeInTheDocument()
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Mail b' })).toHaveFocus())
    expect(entry()).toHaveAccessibleName('Quarantine 1 mail waits')
    expect(server.callsOf('QuarantinedMailMakeTicket')).toEqual([{ id: 'a' }])
    await userEvent.click(link)
    await waitFor(() => expect(location()).toBe('/tickets/SUP-7'))
  })

  it('says that somebody else was first, and goes on with the next mail of all that were read', async () => {
    const { server } = await open([], { ...twoPages, quarantinedMailMakeTicket: refused('NOT_FOUND', 'Somebody may have decided about it.') })
    await userEvent.click(await screen.findByRole('button', { name: 'Show more' }))
    await userEvent.click((await row('Mail b')).getByRole('button', { name: 'Make a ticket' }))
    expect(await screen.findByText('Somebody may have decided about it.')).toBeInTheDocument()
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Mail c' })).toHaveFocus())
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual(['Mail a', 'Mail c'])
    expect(server.callsOf('Quarantine')).toHaveLength(2)
  })

  it('leaves the list and the place as they are when it is refused', async () => {
    const { server } = await open([], { ...twoPages, quarantinedMailMakeTicket: refused('DISABLED', 'The desk takes no new tickets.') })
    await userEvent.click(await screen.findByRole('button', { name: 'Show more' }))
    const button = (await row('Mail b')).getByRole('button', { name: 'Make a ticket' })
    await userEvent.click(button)
    expect(await screen.findByText('The desk takes no new tickets.')).toBeInTheDocument()
    await waitFor(() => expect(button).not.toHaveAttribute('aria-disabled', 'true'))
    expect(button).toHaveFocus()
    expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(3)
    expect(server.callsOf('Quarantine')).toHaveLength(2)
  })
})

describe('Retry', () => {
  it('says at the mail that it was held back again, and for what', async () => {
    await open([mail('a')], { quarantinedMailRetry: decided({ quarantinedMail: mail('a', { reason: 'DESK_INACTIVE' }) }) })
    const first = await row('Mail a')
    await userEvent.click(first.getByRole('button', { name: 'Retry' }))
    expect(await first.findByText('Read again just now, and held back again.')).toBeInTheDocument()
    expect(first.getByRole('status')).toHaveTextContent('held back again')
    expect(first.getByText('Its desk takes no new tickets.')).toBeInTheDocument()
    expect(entry()).toHaveAccessibleName('Quarantine 1 mail waits')
  })

  it('keeps the focus while the mail is read, and is pressed once', async () => {
    const { root, answer } = held()
    const { server } = await open([mail('a')], { quarantinedMailRetry: root })
    const button = (await row('Mail a')).getByRole('button', { name: 'Retry' })
    await userEvent.click(button)
    // A browser takes the focus from a button that is disabled.
    expect(button).toBeEnabled()
    expect(button).toHaveAttribute('aria-disabled', 'true')
    await userEvent.keyboard('{Enter}')
    await answer(decided({ quarantinedMail: mail('a') }))
    expect(await screen.findByText('Read again just now, and held back again.')).toBeInTheDocument()
    await waitFor(() => expect(button).not.toHaveAttribute('aria-disabled', 'true'))
    expect(button).toHaveFocus()
    expect(server.callsOf('QuarantinedMailRetry')).toHaveLength(1)
  })

  it('says that a mail which was read needed no ticket', async () => {
    await open([mail('a')], { quarantinedMailRetry: decided() })
    await userEvent.click((await row('Mail a')).getByRole('button', { name: 'Retry' }))
    expect(await screen.findByText('The mail was read, and needed no ticket.')).toBeInTheDocument()
    expect(await screen.findByText('No mail waits.')).toBeInTheDocument()
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Quarantine' })).toHaveFocus())
  })

  it('leaves the mail where it is when the server is not reached', async () => {
    const { server } = await open([mail('a')])
    const first = await row('Mail a')
    server.state.cut = true
    await userEvent.click(first.getByRole('button', { name: 'Retry' }))
    expect(await screen.findByText('The mail was not read')).toBeInTheDocument()
    expect(screen.getByRole('listitem', { name: 'Mail a' })).toBeInTheDocument()
  })
})

describe('Discard', () => {
  it('asks first, then goes on with the next mail', async () => {
    const { server } = await open([mail('a'), mail('b')], { quarantinedMailDiscard: decided() })
    await userEvent.click((await row('Mail a')).getByRole('button', { name: 'Discard' }))
    const dialog = await screen.findByRole('dialog', { name: 'Discard this mail?' })
    expect(dialog).toHaveTextContent('“Mail a” leaves the quarantine')
    expect(server.callsOf('QuarantinedMailDiscard')).toEqual([])
    await userEvent.click(within(dialog).getByRole('button', { name: 'Discard' }))
    await waitFor(() => expect(screen.queryByText('Mail a')).not.toBeInTheDocument())
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Mail b' })).toHaveFocus())
    expect(server.callsOf('QuarantinedMailDiscard')).toEqual([{ id: 'a' }])
  })

  it('goes on with the next mail when somebody else was first, too', async () => {
    await open([mail('a'), mail('b')], { quarantinedMailDiscard: refused('NOT_FOUND', 'Somebody may have decided about it.') })
    await userEvent.click((await row('Mail a')).getByRole('button', { name: 'Discard' }))
    await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Discard' }))
    expect(await screen.findByText('Somebody may have decided about it.')).toBeInTheDocument()
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Mail b' })).toHaveFocus())
  })
})
