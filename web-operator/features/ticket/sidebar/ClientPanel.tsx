import { graphql, readFragment, type FragmentType } from '../../../gql'
import { CopyableValue } from './CopyableValue'
import { Panel } from '../../../frame/Panel'
import styles from './Sidebar.module.css'

export const ClientPanel_ticket = graphql(`
  fragment ClientPanel_ticket on Ticket {
    id
    client {
      id
      displayName
      name
      email
      externalId
      phone
      verified
    }
  }
`)

/** Who asks, and whether a signature vouches for it. */
export function ClientPanel(props: { ticket: FragmentType<typeof ClientPanel_ticket> }) {
  const { client } = readFragment(ClientPanel_ticket, props.ticket)
  if (!client) return null
  const values = [
    { title: 'Email', name: 'email', value: client.email },
    { title: 'Name', name: 'name', value: client.name },
    { title: 'External ID', name: 'external ID', value: client.externalId },
    { title: 'Phone', name: 'phone', value: client.phone },
  ]
  return (
    <Panel title="Client">
      <dl className={styles.values}>
        {values.map(({ title, name, value }) => (value || name !== 'phone') && (
          <div key={name} style={{ display: 'contents' }}>
            <dt>{title}</dt>
            <dd>{value ? <CopyableValue name={name} value={value} /> : <span className={styles.copyable}>–</span>}</dd>
          </div>
        ))}
      </dl>
      {!client.verified && <p className={styles.hint}>Not verified: nobody vouched for this identity.</p>}
    </Panel>
  )
}
