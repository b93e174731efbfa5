import { fireEvent, render, screen } from '@testing-library/react'
import { useStickToEnd } from './useStickToEnd'

function Conversation({ last, sent = 0 }: { last: string; sent?: number }) {
  const { scroller, atEnd, onScroll } = useStickToEnd('first', last, sent)
  return <div ref={scroller} onScroll={onScroll} data-testid="scroller">{atEnd ? 'at the end' : 'away from the end'}</div>
}

function shown() {
  const view = render(<Conversation last="a" />)
  const scroller = screen.getByTestId('scroller')
  const heights = (scrollHeight: number, clientHeight: number) => {
    Object.defineProperty(scroller, 'scrollHeight', { configurable: true, value: scrollHeight })
    Object.defineProperty(scroller, 'clientHeight', { configurable: true, value: clientHeight })
  }
  const scrollTo = (top: number) => {
    scroller.scrollTop = top
    fireEvent.scroll(scroller)
  }
  heights(1000, 400)
  scrollTo(600)
  scrollTo(600)
  return { ...view, scroller, heights, scrollTo }
}

describe('useStickToEnd', () => {
  it('stays at the end when a growing composer takes height away', () => {
    const { scroller, heights, scrollTo } = shown()
    heights(1000, 200)
    scrollTo(600)
    expect(scroller.scrollTop).toBe(1000)
    expect(scroller).toHaveTextContent('at the end')
  })

  it('leaves the reader where they scrolled to, until they send something', () => {
    const { scroller, heights, scrollTo, rerender } = shown()
    scrollTo(100)
    expect(scroller).toHaveTextContent('away from the end')
    heights(1200, 400)
    rerender(<Conversation last="b" />)
    expect(scroller.scrollTop).toBe(100)
    rerender(<Conversation last="c" sent={1} />)
    expect(scroller.scrollTop).toBe(1200)
  })
})
