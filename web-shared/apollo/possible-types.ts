/** The concrete types behind the schema's interface and unions, so that the cache can match fragments on them. */
export const possibleTypes = {
  Viewer: ['Operator', 'Client', 'LinkHolder', 'ApiKey'],
  CommentAuthor: ['Operator', 'Client', 'ApiKey'],
  TicketEvent: [
    'TicketCreated', 'CommentAdded', 'StatusChanged', 'PriorityChanged', 'CategoryChanged', 'AssigneeChanged', 'TitleChanged',
    'Snoozed', 'TaskLinked', 'TaskUnlinked', 'TaskClosed', 'TaskReopened', 'LinkRotated', 'LinkRevoked',
    'CommentEdited', 'CommentMadeInternal', 'CommentRemoved', 'TicketMerged', 'TicketUnmerged', 'EmailSent', 'EmailFailed', 'EmailSuppressed',
  ],
  TaskEvent: [
    'TaskCreated', 'TaskTitleChanged', 'TaskDescriptionChanged', 'TaskStatusChanged', 'TaskAssigneeChanged', 'TaskDueDateChanged',
    'TaskCommentAdded', 'TicketLinked', 'TicketUnlinked',
  ],
}
