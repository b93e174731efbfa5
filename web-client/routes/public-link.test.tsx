import { act, render, screen } from '@testing-library/react'
import { MemoryRouter, Route, Routes } from 'react-router'
import { OpenAccessProvider, type openAccess } from '../access'
import { InEnglish } from '../test/InEnglish'
import { TestServer } from '../test/test-server'
import { commentOf, connectionOf, ticketOf } from '../test/world'
import { PublicLinkRoute } from './public-link'

let opened: Parameters<typeof openAccess>[] = []
function follow(server: TestServer) {
  opened = []
  const open = (...options: Parameters<typeof openAccess>) => {
    opened.push(options)
    return server.access(options[0])
  }
  render(
    <OpenAccessProvider value={open}>
      <MemoryRouter initialEntries={['/ticket/abc123']}><Routes><Route path="ticket/:token" element={<PublicLinkRoute />} /></Routes></MemoryRouter>
    </OpenAccessProvider>,
    { wrapper: InEnglish },
  )
}
const linked = () => new TestServer({
  viewer: { __typename: 'LinkHolder', ticket: ticketOf({ comments: connectionOf([commentOf(), commentOf({ id: 'c2', fromSupport: false, authorName: 'Jan Kowalski' })]) }) },
})

describe('PublicLinkRoute', () => {
  it('shows the ticket to whoever has the link, with both names and without navigation', async () => {
    follow(linked())
    expect(await screen.findByRole('heading', { name: 'The grinder is cracked' })).toBeInTheDocument()
    expect(opened[0]?.[0]()).toBe('Bearer abc123')
    expect(screen.getByText('Anyone with this link can read and answer this ticket')).toBeInTheDocument()
    expect(screen.getByText('Support · Anna Nowak')).toBeInTheDocument()
    expect(screen.getByText('Client · Jan Kowalski')).toBeInTheDocument()
    expect(screen.queryByRole('link')).not.toBeInTheDocument()
  })

  it('keeps the token out of storage', async () => {
    follow(linked())
    await screen.findByRole('log')
    expect(JSON.stringify({ ...localStorage, ...sessionStorage })).not.toContain('abc123')
  })

  it('says what to do when the link is not known', async () => {
    follow(new TestServer({ viewer: null }))
    expect(await screen.findByText('This link no longer works')).toBeInTheDocument()
    expect(screen.getByText(/ask support for a new link/)).toBeInTheDocument()
  })

  it('says the same when the link ends while it is open', async () => {
    follow(linked())
    await screen.findByRole('log')
    act(() => opened[0]?.[1]?.())
    expect(screen.getByText('This link no longer works')).toBeInTheDocument()
    expect(screen.queryByRole('log')).not.toBeInTheDocument()
  })
})
