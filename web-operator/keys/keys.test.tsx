import { MantineProvider } from '@mantine/core'
import { fireEvent, render, screen } from '@testing-library/react'
import { useContext, useState, type ReactNode } from 'react'
import { CommandsContext } from './commands-context'
import { CommandRegistry } from './command-registry'
import { commandIds, commandOf, type CommandId } from './commands'
import { useCommand } from './useCommand'
import { useCommandKeys } from './useCommandKeys'

function Keys({ singleKeys = true, children }: { singleKeys?: boolean; children: ReactNode }) {
  const [registry] = useState(() => new CommandRegistry())
  useCommandKeys(registry, singleKeys)
  return <MantineProvider><CommandsContext value={registry}>{children}</CommandsContext></MantineProvider>
}

function Offers({ id, run }: { id: CommandId; run: (() => void) | null }) {
  useCommand(id, run)
  return null
}

/** A screen that offers every command. */
function Everything({ done, leaveOut = [] }: { done: string[]; leaveOut?: CommandId[] }) {
  return commandIds.filter(id => !leaveOut.includes(id)).map(id => <Offers key={id} id={id} run={() => done.push(id)} />)
}

function show(content: ReactNode = null, { singleKeys = true, leaveOut = [] as CommandId[] } = {}) {
  const done: string[] = []
  const view = render(<Keys singleKeys={singleKeys}><Everything done={done} leaveOut={leaveOut} />{content}</Keys>)
  return { done, ...view }
}

const press = (key: string, more: KeyboardEventInit = {}, target: Element = document.body) => fireEvent.keyDown(target, { key, ...more })

describe('the key map', () => {
  it('is the one that was designed', () => {
    const designed = {
      palette: '$mod+k', help: '?', search: '/', next: 'j', previous: 'k', open: 'Enter', back: 'Escape', select: 'x', reply: 'r',
      internalComment: 'n', send: '$mod+Enter', sendAndResolve: '$mod+Shift+Enter', resolve: 'e', close: 'Shift+e', reopen: 'o', assign: 'a',
      assignMe: 'i', priority: 'p', status: 's', category: 'c', addTask: 't', linkTask: 'l', undo: 'z', tickets: 'g t', organization: 'g o', settings: 'g s',
      leftPane: '[', rightPane: ']',
    }
    expect(Object.fromEntries(commandIds.map(id => [id, commandOf(id).keys]))).toEqual(designed)
  })

  it('gives no key to two commands', () => {
    const keys = commandIds.map(id => commandOf(id).keys)
    expect(new Set(keys).size).toBe(keys.length)
  })
})

describe('a command', () => {
  it.each<[CommandId, string, KeyboardEventInit]>([
    ['resolve', 'e', {}], ['close', 'E', { shiftKey: true }], ['back', 'Escape', {}], ['open', 'Enter', {}],
    ['palette', 'k', { ctrlKey: true }], ['send', 'Enter', { ctrlKey: true }], ['sendAndResolve', 'Enter', { ctrlKey: true, shiftKey: true }],
  ])('%s runs by its key', (id, key, modifiers) => {
    const { done } = show()
    press(key, modifiers)
    expect(done).toEqual([id])
  })

  it.each<[CommandId, string, string, KeyboardEventInit]>([
    ['help', '?', 'Shift, as on most layouts', { shiftKey: true }],
    ['search', '/', 'Shift, as on German ones', { shiftKey: true }],
    ['rightPane', ']', 'AltGr, as on German ones', { ctrlKey: true, altKey: true, modifierAltGraph: true }],
  ])('%s runs when %s is typed with %s', (id, key, _how, modifiers) => {
    const { done } = show()
    press(key, modifiers)
    expect(done).toEqual([id])
  })

  it('runs by the place of its key where letters are not Latin', () => {
    const { done } = show()
    press('к', { code: 'KeyR' })
    press('л', { code: 'KeyK', ctrlKey: true })
    expect(done).toEqual(['reply', 'palette'])
  })

  it('runs by its letter, not its place, on another Latin layout', () => {
    const { done } = show()
    press('r', { code: 'KeyO' })
    expect(done).toEqual(['reply'])
  })

  it('is not set off by a key that means something to the browser', () => {
    const { done } = show()
    press('r', { ctrlKey: true })
    press('t', { metaKey: true })
    press('a', { altKey: true })
    expect(done).toEqual([])
  })

  it('of two keys runs by both, and the last one alone stays quiet', () => {
    const { done } = show()
    press('g')
    press('t')
    press('t')
    expect(done).toEqual(['tickets', 'addTask'])
  })

  it('of two keys that is not available does not set off what the last one means', () => {
    const { done } = show(null, { leaveOut: ['settings'] })
    press('g')
    press('s')
    expect(done).toEqual([])
  })

  it('runs once while its key is held, except to move', () => {
    const { done } = show()
    press('e', { repeat: true })
    press('j', { repeat: true })
    expect(done).toEqual(['next'])
  })

  it('is the innermost one of those that offer it, and the outer one again when that is gone', () => {
    const done: string[] = []
    const outer = (inner: ReactNode) => <Keys><Outer>{inner}</Outer></Keys>
    function Outer({ children }: { children: ReactNode }) {
      useCommand('back', () => done.push('outer'))
      return children
    }
    const { rerender } = render(outer(<Offers id="back" run={() => done.push('inner')} />))
    press('Escape')
    rerender(outer(<Offers id="back" run={null} />))
    press('Escape')
    expect(done).toEqual(['inner', 'outer'])
  })

  it('is available while it is offered', () => {
    const seen: boolean[] = []
    function Look() {
      const registry = useContext(CommandsContext)
      return <button onClick={() => seen.push(registry.available().has('resolve'))}>Look</button>
    }
    const tree = (run: (() => void) | null) => <Keys><Offers id="resolve" run={run} /><Look /></Keys>
    const { rerender } = render(tree(() => {}))
    fireEvent.click(screen.getByText('Look'))
    rerender(tree(null))
    fireEvent.click(screen.getByText('Look'))
    expect(seen).toEqual([true, false])
  })
})

describe('while something else has the keys', () => {
  it.each([
    ['a text field', <input key="a" data-testid="focus" />],
    ['a search field', <input key="a" type="search" data-testid="focus" />],
    ['a text area', <textarea key="a" data-testid="focus" />],
    ['a select', <select key="a" data-testid="focus" />],
    ['editable text', <div key="a" contentEditable suppressContentEditableWarning><b data-testid="focus">text</b></div>],
    ['a textbox', <div key="a" role="textbox" data-testid="focus" />],
    ['a combobox', <div key="a" role="combobox" aria-expanded="false" aria-controls="x" data-testid="focus" />],
    ['a listbox', <div key="a" role="listbox" data-testid="focus" />],
    ['an open menu', <div key="a" role="menu"><button role="menuitem" data-testid="focus" /></div>],
    ['a popup', <div key="a" role="dialog"><button data-testid="focus" /></div>],
    ['the button of an open menu', <button key="a" aria-haspopup="menu" aria-expanded="true" data-testid="focus" />],
  ])('no single key fires in %s', (_what, content) => {
    const { done } = show(content)
    for (const key of ['r', 'e', 'j', '?', '/', '[', 'z', 'Enter']) press(key, {}, screen.getByTestId('focus'))
    press('E', { shiftKey: true }, screen.getByTestId('focus'))
    expect(done).toEqual([])
  })

  it('keys with a modifier fire in a text field', () => {
    const { done } = show(<textarea data-testid="focus" />)
    press('Enter', { ctrlKey: true }, screen.getByTestId('focus'))
    press('k', { ctrlKey: true }, screen.getByTestId('focus'))
    expect(done).toEqual(['send', 'palette'])
  })

  it('no key fires while a word is being composed', () => {
    const { done } = show(<textarea data-testid="focus" />)
    press('Enter', { ctrlKey: true, isComposing: true }, screen.getByTestId('focus'))
    expect(done).toEqual([])
  })

  it('Escape leaves the field first and the screen next', () => {
    const { done } = show(<textarea data-testid="focus" />)
    const field = screen.getByTestId('focus')
    field.focus()
    press('Escape', {}, field)
    expect(document.activeElement).toBe(document.body)
    expect(done).toEqual([])
    press('Escape')
    expect(done).toEqual(['back'])
  })

  it('Escape that closed something closes no more', () => {
    function Menu() {
      const [open, setOpen] = useState(true)
      return open && <div role="menu"><button role="menuitem" data-testid="focus" onKeyDown={() => setOpen(false)} /></div>
    }
    const { done } = show(<Menu />)
    press('Escape', {}, screen.getByTestId('focus'))
    expect(screen.queryByTestId('focus')).toBeNull()
    expect(done).toEqual([])
  })

  it('no key fires behind a modal, wherever the focus is', () => {
    const { done } = show(<div role="dialog" aria-modal="true" />)
    press('e')
    press('Escape')
    press('Enter', { ctrlKey: true })
    expect(done).toEqual([])
  })

  it('Enter presses the button that has the focus', () => {
    const { done } = show(<button data-testid="focus" />)
    press('Enter', {}, screen.getByTestId('focus'))
    expect(done).toEqual([])
  })

  it('a checkbox takes no letters', () => {
    const { done } = show(<input type="checkbox" data-testid="focus" />)
    press('j', {}, screen.getByTestId('focus'))
    expect(done).toEqual(['next'])
  })
})

describe('with single keys off', () => {
  it('only keys with a modifier, Enter and Escape fire', () => {
    const { done } = show(null, { singleKeys: false })
    for (const key of ['r', 'e', 'j', '?', '/', '[', 'z', 'g', 't']) press(key)
    press('E', { shiftKey: true })
    expect(done).toEqual([])
    press('k', { ctrlKey: true })
    press('Escape')
    expect(done).toEqual(['palette', 'back'])
  })
})
