import { useMutation } from '@apollo/client/react'
import { NumberInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { graphql, readFragment, type FragmentType } from '../../../gql'
import { DescribedSwitch } from '../form/DescribedSwitch'
import { SettingsForm } from '../form/SettingsForm'

export const MailingForm_desk = graphql(`
  fragment MailingForm_desk on Desk {
    id
    mailing {
      confirmsCreation
      undoSeconds
    }
  }
`)

const UpdateMailingMutation = graphql(`
  mutation DeskMailingUpdate($deskId: ID!, $input: DeskMailingInput!) {
    deskMailingUpdate(deskId: $deskId, input: $input) {
      desk {
        ...MailingForm_desk
      }
      userErrors {
        message
        field
      }
    }
  }
`)

interface Values { confirmsCreation: boolean; undoSeconds: number | string }

const mostSeconds = 60
const isWait = (value: number | string) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= mostSeconds

/** Which mails a desk sends by itself, and how long a reply can be taken back. */
export function MailingForm(props: { desk: FragmentType<typeof MailingForm_desk> }) {
  const { id, mailing } = readFragment(MailingForm_desk, props.desk)
  const [update] = useMutation(UpdateMailingMutation)
  const form = useForm<Values>({
    initialValues: { confirmsCreation: mailing?.confirmsCreation ?? true, undoSeconds: mailing?.undoSeconds ?? 0 },
    validate: { undoSeconds: value => (isWait(value) ? null : `Enter 0 to ${mostSeconds} seconds.`) },
  })

  async function send({ confirmsCreation, undoSeconds }: Values) {
    const { data } = await update({ variables: { deskId: id, input: { confirmsCreation, undoSeconds: Number(undoSeconds) } } })
    return data?.deskMailingUpdate.userErrors ?? []
  }

  return (
    <SettingsForm form={form} send={send}>
      <DescribedSwitch
        label="Tell clients by mail when their ticket is created"
        description="With its number and the link to it. Automatic mails are never answered so."
        {...form.getInputProps('confirmsCreation', { type: 'checkbox' })}
      />
      <NumberInput
        label="Wait before sending a reply"
        description={`In seconds, 0 to ${mostSeconds}. Meanwhile it can be taken back, mail and comment; whoever has the ticket open sees it already.`}
        styles={{ wrapper: { width: '8rem' } }}
        min={0}
        max={mostSeconds}
        clampBehavior="none"
        allowDecimal={false}
        allowNegative={false}
        suffix=" s"
        {...form.getInputProps('undoSeconds')}
      />
    </SettingsForm>
  )
}
