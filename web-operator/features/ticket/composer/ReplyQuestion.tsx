import { Button } from '@mantine/core'
import { SendNotice } from './SendNotice'
import type { Answer } from './send-comment'
import { StaleNotice } from './StaleNotice'

/** What has to be decided before a reply goes out. */
export type Question =
  | { about: 'placeholders'; names: string[]; resolve: boolean }
  | { about: 'openTasks'; tasks: readonly { id: string; number: number; title: string }[]; count: number }
  | { about: 'unseen'; unseen: Answer['unseen']; resolve: boolean }

const mostTasks = 5

interface Props {
  question: Question
  canSend: boolean
  /** Braces and all: the text is meant as it is. */
  onMeant: (resolve: boolean) => void
  onDeliver: (resolve: boolean, force?: boolean) => void
  onKeepEditing: () => void
}

/** Asks, names the reason, and leaves the text alone. */
export function ReplyQuestion({ question, canSend, onMeant, onDeliver, onKeepEditing }: Props) {
  const keep = <Button size="compact-sm" variant="default" onClick={onKeepEditing}>Keep editing</Button>
  switch (question.about) {
    case 'unseen':
      return <StaleNotice unseen={question.unseen} canSend={canSend} onSendAnyway={() => onDeliver(question.resolve, true)} onKeepEditing={onKeepEditing} />
    case 'placeholders':
      return (
        <SendNotice
          title={`Not sent yet: ${question.names.join(', ')} ${question.names.length === 1 ? 'is' : 'are'} not filled in`}
          actions={<>{keep}<Button size="compact-sm" disabled={!canSend} onClick={() => onMeant(question.resolve)}>Send as it is</Button></>}
        />
      )
    case 'openTasks':
      return (
        <SendNotice
          title={question.count === 1 ? 'Not sent yet: a task of this ticket is still open' : `Not sent yet: ${question.count.toLocaleString('en')} tasks of this ticket are still open`}
          actions={(
            <>
              {keep}
              <Button size="compact-sm" variant="default" disabled={!canSend} onClick={() => onDeliver(false)}>Send only</Button>
              <Button size="compact-sm" disabled={!canSend} onClick={() => onDeliver(true)}>Send &amp; resolve anyway</Button>
            </>
          )}
        >
          <ul>
            {question.tasks.slice(0, mostTasks).map(({ id, number, title }) => <li key={id}>#{number} {title}</li>)}
            {question.count > mostTasks && <li>and {(question.count - mostTasks).toLocaleString('en')} more</li>}
          </ul>
        </SendNotice>
      )
  }
}
