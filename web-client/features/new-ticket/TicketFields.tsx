import { useTexts } from '../../../web-shared/ticket/texts'
import type { TicketPriority } from '../../gql/graphql'
import { useText } from '../../language/useText'
import type { FieldProblem, NewTicketDraft } from './draft'
import { Field } from './Field'
import styles from './NewTicket.module.css'
import { texts } from './texts'

const priorities: readonly TicketPriority[] = ['LOW', 'NORMAL', 'HIGH', 'URGENT']

interface Props {
  draft: NewTicketDraft
  change: (part: Partial<NewTicketDraft>) => void
  problems: readonly FieldProblem[]
  categories: readonly { id: string; name: string }[]
}

/** Who writes: asked of a stranger only. */
export function StrangerFields({ draft, change, problems }: Omit<Props, 'categories'>) {
  const text = useText()
  return (
    <>
      <Field name="email" label={text(texts.email)} hint={text(texts.emailHint)} problems={problems}>
        {input => <input {...input} type="email" autoComplete="email" required value={draft.email} onChange={event => change({ email: event.target.value })} />}
      </Field>
      <Field name="name" label={text(texts.name)} optional problems={problems}>
        {input => <input {...input} autoComplete="name" value={draft.name} onChange={event => change({ name: event.target.value })} />}
      </Field>
    </>
  )
}

/** What it is about. The category is asked only at a desk that has any. */
export function TicketFields({ draft, change, problems, categories }: Props) {
  const text = useText()
  const { priority: priorityNames } = useTexts()
  return (
    <>
      <Field name="title" label={text(texts.subject)} problems={problems}>
        {input => <input {...input} required value={draft.title} onChange={event => change({ title: event.target.value })} />}
      </Field>
      <Field name="content" label={text(texts.content)} problems={problems}>
        {input => <textarea {...input} className={`${input.className} ${styles.content}`} required rows={6} value={draft.content} onChange={event => change({ content: event.target.value })} />}
      </Field>
      <div className={styles.pair}>
        <Field name="priority" label={text(texts.priority)} optional problems={problems}>
          {input => (
            <select {...input} value={draft.priority} onChange={event => change({ priority: event.target.value as TicketPriority | '' })}>
              <option value="">{text(texts.noPriority)}</option>
              {priorities.map(priority => <option key={priority} value={priority}>{priorityNames[priority]}</option>)}
            </select>
          )}
        </Field>
        {categories.length > 0 && (
          <Field name="categoryId" label={text(texts.category)} optional problems={problems}>
            {input => (
              <select {...input} value={draft.categoryId} onChange={event => change({ categoryId: event.target.value })}>
                <option value="">{text(texts.noCategory)}</option>
                {categories.map(category => <option key={category.id} value={category.id}>{category.name}</option>)}
              </select>
            )}
          </Field>
        )}
      </div>
    </>
  )
}
