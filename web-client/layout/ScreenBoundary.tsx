import { Component, type ReactNode } from 'react'
import { LoadFailed } from './LoadFailed'

interface Props { children: ReactNode }

/** Says so when the script of a screen did not come: without a network, or because a newer version of the product has other files. */
export class ScreenBoundary extends Component<Props, { error: unknown }> {
  override state = { error: undefined }

  static getDerivedStateFromError(error: unknown) {
    return { error }
  }

  override render() {
    return this.state.error ? <LoadFailed error={this.state.error} retry={() => void reload()} /> : this.props.children
  }
}

// A script that failed once fails for as long as the page lives. A page that is not there would leave nobody a way out of its frame.
async function reload() {
  const answered = await fetch(window.location.href, { method: 'HEAD' }).catch(() => null)
  if (answered) window.location.reload()
}
