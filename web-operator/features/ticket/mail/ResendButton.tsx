import { useMutation } from '@apollo/client/react'
import { Button } from '@mantine/core'
import { showFailure } from '../../../frame/show-failure'
import { graphql } from '../../../gql'

const ResendMutation = graphql(`
  mutation EmailResend($deliveryId: ID!) {
    emailResend(deliveryId: $deliveryId) {
      delivery {
        id
        ...DeliveryLine_delivery
      }
      userErrors {
        message
      }
    }
  }
`)

/** Sends a mail once more that was not sent or did not arrive. */
export function ResendButton({ deliveryId, to, onResent }: { deliveryId: string; to: string; onResent: () => void }) {
  const [resend, { loading }] = useMutation(ResendMutation)

  async function send() {
    try {
      const { data } = await resend({ variables: { deliveryId } })
      const userError = data?.emailResend.userErrors[0]
      if (userError) showFailure('The email was not sent again', userError)
      else onResent()
    } catch (error) {
      showFailure('The email was not sent again', error)
    }
  }

  return <Button size="compact-xs" variant="default" flex="none" loading={loading} aria-label={`Resend the email to ${to}`} onClick={() => void send()}>Resend</Button>
}
