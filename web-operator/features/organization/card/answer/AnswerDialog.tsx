import { Loader } from '@mantine/core'
import { RequestErrorPanel } from '../../../../frame/RequestErrorPanel'
import type { Reader } from '../TaskScreen'
import { AnswerForm } from './AnswerForm'
import styles from './AnswerForm.module.css'
import type { useSendAnswers } from './useSendAnswers'
import { useWaitingTickets } from './useWaitingTickets'

interface Props { taskId: string; closed: boolean; operator: Reader; sending: ReturnType<typeof useSendAnswers>; onClose: () => void }

/** Loads who waits, and lets them be answered. */
export function AnswerDialog({ taskId, ...props }: Props) {
  const { tickets, error, loading, retry, next } = useWaitingTickets(taskId)
  if (error) return <RequestErrorPanel error={error} onRetry={retry} />
  if (loading || !tickets) return <div role="status" aria-label="Loading the tickets" className={styles.loading}><Loader size="sm" aria-hidden /></div>
  return <AnswerForm key={tickets[0]?.id} taskId={taskId} tickets={tickets} onNext={next} {...props} />
}
