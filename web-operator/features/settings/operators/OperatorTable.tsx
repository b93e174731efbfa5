import { Table, Text } from '@mantine/core'
import { Link } from 'react-router'
import { graphql, readFragment, type FragmentType } from '../../../gql'
import styles from '../SettingsTable.module.css'
import { StateBadge } from '../StateBadge'
import { OperatorState_operator, operatorState, roleTitles } from './operator-state'

export const OperatorTable_operator = graphql(`
  fragment OperatorTable_operator on Operator {
    id
    name
    email
    role
    desks {
      id
      name
    }
    ...OperatorState_operator
  }
`)

interface Props { operators: readonly FragmentType<typeof OperatorTable_operator>[]; editable: boolean }

/** Everyone of the team; for an admin, each name leads to where it is changed. */
export function OperatorTable({ operators, editable }: Props) {
  return (
    <Table.ScrollContainer minWidth={640}>
      <Table verticalSpacing="sm" className={styles.table}>
        <Table.Thead>
          <Table.Tr><Table.Th>Name</Table.Th><Table.Th>Email</Table.Th><Table.Th>Role</Table.Th><Table.Th>Desks</Table.Th><Table.Th>State</Table.Th></Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {readFragment(OperatorTable_operator, operators).map(operator => {
            const state = operatorState(readFragment(OperatorState_operator, operator))
            return (
              <Table.Tr key={operator.id}>
                <Table.Th scope="row">{editable ? <Link to={`/settings/operators/${operator.id}`} className={styles.link}>{operator.name}</Link> : operator.name}</Table.Th>
                <Table.Td>{operator.email}</Table.Td>
                <Table.Td>{operator.role && roleTitles[operator.role]}</Table.Td>
                <Table.Td>{operator.role === 'ADMIN' ? <Text size="sm" c="dimmed">All desks</Text> : operator.desks.map(({ name }) => name).join(', ') || '—'}</Table.Td>
                <Table.Td><StateBadge state={state} /></Table.Td>
              </Table.Tr>
            )
          })}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}
