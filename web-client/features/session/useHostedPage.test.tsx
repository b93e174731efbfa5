import { act, fireEvent, render, screen } from '@testing-library/react'
import type { FrameMessage, HostMessage } from '../../widget/protocol'
import { useHostedPage } from './useHostedPage'

let told: FrameMessage[] = []
let hear: (message: HostMessage) => void = () => {}
const host = {
  tell: (message: FrameMessage) => void told.push(message),
  listen: (onMessage: typeof hear) => {
    hear = onMessage
    return () => {}
  },
}
const onShow = jest.fn()

function Page({ hosted }: { hosted: boolean }) {
  const { visible, close } = useHostedPage({ host: hosted ? host : null, onShow })
  return (
    <>
      <h1 tabIndex={-1}>{visible ? 'Seen' : 'Hidden'}</h1>
      <input aria-label="Comment" onKeyDown={event => event.key === 'Escape' && event.shiftKey && event.preventDefault()} />
      {close && <button type="button" onClick={close}>Close</button>}
    </>
  )
}
function visit({ hosted = true } = {}) {
  told = []
  render(<Page hosted={hosted} />)
}
const setVisible = (visible: boolean, closable = true) => act(() => hear({ type: 'helpdesk:visible', visible, closable }))
const closings = () => told.filter(({ type }) => type === 'helpdesk:close')

describe('useHostedPage', () => {
  it('tells the host once that it listens, and is seen by nobody until the host says so', () => {
    visit()
    expect(told).toEqual([{ type: 'helpdesk:ready' }])
    expect(screen.getByText('Hidden')).toBeInTheDocument()
    setVisible(true)
    expect(screen.getByText('Seen')).toBeInTheDocument()
  })

  it('is seen where it stands alone', () => {
    visit({ hosted: false })
    expect(screen.getByText('Seen')).toBeInTheDocument()
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
  })

  it('puts the focus on the title when it is opened, and where it was when it is opened again', () => {
    visit()
    setVisible(true)
    expect(screen.getByRole('heading')).toHaveFocus()
    const comment = screen.getByLabelText('Comment')
    act(() => comment.focus())
    setVisible(false)
    act(() => comment.blur())
    setVisible(true)
    expect(comment).toHaveFocus()
  })

  it('takes no focus inside a page that it cannot be closed in', () => {
    visit()
    setVisible(true, false)
    expect(document.body).toHaveFocus()
    fireEvent.keyDown(document.body, { key: 'Escape' })
    expect(closings()).toEqual([])
  })

  it('asks to be closed by its button and by Esc', () => {
    visit()
    setVisible(true)
    fireEvent.click(screen.getByRole('button', { name: 'Close' }))
    fireEvent.keyDown(screen.getByLabelText('Comment'), { key: 'Escape' })
    expect(closings()).toHaveLength(2)
  })

  it.each([
    ['was used by what has the focus', () => fireEvent.keyDown(screen.getByLabelText('Comment'), { key: 'Escape', shiftKey: true })],
    ['ends an input method', () => fireEvent.keyDown(screen.getByLabelText('Comment'), { key: 'Escape', isComposing: true })],
    ['belongs to a dialog', () => {
      const dialog = document.body.appendChild(document.createElement('dialog'))
      dialog.open = true
      fireEvent.keyDown(dialog, { key: 'Escape' })
      dialog.remove()
    }],
  ])('leaves an Esc alone that %s', (_, press) => {
    visit()
    setVisible(true)
    press()
    expect(closings()).toEqual([])
  })

  it('leads where the host says', () => {
    visit()
    act(() => hear({ type: 'helpdesk:show', screen: { name: 'list' } }))
    expect(onShow).toHaveBeenCalledWith({ name: 'list' })
  })
})
