import type { ActivityEntry_EventFragment } from '../../gql/graphql'
import { activitySentence } from './activity-sentence'

const at = { id: 'e', at: '2026-03-10T11:00:00Z', actorName: 'Anna' }

describe('activitySentence', () => {
  it.each<[string, ActivityEntry_EventFragment]>([
    ['opened the ticket', { __typename: 'TicketCreated', ...at }],
    ['replied', { __typename: 'CommentAdded', ...at, comment: { id: 'c', visibility: 'PUBLIC', fromSupport: true } }],
    ['commented', { __typename: 'CommentAdded', ...at, comment: { id: 'c', visibility: 'PUBLIC', fromSupport: false } }],
    ['added an internal comment', { __typename: 'CommentAdded', ...at, comment: { id: 'c', visibility: 'INTERNAL', fromSupport: true } }],
    ['added a comment that is gone', { __typename: 'CommentAdded', ...at, comment: null }],
    ['changed the status from Open to In progress', { __typename: 'StatusChanged', ...at, fromStatus: 'OPEN', toStatus: 'IN_PROGRESS' }],
    ['changed the priority from Normal to High', { __typename: 'PriorityChanged', ...at, fromPriority: 'NORMAL', toPriority: 'HIGH' }],
    ['set the category to Billing', { __typename: 'CategoryChanged', ...at, fromName: null, toName: 'Billing' }],
    ['changed the category from Billing to Bugs', { __typename: 'CategoryChanged', ...at, fromName: 'Billing', toName: 'Bugs' }],
    ['took away the category Billing', { __typename: 'CategoryChanged', ...at, fromName: 'Billing', toName: null }],
    ['assigned the ticket to Ben', { __typename: 'AssigneeChanged', ...at, fromName: null, toName: 'Ben' }],
    ['took the ticket from Ben', { __typename: 'AssigneeChanged', ...at, fromName: 'Ben', toName: null }],
    ['changed the title from “A” to “B”', { __typename: 'TitleChanged', ...at, fromTitle: 'A', toTitle: 'B' }],
    ['ended the snooze', { __typename: 'Snoozed', ...at, until: null }],
    ['linked the task “Refund”', { __typename: 'TaskLinked', ...at, taskTitle: 'Refund' }],
    ['emailed jan@example.com', { __typename: 'EmailSent', ...at, address: 'jan@example.com' }],
    ['could not email the client', { __typename: 'EmailFailed', ...at, address: null, reason: null }],
    ['could not email jan@example.com: 550 No such user', { __typename: 'EmailFailed', ...at, address: 'jan@example.com', reason: '550 No such user' }],
    ['did not email jan@example.com: Nobody reads it.', { __typename: 'EmailSuppressed', ...at, address: 'jan@example.com', reason: 'Nobody reads it.' }],
    ['revoked the public link', { __typename: 'LinkRevoked', ...at }],
  ])('reads "%s"', (sentence, event) => {
    expect(activitySentence(event)).toBe(sentence)
  })
})
