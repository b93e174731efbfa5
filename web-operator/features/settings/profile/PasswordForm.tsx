import { useMutation } from '@apollo/client/react'
import { PasswordInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { newPasswordMistake, passwordRule } from '../../../frame/password-rule'
import { graphql, readFragment, type FragmentType } from '../../../gql'
import { SettingsForm } from '../form/SettingsForm'

export const PasswordForm_operator = graphql(`
  fragment PasswordForm_operator on Operator {
    id
    email
  }
`)

const ChangePasswordMutation = graphql(`
  mutation OperatorChangePassword($input: OperatorChangePasswordInput!) {
    operatorChangePassword(input: $input) {
      operator {
        id
      }
      userErrors {
        message
        field
      }
    }
  }
`)

/** A new password; the operator's other sessions end with it. */
export function PasswordForm(props: { operator: FragmentType<typeof PasswordForm_operator> }) {
  const { email } = readFragment(PasswordForm_operator, props.operator)
  const [change] = useMutation(ChangePasswordMutation)
  const form = useForm({
    initialValues: { currentPassword: '', newPassword: '' },
    validate: { currentPassword: value => (value ? null : 'Enter your current password.'), newPassword: newPasswordMistake },
  })

  async function send(input: typeof form.values) {
    const { data } = await change({ variables: { input } })
    return data?.operatorChangePassword.userErrors ?? []
  }

  return (
    <SettingsForm form={form} send={send} forget={{ currentPassword: '', newPassword: '' }} submitLabel="Change the password">
      {/* Tells a password manager whose password it is. */}
      <input type="hidden" autoComplete="username" value={email ?? ''} readOnly />
      <PasswordInput label="Current password" autoComplete="current-password" {...form.getInputProps('currentPassword')} />
      <PasswordInput label="New password" description={`${passwordRule} Everywhere else you are signed out.`} autoComplete="new-password" {...form.getInputProps('newPassword')} />
    </SettingsForm>
  )
}
