import { registerEnumType } from 'type-graphql'

export enum CommentVisibility {
  PUBLIC = 'PUBLIC',
  INTERNAL = 'INTERNAL',
}

export enum CommentAction {
  EDIT = 'EDIT',
  MAKE_INTERNAL = 'MAKE_INTERNAL',
  REMOVE = 'REMOVE',
}

registerEnumType(CommentAction, {
  name: 'CommentAction',
  description: 'What a viewer may do with a comment.',
  valuesConfig: {
    EDIT: { description: 'commentEdit.' },
    MAKE_INTERNAL: { description: 'commentMakeInternal.' },
    REMOVE: { description: 'commentRemove.' },
  },
})

registerEnumType(CommentVisibility, {
  name: 'CommentVisibility',
  description: 'Who may read a comment.',
  valuesConfig: {
    PUBLIC: { description: 'The client and the team.' },
    INTERNAL: { description: 'The team, and keys with internal:read. For everyone else it does not exist.' },
  },
})
