import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { fakeUploads, taken } from '../../web-shared/test/fake-uploads'
import { AttachmentAccessProvider } from '../../web-shared/ticket/attachment-access'
import { InEnglish } from '../test/InEnglish'
import { AttachButton } from './AttachButton'
import { DraftFiles } from './DraftFiles'
import { keepDraft } from './drafts'
import { DropFiles } from './DropFiles'
import { useUploads } from './useUploads'

function Attaching() {
  const files = useUploads('draft')
  return <div><DraftFiles files={files} /><AttachButton onFiles={files.add} /><DropFiles onFiles={files.add} /></div>
}
const showAttaching = () => render(<AttachmentAccessProvider value={() => 'Bearer t'}><Attaching /></AttachmentAccessProvider>, { wrapper: InEnglish })
const choose = async (...files: File[]) => {
  const input = document.querySelector('input')
  if (!input) throw new Error('no input')
  await userEvent.upload(input, files)
}
const fileOf = (name: string, bytes = 10) => Object.defineProperty(new File(['x'], name), 'size', { value: bytes })

describe('attaching files', () => {
  let uploads: ReturnType<typeof fakeUploads>
  beforeEach(() => {
    uploads = fakeUploads()
  })
  afterEach(async () => {
    for (const button of screen.queryAllByRole('button', { name: /^(Cancel|Remove) / })) await userEvent.click(button)
    act(() => keepDraft('draft', undefined))
    uploads.restore()
  })

  it('says what fits before anything is chosen', () => {
    showAttaching()
    expect(screen.getByRole('button', { name: 'Attach files' })).toHaveAccessibleDescription('Up to 20 files, 20 MB each')
  })

  it('uploads at once with the credential, shows how far it is, lists what the server has, and takes it off again', async () => {
    showAttaching()
    await choose(fileOf('photo.png'))
    expect(uploads.sent[0]?.headers).toEqual({ authorization: 'Bearer t' })
    act(() => uploads.sent[0]?.progress(1, 4))
    expect(screen.getByRole('progressbar', { name: 'Uploading photo.png' })).toHaveAttribute('value', '25')
    expect(screen.getByRole('status')).toHaveTextContent('Uploading 1 file')
    await act(async () => uploads.sent[0]?.answer(taken('a1', 'photo.png')))
    expect(await screen.findByRole('button', { name: 'Remove photo.png' })).toBeInTheDocument()
    expect(screen.getByRole('status')).toHaveTextContent('1 file attached')
    await userEvent.click(screen.getByRole('button', { name: 'Remove photo.png' }))
    expect(screen.queryByText('photo.png')).not.toBeInTheDocument()
  })

  it('stops an upload that is cancelled', async () => {
    showAttaching()
    await choose(fileOf('film.mp4'))
    await userEvent.click(screen.getByRole('button', { name: 'Cancel film.mp4' }))
    expect(uploads.sent[0]?.aborted).toBe(true)
    expect(screen.queryByText('film.mp4')).not.toBeInTheDocument()
  })

  it('says which file is too large and which are too many, before they are sent, and lets the others go', async () => {
    showAttaching()
    await choose(fileOf('film.mp4', 20 * 1024 * 1024 + 1), ...Array.from({ length: 21 }, (_, index) => fileOf(`${index}.txt`)))
    expect(screen.getAllByRole('alert').map(({ textContent }) => textContent)).toEqual([
      'film.mp4 is larger than 20 MB. Make it smaller, or share it another way.',
      'No more than 20 files fit here. Not attached: 20.txt.',
    ])
    expect(screen.getAllByRole('progressbar')).toHaveLength(20)
  })

  it('says why the server refused a file', async () => {
    showAttaching()
    await choose(fileOf('film.mp4'))
    await act(async () => uploads.sent[0]?.answer({ status: 413, body: { error: { code: 'TOO_LARGE', message: 'The file is too large.' } } }))
    expect(await screen.findByRole('alert')).toHaveTextContent('film.mp4 Not uploaded: it is larger than 20 MB.')
  })

  it('tries a file again when the connection broke', async () => {
    showAttaching()
    await choose(fileOf('log.txt'))
    await act(async () => uploads.sent[0]?.cut())
    expect(await screen.findByRole('alert')).toHaveTextContent('log.txt Not uploaded: the server cannot be reached.')
    await userEvent.click(screen.getByRole('button', { name: 'Retry log.txt' }))
    await act(async () => uploads.sent[1]?.answer(taken('a1', 'log.txt')))
    expect(await screen.findByRole('button', { name: 'Remove log.txt' })).toBeInTheDocument()
  })

  it('takes what is dropped', async () => {
    showAttaching()
    fireEvent.dragEnter(window, { dataTransfer: { types: ['Files'] } })
    fireEvent.drop(screen.getByText('Drop files here to attach them'), { dataTransfer: { types: ['Files'], files: [fileOf('dropped.txt')] } })
    await waitFor(() => expect(uploads.sent.map(({ file }) => file.name)).toEqual(['dropped.txt']))
  })

  it('arrives in its draft though another screen was opened meanwhile', async () => {
    const { unmount } = showAttaching()
    await choose(fileOf('log.txt'))
    unmount()
    await act(async () => uploads.sent[0]?.answer(taken('a1', 'log.txt')))
    showAttaching()
    expect(await screen.findByRole('button', { name: 'Remove log.txt' })).toBeInTheDocument()
  })
})
