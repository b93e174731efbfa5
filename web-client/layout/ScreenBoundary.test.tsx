import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { lazy, Suspense } from 'react'
import { InEnglish } from '../test/InEnglish'
import { ScreenBoundary } from './ScreenBoundary'

const Missing = lazy(() => Promise.reject(new TypeError('Failed to fetch dynamically imported module')))

describe('ScreenBoundary', () => {
  it('says that a screen could not be loaded, and leaves nobody on a page that cannot be reached', async () => {
    const complaint = jest.spyOn(console, 'error').mockImplementation(() => {})
    const ask = jest.fn().mockRejectedValue(new TypeError('Failed to fetch'))
    globalThis.fetch = ask
    render(<ScreenBoundary><Suspense><Missing /></Suspense></ScreenBoundary>, { wrapper: InEnglish })
    await userEvent.click(await screen.findByRole('button', { name: 'Try again' }))
    expect(ask).toHaveBeenCalledWith(window.location.href, { method: 'HEAD' })
    expect(screen.getByText('This could not be loaded')).toBeInTheDocument()
    complaint.mockRestore()
  })
})
