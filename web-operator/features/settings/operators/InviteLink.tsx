import { Alert, Group, Stack, Text, TextInput } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { CopyTextButton } from '../../../frame/CopyTextButton'

/** A link that lets somebody in once. */
export interface Invite { name: string; url: string; expiresAt: string | null }

const day = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeStyle: 'short' })

/** The link, to be copied now: nobody can look it up again. */
export function InviteLink({ invite: { name, url, expiresAt } }: { invite: Invite }) {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [url])

  return (
    <Alert color="green" title={`Send this link to ${name}`} maw="34rem">
      <Stack gap="sm">
        <Text size="sm">
          It lets them choose a password and sign in, once. {expiresAt && `It works until ${day.format(new Date(expiresAt))}. `}
          Copy it now: it is not shown again.
        </Text>
        <Group gap="xs" wrap="nowrap" align="flex-end">
          <TextInput ref={field} label="Link" value={url} readOnly flex={1} onFocus={event => event.currentTarget.select()} />
          <CopyTextButton text={url} what="the link" />
        </Group>
      </Stack>
    </Alert>
  )
}
