import { useReadQuery, type PreloadedQueryRef, type PreloadQueryFunction } from '@apollo/client/react'
import { Divider, Title } from '@mantine/core'
import { useLoaderData } from 'react-router'
import { PasswordForm } from '../../features/settings/profile/PasswordForm'
import { ProfileForm } from '../../features/settings/profile/ProfileForm'
import { ProfileQuery, type ProfileData } from '../../features/settings/profile/profile-query'
import { SettingsPage } from '../../features/settings/SettingsPage'

export const loadProfile = (preload: PreloadQueryFunction) => () => preload(ProfileQuery, { fetchPolicy: 'network-only' })

/** `/settings/profile`. */
export function ProfileRoute() {
  const { viewer } = useReadQuery(useLoaderData<PreloadedQueryRef<ProfileData>>()).data
  if (viewer?.__typename !== 'Operator') return null
  return (
    <SettingsPage title="Profile">
      <ProfileForm operator={viewer} />
      <Divider my="xl" />
      <Title order={2} size="h4" mb="sm">Password</Title>
      <PasswordForm operator={viewer} />
    </SettingsPage>
  )
}
