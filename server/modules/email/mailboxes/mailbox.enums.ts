import { registerEnumType } from 'type-graphql'

export enum MailSecurity {
  TLS = 'TLS',
  STARTTLS = 'STARTTLS',
  NONE = 'NONE',
}

registerEnumType(MailSecurity, {
  name: 'MailSecurity',
  description: 'How a connection to a mail server is kept private.',
  valuesConfig: {
    TLS: { description: 'Encrypted from the first byte; ports 465 and 993.' },
    STARTTLS: { description: 'Encrypted before anything is said, or not used at all; ports 587 and 143.' },
    NONE: { description: 'Not encrypted: for a server on the same machine or network.' },
  },
})
