import { graphql, readFragment, type FragmentType } from '../../../gql'
import { CopyableValue } from './CopyableValue'
import { Panel } from './Panel'
import styles from './Sidebar.module.css'

export const PublicLink_ticket = graphql(`
  fragment PublicLink_ticket on Ticket {
    id
    publicUrl
  }
`)

/** The address under which the client reads and answers this ticket without signing in. */
export function PublicLink(props: { ticket: FragmentType<typeof PublicLink_ticket> }) {
  const { publicUrl } = readFragment(PublicLink_ticket, props.ticket)
  return (
    <Panel title="Public link">
      {publicUrl
        ? <div className={styles.hint}><CopyableValue name="public link" value={publicUrl} />Anyone with this link can read and answer this ticket.</div>
        : <p className={styles.hint}>The link was revoked.</p>}
    </Panel>
  )
}
