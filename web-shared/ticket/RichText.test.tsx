import { render, screen, waitFor } from '@testing-library/react'
import { AttachmentAccessProvider } from './attachment-access'
import { RichText } from './RichText'

const inline = '<p>See <img data-attachment-id="a1" alt="The grinder"></p>'
const remote = '<img data-remote-src="https://shop.example/logo.png" alt="Logo">'

describe('RichText', () => {
  const realFetch = globalThis.fetch
  beforeEach(() => {
    URL.createObjectURL = () => 'blob:grinder'
    URL.revokeObjectURL = jest.fn()
  })
  afterEach(() => {
    globalThis.fetch = realFetch
  })

  it('shows the files of a mail where they stand in its text', () => {
    render(<RichText html={inline} />)
    expect(screen.getByRole('img', { name: 'The grinder' })).toHaveAttribute('src', '/attachments/a1')
  })

  it('fetches them with the Bearer credential where there is one, and gives them back', async () => {
    const fetched = jest.fn().mockResolvedValue({ ok: true, blob: async () => new Blob() })
    globalThis.fetch = fetched
    const { unmount } = render(<AttachmentAccessProvider value={() => 'Bearer t'}><RichText html={inline} /></AttachmentAccessProvider>)
    const image = screen.getByRole('img', { name: 'The grinder' })
    await waitFor(() => expect(image).toHaveAttribute('src', 'blob:grinder'))
    expect(fetched).toHaveBeenCalledWith('/attachments/a1', { headers: { authorization: 'Bearer t' } })
    unmount()
    expect(URL.revokeObjectURL).toHaveBeenCalledWith('blob:grinder')
  })

  it('leaves what lies on foreign servers alone', () => {
    render(<RichText html={remote} />)
    expect(screen.getByRole('img', { name: 'Logo' })).not.toHaveAttribute('src')
  })

  it('has words stand for images that are not shown, also in the text that comes after it', () => {
    const { rerender } = render(<RichText html={remote} />)
    expect(screen.getByText('Logo')).toBeInTheDocument()
    rerender(<RichText html={`${remote}<img data-remote-src="https://shop.example/pixel.png" alt="">${inline}`} />)
    expect([...document.querySelectorAll('[data-stands-for]')].map(({ textContent }) => textContent)).toEqual(['Logo', 'The grinder'])
  })
})
