import { useLazyQuery } from '@apollo/client/react'
import { Alert, Button, Group, Radio, Stack, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { readRequestError } from '../../../../web-shared/apollo/request-error'
import { graphql } from '../../../gql'
import { IdentityVerdict } from './IdentityVerdict'

const IdentityCheckQuery = graphql(`
  query DeskIdentityCheck($deskId: ID!, $input: ClientIdentityInput!) {
    deskIdentityCheck(deskId: $deskId, input: $input) {
      ...IdentityVerdict_check
      userErrors {
        message
      }
    }
  }
`)

const untested = { signature: 'JWT', jwt: '', externalId: '', hmac: '', email: '', name: '' }
type Pasted = typeof untested

/** Says of what a developer's server made whether the widget would take it, and if not, why. */
export function IdentityTester({ deskId }: { deskId: string }) {
  const [check, { data, error, loading }] = useLazyQuery(IdentityCheckQuery, { fetchPolicy: 'no-cache' })
  const form = useForm<Pasted>({
    initialValues: untested,
    validate: {
      jwt: (value, { signature }) => (signature !== 'JWT' || value.trim() ? null : 'Paste the JWT.'),
      externalId: (value, { signature }) => (signature === 'JWT' || value ? null : 'Enter the external ID.'),
    },
  })
  const { deskIdentityCheck: verdict } = data ?? {}
  const failure = error ? readRequestError(error).message : verdict?.userErrors[0]?.message

  const submit = form.onSubmit(
    values => void check({ variables: { deskId, input: identityIn(values) } }),
    mistakes => form.getInputNode(Object.keys(mistakes)[0] ?? '')?.focus(),
  )

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        <Radio.Group label="What your server makes" {...form.getInputProps('signature')}>
          <Group mt="xs"><Radio value="JWT" label="JWT" /><Radio value="HMAC" label="External ID and signature" /></Group>
        </Radio.Group>
        {form.values.signature === 'JWT'
          ? <Textarea label="JWT" description="Three parts with dots between them." autosize minRows={3} maxRows={10} {...code} {...form.getInputProps('jwt')} />
          : (
            <>
              <TextInput label="External ID" description="It is text: 0123 and 123 are two people." {...code} {...form.getInputProps('externalId')} />
              <TextInput label="Signature" description="64 characters: HMAC-SHA256 of the external ID, as lower-case hex." {...code} {...form.getInputProps('hmac')} />
              <TextInput label="Email (optional)" description="Not covered by this signature: shown to operators as a claim." type="email" autoComplete="off" {...form.getInputProps('email')} />
              <TextInput label="Name (optional)" autoComplete="off" {...form.getInputProps('name')} />
            </>
          )}
        <Group><Button type="submit" variant="default" loading={loading}>Test</Button></Group>
        {failure && <Alert color="red" role="alert">{failure}</Alert>}
        <div role="status">{verdict && !failure && !loading && <IdentityVerdict check={verdict} />}</div>
      </Stack>
    </form>
  )
}

const code = { spellCheck: false, autoComplete: 'off', styles: { input: { fontFamily: 'var(--font-code)' } } }

/** As clientSessionCreate would get it; what is left empty is left out. */
function identityIn({ signature, jwt, externalId, hmac, email, name }: Pasted) {
  if (signature === 'JWT') return { jwt: jwt.trim() }
  return { externalId, signature: hmac.trim() || undefined, email: email.trim() || undefined, name: name.trim() || undefined }
}
