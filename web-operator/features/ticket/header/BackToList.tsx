import type { MouseEvent } from 'react'
import { Link, useLocation, useNavigate } from 'react-router'
import { useCommand } from '../../../keys/useCommand'

const wholeList = '/tickets?view=open'

/**
 * The way back to the list that the ticket was opened from. That list is the step before in the browser's history, and going
 * back to it finds its place again, which a new visit would not.
 */
export function BackToList() {
  const { state } = useLocation() as { state: { list?: string } | null }
  const navigate = useNavigate()
  const goBack = () => void (state?.list ? navigate(-1) : navigate(wholeList))
  useCommand('back', goBack)

  function onClick(event: MouseEvent) {
    const opensElsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey
    if (!state?.list || opensElsewhere) return
    event.preventDefault()
    goBack()
  }

  return <Link to={state?.list ?? wholeList} onClick={onClick}>Tickets</Link>
}
