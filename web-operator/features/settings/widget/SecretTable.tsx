import { Code, Table } from '@mantine/core'
import { RelativeTime } from '../../../../web-shared/ticket/RelativeTime'
import { graphql, readFragment, type FragmentType } from '../../../gql'
import { RevokeSecret } from './RevokeSecret'

export const SecretTable_secret = graphql(`
  fragment SecretTable_secret on DeskSecret {
    id
    hint
    createdAt
    lastUsedAt
  }
`)

interface Props { secrets: readonly FragmentType<typeof SecretTable_secret>[]; onRevoked: () => void }

/** The secrets that are valid, told apart by their last characters. */
export function SecretTable({ secrets, onRevoked }: Props) {
  return (
    <Table.ScrollContainer minWidth={400}>
      <Table verticalSpacing="xs">
        <Table.Thead>
          <Table.Tr><Table.Th>Secret</Table.Th><Table.Th>Made</Table.Th><Table.Th>Last used</Table.Th><Table.Th><span className="visually-hidden">Revoke</span></Table.Th></Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {readFragment(SecretTable_secret, secrets).map(({ id, hint, createdAt, lastUsedAt }) => (
            <Table.Tr key={id}>
              <Table.Th scope="row"><Code>…{hint}</Code></Table.Th>
              <Table.Td><RelativeTime at={createdAt} /></Table.Td>
              <Table.Td>{lastUsedAt ? <RelativeTime at={lastUsedAt} /> : 'never'}</Table.Td>
              <Table.Td ta="end"><RevokeSecret id={id} hint={hint} onRevoked={onRevoked} /></Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}
