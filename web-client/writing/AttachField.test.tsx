import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { fakeUploads, taken } from '../../web-shared/test/fake-uploads'
import { AttachmentAccessProvider } from '../../web-shared/ticket/attachment-access'
import { InEnglish } from '../test/InEnglish'
import { AttachButton, AttachedFiles } from './AttachField'
import { useUploads, type Attached } from './useUploads'

function Attaching() {
  const [attached, setAttached] = useState<Attached[]>([])
  const uploads = useUploads({ attached, onAttached: attachment => setAttached(current => [...current, attachment]) })
  return (
    <AttachmentAccessProvider value={() => 'Bearer t'}>
      <AttachButton onFiles={uploads.add} />
      <AttachedFiles attached={attached} uploads={uploads} onRemove={gone => setAttached(attached.filter(kept => kept !== gone))} />
    </AttachmentAccessProvider>
  )
}
const choose = async (container: HTMLElement, ...files: File[]) => {
  const input = container.querySelector('input')
  if (!input) throw new Error('no input')
  await userEvent.upload(input, files)
}
const fileOf = (name: string, bytes = 10) => {
  const file = new File(['x'], name)
  Object.defineProperty(file, 'size', { value: bytes })
  return file
}

describe('attaching files', () => {
  it('uploads at once, lists what the server has, and takes it off again', async () => {
    const { restore } = fakeUploads(() => taken('a1', 'photo.png'))
    const { container } = render(<Attaching />, { wrapper: InEnglish })
    await choose(container, fileOf('photo.png'))
    await userEvent.click(await screen.findByRole('button', { name: 'Remove photo.png' }))
    expect(screen.queryByText('photo.png')).not.toBeInTheDocument()
    restore()
  })

  it('says which file is too large, before it is sent', async () => {
    const { sent, restore } = fakeUploads()
    const { container } = render(<Attaching />, { wrapper: InEnglish })
    await choose(container, fileOf('film.mp4', 20 * 1024 * 1024 + 1))
    expect(await screen.findByRole('alert')).toHaveTextContent('film.mp4 is larger than 20 MB.')
    expect(sent).toEqual([])
    restore()
  })

  it('says why the server refused a file', async () => {
    const { restore } = fakeUploads(() => ({ status: 413, body: { error: { code: 'TOO_LARGE', message: 'The file is too large.' } } }))
    const { container } = render(<Attaching />, { wrapper: InEnglish })
    await choose(container, fileOf('film.mp4'))
    expect(await screen.findByRole('alert')).toHaveTextContent('film.mp4 was not uploaded: The file is too large.')
    restore()
  })
})
