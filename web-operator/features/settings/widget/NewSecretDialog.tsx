import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core'
import { CopyTextButton } from '../../../frame/CopyTextButton'
import { useUnsaved } from '../form/UnsavedChanges'

interface Props {
  secret: string | null
  onStored: () => void
  /** Once it is out of the way: the button that made the secret had lost the focus while it waited, so it is not given back by itself. */
  onGone: () => void
}

/** A secret that was just made, to be stored now: nobody can look it up again, so nothing but the button closes this. */
export function NewSecretDialog({ secret, onStored, onGone }: Props) {
  useUnsaved(() => secret !== null)

  return (
    <Modal opened={secret !== null} onClose={onStored} onExitTransitionEnd={onGone} returnFocus={false} title="The new secret" closeOnClickOutside={false} closeOnEscape={false} withCloseButton={false}>
      <Stack>
        <Text>Store it on your server now, where it keeps its other secrets. It is not shown again.</Text>
        <Group gap="xs" wrap="nowrap" align="flex-end">
          <TextInput label="Secret" value={secret ?? ''} readOnly flex={1} data-autofocus styles={{ input: { fontFamily: 'var(--font-code)' } }} onFocus={event => event.currentTarget.select()} />
          <CopyTextButton text={secret ?? ''} what="the secret" />
        </Group>
        <Group justify="flex-end">
          <Button variant="default" onClick={onStored}>I have stored it</Button>
        </Group>
      </Stack>
    </Modal>
  )
}
