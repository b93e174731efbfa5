import { useMutation } from '@apollo/client/react'
import { Text, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useRef } from 'react'
import { applyEdit, insertion } from '../../../frame/text-edit'
import { graphql, readFragment, type FragmentType } from '../../../gql'
import { SettingsForm } from '../form/SettingsForm'
import { ResetTemplate } from './ResetTemplate'
import { TemplatePreview } from './TemplatePreview'
import styles from './Templates.module.css'
import { useTemplatePreview } from './useTemplatePreview'
import { VariableButtons } from './VariableButtons'

export const TemplateForm_template = graphql(`
  fragment TemplateForm_template on EmailTemplate {
    kind
    subject
    body
    isCustom
    variables {
      name
      description
    }
  }
`)

const SetTemplateMutation = graphql(`
  mutation DeskEmailTemplateSet($deskId: ID!, $kind: EmailTemplateKind!, $input: EmailTemplateInput!) {
    deskEmailTemplateSet(deskId: $deskId, kind: $kind, input: $input) {
      desk {
        ...EmailTemplates_desk
      }
      userErrors {
        message
        field
      }
    }
  }
`)

const about = {
  TICKET_CREATED: 'Sent when a ticket is made. An address that nobody has proven to be theirs gets a short confirmation of ours instead.',
  REPLY: 'Sent when an operator replies and chooses to mail the client.',
}

const names = new Intl.DisplayNames('en', { type: 'language' })

interface Props {
  deskId: string
  /** The desk's, in which the default is written. */
  language: string
  template: FragmentType<typeof TemplateForm_template>
}

/** The text of one kind of mail, with what comes of it beside it. */
export function TemplateForm({ deskId, language, ...props }: Props) {
  const { kind, subject, body, isCustom, variables } = readFragment(TemplateForm_template, props.template)
  const [save] = useMutation(SetTemplateMutation)
  const form = useForm({
    initialValues: { subject, body },
    validate: {
      subject: value => (value.trim() ? null : 'Write a subject.'),
      body: value => (value.trim() ? null : 'Write what the mail says.'),
    },
  })
  const preview = useTemplatePreview({ deskId, kind, input: form.values })
  const subjectField = useRef<HTMLInputElement>(null)
  const bodyField = useRef<HTMLTextAreaElement>(null)
  const writtenLast = useRef<HTMLInputElement | HTMLTextAreaElement>(null)
  const defaultLanguage = names.of(language) ?? language

  async function send(input: typeof form.values) {
    const { data } = await save({ variables: { deskId, kind, input } })
    return data?.deskEmailTemplateSet.userErrors ?? []
  }

  function insert(text: string) {
    const field = writtenLast.current ?? bodyField.current
    if (field) applyEdit(field, insertion(text, field.selectionStart ?? field.value.length, field.selectionEnd ?? field.value.length))
  }

  function showDefault(values: typeof form.values) {
    form.setValues(values)
    form.resetDirty(values)
    form.clearErrors()
    subjectField.current?.focus()
  }

  const mistakeAt = (field: 'subject' | 'body') => form.errors[field] ?? preview.mistakes.find(mistake => mistake.field?.includes(field))?.message
  return (
    <div className={styles.sides}>
      <SettingsForm form={form} send={send} actions={isCustom && <ResetTemplate deskId={deskId} kind={kind} language={defaultLanguage} onReset={showDefault} />}>
        <Text size="sm" c="dimmed">
          {about[kind]} {isCustom ? `This is a text of your own. The default is in ${defaultLanguage}, the desk’s language.` : `This is the default, in ${defaultLanguage}, the desk’s language.`}
        </Text>
        <TextInput
          label="Subject"
          maxLength={255}
          autoComplete="off"
          {...form.getInputProps('subject')}
          ref={subjectField}
          error={mistakeAt('subject')}
          onFocus={event => { writtenLast.current = event.currentTarget }}
        />
        <Textarea
          label="Text"
          description="In Markdown."
          autosize
          minRows={8}
          maxRows={24}
          {...form.getInputProps('body')}
          ref={bodyField}
          error={mistakeAt('body')}
          onFocus={event => { writtenLast.current = event.currentTarget }}
        />
        <VariableButtons variables={variables} onInsert={insert} />
      </SettingsForm>
      <TemplatePreview preview={preview.shown} failure={preview.failure} />
    </div>
  )
}
