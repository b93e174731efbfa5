import { useState, type FormEvent, type ReactNode } from 'react'
import { graphql, readFragment, type FragmentType } from '../../gql'
import { useText } from '../../language/useText'
import { Screen } from '../../layout/Screen'
import controls from '../../layout/controls.module.css'
import { AttachButton, AttachedFiles } from '../../writing/AttachField'
import { useDraft } from '../../writing/useDraft'
import { useUploads } from '../../writing/useUploads'
import { emptyDraft, problemsOf, type FieldProblem } from './draft'
import styles from './NewTicket.module.css'
import { ProblemSummary } from './ProblemSummary'
import { StrangerFields, TicketFields } from './TicketFields'
import { texts } from './texts'
import { TicketSent } from './TicketSent'
import { inputOf, useCreateTicket } from './useCreateTicket'

export const NewTicket_desk = graphql(`
  fragment NewTicket_desk on PublicDesk {
    helpText
    categories {
      id
      name
    }
  }
`)

interface Props {
  desk: FragmentType<typeof NewTicket_desk>
  deskToken: string
  /** Null for a stranger, who is asked for an address. */
  clientId: string | null
  above: ReactNode
  /** Where a client goes who changes their mind; a stranger has nowhere else to go. */
  cancel?: ReactNode
}

/** The form for a new ticket; after that, its number and public link. */
export function NewTicket({ deskToken, clientId, above, cancel, ...props }: Props) {
  const text = useText()
  const desk = readFragment(NewTicket_desk, props.desk)
  const isStranger = clientId === null
  const draftKey = `new-ticket:${deskToken}:${clientId ?? 'stranger'}`
  const { draft, change, clear } = useDraft(draftKey, emptyDraft)
  const uploads = useUploads({
    attached: draft.attached,
    onAttached: attachment => change(({ attached }) => ({ attached: [...attached, attachment] })),
  })
  const { submit, creating, created, startAnew } = useCreateTicket(draftKey)
  const [problems, setProblems] = useState<readonly FieldProblem[]>([])

  async function send(event: FormEvent) {
    event.preventDefault()
    if (creating) return
    const own = problemsOf(draft, isStranger, text)
    const found = own.length > 0 ? own : await submit(inputOf(draft, isStranger ? deskToken : null))
    setProblems(found)
    if (found.length === 0) clear()
  }

  if (created) return <TicketSent ticket={created} isStranger={isStranger} onAnother={startAnew} />
  return (
    <Screen title={text(texts.title)} above={above}>
      <form className={styles.form} onSubmit={send} noValidate>
        <ProblemSummary problems={problems} />
        {desk.helpText && <p className={styles.help}>{desk.helpText}</p>}
        {isStranger && <StrangerFields draft={draft} change={change} problems={problems} />}
        <TicketFields draft={draft} change={change} problems={problems} categories={desk.categories} />
        <div className={styles.files}>
          <AttachedFiles attached={draft.attached} uploads={uploads} onRemove={gone => change({ attached: draft.attached.filter(kept => kept.id !== gone.id) })} />
        </div>
        <div className={styles.actions}>
          {!isStranger && <AttachButton onFiles={uploads.add} />}
          <span className={styles.last}>
            {cancel}
            <button type="submit" className={controls.primary} disabled={creating || uploads.uploading.length > 0}>
              {creating ? text(texts.submitting) : text(texts.submit)}
            </button>
          </span>
        </div>
      </form>
    </Screen>
  )
}
