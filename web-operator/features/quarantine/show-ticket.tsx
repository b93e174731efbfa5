import { Anchor } from '@mantine/core'
import { notifications } from '@mantine/notifications'

const readMilliseconds = 12_000

/** Says which ticket a mail is in now, with the way there. Notices stand outside the router, so the caller goes. */
export function showTicket(number: string, go: (path: string) => void) {
  const path = `/tickets/${number}`
  const id = `quarantine-${number}`
  notifications.show({
    id,
    autoClose: readMilliseconds,
    message: (
      <>
        The mail is in{' '}
        <Anchor
          href={path}
          inherit
          underline="always"
          onClick={event => {
            if (event.metaKey || event.ctrlKey || event.shiftKey) return
            event.preventDefault()
            notifications.hide(id)
            go(path)
          }}
        >
          {number}
        </Anchor>{' '}
        now.
      </>
    ),
  })
}
