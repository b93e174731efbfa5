import { registerEnumType } from 'type-graphql'

export enum EmailTemplateKind {
  TICKET_CREATED = 'TICKET_CREATED',
  REPLY = 'REPLY',
}

registerEnumType(EmailTemplateKind, {
  name: 'EmailTemplateKind',
  description: 'The mails whose text a desk can write itself.',
  valuesConfig: {
    TICKET_CREATED: { description: 'To a client whose ticket was made. An address that nobody verified gets a plain confirmation of ours instead.' },
    REPLY: { description: 'To the client, when the support replied.' },
  },
})
