import { registerEnumType } from 'type-graphql'

export enum TicketPriority {
  LOW = 'LOW',
  NORMAL = 'NORMAL',
  HIGH = 'HIGH',
  URGENT = 'URGENT',
}

registerEnumType(TicketPriority, {
  name: 'TicketPriority',
  description: 'How much a ticket hurries.',
  valuesConfig: {
    LOW: { description: 'Can wait.' },
    NORMAL: { description: 'The default.' },
    HIGH: { description: 'Before the others.' },
    URGENT: { description: 'Now.' },
  },
})

export enum TicketSource {
  WIDGET = 'WIDGET',
  EMAIL = 'EMAIL',
  PANEL = 'PANEL',
  PUBLIC_LINK = 'PUBLIC_LINK',
  API = 'API',
}

registerEnumType(TicketSource, {
  name: 'TicketSource',
  description: 'Where a ticket came from.',
  valuesConfig: {
    WIDGET: { description: 'The widget, signed or not.' },
    EMAIL: { description: 'A mail.' },
    PANEL: { description: "The operator panel, on a client's behalf." },
    PUBLIC_LINK: { description: 'A public link.' },
    API: { description: 'A third-party app with an API key.' },
  },
})

export enum TicketAction {
  RESOLVE = 'RESOLVE',
  CLOSE = 'CLOSE',
  REOPEN = 'REOPEN',
  START = 'START',
  WAIT = 'WAIT',
  SNOOZE = 'SNOOZE',
  ASSIGN = 'ASSIGN',
  REPLY = 'REPLY',
  ADD_INTERNAL_COMMENT = 'ADD_INTERNAL_COMMENT',
  LINK_TASK = 'LINK_TASK',
  MERGE = 'MERGE',
}

registerEnumType(TicketAction, {
  name: 'TicketAction',
  description: 'What a viewer may do with a ticket in its present status.',
  valuesConfig: {
    RESOLVE: { description: 'ticketResolve.' },
    CLOSE: { description: 'ticketClose.' },
    REOPEN: { description: 'ticketReopen.' },
    START: { description: 'ticketSetStatus to IN_PROGRESS.' },
    WAIT: { description: 'ticketSetStatus to WAITING.' },
    SNOOZE: { description: 'ticketSnooze.' },
    ASSIGN: { description: 'ticketAssign; title, priority and category with ticketUpdate too.' },
    REPLY: { description: 'ticketReply.' },
    ADD_INTERNAL_COMMENT: { description: 'ticketAddInternalComment.' },
    LINK_TASK: { description: 'ticketAddTask, ticketLinkTask and ticketUnlinkTask.' },
    MERGE: { description: 'ticketMerge, into another ticket of the same client.' },
  },
})

export enum TicketOrderField {
  CREATED_AT = 'CREATED_AT',
  UPDATED_AT = 'UPDATED_AT',
  PRIORITY = 'PRIORITY',
}

registerEnumType(TicketOrderField, {
  name: 'TicketOrderField',
  description: 'What a list of tickets is sorted by.',
  valuesConfig: {
    CREATED_AT: { description: 'When it was made.' },
    UPDATED_AT: { description: 'When it last changed, as far as the viewer can see.' },
    PRIORITY: { description: 'How much it hurries, then when it was made.' },
  },
})

export enum OrderDirection {
  ASC = 'ASC',
  DESC = 'DESC',
}

registerEnumType(OrderDirection, {
  name: 'OrderDirection',
  description: 'Which end of a list comes first.',
  valuesConfig: {
    ASC: { description: 'Oldest or lowest first.' },
    DESC: { description: 'Newest or highest first.' },
  },
})

export enum SearchField {
  TITLE = 'TITLE',
  CONTENT = 'CONTENT',
  COMMENT = 'COMMENT',
  INTERNAL_COMMENT = 'INTERNAL_COMMENT',
}

registerEnumType(SearchField, {
  name: 'SearchField',
  description: 'Where a ticket has the searched words.',
  valuesConfig: {
    TITLE: { description: 'In its title.' },
    CONTENT: { description: 'In the request.' },
    COMMENT: { description: 'In a public comment, the last that has them.' },
    INTERNAL_COMMENT: { description: 'In an internal comment, the last that has them; only for who may read those.' },
  },
})
