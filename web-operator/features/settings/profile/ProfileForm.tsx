import { useMutation } from '@apollo/client/react'
import { PasswordInput, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { graphql, readFragment, type FragmentType } from '../../../gql'
import { SettingsForm } from '../form/SettingsForm'

export const ProfileForm_operator = graphql(`
  fragment ProfileForm_operator on Operator {
    id
    name
    email
  }
`)

const UpdateProfileMutation = graphql(`
  mutation OperatorUpdateProfile($input: OperatorProfileInput!) {
    operatorUpdateProfile(input: $input) {
      operator {
        ...ProfileForm_operator
      }
      userErrors {
        message
        field
      }
    }
  }
`)

/** The operator's own name and email; a new email needs the password, for it is what they sign in with. */
export function ProfileForm(props: { operator: FragmentType<typeof ProfileForm_operator> }) {
  const operator = readFragment(ProfileForm_operator, props.operator)
  const [update] = useMutation(UpdateProfileMutation)
  const form = useForm({
    initialValues: { name: operator.name, email: operator.email ?? '', currentPassword: '' },
    validate: {
      name: value => (value.trim() ? null : 'Enter your name.'),
      email: value => (value.trim() ? null : 'Enter your email address.'),
      currentPassword: (value, { email }) => (value || email.trim() === operator.email ? null : 'Enter your current password to change your email.'),
    },
  })
  const changesEmail = form.values.email.trim() !== operator.email

  async function send({ name, email, currentPassword }: typeof form.values) {
    const input = { name: name.trim(), ...(changesEmail && { email: email.trim(), currentPassword }) }
    const { data } = await update({ variables: { input } })
    return data?.operatorUpdateProfile.userErrors ?? []
  }

  return (
    <SettingsForm form={form} send={send} forget={{ currentPassword: '' }}>
      <TextInput label="Name" description="Clients see it beside your replies." autoComplete="name" maxLength={100} {...form.getInputProps('name')} />
      <TextInput label="Email" description="You sign in with it." type="email" autoComplete="username" {...form.getInputProps('email')} />
      {changesEmail && <PasswordInput label="Current password" autoComplete="current-password" {...form.getInputProps('currentPassword')} />}
    </SettingsForm>
  )
}
