import type { PreloadQueryFunction } from '@apollo/client/react'

export const loadTasks = (_preload: PreloadQueryFunction) => () => null

export function TasksRoute() {
  return null
}
