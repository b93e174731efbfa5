import { useState, type ClipboardEvent, type FormEvent, type ReactNode } from 'react'
import { pastedFiles } from '../../../web-shared/writing/pasted-files'
import { graphql, readFragment, type FragmentType } from '../../gql'
import { useText } from '../../language/useText'
import { Screen } from '../../layout/Screen'
import controls from '../../layout/controls.module.css'
import type { TicketPrefill } from '../../widget/protocol'
import { AttachButton } from '../../writing/AttachButton'
import { DraftFiles } from '../../writing/DraftFiles'
import { DropFiles } from '../../writing/DropFiles'
import { useDraft } from '../../writing/useDraft'
import { useUploads } from '../../writing/useUploads'
import { emptyDraft, problemsOf, type Claims, type FieldProblem } from './draft'
import styles from './NewTicket.module.css'
import { ProblemSummary } from './ProblemSummary'
import { StrangerFields, TicketFields } from './TicketFields'
import { texts } from './texts'
import { TicketSent } from './TicketSent'
import { inputOf, useCreateTicket } from './useCreateTicket'
import { usePrefill } from './usePrefill'

export const NewTicket_desk = graphql(`
  fragment NewTicket_desk on PublicDesk {
    active
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
  /** What the host page begins the ticket with. */
  prefill?: TicketPrefill
  /** What the host page says of a stranger. */
  claims?: Claims
  onCreated?: (number: string) => void
}

/** The form for a new ticket; after that, its number and public link. */
export function NewTicket({ deskToken, clientId, above, cancel, prefill, claims, onCreated, ...props }: Props) {
  const text = useText()
  const desk = readFragment(NewTicket_desk, props.desk)
  const isStranger = clientId === null
  const draftKey = `new-ticket:${deskToken}:${clientId ?? 'stranger'}`
  usePrefill(draftKey, { ticket: prefill, claims: isStranger ? claims : undefined, categories: desk.categories })
  const { draft, change, clear } = useDraft(draftKey, emptyDraft)
  const files = useUploads(draftKey)
  const { submit, creating, created, startAnew } = useCreateTicket(draftKey, onCreated)
  const [problems, setProblems] = useState<readonly FieldProblem[]>([])

  async function send(event: FormEvent) {
    event.preventDefault()
    if (creating || files.busy) return
    files.forgetFailures()
    const own = problemsOf(draft, isStranger, text)
    const found = own.length > 0 ? own : await submit(inputOf(draft, isStranger ? deskToken : null))
    setProblems(found)
    if (found.length === 0) clear()
  }

  // A stranger has no session that files could be sent with.
  function attachPasted(event: ClipboardEvent) {
    const pasted = isStranger ? [] : pastedFiles(event.clipboardData)
    if (pasted.length === 0) return
    event.preventDefault()
    files.add(pasted)
  }

  if (created) return <TicketSent ticket={created} isStranger={isStranger} above={above} onAnother={startAnew} />
  if (!desk.active) {
    return (
      <Screen title={text(texts.title)} above={above}>
        <p role="status" className={styles.help}>{text(texts.closed)}</p>
      </Screen>
    )
  }
  return (
    <Screen title={text(texts.title)} above={above}>
      <form className={styles.form} onSubmit={send} onPaste={attachPasted} noValidate>
        <ProblemSummary problems={problems} />
        {desk.helpText && <p className={styles.help}>{desk.helpText}</p>}
        {isStranger && <StrangerFields draft={draft} change={change} problems={problems} />}
        <TicketFields draft={draft} change={change} problems={problems} categories={desk.categories} />
        <div className={styles.files}>
          <DraftFiles files={files} />
          {isStranger ? <p className={controls.hint}>{text(texts.filesLater)}</p> : <p className={styles.attach}><AttachButton onFiles={files.add} /></p>}
        </div>
        <div className={styles.actions}>
          <span className={styles.last}>
            {cancel}
            <button type="submit" className={controls.primary} disabled={creating || files.busy}>
              {creating ? text(texts.submitting) : text(texts.submit)}
            </button>
          </span>
        </div>
        {!isStranger && <DropFiles onFiles={files.add} />}
      </form>
    </Screen>
  )
}
