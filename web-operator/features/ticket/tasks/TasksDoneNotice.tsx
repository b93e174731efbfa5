import { Button } from '@mantine/core'
import { CircleCheck } from 'lucide-react'
import { expandPlaceholders } from '../../../frame/placeholders'
import { answerText } from '../../../frame/tasks/answer-texts'
import { graphql, readFragment, type FragmentType } from '../../../gql'
import { proposeReply } from '../composer/propose-reply'
import { AssigneeSelect_operator } from '../sidebar/AssigneeSelect'
import styles from './TasksDoneNotice.module.css'

export const TasksDoneNotice_ticket = graphql(`
  fragment TasksDoneNotice_ticket on Ticket {
    id
    number
    readyToAnswer
    availableActions
    client {
      id
      displayName
    }
    desk {
      id
      language
    }
  }
`)

interface Props {
  ticket: FragmentType<typeof TasksDoneNotice_ticket>
  operators: readonly FragmentType<typeof AssigneeSelect_operator>[]
  operatorId: string
}

/** Says that nothing is left to do for the client but to tell them, and proposes the words, in the language of their desk. */
export function TasksDoneNotice({ operatorId, ...props }: Props) {
  const { id: ticketId, number, readyToAnswer, availableActions, client, desk } = readFragment(TasksDoneNotice_ticket, props.ticket)
  const operator = readFragment(AssigneeSelect_operator, props.operators).find(({ id }) => id === operatorId)

  const write = () => proposeReply({ operatorId, ticketId }, expandPlaceholders(answerText(desk?.language ?? 'en'), {
    client_name: client?.displayName ?? '', ticket_number: number, operator_name: operator?.name ?? '',
  }))

  return (
    <div className={styles.notice} data-shown={readyToAnswer || undefined}>
      <p role="status" className={styles.words}>{readyToAnswer && <><CircleCheck size={16} aria-hidden />All tasks done: answer the client?</>}</p>
      {readyToAnswer && availableActions.includes('REPLY') && <Button size="compact-sm" variant="default" flex="none" onClick={write}>Write the answer</Button>}
    </div>
  )
}
