import { registerEnumType } from 'type-graphql'
import { TemplateKind } from '../templates/email-template.js'

registerEnumType(TemplateKind, {
  name: 'EmailTemplateKind',
  description: 'The mails whose text a desk can write itself.',
  valuesConfig: {
    TICKET_CREATED: { description: 'To a client whose ticket was made. An address that nobody verified gets a plain confirmation of ours instead.' },
    REPLY: { description: 'To the client, when the support replied.' },
  },
})

export { TemplateKind }
