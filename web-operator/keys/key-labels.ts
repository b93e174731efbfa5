import { commandOf, type CommandId } from './commands'

const onApple = /Mac|iPhone|iPad/.test(navigator.platform)

const names: Record<string, string> = onApple
  ? { $mod: '⌘', Shift: '⇧', Escape: 'Esc' }
  : { $mod: 'Ctrl', Shift: 'Shift', Escape: 'Esc' }

const nameOf = (key: string, alone: boolean) => names[key] ?? (alone ? key : key.length === 1 ? key.toUpperCase() : key)

/** The keys of a command as they are printed on this machine: one text for each press. */
export function keyLabels(id: CommandId) {
  return commandOf(id).keys.split(' ').map(press => {
    const keys = press.split('+')
    return keys.map(key => nameOf(key, keys.length === 1)).join(onApple ? '' : '+')
  })
}

/** For `aria-keyshortcuts`, which cannot tell of sequences. */
export function ariaKeys(id: CommandId) {
  const { keys } = commandOf(id)
  return keys.includes(' ') ? undefined : keys.replace('$mod', onApple ? 'Meta' : 'Control')
}
