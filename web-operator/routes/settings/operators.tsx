import { useReadQuery, type PreloadedQueryRef, type PreloadQueryFunction } from '@apollo/client/react'
import { Button, Divider, Title } from '@mantine/core'
import { UserPlus } from 'lucide-react'
import { Link, useLoaderData, useParams } from 'react-router'
import { AdminsOnly } from '../../features/settings/AdminsOnly'
import { BackLink } from '../../features/settings/BackLink'
import { NotThere } from '../../features/settings/NotThere'
import { InviteForm } from '../../features/settings/operators/InviteForm'
import { OperatorAccess } from '../../features/settings/operators/OperatorAccess'
import { OperatorForm } from '../../features/settings/operators/OperatorForm'
import { OperatorsQuery, type OperatorsData } from '../../features/settings/operators/operators-query'
import { OperatorTable } from '../../features/settings/operators/OperatorTable'
import { SettingsPage } from '../../features/settings/SettingsPage'
import { useSignedIn } from '../panel'

const list = '/settings/operators'

export const loadOperators = (preload: PreloadQueryFunction) => () => preload(OperatorsQuery, { fetchPolicy: 'network-only' })

const useLoaded = () => useReadQuery(useLoaderData<PreloadedQueryRef<OperatorsData>>()).data

/** `/settings/operators`. */
export function OperatorsRoute() {
  const { operators } = useLoaded()
  const isAdmin = useSignedIn().role === 'ADMIN'
  return (
    <SettingsPage
      title="Operators"
      about={isAdmin ? 'Everyone who works in this panel.' : 'Everyone who works in this panel. Admins invite and change them.'}
      actions={isAdmin && <Button component={Link} to={`${list}/new`} leftSection={<UserPlus size={16} aria-hidden />}>Invite</Button>}
    >
      <OperatorTable operators={operators} editable={isAdmin} />
    </SettingsPage>
  )
}

/** `/settings/operators/new`. */
export function OperatorInviteRoute() {
  const { desks } = useLoaded()
  if (useSignedIn().role !== 'ADMIN') return <AdminsOnly title="Invite an operator" />
  return (
    <SettingsPage title="Invite an operator" back={<BackLink to={list}>Operators</BackLink>}>
      <InviteForm desks={desks} />
    </SettingsPage>
  )
}

/** `/settings/operators/:operatorId`. */
export function OperatorRoute() {
  const { operators, desks } = useLoaded()
  const { operatorId } = useParams()
  const signedIn = useSignedIn()
  if (signedIn.role !== 'ADMIN') return <AdminsOnly title="Operator" />
  const operator = operators.find(({ id }) => id === operatorId)
  if (!operator) return <NotThere back={list} />
  return (
    <SettingsPage title={operator.name} about={operator.email} back={<BackLink to={list}>Operators</BackLink>}>
      <OperatorForm operator={operator} desks={desks} />
      <Divider my="xl" />
      <Title order={2} size="h4" mb="sm">Access</Title>
      <OperatorAccess operator={operator} isSelf={operator.id === signedIn.id} />
    </SettingsPage>
  )
}
