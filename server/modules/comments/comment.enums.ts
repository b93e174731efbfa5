import { registerEnumType } from 'type-graphql'

export enum CommentVisibility {
  PUBLIC = 'PUBLIC',
  INTERNAL = 'INTERNAL',
}

registerEnumType(CommentVisibility, {
  name: 'CommentVisibility',
  description: 'Who may read a comment.',
  valuesConfig: {
    PUBLIC: { description: 'The client and the team.' },
    INTERNAL: { description: 'The team, and keys with internal:read. For everyone else it does not exist.' },
  },
})
