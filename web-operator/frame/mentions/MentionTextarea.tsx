import { Popover, Textarea, type TextareaProps } from '@mantine/core'
import { useMergedRef } from '@mantine/hooks'
import { useRef } from 'react'
import styles from './MentionTextarea.module.css'
import { useMentions } from './useMentions'

/**
 * A Textarea that offers operators behind an @: arrows, Enter, Tab or a click choose one, Escape leaves what was typed. `onChange` hears of
 * what is put in as of what is typed.
 */
export function MentionTextarea({ ref, onChange, onSelect, onKeyDown, onBlur, ...textarea }: TextareaProps) {
  const field = useRef<HTMLTextAreaElement>(null)
  const { offered, more, current, listId, optionId, look, choose, close, takeKey } = useMentions(field)
  const opened = current !== undefined

  return (
    <>
      <Popover opened={opened} closeOnEscape={false} withRoles={false} hideDetached={false} position="top-start" offset={4} shadow="md" transitionProps={{ duration: 0 }} middlewares={{ shift: true, flip: true }}>
        <Popover.Target>
          <Textarea
            {...textarea}
            ref={useMergedRef(field, ref)}
            aria-autocomplete="list"
            // A combobox only while there is something to choose: else it is a text of many lines, and is read as one.
            {...(opened ? { role: 'combobox', 'aria-expanded': true, 'aria-controls': listId, 'aria-activedescendant': optionId(current.id) } : {})}
            onChange={event => {
              onChange?.(event)
              look()
            }}
            onSelect={event => {
              onSelect?.(event)
              look()
            }}
            onKeyDown={event => {
              if (!takeKey(event)) onKeyDown?.(event)
            }}
            onBlur={event => {
              onBlur?.(event)
              close()
            }}
          />
        </Popover.Target>
        <Popover.Dropdown className={styles.list} id={listId} role="listbox" aria-label="Operators">
          {offered.map(({ id, name }) => (
            <div
              key={id}
              id={optionId(id)}
              role="option"
              aria-selected={id === current?.id}
              className={styles.option}
              // The focus stays in the text.
              onMouseDown={event => event.preventDefault()}
              onClick={() => choose(name)}
            >
              {name}
            </div>
          ))}
        </Popover.Dropdown>
      </Popover>
      <div role="status" className="visually-hidden">{opened && countText(offered.length, more)}</div>
    </>
  )
}

function countText(count: number, more: number) {
  if (more > 0) return `${count} operators, and ${more} more; type on to find them.`
  return count === 1 ? '1 operator.' : `${count} operators.`
}
