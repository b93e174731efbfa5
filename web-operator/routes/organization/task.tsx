import type { PreloadQueryFunction } from '@apollo/client/react'

export const loadTask = (_preload: PreloadQueryFunction) => () => null

export function TaskRoute() {
  return null
}
