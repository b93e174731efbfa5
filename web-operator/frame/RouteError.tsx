import { useRevalidator, useRouteError } from 'react-router'
import { Message } from './Message'
import { RequestErrorPanel } from './RequestErrorPanel'

/** The whole screen failed. */
export function RouteError() {
  const error = useRouteError()
  const { revalidate } = useRevalidator()
  return <Message><RequestErrorPanel error={error} onRetry={() => void revalidate()} /></Message>
}
