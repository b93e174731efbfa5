import { Drawer } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useState } from 'react'
import { useCommand } from '../../keys/useCommand'
import { TicketComposer } from './composer/TicketComposer'
import { TicketHeader } from './header/TicketHeader'
import { useMarkRead } from './read-marks'
import { Sidebar, type SidebarField } from './sidebar/Sidebar'
import { TaskDialogs, type TaskDialog } from './tasks/TaskDialogs'
import { TasksDoneNotice } from './tasks/TasksDoneNotice'
import { TicketConversation } from './TicketConversation'
import type { TicketPageData } from './ticket-page-query'
import styles from './TicketPage.module.css'
import { useAssignMe } from './useAssignMe'
import { useTicketEvents } from './useTicketEvents'

interface Props { ticket: NonNullable<TicketPageData['ticketByNumber']>; operators: TicketPageData['operators']; operatorId: string }

/** The conversation and the composer on the left, what is known about the ticket on the right. */
export function TicketScreen({ ticket, operators, operatorId }: Props) {
  const wide = useMediaQuery('(min-width: 1180px)', true, { getInitialValueInEffect: false })
  const [details, setDetails] = useState(wide)
  const [field, setField] = useState<SidebarField | null>(null)
  const [sent, setSent] = useState(0)
  const [taskDialog, setTaskDialog] = useState<TaskDialog | null>(null)
  useTicketEvents(ticket, operatorId)
  useMarkRead(ticket)
  useAssignMe({ ticket, operators }, operatorId)

  const mayAssign = ticket.availableActions.includes('ASSIGN')
  const openField = (asked: SidebarField) => (mayAssign ? () => {
    setDetails(true)
    setField(asked)
  } : null)
  useCommand('assign', openField('assignee'))
  useCommand('category', openField('category'))
  useCommand('rightPane', () => setDetails(!details))

  const sidebar = <Sidebar ticket={ticket} operators={operators} opened={field} onOpened={() => setField(null)} onOpenTaskDialog={setTaskDialog} />
  return (
    <main className={styles.page} data-details={(wide && details) || undefined}>
      <div className={styles.main}>
        <TicketHeader ticket={ticket} operatorId={operatorId} detailsShown={details} onToggleDetails={() => setDetails(!details)} />
        <TicketConversation ticket={ticket} operatorId={operatorId} sent={sent} />
        <TasksDoneNotice ticket={ticket} operators={operators} operatorId={operatorId} />
        <TicketComposer ticket={ticket} operatorId={operatorId} onSent={() => setSent(sent + 1)} />
      </div>
      {wide && details && <aside className={styles.details} aria-label="Details">{sidebar}</aside>}
      {!wide && <Drawer opened={details} closeOnEscape={!taskDialog} onClose={() => setDetails(false)} position="right" size={360} title="Details" closeButtonProps={{ 'aria-label': 'Close the details' }} styles={{ body: { padding: 0 } }}>{sidebar}</Drawer>}
      <TaskDialogs ticket={ticket} operators={operators} operatorId={operatorId} opened={taskDialog} onOpen={setTaskDialog} onClose={() => setTaskDialog(null)} />
    </main>
  )
}
