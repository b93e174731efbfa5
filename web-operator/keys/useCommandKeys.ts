import { useEffect } from 'react'
import { createKeybindingsHandler } from 'tinykeys'
import type { CommandRegistry } from './command-registry'
import { commandIds, commandOf, isSingleKey, type CommandId } from './commands'
import { isInPopup, isTypingIn, takesEnter } from './key-owner'
import { readPress } from './key-press'

const bySequenceFirst = (a: CommandId, b: CommandId) => Number(commandOf(b).keys.includes(' ')) - Number(commandOf(a).keys.includes(' '))

/** Whose the key is, asked before anyone acted on it: what Escape closes is still open then. */
function isOurs(event: KeyboardEvent) {
  const target = event.target instanceof Element ? event.target : document.body
  if (event.isComposing || isInPopup(target)) return false
  if (event.key === 'Escape' || event.ctrlKey || event.metaKey) return true
  if (event.key === 'Enter' && takesEnter(target)) return false
  return !isTypingIn(target)
}

/** Runs commands by key, wherever the focus is. `singleKeys` false leaves those that need a modifier, Enter and Escape. */
export function useCommandKeys(registry: CommandRegistry, singleKeys: boolean) {
  useEffect(() => {
    let current: KeyboardEvent | null = null

    function press(id: CommandId) {
      // The last key of "g t" is also one by itself; whoever comes first, and sequences do, has it.
      if (!current || current.defaultPrevented) return
      const command = commandOf(id)
      if (current.repeat && !command.repeats) return
      const done = registry.run(id)
      if (done || command.keys.includes(' ')) current.preventDefault()
    }

    const bound = commandIds.filter(id => singleKeys || !isSingleKey(commandOf(id))).sort(bySequenceFirst)
    const match = createKeybindingsHandler(Object.fromEntries(bound.map(id => [commandOf(id).keys, () => press(id)])))

    const claim = (event: KeyboardEvent) => {
      current = isOurs(event) ? event : null
    }
    const act = (event: KeyboardEvent) => {
      if (current !== event || event.defaultPrevented) return
      if (event.key === 'Escape' && leaveField(event.target)) return
      match(readPress(event))
    }
    window.addEventListener('keydown', claim, { capture: true })
    window.addEventListener('keydown', act)
    return () => {
      window.removeEventListener('keydown', claim, { capture: true })
      window.removeEventListener('keydown', act)
    }
  }, [registry, singleKeys])
}

/** The first Escape leaves the field, the next one the screen: a slip of the finger takes nobody away from their text. */
function leaveField(target: EventTarget | null) {
  if (!(target instanceof HTMLElement) || !target.isConnected || !isTypingIn(target)) return false
  target.blur()
  return true
}
