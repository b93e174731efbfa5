import { Component, type ReactNode } from 'react'
import { useRevalidator } from 'react-router'
import { RequestErrorPanel } from './RequestErrorPanel'

interface Props { children: ReactNode; onRetry: () => Promise<void> }

class Boundary extends Component<Props, { error: unknown }> {
  override state = { error: null as unknown }

  static getDerivedStateFromError(error: unknown) {
    return { error }
  }

  override render() {
    const { children, onRetry } = this.props
    if (this.state.error === null) return children
    return <RequestErrorPanel error={this.state.error} onRetry={() => void onRetry().then(() => this.setState({ error: null }))} />
  }
}

/** Shows a failed query where its data would be, leaves the rest of the screen alone; Retry starts the route's query anew. */
export function RequestErrorBoundary({ children }: { children: ReactNode }) {
  const { revalidate } = useRevalidator()
  return <Boundary onRetry={revalidate}>{children}</Boundary>
}
