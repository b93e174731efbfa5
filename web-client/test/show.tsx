import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { MemoryRouter } from 'react-router'
import { AccessProvider } from '../access'
import { InEnglish } from './InEnglish'
import type { TestServer } from './test-server'

/** Shows a screen that talks to the test server, with a client's credential. */
export function show(server: TestServer, screen: ReactNode, at = '/widget') {
  const access = server.access(() => 'Bearer client')
  return render(<MemoryRouter initialEntries={[at]}><AccessProvider access={access}>{screen}</AccessProvider></MemoryRouter>, { wrapper: InEnglish })
}
