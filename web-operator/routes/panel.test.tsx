import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { fakeServer } from '../test/fake-server'
import { anna, emptyPanel } from '../test/fixtures'
import { renderPanel } from '../test/render-panel'

const preferences = (theme: string) => ({ afterSend: 'STAY', singleKeys: true, density: 'COMFORTABLE', theme, notifications: [], notificationsByMail: false })

async function panel(viewer: object = anna) {
  renderPanel(fakeServer({ ...emptyPanel(), viewer }), '/tickets')
  return screen.findByRole('button', { name: 'Hide the navigation' })
}

afterEach(() => {
  localStorage.clear()
  delete document.documentElement.dataset.theme
})

describe('The navigation', () => {
  it('is put away by its button, which keeps the focus, and stays away after a reload', async () => {
    const hide = await panel()
    await userEvent.click(hide)
    const show = screen.getByRole('button', { name: 'Show the navigation' })
    expect(show).toHaveFocus()
    expect(show).toHaveAttribute('aria-expanded', 'false')
    expect(localStorage.getItem('helpdesk:navigation')).toBe('collapsed')
  })

  it('is put away by its key; the focus that was in it goes to the button', async () => {
    await panel()
    act(() => within(screen.getByRole('navigation', { name: 'Panel' })).getByRole('link', { name: 'Settings' }).focus())
    await userEvent.keyboard('[[')
    expect(screen.getByRole('button', { name: 'Show the navigation' })).toHaveFocus()
  })

  it('leads to the settings', async () => {
    await panel()
    expect(screen.getByRole('link', { name: 'Settings' })).toHaveAttribute('href', '/settings/profile')
  })
})

describe('The theme', () => {
  it('is the operator’s, on whatever machine they sign in', async () => {
    localStorage.setItem('helpdesk:theme', 'light')
    await panel({ ...anna, preferences: preferences('DARK') })
    await waitFor(() => expect(document.documentElement.dataset.theme).toBe('dark'))
    expect(localStorage.getItem('helpdesk:theme')).toBe('dark')
  })

  it('follows another tab', async () => {
    await panel({ ...anna, preferences: preferences('LIGHT') })
    await waitFor(() => expect(document.documentElement.dataset.theme).toBe('light'))
    localStorage.setItem('helpdesk:theme', 'dark')
    act(() => void window.dispatchEvent(new StorageEvent('storage', { key: 'helpdesk:theme' })))
    expect(document.documentElement.dataset.theme).toBe('dark')
  })
})

describe('The connection', () => {
  it('is said to be gone as soon as the browser is offline', async () => {
    await panel()
    act(() => void window.dispatchEvent(new Event('offline')))
    expect(await screen.findByText('Offline. Drafts are kept.')).toBeInTheDocument()
    act(() => void window.dispatchEvent(new Event('online')))
    await waitFor(() => expect(screen.queryByText(/^Offline/)).not.toBeInTheDocument())
  })
})
