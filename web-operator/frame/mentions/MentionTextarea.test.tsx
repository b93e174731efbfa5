import { ApolloProvider } from '@apollo/client/react'
import { MantineProvider } from '@mantine/core'
import { fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState, type KeyboardEvent } from 'react'
import { fakeServer } from '../../test/fake-server'
import { anna, ben } from '../../test/fixtures'
import { MentionTextarea } from './MentionTextarea'

const nora = { ...anna, id: 'nora', name: 'Nora Annan' }
const gone = { ...anna, id: 'gone', name: 'Annette Gone', active: false }

function Field({ initial, onKeyDown }: { initial: string; onKeyDown: (event: KeyboardEvent) => void }) {
  const [text, setText] = useState(initial)
  return <MentionTextarea aria-label="Comment" value={text} onChange={event => setText(event.currentTarget.value)} onKeyDown={onKeyDown} />
}

function write(initial = '') {
  const server = fakeServer({ operators: [anna, ben, nora, gone] })
  const onKeyDown = jest.fn()
  render(
    <ApolloProvider client={server.session.client}>
      <MantineProvider><Field initial={initial} onKeyDown={onKeyDown} /></MantineProvider>
    </ApolloProvider>,
  )
  const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Comment' })
  return { server, field, onKeyDown }
}

const options = async () => within(await screen.findByRole('listbox', { name: 'Operators' })).getAllByRole('option')
const chosen = () => screen.getAllByRole('option').find(option => option.getAttribute('aria-selected') === 'true')

describe('MentionTextarea', () => {
  it('offers the active operators behind an @ and letters, and says how many; it asks for them once, and not before', async () => {
    const { server, field } = write()
    await userEvent.type(field, 'jan@an Hi @')
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument()
    expect(server.calls).toEqual([])
    await userEvent.type(field, 'an')
    expect((await options()).map(option => option.textContent)).toEqual(['Anna Nowak', 'Nora Annan'])
    expect(screen.getByRole('status')).toHaveTextContent('2 operators.')
    await userEvent.type(field, 'x @be')
    expect((await options()).map(option => option.textContent)).toEqual(['Ben Okafor'])
    expect(server.callsOf('Mentionable')).toHaveLength(1)
  })

  it('is a combobox while it offers, and a plain text before and after', async () => {
    const { field } = write()
    expect(field).toHaveAttribute('aria-autocomplete', 'list')
    await userEvent.type(field, '@an')
    const [first, second] = await options()
    expect(field).toHaveAttribute('role', 'combobox')
    expect(field).toHaveAttribute('aria-expanded', 'true')
    expect(field).toHaveAttribute('aria-controls', screen.getByRole('listbox').id)
    expect(field).toHaveAttribute('aria-activedescendant', first?.id)
    await userEvent.keyboard('{ArrowDown}')
    expect(field).toHaveAttribute('aria-activedescendant', second?.id)
    await userEvent.keyboard('{Escape}')
    expect(field).not.toHaveAttribute('role')
    expect(field).not.toHaveAttribute('aria-expanded')
    expect(field).not.toHaveAttribute('aria-activedescendant')
  })

  it('chooses by arrows and Enter, going round, and keeps these keys to itself', async () => {
    const { field, onKeyDown } = write()
    await userEvent.type(field, '@an')
    await options()
    await userEvent.keyboard('{ArrowUp}')
    expect(chosen()).toHaveTextContent('Nora Annan')
    await userEvent.keyboard('{ArrowDown}')
    expect(chosen()).toHaveTextContent('Anna Nowak')
    onKeyDown.mockClear()
    await userEvent.keyboard('{Enter}')
    expect(onKeyDown).not.toHaveBeenCalled()
    expect(field).toHaveValue('@Anna Nowak ')
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument()
    await userEvent.keyboard('{Enter}look')
    expect(field).toHaveValue('@Anna Nowak \nlook')
  })

  it('chooses by Tab, and leaves the field by the next one', async () => {
    const { field } = write()
    await userEvent.type(field, '@be')
    await options()
    await userEvent.tab()
    expect(field).toHaveValue('@Ben Okafor ')
    expect(field).toHaveFocus()
    await userEvent.tab()
    expect(field).not.toHaveFocus()
  })

  it('chooses by a click, and the focus stays in the text', async () => {
    const { field } = write()
    await userEvent.type(field, '@an')
    await options()
    await userEvent.click(screen.getByRole('option', { name: 'Nora Annan' }))
    expect(field).toHaveValue('@Nora Annan ')
    expect(field).toHaveFocus()
  })

  it('leaves what was typed by Escape, is silent about that @ then, and offers at the next one', async () => {
    const { field } = write()
    await userEvent.type(field, '@an')
    await options()
    await userEvent.keyboard('{Escape}')
    expect(field).toHaveValue('@an')
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument()
    await userEvent.type(field, 'n')
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument()
    await userEvent.type(field, ' @be')
    expect(await options()).toHaveLength(1)
  })

  it('puts a name into the middle of a text, with one space behind it', async () => {
    const { field } = write('Hi , please look')
    field.focus()
    field.setSelectionRange(3, 3)
    await userEvent.keyboard('@ben')
    await options()
    await userEvent.keyboard('{Enter}')
    expect(field).toHaveValue('Hi @Ben Okafor , please look')
    expect(field.selectionStart).toBe('Hi @Ben Okafor '.length)

    field.setSelectionRange(field.value.indexOf(' please'), field.value.indexOf(' please'))
    await userEvent.keyboard(' @ann')
    await options()
    await userEvent.keyboard('{Enter}')
    expect(field).toHaveValue('Hi @Ben Okafor , @Anna Nowak please look')
  })

  it('goes on over the space of a name, and ends with the whole of it', async () => {
    const { field } = write()
    await userEvent.type(field, '@Anna No')
    expect(await options()).toHaveLength(1)
    await userEvent.type(field, 'wak')
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument()
  })

  it('leaves the keys of an input method and those with a modifier alone', async () => {
    const { field, onKeyDown } = write()
    await userEvent.type(field, '@an')
    await options()
    onKeyDown.mockClear()
    fireEvent.keyDown(field, { key: 'Enter', isComposing: true })
    fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true })
    expect(onKeyDown).toHaveBeenCalledTimes(2)
    expect(field).toHaveValue('@an')
  })

  it('goes away with the focus', async () => {
    const { field } = write()
    await userEvent.type(field, '@an')
    await options()
    fireEvent.blur(field)
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument()
  })
})
