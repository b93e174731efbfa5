import { Alert, Code, List, Stack, Text } from '@mantine/core'
import { graphql, readFragment, type FragmentType } from '../../../gql'
import styles from './IdentityVerdict.module.css'

export const IdentityVerdict_check = graphql(`
  fragment IdentityVerdict_check on DeskIdentityCheck {
    valid
    signature
    secret {
      id
      hint
    }
    externalId
    email
    name
    phone
    expiresAt
    problems
  }
`)

const moment = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'medium' })

/** Whether an identity would be taken, whose it is, and what is wrong with it. */
export function IdentityVerdict(props: { check: FragmentType<typeof IdentityVerdict_check> }) {
  const { valid, signature, secret, externalId, email, name, phone, expiresAt, problems } = readFragment(IdentityVerdict_check, props.check)
  const told = [
    ['External ID', externalId],
    ['Email', email],
    ['Name', name],
    ['Phone', phone],
    ['Signed as', signature],
    ['With the secret', secret && `…${secret.hint}`],
    ['Expires', expiresAt && moment.format(new Date(expiresAt))],
  ].filter(([, value]) => value)

  return (
    <Alert color={valid ? 'green' : 'red'} title={valid ? 'Valid' : 'Not valid'}>
      <Stack gap="sm">
        {problems.length > 0 && <List size="sm">{problems.map(problem => <List.Item key={problem}>{problem}</List.Item>)}</List>}
        {valid && <Text size="sm">The widget would show this visitor their tickets.</Text>}
        {told.length > 0 && (
          <dl className={styles.told}>
            {told.map(([term, value]) => <div key={term}><dt>{term}</dt><dd><Code>{value}</Code></dd></div>)}
          </dl>
        )}
      </Stack>
    </Alert>
  )
}
