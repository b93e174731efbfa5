import { registerEnumType } from 'type-graphql'

export enum EmailDeliveryStatus {
  QUEUED = 'QUEUED',
  SENT = 'SENT',
  FAILED = 'FAILED',
  SUPPRESSED = 'SUPPRESSED',
}

registerEnumType(EmailDeliveryStatus, {
  name: 'EmailDeliveryStatus',
  description: 'What became of a mail.',
  valuesConfig: {
    QUEUED: { description: 'It waits to be sent, or to be tried again.' },
    SENT: { description: 'The mail server took it. Nobody can tell whether it was read.' },
    FAILED: { description: 'It was refused, or could not be sent for a day, or came back.' },
    SUPPRESSED: { description: 'It was held back on purpose.' },
  },
})
