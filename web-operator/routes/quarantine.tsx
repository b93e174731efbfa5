import type { PreloadedQueryRef, PreloadQueryFunction } from '@apollo/client/react'
import { useLoaderData } from 'react-router'
import { QuarantineQuery, type QuarantineData } from '../features/quarantine/quarantine-query'
import { QuarantinePage } from '../features/quarantine/QuarantinePage'

export const loadQuarantine = (preload: PreloadQueryFunction) => () => preload(QuarantineQuery, { fetchPolicy: 'network-only' })

/** `/quarantine`. */
export function QuarantineRoute() {
  return <QuarantinePage read={useLoaderData<PreloadedQueryRef<QuarantineData>>()} />
}
