import { Button, Modal } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useState } from 'react'
import { countText } from '../../../../frame/tasks/count-text'
import { graphql, readFragment, type FragmentType } from '../../../../gql'
import type { Reader } from '../TaskScreen'
import { AnswerDialog } from './AnswerDialog'
import { useSendAnswers } from './useSendAnswers'
import styles from './WaitingClients.module.css'

export const WaitingClients_task = graphql(`
  fragment WaitingClients_task on Task {
    id
    number
    closed
    waitingTicketCount
  }
`)

/** Says who waits for the task, and lets them be answered: foremost once it is closed. */
export function WaitingClients({ operator, ...props }: { task: FragmentType<typeof WaitingClients_task>; operator: Reader }) {
  const { id: taskId, number, closed, waitingTicketCount: count } = readFragment(WaitingClients_task, props.task)
  const [opened, setOpened] = useState(false)
  const narrow = useMediaQuery('(max-width: 600px)', false, { getInitialValueInEffect: false })
  // Here and not in the dialog: what it sends goes on when it is closed, and what failed is told when it is opened again.
  const sending = useSendAnswers({ operatorId: operator.id, taskId })

  return (
    <>
      {count > 0 && (
        <section className={styles.waiting} data-closed={closed || undefined} aria-label="Waiting clients">
          <p>{count === 1 ? '1 ticket waits for this task' : `${countText(count)} tickets wait for this task`}</p>
          <Button size="xs" fz="sm" variant={closed ? 'filled' : 'default'} onClick={() => setOpened(true)}>Answer the waiting clients</Button>
        </section>
      )}
      <Modal opened={opened} onClose={() => setOpened(false)} title={`Answer the clients who wait for #${number}`} size="xl" fullScreen={narrow}>
        <AnswerDialog taskId={taskId} closed={closed} operator={operator} sending={sending} onClose={() => setOpened(false)} />
      </Modal>
    </>
  )
}
