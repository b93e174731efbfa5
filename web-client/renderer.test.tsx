import { setupI18n } from '@lingui/core'
import { act, screen } from '@testing-library/react'
import { hydrateRoot, type Root } from 'react-dom/client'
import { BrowserRouter } from 'react-router'
import { OpenAccessProvider, type openAccess } from './access'
import { FirstDataProvider, type FirstData } from './first-data'
import { Language } from './language/Language'
import { linkedTicketDocument, loadLanguages, renderLinkedTicket, renderNotice } from './renderer'
import { Pages } from './router'
import { TestServer } from './test/test-server'
import { commentOf, connectionOf, ticketOf } from './test/world'
import { keepDraft } from './writing/drafts'

jest.mock('./language/openLanguage', () => ({
  openLanguage: async (locale: string) => setupI18n({ locale, messages: { [locale]: locale === 'pl' ? { 'public-link.dead-title': 'Ten link już nie działa' } : {} } }),
}))

const HOUR = 3_600_000
const now = Date.parse('2026-03-12T12:00:00.000Z')
const withFile = commentOf({ attachments: [{ __typename: 'Attachment', id: 'a1', fileName: 'photo.png', size: 640_000, inline: true, url: 'https://help.example/attachments/a1' }] })
const server = () => new TestServer({ viewer: { __typename: 'LinkHolder', ticket: ticketOf({ status: 'RESOLVED', comments: connectionOf([withFile]) }) } })

/** What the server's schema answers to the page's operation. */
async function firstDataFrom(from: TestServer, renderedAt = now - HOUR): Promise<FirstData> {
  const { gql } = await import('@apollo/client')
  const { data } = await from.access().client.query({ query: gql(linkedTicketDocument) })
  return { data, renderedAt }
}

beforeAll(loadLanguages)

describe('renderLinkedTicket', () => {
  it('says the ticket and its comments, with the words of the moment it was rendered at', async () => {
    const page = renderLinkedTicket(await firstDataFrom(server()))
    expect(page).toMatchObject({ title: 'The grinder is cracked', language: 'en' })
    for (const words of ['<p>It arrived like this.</p>', '<p>We send a new one.</p>', 'Support · Anna Nowak', '1 hour ago', 'photo.png']) expect(page?.html).toContain(words)
  })

  it('speaks the language of the ticket’s desk', async () => {
    const polish = new TestServer({ viewer: { __typename: 'LinkHolder', ticket: ticketOf({ desk: { id: 'd1', name: 'Pomoc', language: 'pl' } }) } })
    const page = renderLinkedTicket(await firstDataFrom(polish))
    expect(page).toMatchObject({ language: 'pl', html: expect.stringContaining('12 mar 2026') })
  })

  it('is nothing without a ticket', async () => {
    expect(renderLinkedTicket(await firstDataFrom(new TestServer({ viewer: null })))).toBeNull()
  })
})

describe('renderNotice', () => {
  it('says its one thing in the language that it is asked for, and in English for another', () => {
    expect(renderNotice('deadLink', 'pl')).toMatchObject({ title: 'Ten link już nie działa', language: 'pl', html: expect.stringContaining('Ten link już nie działa') })
    expect(renderNotice('unknownDesk', 'sv')).toMatchObject({ language: 'en', html: expect.stringContaining('This helpdesk is not known') })
    expect(renderNotice('tooManyAttempts', 'en').html).toContain('Wait 15 minutes')
  })
})

describe('the browser', () => {
  let root: Root | undefined
  let trouble: unknown[]

  beforeEach(() => {
    jest.useFakeTimers({ now, doNotFake: ['queueMicrotask', 'setTimeout', 'setImmediate', 'performance'] })
    trouble = []
    jest.spyOn(console, 'error').mockImplementation((...what) => void trouble.push(what))
    window.history.replaceState(null, '', '/helpdesk/ticket/abc123')
  })
  afterEach(() => {
    act(() => root?.unmount())
    document.body.replaceChildren()
    sessionStorage.clear()
    jest.restoreAllMocks()
    jest.useRealTimers()
  })

  /** Goes on, as main.tsx does, with what the server sent; `before` is what happens while the script is on the way. */
  async function takeOver(before: () => void = () => {}) {
    const [rendering, answering] = [server(), server()]
    const first = await firstDataFrom(rendering, now - 2 * HOUR + 60_000)
    const element = document.createElement('main')
    document.body.append(element)
    element.innerHTML = renderLinkedTicket(first)?.html ?? ''
    before()
    const open = (...[getAuthorization]: Parameters<typeof openAccess>) => answering.access(getAuthorization)
    await act(async () => {
      root = hydrateRoot(element, (
        <Language i18n={setupI18n({ locale: 'en', messages: { en: {} } })}>
          <OpenAccessProvider value={open}>
            <FirstDataProvider value={first}><BrowserRouter basename="/helpdesk"><Pages /></BrowserRouter></FirstDataProvider>
          </OpenAccessProvider>
        </Language>
      ), { onRecoverableError: error => void trouble.push(error) })
    })
    return answering
  }

  it('goes on with exactly what the server rendered, and asks for none of it again', async () => {
    const { requests } = await takeOver()
    expect(trouble).toEqual([])
    expect(requests.map(({ name }) => name).filter(name => name === 'LinkedTicket')).toEqual([])
    expect(screen.getByRole('heading', { name: 'The grinder is cracked' })).toBeInTheDocument()
  })

  it('then says the times by its own clock', async () => {
    await takeOver()
    expect(screen.getByText('2 hours ago')).toBeInTheDocument()
  })

  it('then shows the draft that this tab kept', async () => {
    keepDraft('comment:t1', { body: 'Half a sentence' })
    await takeOver()
    expect(trouble).toEqual([])
    expect(screen.getByRole('textbox')).toHaveValue('Half a sentence')
  })

  it('keeps what was typed before it was there', async () => {
    await takeOver(() => {
      screen.getByRole<HTMLTextAreaElement>('textbox').value = 'Hello?'
    })
    expect(screen.getByRole('textbox')).toHaveValue('Hello?')
    expect(trouble).toEqual([])
  })
})
