import { useMutation } from '@apollo/client/react'
import { Button, Menu, Modal, TextInput, Tooltip } from '@mantine/core'
import { AlarmClock, CalendarClock, Sun } from 'lucide-react'
import { useState, type FormEvent } from 'react'
import { offerUndo } from '../../../frame/undo'
import { graphql, readFragment, type FragmentType } from '../../../gql'
import { makeChange } from '../make-change'
import { localMoment, snoozeMoment, snoozePresets } from './snooze-presets'
import styles from './TicketHeader.module.css'

export const SnoozeMenu_ticket = graphql(`
  fragment SnoozeMenu_ticket on Ticket {
    id
    number
    snoozedUntil
    availableActions
  }
`)

const SnoozeMutation = graphql(`
  mutation TicketSnooze($ticketId: ID!, $until: DateTime) {
    ticketSnooze(ticketId: $ticketId, until: $until) {
      __typename
      changeId
      ticket {
        __typename
        id
        snoozedUntil
      }
      userErrors {
        message
      }
    }
  }
`)

/** Puts the ticket out of the working views until a moment to come, or wakes it. */
export function SnoozeMenu(props: { ticket: FragmentType<typeof SnoozeMenu_ticket> }) {
  const { id, number, snoozedUntil, availableActions } = readFragment(SnoozeMenu_ticket, props.ticket)
  const [snooze] = useMutation(SnoozeMutation)
  const [choosing, setChoosing] = useState(false)
  if (!availableActions.includes('SNOOZE') && !snoozedUntil) return null

  const until = (moment: Date | null) => void makeChange(async () => (await snooze({
    variables: { ticketId: id, until: moment?.toISOString() ?? null },
    optimisticResponse: {
      ticketSnooze: {
        __typename: 'TicketSnoozePayload', changeId: null, ticket: { __typename: 'Ticket', id, snoozedUntil: moment?.toISOString() ?? null }, userErrors: [],
      },
    },
  })).data?.ticketSnooze, {
    failed: moment ? 'The ticket was not snoozed' : 'The ticket was not woken',
    done: moment ? `${number} is snoozed until ${snoozeMoment(moment)}` : `${number} is awake`,
  }, offerUndo)

  const label = snoozedUntil ? `Snoozed until ${snoozeMoment(new Date(snoozedUntil))}` : 'Snooze'
  return (
    <>
      <Menu position="bottom-end" shadow="md" withinPortal>
        <Tooltip label={label}>
          <Menu.Target>
            <Button size="xs" fz="sm" px={snoozedUntil ? undefined : 6} variant="default" aria-label={label}>
              <AlarmClock size={16} aria-hidden />{snoozedUntil && <span className={styles.snoozed}>Snoozed</span>}
            </Button>
          </Menu.Target>
        </Tooltip>
        <Menu.Dropdown>
          {snoozedUntil && <Menu.Item leftSection={<Sun size={14} aria-hidden />} onClick={() => until(null)}>Wake it now</Menu.Item>}
          {snoozePresets(new Date()).map(preset => (
            <Menu.Item key={preset.title} rightSection={<span className={styles.moment}>{snoozeMoment(preset.until)}</span>} onClick={() => until(preset.until)}>{preset.title}</Menu.Item>
          ))}
          <Menu.Item leftSection={<CalendarClock size={14} aria-hidden />} onClick={() => setChoosing(true)}>Choose a moment…</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <SnoozeDialog opened={choosing} onClose={() => setChoosing(false)} onChoose={until} />
    </>
  )
}

interface DialogProps { opened: boolean; onClose: () => void; onChoose: (until: Date) => void }

function SnoozeDialog({ opened, onClose, onChoose }: DialogProps) {
  const [typed, setTyped] = useState(() => localMoment(snoozePresets(new Date()).at(-1)?.until ?? new Date()))
  const [late, setLate] = useState(false)

  function submit(event: FormEvent) {
    event.preventDefault()
    const until = new Date(typed)
    if (!(until.getTime() > Date.now())) return setLate(true)
    onClose()
    onChoose(until)
  }

  return (
    <Modal opened={opened} onClose={onClose} title="Snooze until" size="xs" closeButtonProps={{ 'aria-label': 'Close' }}>
      <form className={styles.dialog} onSubmit={submit}>
        <TextInput
          type="datetime-local"
          label="Date and time"
          data-autofocus
          required
          withAsterisk={false}
          min={localMoment(new Date())}
          value={typed}
          error={late ? 'Choose a moment that is still to come.' : undefined}
          onChange={event => {
            setTyped(event.currentTarget.value)
            setLate(false)
          }}
        />
        <Button type="submit">Snooze</Button>
      </form>
    </Modal>
  )
}
