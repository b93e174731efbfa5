import { Alert, Button, Group, Stack, Text } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useState, type ReactNode } from 'react'
import { failureText, type Mistake } from './mistake'
import { useUnsaved } from './UnsavedChanges'

interface Props<Values extends object> {
  form: UseFormReturnType<Values>
  /** Sends what was typed; answers with the mistakes that the server found. */
  send: (values: Values) => Promise<readonly Mistake[]>
  /** Once the server has it. */
  onSaved?: () => void
  /** What is not kept in its fields once the server has it: secrets, emptied. */
  forget?: Partial<Values>
  submitLabel?: string
  /** What else can be done with the whole, beside its button. */
  actions?: ReactNode
  children: ReactNode
}

/** Fields with a button: mistakes stand at their fields, what was typed survives a failure, and leaving asks first. */
export function SettingsForm<Values extends object>({ form, send, onSaved, forget, submitLabel = 'Save', actions, children }: Props<Values>) {
  const [failure, setFailure] = useState<string | null>(null)
  const [saving, setSaving] = useState(false)
  const [saved, setSaved] = useState(false)
  useUnsaved(() => form.isDirty())

  function show(mistakes: readonly Mistake[]) {
    const fields = Object.keys(form.getValues())
    const fieldOf = ({ field }: Mistake) => field?.find(name => fields.includes(name))
    const atFields = mistakes.flatMap(mistake => {
      const field = fieldOf(mistake)
      return field ? [[field, mistake.message] as const] : []
    })
    form.setErrors(Object.fromEntries(atFields))
    setFailure(mistakes.find(mistake => !fieldOf(mistake))?.message ?? null)
    focusOn(atFields[0]?.[0])
  }

  const focusOn = (field: string | undefined) => field && form.getInputNode(field)?.focus()

  const submit = form.onSubmit(async values => {
    setFailure(null)
    setSaving(true)
    try {
      const mistakes = await send(values)
      if (mistakes.length > 0) return show(mistakes)
      if (forget) form.setValues(forget)
      // What was typed while it was being saved is not saved.
      form.resetDirty({ ...values, ...forget })
      setSaved(true)
      onSaved?.()
    } catch (error) {
      setFailure(failureText(error))
    } finally {
      setSaving(false)
    }
  }, errors => focusOn(Object.keys(errors)[0]))

  return (
    <form onSubmit={submit} noValidate>
      <Stack maw="34rem">
        {failure && <Alert color="red" role="alert">{failure}</Alert>}
        {children}
        <Group>
          <Button type="submit" loading={saving}>{submitLabel}</Button>
          {actions}
          <Text component="span" role="status" size="sm" c="var(--color-success)">{saved && !form.isDirty() && 'Saved'}</Text>
        </Group>
      </Stack>
    </form>
  )
}
