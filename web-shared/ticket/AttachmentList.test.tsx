import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { makeFragmentData } from '../gql'
import { AttachmentAccessProvider } from './attachment-access'
import { AttachmentList, AttachmentList_attachment } from './AttachmentList'

const file = (inline = false) => makeFragmentData({ id: 'a1', fileName: 'photo.png', size: 640_000, inline, url: '/attachments/a1' }, AttachmentList_attachment)
const asClient = (attachment = file()) => render(
  <AttachmentAccessProvider value={() => 'Bearer t'}><AttachmentList attachments={[attachment]} /></AttachmentAccessProvider>,
)

describe('AttachmentList', () => {
  const realFetch = globalThis.fetch
  beforeEach(() => {
    URL.createObjectURL = () => 'blob:photo'
    URL.revokeObjectURL = () => {}
    // jsdom reports a click on a link as a navigation that it does not implement.
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {})
  })
  afterEach(() => {
    globalThis.fetch = realFetch
    jest.restoreAllMocks()
  })

  it('links straight to the file where a cookie is the credential', () => {
    render(<AttachmentList attachments={[file(true)]} />)
    expect(screen.getByRole('img', { name: 'photo.png' })).toHaveAttribute('src', '/attachments/a1')
    for (const link of screen.getAllByRole('link')) expect(link).toHaveAttribute('href', '/attachments/a1')
  })

  it('gets the file from the server that the page came from, under whatever name', () => {
    render(<AttachmentList attachments={[makeFragmentData({ id: 'a1', fileName: 'photo.png', size: 1, inline: false, url: 'https://help.example/attachments/a1' }, AttachmentList_attachment)]} />)
    expect(screen.getByRole('link')).toHaveAttribute('href', '/attachments/a1')
  })

  it('fetches file and image with the Bearer credential where there is one', async () => {
    const fetched = jest.fn().mockResolvedValue({ ok: true, blob: async () => new Blob() })
    globalThis.fetch = fetched
    asClient(file(true))
    expect(await screen.findByRole('img')).toHaveAttribute('src', 'blob:photo')
    expect(screen.getByRole('link', { name: 'photo.png' })).toHaveAttribute('href', 'blob:photo')
    await userEvent.click(screen.getByRole('link', { name: 'photo.png 640 kB' }))
    await waitFor(() => expect(fetched).toHaveBeenCalledTimes(2))
    expect(fetched).toHaveBeenLastCalledWith('/attachments/a1', { headers: { authorization: 'Bearer t' } })
  })

  it('leaves the file alone where its image cannot be shown', async () => {
    globalThis.fetch = jest.fn().mockResolvedValue({ ok: false, status: 404 })
    asClient(file(true))
    await waitFor(() => expect(screen.getAllByRole('link')).toHaveLength(1))
    expect(screen.getByRole('link', { name: 'photo.png 640 kB' })).toBeInTheDocument()
  })

  it('says so when the file cannot be had', async () => {
    globalThis.fetch = jest.fn().mockResolvedValue({ ok: false, status: 404 })
    asClient()
    await userEvent.click(screen.getByRole('link'))
    expect(await screen.findByRole('alert')).toHaveTextContent('photo.png could not be loaded')
  })
})
