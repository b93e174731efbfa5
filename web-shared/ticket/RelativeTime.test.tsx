import { act, render, screen } from '@testing-library/react'
import { RelativeTime } from './RelativeTime'

describe('RelativeTime', () => {
  beforeEach(() => {
    jest.useFakeTimers({ now: Date.parse('2026-03-10T12:00:00Z') })
  })
  afterEach(() => {
    jest.useRealTimers()
  })

  it('shows the relative text, the exact one on hover, and the machine one', () => {
    render(<RelativeTime at="2026-03-10T11:00:00Z" />)
    const time = screen.getByText('1 hour ago')
    expect(time).toHaveAttribute('datetime', '2026-03-10T11:00:00Z')
    expect(time).toHaveAttribute('title', expect.stringContaining('March 10, 2026'))
  })

  it('updates itself while it is shown, and stops its timer after that', () => {
    const { unmount } = render(<RelativeTime at="2026-03-10T11:59:50Z" />)
    expect(screen.getByText('just now')).toBeInTheDocument()
    act(() => jest.advanceTimersByTime(120_000))
    expect(screen.getByText('2 minutes ago')).toBeInTheDocument()
    unmount()
    expect(jest.getTimerCount()).toBe(0)
  })

  it('does not call a time in the future when the server clock is ahead', () => {
    render(<RelativeTime at="2026-03-10T12:05:00Z" />)
    expect(screen.getByText('just now')).toBeInTheDocument()
  })
})
