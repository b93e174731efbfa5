import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { fakeServer } from '../../test/fake-server'
import { anna, emptyPanel } from '../../test/fixtures'
import { renderPanel } from '../../test/render-panel'

const kept = { afterSend: 'STAY', singleKeys: true, density: 'COMFORTABLE', theme: 'SYSTEM', notifications: ['ASSIGNED', 'TASKS_DONE', 'MENTIONED', 'CLIENT_ANSWERED'], notificationsByMail: false }

async function preferences(update: (args: { input: object }) => unknown) {
  const server = fakeServer({ ...emptyPanel(), viewer: { ...anna, preferences: kept }, operatorUpdatePreferences: update })
  renderPanel(server, '/settings/preferences')
  await screen.findByRole('heading', { name: 'Preferences' })
  return server
}

const take = ({ input }: { input: object }) => ({ operator: { ...anna, preferences: { ...kept, ...input } }, userErrors: [] })

afterEach(() => {
  localStorage.clear()
  delete document.documentElement.dataset.theme
})

describe('/settings/preferences', () => {
  it('keeps each choice at once, and says so', async () => {
    const server = await preferences(take)
    await userEvent.click(screen.getByRole('radio', { name: 'Go back to the list' }))
    expect(await screen.findByText('Saved')).toHaveAttribute('role', 'status')
    await userEvent.click(screen.getByRole('switch', { name: 'Single keys' }))
    await waitFor(() => expect(server.callsOf('OperatorUpdatePreferences')).toEqual([{ input: { afterSend: 'LIST' } }, { input: { singleKeys: false } }]))
    expect(screen.getByRole('switch', { name: 'Single keys' })).not.toBeChecked()
  })

  it('keeps what the operator wants to be notified of', async () => {
    const server = await preferences(take)
    const kinds = within(screen.getByRole('group', { name: 'Notify me when' }))
    for (const kind of kinds.getAllByRole('switch')) expect(kind).toBeChecked()
    await userEvent.click(kinds.getByRole('switch', { name: 'All tasks of my ticket are done' }))
    await userEvent.click(kinds.getByRole('switch', { name: 'A client answers my ticket' }))
    await waitFor(() => expect(server.callsOf('OperatorUpdatePreferences')).toEqual([
      { input: { notifications: ['ASSIGNED', 'MENTIONED', 'CLIENT_ANSWERED'] } }, { input: { notifications: ['ASSIGNED', 'MENTIONED'] } },
    ]))
    expect(kinds.getByRole('switch', { name: 'All tasks of my ticket are done' })).not.toBeChecked()
    expect(kinds.getByRole('switch', { name: 'A ticket or a task is assigned to me' })).toBeChecked()
  })

  it('shows the chosen theme, and the browser keeps it for the next first paint', async () => {
    await preferences(take)
    await userEvent.click(screen.getByRole('radio', { name: 'Dark' }))
    await waitFor(() => expect(document.documentElement.dataset.theme).toBe('dark'))
    expect(document.documentElement).toHaveAttribute('data-mantine-color-scheme', 'dark')
    expect(localStorage.getItem('helpdesk:theme')).toBe('dark')

    await userEvent.click(screen.getByRole('radio', { name: 'As the system has it' }))
    await waitFor(() => expect(localStorage.getItem('helpdesk:theme')).toBeNull())
    expect(document.documentElement.dataset.theme).toBeUndefined()
  })

  it('goes back to what the server has when it refuses, and says why', async () => {
    await preferences(() => ({ operator: null, userErrors: [{ code: 'RATE_LIMITED', message: 'Too many changes. Try again in a minute.', field: null }] }))
    await userEvent.click(screen.getByRole('radio', { name: 'Compact' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('Try again in a minute.')
    expect(screen.getByRole('radio', { name: 'Comfortable' })).toBeChecked()
  })
})
