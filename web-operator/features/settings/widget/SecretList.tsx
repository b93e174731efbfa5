import { Code, Text } from '@mantine/core'
import { RelativeTime } from '../../../../web-shared/ticket/RelativeTime'
import { graphql, readFragment, type FragmentType } from '../../../gql'
import list from '../SettingsList.module.css'
import { RevokeSecret } from './RevokeSecret'
import styles from './SecretList.module.css'

export const SecretList_secret = graphql(`
  fragment SecretList_secret on DeskSecret {
    id
    hint
    createdAt
    lastUsedAt
  }
`)

interface Props { secrets: readonly FragmentType<typeof SecretList_secret>[]; onRevoked: () => void }

/** The secrets that are valid, told apart by their last characters. */
export function SecretList({ secrets, onRevoked }: Props) {
  return (
    <ul className={list.list} aria-label="Valid secrets">
      {readFragment(SecretList_secret, secrets).map(({ id, hint, createdAt, lastUsedAt }) => (
        <li key={id} className={styles.secret}>
          <Code>…{hint}</Code>
          <Text size="sm" className={styles.times}>Made <RelativeTime at={createdAt} />, {lastUsedAt ? <>last used <RelativeTime at={lastUsedAt} /></> : 'never used'}</Text>
          <RevokeSecret id={id} hint={hint} onRevoked={onRevoked} />
        </li>
      ))}
    </ul>
  )
}
