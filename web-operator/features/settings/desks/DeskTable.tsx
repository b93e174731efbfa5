import { Table } from '@mantine/core'
import { Link } from 'react-router'
import { graphql, readFragment, type FragmentType } from '../../../gql'
import styles from '../SettingsTable.module.css'
import { StateBadge } from '../StateBadge'
import { ColourDot } from './ColourDot'
import desk from './DeskTable.module.css'

export const DeskTable_desk = graphql(`
  fragment DeskTable_desk on Desk {
    id
    name
    colour
    numberPattern
    active
    viewerCanConfigure
    members {
      id
      name
    }
    categories {
      id
      name
    }
  }
`)

/** The desks; for whoever may change one, its name leads there. */
export function DeskTable({ desks }: { desks: readonly FragmentType<typeof DeskTable_desk>[] }) {
  return (
    <Table.ScrollContainer minWidth={640}>
      <Table verticalSpacing="sm" className={styles.table}>
        <Table.Thead>
          <Table.Tr><Table.Th>Name</Table.Th><Table.Th className={desk.whole}>Ticket numbers</Table.Th><Table.Th>Members</Table.Th><Table.Th>Categories</Table.Th><Table.Th>State</Table.Th></Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {readFragment(DeskTable_desk, desks).map(({ id, name, colour, numberPattern, active, viewerCanConfigure, members, categories }) => (
            <Table.Tr key={id}>
              <Table.Th scope="row">
                <span className={desk.name}>
                  <ColourDot colour={colour} />
                  {viewerCanConfigure ? <Link to={`/settings/desks/${id}`} className={styles.link}>{name}</Link> : <span>{name}</span>}
                </span>
              </Table.Th>
              <Table.Td ff="monospace" className={desk.whole}>{numberPattern}</Table.Td>
              <Table.Td>{members.map(member => member.name).join(', ') || '—'}</Table.Td>
              <Table.Td>
                {viewerCanConfigure
                  ? <Link to={`/settings/desks/${id}/categories`} className={`${styles.link} ${desk.whole}`}>{categories.length === 1 ? '1 category' : `${categories.length} categories`}<span className="visually-hidden"> of {name}</span></Link>
                  : categories.map(category => category.name).join(', ') || '—'}
              </Table.Td>
              <Table.Td><StateBadge state={active ? 'Active' : 'Inactive'} /></Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}
