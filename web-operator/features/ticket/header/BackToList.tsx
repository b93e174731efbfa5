import type { MouseEvent } from 'react'
import { Link } from 'react-router'
import { useCommand } from '../../../keys/useCommand'
import { useBackToList } from '../useBackToList'

/** The way back to the list that the ticket was opened from. */
export function BackToList() {
  const { list, goBack } = useBackToList()
  useCommand('back', goBack)

  function onClick(event: MouseEvent) {
    const opensElsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey
    if (opensElsewhere) return
    event.preventDefault()
    goBack()
  }

  return <Link to={list} onClick={onClick}>Tickets</Link>
}
