import { useQuery } from '@apollo/client/react'
import { useId, useState, type KeyboardEvent, type RefObject } from 'react'
import { graphql } from '../../gql'
import { applyEdit, insertion } from '../text-edit'
import { mentionAt, namesBeginning, type MentionStart } from './mention-at'

const MentionableQuery = graphql(`
  query Mentionable {
    operators {
      id
      name
      active
    }
  }
`)

const mostOffered = 8

/** Who can be mentioned at the caret of a field, and the keys that choose one of them. */
export function useMentions(field: RefObject<HTMLTextAreaElement | null>) {
  const [start, setStart] = useState<MentionStart | null>(null)
  // Where the @ stands for which nobody is wanted.
  const [refused, setRefused] = useState<number | null>(null)
  const [place, setPlace] = useState(0)
  const listId = useId()
  const { data } = useQuery(MentionableQuery, { skip: !start })

  const found = start && start.from !== refused ? namesBeginning(data?.operators.filter(({ active }) => active) ?? [], start.typed) : []
  const offered = found.slice(0, mostOffered)
  const current = offered[Math.min(place, offered.length - 1)]
  const optionId = (id: string) => `${listId}-${id}`

  /** The text or the caret is another one than before. */
  function look() {
    const { value, selectionStart, selectionEnd } = field.current ?? { value: '', selectionStart: 0, selectionEnd: 0 }
    const next = selectionStart === selectionEnd ? mentionAt(value, selectionStart) : null
    if (next?.from !== refused) setRefused(null)
    if (next?.from === start?.from && next?.typed === start?.typed) return
    setStart(next)
    setPlace(0)
  }

  const close = () => setStart(null)

  function choose(name: string) {
    if (!field.current || !start) return
    // The space that follows already serves.
    const end = field.current.value[start.to] === ' ' ? start.to + 1 : start.to
    applyEdit(field.current, insertion(`@${name} `, start.from, end))
    setStart(null)
  }

  /** Whether the key was one of the list's. */
  function takeKey(event: KeyboardEvent) {
    const { key, nativeEvent, shiftKey, ctrlKey, metaKey, altKey } = event
    if (!current || nativeEvent.isComposing || shiftKey || ctrlKey || metaKey || altKey) return false
    const step = { ArrowDown: 1, ArrowUp: -1 }[key]
    if (step) setPlace((offered.indexOf(current) + step + offered.length) % offered.length)
    else if (key === 'Enter' || key === 'Tab') choose(current.name)
    else if (key === 'Escape') setRefused(start?.from ?? null)
    else return false
    event.preventDefault()
    return true
  }

  return { offered, more: found.length - offered.length, current, listId, optionId, look, choose, close, takeKey }
}
