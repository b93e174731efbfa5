import { registerEnumType } from 'type-graphql'

export enum AutomaticMail {
  AUTO_REPLY = 'AUTO_REPLY',
  BOUNCE = 'BOUNCE',
  LIST = 'LIST',
  GENERATED = 'GENERATED',
}

registerEnumType(AutomaticMail, {
  name: 'AutomaticMail',
  description: 'Why a mail is taken for one that no person wrote. Such a mail is never answered and opens no ticket again.',
  valuesConfig: {
    AUTO_REPLY: { description: 'An automatic answer, like out of office.' },
    BOUNCE: { description: 'A mail server says that a mail could not be delivered.' },
    LIST: { description: 'It went to many.' },
    GENERATED: { description: 'A program wrote it.' },
  },
})

export enum QuarantineReason {
  UNREADABLE = 'UNREADABLE',
  NO_SENDER = 'NO_SENDER',
  LOOP = 'LOOP',
  AUTOMATIC = 'AUTOMATIC',
  UNKNOWN_BOUNCE = 'UNKNOWN_BOUNCE',
  TOO_MANY = 'TOO_MANY',
  SAME_MESSAGE_ID = 'SAME_MESSAGE_ID',
  DESK_INACTIVE = 'DESK_INACTIVE',
  OPERATOR_ANSWER = 'OPERATOR_ANSWER',
  FAILED = 'FAILED',
}

registerEnumType(QuarantineReason, {
  name: 'QuarantineReason',
  description: 'Why a mail that came in is in no ticket.',
  valuesConfig: {
    UNREADABLE: { description: 'It could not be parsed.' },
    NO_SENDER: { description: 'Its From does not name exactly one address.' },
    LOOP: { description: 'It left this helpdesk, or came from one of its own addresses.' },
    AUTOMATIC: { description: 'An automatic answer that belongs to no ticket.' },
    UNKNOWN_BOUNCE: { description: 'It says that a mail could not be delivered, and not which one.' },
    TOO_MANY: { description: 'Its sender has made very many tickets within an hour.' },
    SAME_MESSAGE_ID: { description: 'Another mail with the same Message-ID, and with another text, came before.' },
    DESK_INACTIVE: { description: 'Its desk takes no new tickets.' },
    OPERATOR_ANSWER: { description: 'An operator answered by mail, and it cannot go on to the client as it is; `problem` tells why.' },
    FAILED: { description: 'Something of the helpdesk itself failed over it, several times.' },
  },
})
