import { act, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { fakeServer, type Root } from '../test/fake-server'
import { emptyPanel } from '../test/fixtures'
import { renderPanel } from '../test/render-panel'
import { offerUndo } from './undo'

async function changed(changeUndo: (args: { changeId: string }) => unknown) {
  const server = fakeServer({ ...emptyPanel(), changeUndo } as Root)
  renderPanel(server, '/tickets')
  await screen.findByRole('navigation', { name: 'Views' })
  return server
}

const undone = { tickets: [], failures: [], userErrors: [] }

describe('offerUndo', () => {
  it('says what was done and takes it back by its button', async () => {
    const server = await changed(() => undone)
    act(() => offerUndo({ message: '12 tickets resolved', changeId: 'change-1' }))
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }))
    expect(await screen.findByText('Undone: 12 tickets resolved')).toBeInTheDocument()
    expect(server.callsOf('ChangeUndo')).toEqual([{ changeId: 'change-1' }])
    await waitFor(() => expect(screen.queryByText('12 tickets resolved')).not.toBeInTheDocument())
  })

  it('takes back one change after the other by key, the latest first, each once', async () => {
    const server = await changed(() => undone)
    act(() => offerUndo({ message: 'First', changeId: 'change-a' }))
    act(() => offerUndo({ message: 'Second', changeId: 'change-b' }))
    await userEvent.keyboard('z')
    await screen.findByText('Undone: Second')
    await userEvent.keyboard('z')
    await screen.findByText('Undone: First')
    await userEvent.keyboard('z')
    expect(server.callsOf('ChangeUndo').map(({ changeId }) => changeId)).toEqual(['change-b', 'change-a'])
  })

  it('names the tickets that somebody has changed since', async () => {
    await changed(() => ({ ...undone, failures: [{ ticketId: '7', ticket: { __typename: 'Ticket', id: '7', number: 'SUP-7' }, userErrors: [{ message: 'Ben has changed it since.', code: 'CONFLICT' }] }] }))
    act(() => offerUndo({ message: 'Two', changeId: 'change-2' }))
    await userEvent.keyboard('z')
    expect(await screen.findByText('SUP-7: Ben has changed it since.')).toBeInTheDocument()
    expect(screen.getByText('One ticket was not changed back')).toBeInTheDocument()
  })

  it('offers it again when the request did not get through', async () => {
    const server = await changed(() => undone)
    act(() => offerUndo({ message: 'Three', changeId: 'change-3' }))
    server.state.cut = true
    await userEvent.keyboard('z')
    expect(await screen.findByText(/The server cannot be reached/)).toBeInTheDocument()
    server.state.cut = false
    await userEvent.keyboard('z')
    expect(await screen.findByText('Undone: Three')).toBeInTheDocument()
  })

  it('of what the server keeps no change of does the opposite, and says what stands against it', async () => {
    const server = await changed(() => undone)
    const reverse = jest.fn(async () => [{ message: 'It is gone.' }])
    act(() => offerUndo({ message: 'Four', changeId: 'four', reverse }))
    await userEvent.keyboard('z')
    expect(await screen.findByText('It is gone.')).toBeInTheDocument()
    expect(server.callsOf('ChangeUndo')).toEqual([])
    await userEvent.keyboard('z')
    expect(reverse).toHaveBeenCalledTimes(1)
  })
})
