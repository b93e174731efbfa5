import { useLocation, useNavigate } from 'react-router'

/**
 * The list that a screen was opened from, and the way back to it: that list is the step before in the browser's history, and going
 * back to it finds its place again, which a new visit would not. What was opened from nowhere leads to `otherwise`.
 */
export function useBackToList(otherwise = '/tickets?view=open') {
  const { state } = useLocation() as { state: { list?: string } | null }
  const navigate = useNavigate()
  const list = state?.list ?? otherwise
  return { list, goBack: () => void (state?.list ? navigate(-1) : navigate(list)) }
}
