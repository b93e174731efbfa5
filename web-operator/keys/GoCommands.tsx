import { useNavigate } from 'react-router'
import { useCommand } from './useCommand'

/** The commands that lead to another part of the panel. */
export function GoCommands() {
  const navigate = useNavigate()
  useCommand('tickets', () => void navigate('/tickets?view=open'))
  useCommand('organization', () => void navigate('/organization/tasks?view=mine'))
  useCommand('settings', () => void navigate('/settings/profile'))
  return null
}
