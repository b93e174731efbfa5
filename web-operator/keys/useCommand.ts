import { useContext, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { CommandId } from './commands'
import { CommandsContext } from './commands-context'

/** Makes a command available while the caller is mounted, by key and in the palette. Null: not available now. */
export function useCommand(id: CommandId, run: (() => void) | null) {
  const registry = useContext(CommandsContext)
  const [depth] = useState(registry.takeDepth)
  const latest = useRef(run)
  useLayoutEffect(() => {
    latest.current = run
  })

  const available = run !== null
  useEffect(() => (available ? registry.register(id, depth, () => latest.current?.()) : undefined), [registry, id, depth, available])
}
