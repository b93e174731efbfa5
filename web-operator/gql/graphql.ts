/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type AfterSend =
  | 'LIST'
  | 'NEXT'
  | 'STAY';

/** Who may read a comment. */
export type CommentVisibility =
  /** The team, and keys with internal:read. For everyone else it does not exist. */
  | 'INTERNAL'
  /** The client and the team. */
  | 'PUBLIC';

export type Density =
  | 'COMFORTABLE'
  | 'COMPACT';

/** An internal comment: for the team only. */
export type InternalCommentInput = {
  /** Files uploaded before by the same viewer, at most 20. */
  attachmentIds?: Array<string | number> | null | undefined;
  /** In Markdown, 1 byte to 64 KB. */
  body: string;
  /** A text of your own, at most 255 characters: a retry with it within 24 hours returns the first result. */
  idempotencyKey?: string | null | undefined;
};

/** What an operator may do. */
export type OperatorRole =
  /** Works all desks and changes the settings. */
  | 'ADMIN'
  /** Works the desks that they are a member of. */
  | 'OPERATOR';

/** Which end of a list comes first. */
export type OrderDirection =
  /** Oldest or lowest first. */
  | 'ASC'
  /** Newest or highest first. */
  | 'DESC';

/** Where a task stands. */
export type TaskStatus =
  /** Closed. */
  | 'DONE'
  /** Somebody works on it. */
  | 'IN_PROGRESS'
  /** Not begun. */
  | 'TODO';

export type Theme =
  | 'DARK'
  | 'LIGHT'
  | 'SYSTEM';

/** What a viewer may do with a ticket in its present status. */
export type TicketAction =
  /** ticketAddInternalComment. */
  | 'ADD_INTERNAL_COMMENT'
  /** ticketAssign; title, priority and category with ticketUpdate too. */
  | 'ASSIGN'
  /** ticketClose. */
  | 'CLOSE'
  /** ticketAddTask, ticketLinkTask and ticketUnlinkTask. */
  | 'LINK_TASK'
  | 'MERGE'
  /** ticketReopen. */
  | 'REOPEN'
  /** ticketReply. */
  | 'REPLY'
  /** ticketResolve. */
  | 'RESOLVE'
  /** ticketSnooze. */
  | 'SNOOZE'
  /** ticketSetStatus to IN_PROGRESS. */
  | 'START'
  /** ticketSetStatus to WAITING. */
  | 'WAIT';

/** Which tickets a list holds; several fields narrow it together. What a viewer may not see, they cannot filter by: such a field matches nothing. */
export type TicketFilter = {
  /** Assigned to one of these operators. */
  assigneeId?: Array<string | number> | null | undefined;
  /** One of these categories. */
  categoryId?: Array<string | number> | null | undefined;
  /** Matches the client's email, name or external ID. */
  client?: string | null | undefined;
  /** Of this client. */
  clientId?: string | number | null | undefined;
  /** Made at this moment or later. */
  createdFrom?: string | null | undefined;
  /** Made before this moment. */
  createdTo?: string | null | undefined;
  /** One of these desks. */
  deskId?: Array<string | number> | null | undefined;
  /** One of these. */
  priority?: Array<TicketPriority> | null | undefined;
  /** Words of the number, the title, the content and the comments that the viewer may read; the last may be unfinished. */
  search?: string | null | undefined;
  /** True: asleep now. False: awake. */
  snoozed?: boolean | null | undefined;
  /** From one of these. */
  source?: Array<TicketSource> | null | undefined;
  /** One of these. */
  status?: Array<TicketStatus> | null | undefined;
  /** True: assigned to nobody. False: to somebody. */
  unassigned?: boolean | null | undefined;
  /** Last changed, as far as the viewer can see, at this moment or later. */
  updatedFrom?: string | null | undefined;
  /** Last changed, as far as the viewer can see, before this moment. */
  updatedTo?: string | null | undefined;
};

/** How a list of tickets is sorted. */
export type TicketOrder = {
  /** From which end. */
  direction: OrderDirection;
  /** By what. */
  field: TicketOrderField;
};

/** What a list of tickets is sorted by. */
export type TicketOrderField =
  /** When it was made. */
  | 'CREATED_AT'
  /** How much it hurries, then when it was made. */
  | 'PRIORITY'
  /** When it last changed, as far as the viewer can see. */
  | 'UPDATED_AT';

/** How much a ticket hurries. */
export type TicketPriority =
  /** Before the others. */
  | 'HIGH'
  /** Can wait. */
  | 'LOW'
  /** The default. */
  | 'NORMAL'
  /** Now. */
  | 'URGENT';

/** A comment that the client sees. */
export type TicketReplyInput = {
  /** Files uploaded before by the same viewer, at most 20. */
  attachmentIds?: Array<string | number> | null | undefined;
  /** In Markdown, 1 byte to 64 KB. */
  body: string;
  /** Send although something unseen has happened. */
  force?: boolean | null | undefined;
  /** A text of your own, at most 255 characters: a retry with it within 24 hours returns the first result. */
  idempotencyKey?: string | null | undefined;
  /** The ticket's `eventCursor`, or the cursor of the last event, that the author has seen. */
  lastSeenCursor?: string | null | undefined;
  /** Operators and keys: send the client a mail. DISABLED when the desk has no mailbox. */
  notifyClient?: boolean | null | undefined;
  /** Operators and keys: resolve the ticket with it. */
  resolve?: boolean | null | undefined;
};

/** Where a ticket came from. */
export type TicketSource =
  /** A third-party app with an API key. */
  | 'API'
  /** A mail. */
  | 'EMAIL'
  /** The operator panel, on a client's behalf. */
  | 'PANEL'
  /** A public link. */
  | 'PUBLIC_LINK'
  /** The widget, signed or not. */
  | 'WIDGET';

/** Where a ticket stands. */
export type TicketStatus =
  /** Done with; a comment of the client reopens it. */
  | 'CLOSED'
  /** Somebody of the team works on it. */
  | 'IN_PROGRESS'
  /** Waits for the support team. */
  | 'OPEN'
  /** Answered; a comment of the client reopens it. */
  | 'RESOLVED'
  /** Waits for the client; their comment opens it. */
  | 'WAITING';

/** What kind of mistake it was, for programs; the message is for people. */
export type UserErrorCode =
  /** Contradicts something that is there already. */
  | 'CONFLICT'
  /** Switched off or not configured here. */
  | 'DISABLED'
  /** Not a legal move from the ticket's present status. */
  | 'ILLEGAL_TRANSITION'
  /** Not of the form that is expected. */
  | 'INVALID'
  /** This viewer may not do this. */
  | 'NOT_ALLOWED'
  /** Does not exist, or is not visible to this viewer; the two are not told apart. */
  | 'NOT_FOUND'
  /** Too many attempts; the message says when to try again. */
  | 'RATE_LIMITED'
  /** Something that is needed was left out or empty. */
  | 'REQUIRED'
  /** Something happened that the author has not seen; send again with `force` to go on. */
  | 'STALE'
  /** More bytes or items than the limit that the message names. */
  | 'TOO_LARGE'
  /** Longer than the limit that the message names. */
  | 'TOO_LONG';

export type FilterChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type FilterChoicesQuery = { operators: Array<{ id: string, name: string, active: boolean }>, desks: Array<{ id: string, name: string, categories: Array<{ id: string, name: string, archived: boolean }> }> };

export type TicketChangesSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type TicketChangesSubscription = { ticketChanged: { created: boolean, ticket: (
      { id: string }
      & { ' $fragmentRefs'?: { 'TicketRow_TicketFragment': TicketRow_TicketFragment } }
    ) } };

export type TicketRow_TicketFragment = (
  { id: string, number: string, title: string, createdAt: string, updatedAt: string, client: { id: string, displayName: string, email: string | null } | null, category: { id: string, name: string } | null, assignee: { id: string, name: string } | null }
  & { ' $fragmentRefs'?: { 'StatusBadge_TicketFragment': StatusBadge_TicketFragment;'PriorityBadge_TicketFragment': PriorityBadge_TicketFragment } }
) & { ' $fragmentName'?: 'TicketRow_TicketFragment' };

export type ViewCountsQueryVariables = Exact<{
  mine?: TicketFilter | null | undefined;
  unassigned?: TicketFilter | null | undefined;
  open?: TicketFilter | null | undefined;
  waiting?: TicketFilter | null | undefined;
  snoozed?: TicketFilter | null | undefined;
  all?: TicketFilter | null | undefined;
}>;


export type ViewCountsQuery = { mine: { total: number, capped: boolean }, unassigned: { total: number, capped: boolean }, open: { total: number, capped: boolean }, waiting: { total: number, capped: boolean }, snoozed: { total: number, capped: boolean }, all: { total: number, capped: boolean } };

export type TicketListQueryVariables = Exact<{
  filter?: TicketFilter | null | undefined;
  orderBy?: TicketOrder | null | undefined;
  after?: string | null | undefined;
}>;


export type TicketListQuery = { viewer:
    | { __typename: 'ApiKey' }
    | { __typename: 'Client' }
    | { __typename: 'LinkHolder' }
    | { __typename: 'Operator', id: string }
   | null, tickets: { edges: Array<{ cursor: string, node: (
        { id: string }
        & { ' $fragmentRefs'?: { 'TicketRow_TicketFragment': TicketRow_TicketFragment } }
      ) }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OperatorSignInMutationVariables = Exact<{
  email: string;
  password: string;
}>;


export type OperatorSignInMutation = { operatorSignIn: { operator: { id: string } | null, userErrors: Array<{ message: string, field: Array<string> | null }> } };

export type OperatorSignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type OperatorSignOutMutation = { operatorSignOut: { userErrors: Array<{ message: string }> } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer:
    | { __typename: 'ApiKey' }
    | { __typename: 'Client' }
    | { __typename: 'LinkHolder' }
    | (
      { __typename: 'Operator', id: string, name: string, role: OperatorRole | null }
      & { ' $fragmentRefs'?: { 'Preferences_OperatorFragment': Preferences_OperatorFragment } }
    )
   | null };

type ActivityEntry_Event_AssigneeChanged_Fragment = { __typename: 'AssigneeChanged', id: string, at: string, actorName: string, fromName: string | null, toName: string | null } & { ' $fragmentName'?: 'ActivityEntry_Event_AssigneeChanged_Fragment' };

type ActivityEntry_Event_CategoryChanged_Fragment = { __typename: 'CategoryChanged', id: string, at: string, actorName: string, fromName: string | null, toName: string | null } & { ' $fragmentName'?: 'ActivityEntry_Event_CategoryChanged_Fragment' };

type ActivityEntry_Event_CommentAdded_Fragment = { __typename: 'CommentAdded', id: string, at: string, actorName: string, comment: { id: string, visibility: CommentVisibility, fromSupport: boolean } | null } & { ' $fragmentName'?: 'ActivityEntry_Event_CommentAdded_Fragment' };

type ActivityEntry_Event_CommentEdited_Fragment = { __typename: 'CommentEdited', id: string, at: string, actorName: string } & { ' $fragmentName'?: 'ActivityEntry_Event_CommentEdited_Fragment' };

type ActivityEntry_Event_CommentMadeInternal_Fragment = { __typename: 'CommentMadeInternal', id: string, at: string, actorName: string } & { ' $fragmentName'?: 'ActivityEntry_Event_CommentMadeInternal_Fragment' };

type ActivityEntry_Event_CommentRemoved_Fragment = { __typename: 'CommentRemoved', id: string, at: string, actorName: string } & { ' $fragmentName'?: 'ActivityEntry_Event_CommentRemoved_Fragment' };

type ActivityEntry_Event_LinkRevoked_Fragment = { __typename: 'LinkRevoked', id: string, at: string, actorName: string } & { ' $fragmentName'?: 'ActivityEntry_Event_LinkRevoked_Fragment' };

type ActivityEntry_Event_LinkRotated_Fragment = { __typename: 'LinkRotated', id: string, at: string, actorName: string } & { ' $fragmentName'?: 'ActivityEntry_Event_LinkRotated_Fragment' };

type ActivityEntry_Event_PriorityChanged_Fragment = { __typename: 'PriorityChanged', id: string, at: string, actorName: string, fromPriority: TicketPriority, toPriority: TicketPriority } & { ' $fragmentName'?: 'ActivityEntry_Event_PriorityChanged_Fragment' };

type ActivityEntry_Event_Snoozed_Fragment = { __typename: 'Snoozed', until: string | null, id: string, at: string, actorName: string } & { ' $fragmentName'?: 'ActivityEntry_Event_Snoozed_Fragment' };

type ActivityEntry_Event_StatusChanged_Fragment = { __typename: 'StatusChanged', id: string, at: string, actorName: string, fromStatus: TicketStatus, toStatus: TicketStatus } & { ' $fragmentName'?: 'ActivityEntry_Event_StatusChanged_Fragment' };

type ActivityEntry_Event_TaskClosed_Fragment = { __typename: 'TaskClosed', taskTitle: string, id: string, at: string, actorName: string } & { ' $fragmentName'?: 'ActivityEntry_Event_TaskClosed_Fragment' };

type ActivityEntry_Event_TaskLinked_Fragment = { __typename: 'TaskLinked', taskTitle: string, id: string, at: string, actorName: string } & { ' $fragmentName'?: 'ActivityEntry_Event_TaskLinked_Fragment' };

type ActivityEntry_Event_TaskReopened_Fragment = { __typename: 'TaskReopened', taskTitle: string, id: string, at: string, actorName: string } & { ' $fragmentName'?: 'ActivityEntry_Event_TaskReopened_Fragment' };

type ActivityEntry_Event_TaskUnlinked_Fragment = { __typename: 'TaskUnlinked', taskTitle: string, id: string, at: string, actorName: string } & { ' $fragmentName'?: 'ActivityEntry_Event_TaskUnlinked_Fragment' };

type ActivityEntry_Event_TicketCreated_Fragment = { __typename: 'TicketCreated', id: string, at: string, actorName: string } & { ' $fragmentName'?: 'ActivityEntry_Event_TicketCreated_Fragment' };

type ActivityEntry_Event_TicketMerged_Fragment = { __typename: 'TicketMerged', id: string, at: string, actorName: string } & { ' $fragmentName'?: 'ActivityEntry_Event_TicketMerged_Fragment' };

type ActivityEntry_Event_TicketUnmerged_Fragment = { __typename: 'TicketUnmerged', id: string, at: string, actorName: string } & { ' $fragmentName'?: 'ActivityEntry_Event_TicketUnmerged_Fragment' };

type ActivityEntry_Event_TitleChanged_Fragment = { __typename: 'TitleChanged', id: string, at: string, actorName: string, fromTitle: string, toTitle: string } & { ' $fragmentName'?: 'ActivityEntry_Event_TitleChanged_Fragment' };

export type ActivityEntry_EventFragment =
  | ActivityEntry_Event_AssigneeChanged_Fragment
  | ActivityEntry_Event_CategoryChanged_Fragment
  | ActivityEntry_Event_CommentAdded_Fragment
  | ActivityEntry_Event_CommentEdited_Fragment
  | ActivityEntry_Event_CommentMadeInternal_Fragment
  | ActivityEntry_Event_CommentRemoved_Fragment
  | ActivityEntry_Event_LinkRevoked_Fragment
  | ActivityEntry_Event_LinkRotated_Fragment
  | ActivityEntry_Event_PriorityChanged_Fragment
  | ActivityEntry_Event_Snoozed_Fragment
  | ActivityEntry_Event_StatusChanged_Fragment
  | ActivityEntry_Event_TaskClosed_Fragment
  | ActivityEntry_Event_TaskLinked_Fragment
  | ActivityEntry_Event_TaskReopened_Fragment
  | ActivityEntry_Event_TaskUnlinked_Fragment
  | ActivityEntry_Event_TicketCreated_Fragment
  | ActivityEntry_Event_TicketMerged_Fragment
  | ActivityEntry_Event_TicketUnmerged_Fragment
  | ActivityEntry_Event_TitleChanged_Fragment
;

export type StatusActions_TicketFragment = { id: string, status: TicketStatus, availableActions: Array<TicketAction> } & { ' $fragmentName'?: 'StatusActions_TicketFragment' };

export type TicketResolveMutationVariables = Exact<{
  ticketId: string | number;
}>;


export type TicketResolveMutation = { ticketResolve: { ticket: { ' $fragmentRefs'?: { 'StatusActions_TicketFragment': StatusActions_TicketFragment } } | null, openTasks: Array<{ id: string, title: string }>, userErrors: Array<{ message: string }> } };

export type TicketCloseMutationVariables = Exact<{
  ticketId: string | number;
}>;


export type TicketCloseMutation = { ticketClose: { ticket: { ' $fragmentRefs'?: { 'StatusActions_TicketFragment': StatusActions_TicketFragment } } | null, userErrors: Array<{ message: string }> } };

export type TicketReopenMutationVariables = Exact<{
  ticketId: string | number;
}>;


export type TicketReopenMutation = { ticketReopen: { ticket: { ' $fragmentRefs'?: { 'StatusActions_TicketFragment': StatusActions_TicketFragment } } | null, userErrors: Array<{ message: string }> } };

export type TicketConversation_TicketFragment = { id: string, contentHtml: string, createdAt: string, client: { id: string, displayName: string } | null, attachments: Array<(
    { id: string }
    & { ' $fragmentRefs'?: { 'AttachmentList_AttachmentFragment': AttachmentList_AttachmentFragment } }
  )>, comments: { totalCount: number, edges: Array<{ cursor: string, node: (
        { id: string, createdAt: string }
        & { ' $fragmentRefs'?: { 'CommentBubble_CommentFragment': CommentBubble_CommentFragment } }
      ) }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null } } } & { ' $fragmentName'?: 'TicketConversation_TicketFragment' };

export type EarlierCommentsQueryVariables = Exact<{
  ticketId: string | number;
  before?: string | null | undefined;
}>;


export type EarlierCommentsQuery = { ticket: { id: string, comments: { totalCount: number, edges: Array<{ cursor: string, node: (
          { id: string, createdAt: string }
          & { ' $fragmentRefs'?: { 'CommentBubble_CommentFragment': CommentBubble_CommentFragment } }
        ) }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null } } } | null };

export type TicketHeader_TicketFragment = (
  { id: string, number: string, title: string }
  & { ' $fragmentRefs'?: { 'StatusBadge_TicketFragment': StatusBadge_TicketFragment;'PriorityBadge_TicketFragment': PriorityBadge_TicketFragment;'StatusActions_TicketFragment': StatusActions_TicketFragment } }
) & { ' $fragmentName'?: 'TicketHeader_TicketFragment' };

export type TicketAddInternalCommentMutationVariables = Exact<{
  ticketId: string | number;
  input: InternalCommentInput;
}>;


export type TicketAddInternalCommentMutation = { ticketAddInternalComment: { comment: (
      { id: string, createdAt: string }
      & { ' $fragmentRefs'?: { 'CommentBubble_CommentFragment': CommentBubble_CommentFragment } }
    ) | null, userErrors: Array<{ message: string, field: Array<string> | null }> } };

export type ReplyForm_TicketFragment = { id: string, availableActions: Array<TicketAction>, client: { id: string, email: string | null } | null, desk: { id: string, name: string, mailboxAddress: string | null } | null } & { ' $fragmentName'?: 'ReplyForm_TicketFragment' };

type StaleNotice_Event_AssigneeChanged_Fragment = (
  { __typename: 'AssigneeChanged', id: string, cursor: string }
  & { ' $fragmentRefs'?: { 'ActivityEntry_Event_AssigneeChanged_Fragment': ActivityEntry_Event_AssigneeChanged_Fragment } }
) & { ' $fragmentName'?: 'StaleNotice_Event_AssigneeChanged_Fragment' };

type StaleNotice_Event_CategoryChanged_Fragment = (
  { __typename: 'CategoryChanged', id: string, cursor: string }
  & { ' $fragmentRefs'?: { 'ActivityEntry_Event_CategoryChanged_Fragment': ActivityEntry_Event_CategoryChanged_Fragment } }
) & { ' $fragmentName'?: 'StaleNotice_Event_CategoryChanged_Fragment' };

type StaleNotice_Event_CommentAdded_Fragment = (
  { __typename: 'CommentAdded', id: string, cursor: string, comment: (
    { id: string }
    & { ' $fragmentRefs'?: { 'CommentBubble_CommentFragment': CommentBubble_CommentFragment } }
  ) | null }
  & { ' $fragmentRefs'?: { 'ActivityEntry_Event_CommentAdded_Fragment': ActivityEntry_Event_CommentAdded_Fragment } }
) & { ' $fragmentName'?: 'StaleNotice_Event_CommentAdded_Fragment' };

type StaleNotice_Event_CommentEdited_Fragment = (
  { __typename: 'CommentEdited', id: string, cursor: string }
  & { ' $fragmentRefs'?: { 'ActivityEntry_Event_CommentEdited_Fragment': ActivityEntry_Event_CommentEdited_Fragment } }
) & { ' $fragmentName'?: 'StaleNotice_Event_CommentEdited_Fragment' };

type StaleNotice_Event_CommentMadeInternal_Fragment = (
  { __typename: 'CommentMadeInternal', id: string, cursor: string }
  & { ' $fragmentRefs'?: { 'ActivityEntry_Event_CommentMadeInternal_Fragment': ActivityEntry_Event_CommentMadeInternal_Fragment } }
) & { ' $fragmentName'?: 'StaleNotice_Event_CommentMadeInternal_Fragment' };

type StaleNotice_Event_CommentRemoved_Fragment = (
  { __typename: 'CommentRemoved', id: string, cursor: string }
  & { ' $fragmentRefs'?: { 'ActivityEntry_Event_CommentRemoved_Fragment': ActivityEntry_Event_CommentRemoved_Fragment } }
) & { ' $fragmentName'?: 'StaleNotice_Event_CommentRemoved_Fragment' };

type StaleNotice_Event_LinkRevoked_Fragment = (
  { __typename: 'LinkRevoked', id: string, cursor: string }
  & { ' $fragmentRefs'?: { 'ActivityEntry_Event_LinkRevoked_Fragment': ActivityEntry_Event_LinkRevoked_Fragment } }
) & { ' $fragmentName'?: 'StaleNotice_Event_LinkRevoked_Fragment' };

type StaleNotice_Event_LinkRotated_Fragment = (
  { __typename: 'LinkRotated', id: string, cursor: string }
  & { ' $fragmentRefs'?: { 'ActivityEntry_Event_LinkRotated_Fragment': ActivityEntry_Event_LinkRotated_Fragment } }
) & { ' $fragmentName'?: 'StaleNotice_Event_LinkRotated_Fragment' };

type StaleNotice_Event_PriorityChanged_Fragment = (
  { __typename: 'PriorityChanged', id: string, cursor: string }
  & { ' $fragmentRefs'?: { 'ActivityEntry_Event_PriorityChanged_Fragment': ActivityEntry_Event_PriorityChanged_Fragment } }
) & { ' $fragmentName'?: 'StaleNotice_Event_PriorityChanged_Fragment' };

type StaleNotice_Event_Snoozed_Fragment = (
  { __typename: 'Snoozed', id: string, cursor: string }
  & { ' $fragmentRefs'?: { 'ActivityEntry_Event_Snoozed_Fragment': ActivityEntry_Event_Snoozed_Fragment } }
) & { ' $fragmentName'?: 'StaleNotice_Event_Snoozed_Fragment' };

type StaleNotice_Event_StatusChanged_Fragment = (
  { __typename: 'StatusChanged', id: string, cursor: string }
  & { ' $fragmentRefs'?: { 'ActivityEntry_Event_StatusChanged_Fragment': ActivityEntry_Event_StatusChanged_Fragment } }
) & { ' $fragmentName'?: 'StaleNotice_Event_StatusChanged_Fragment' };

type StaleNotice_Event_TaskClosed_Fragment = (
  { __typename: 'TaskClosed', id: string, cursor: string }
  & { ' $fragmentRefs'?: { 'ActivityEntry_Event_TaskClosed_Fragment': ActivityEntry_Event_TaskClosed_Fragment } }
) & { ' $fragmentName'?: 'StaleNotice_Event_TaskClosed_Fragment' };

type StaleNotice_Event_TaskLinked_Fragment = (
  { __typename: 'TaskLinked', id: string, cursor: string }
  & { ' $fragmentRefs'?: { 'ActivityEntry_Event_TaskLinked_Fragment': ActivityEntry_Event_TaskLinked_Fragment } }
) & { ' $fragmentName'?: 'StaleNotice_Event_TaskLinked_Fragment' };

type StaleNotice_Event_TaskReopened_Fragment = (
  { __typename: 'TaskReopened', id: string, cursor: string }
  & { ' $fragmentRefs'?: { 'ActivityEntry_Event_TaskReopened_Fragment': ActivityEntry_Event_TaskReopened_Fragment } }
) & { ' $fragmentName'?: 'StaleNotice_Event_TaskReopened_Fragment' };

type StaleNotice_Event_TaskUnlinked_Fragment = (
  { __typename: 'TaskUnlinked', id: string, cursor: string }
  & { ' $fragmentRefs'?: { 'ActivityEntry_Event_TaskUnlinked_Fragment': ActivityEntry_Event_TaskUnlinked_Fragment } }
) & { ' $fragmentName'?: 'StaleNotice_Event_TaskUnlinked_Fragment' };

type StaleNotice_Event_TicketCreated_Fragment = (
  { __typename: 'TicketCreated', id: string, cursor: string }
  & { ' $fragmentRefs'?: { 'ActivityEntry_Event_TicketCreated_Fragment': ActivityEntry_Event_TicketCreated_Fragment } }
) & { ' $fragmentName'?: 'StaleNotice_Event_TicketCreated_Fragment' };

type StaleNotice_Event_TicketMerged_Fragment = (
  { __typename: 'TicketMerged', id: string, cursor: string }
  & { ' $fragmentRefs'?: { 'ActivityEntry_Event_TicketMerged_Fragment': ActivityEntry_Event_TicketMerged_Fragment } }
) & { ' $fragmentName'?: 'StaleNotice_Event_TicketMerged_Fragment' };

type StaleNotice_Event_TicketUnmerged_Fragment = (
  { __typename: 'TicketUnmerged', id: string, cursor: string }
  & { ' $fragmentRefs'?: { 'ActivityEntry_Event_TicketUnmerged_Fragment': ActivityEntry_Event_TicketUnmerged_Fragment } }
) & { ' $fragmentName'?: 'StaleNotice_Event_TicketUnmerged_Fragment' };

type StaleNotice_Event_TitleChanged_Fragment = (
  { __typename: 'TitleChanged', id: string, cursor: string }
  & { ' $fragmentRefs'?: { 'ActivityEntry_Event_TitleChanged_Fragment': ActivityEntry_Event_TitleChanged_Fragment } }
) & { ' $fragmentName'?: 'StaleNotice_Event_TitleChanged_Fragment' };

export type StaleNotice_EventFragment =
  | StaleNotice_Event_AssigneeChanged_Fragment
  | StaleNotice_Event_CategoryChanged_Fragment
  | StaleNotice_Event_CommentAdded_Fragment
  | StaleNotice_Event_CommentEdited_Fragment
  | StaleNotice_Event_CommentMadeInternal_Fragment
  | StaleNotice_Event_CommentRemoved_Fragment
  | StaleNotice_Event_LinkRevoked_Fragment
  | StaleNotice_Event_LinkRotated_Fragment
  | StaleNotice_Event_PriorityChanged_Fragment
  | StaleNotice_Event_Snoozed_Fragment
  | StaleNotice_Event_StatusChanged_Fragment
  | StaleNotice_Event_TaskClosed_Fragment
  | StaleNotice_Event_TaskLinked_Fragment
  | StaleNotice_Event_TaskReopened_Fragment
  | StaleNotice_Event_TaskUnlinked_Fragment
  | StaleNotice_Event_TicketCreated_Fragment
  | StaleNotice_Event_TicketMerged_Fragment
  | StaleNotice_Event_TicketUnmerged_Fragment
  | StaleNotice_Event_TitleChanged_Fragment
;

export type TicketComposer_TicketFragment = (
  { id: string, availableActions: Array<TicketAction> }
  & { ' $fragmentRefs'?: { 'ReplyForm_TicketFragment': ReplyForm_TicketFragment } }
) & { ' $fragmentName'?: 'TicketComposer_TicketFragment' };

export type TicketReplyMutationVariables = Exact<{
  ticketId: string | number;
  input: TicketReplyInput;
}>;


export type TicketReplyMutation = { ticketReply: { comment: (
      { id: string, createdAt: string }
      & { ' $fragmentRefs'?: { 'CommentBubble_CommentFragment': CommentBubble_CommentFragment } }
    ) | null, ticket: (
      { id: string }
      & { ' $fragmentRefs'?: { 'StatusActions_TicketFragment': StatusActions_TicketFragment } }
    ) | null, unseen: Array<
      | (
        { id: string }
        & { ' $fragmentRefs'?: { 'StaleNotice_Event_AssigneeChanged_Fragment': StaleNotice_Event_AssigneeChanged_Fragment } }
      )
      | (
        { id: string }
        & { ' $fragmentRefs'?: { 'StaleNotice_Event_CategoryChanged_Fragment': StaleNotice_Event_CategoryChanged_Fragment } }
      )
      | (
        { id: string }
        & { ' $fragmentRefs'?: { 'StaleNotice_Event_CommentAdded_Fragment': StaleNotice_Event_CommentAdded_Fragment } }
      )
      | (
        { id: string }
        & { ' $fragmentRefs'?: { 'StaleNotice_Event_CommentEdited_Fragment': StaleNotice_Event_CommentEdited_Fragment } }
      )
      | (
        { id: string }
        & { ' $fragmentRefs'?: { 'StaleNotice_Event_CommentMadeInternal_Fragment': StaleNotice_Event_CommentMadeInternal_Fragment } }
      )
      | (
        { id: string }
        & { ' $fragmentRefs'?: { 'StaleNotice_Event_CommentRemoved_Fragment': StaleNotice_Event_CommentRemoved_Fragment } }
      )
      | (
        { id: string }
        & { ' $fragmentRefs'?: { 'StaleNotice_Event_LinkRevoked_Fragment': StaleNotice_Event_LinkRevoked_Fragment } }
      )
      | (
        { id: string }
        & { ' $fragmentRefs'?: { 'StaleNotice_Event_LinkRotated_Fragment': StaleNotice_Event_LinkRotated_Fragment } }
      )
      | (
        { id: string }
        & { ' $fragmentRefs'?: { 'StaleNotice_Event_PriorityChanged_Fragment': StaleNotice_Event_PriorityChanged_Fragment } }
      )
      | (
        { id: string }
        & { ' $fragmentRefs'?: { 'StaleNotice_Event_Snoozed_Fragment': StaleNotice_Event_Snoozed_Fragment } }
      )
      | (
        { id: string }
        & { ' $fragmentRefs'?: { 'StaleNotice_Event_StatusChanged_Fragment': StaleNotice_Event_StatusChanged_Fragment } }
      )
      | (
        { id: string }
        & { ' $fragmentRefs'?: { 'StaleNotice_Event_TaskClosed_Fragment': StaleNotice_Event_TaskClosed_Fragment } }
      )
      | (
        { id: string }
        & { ' $fragmentRefs'?: { 'StaleNotice_Event_TaskLinked_Fragment': StaleNotice_Event_TaskLinked_Fragment } }
      )
      | (
        { id: string }
        & { ' $fragmentRefs'?: { 'StaleNotice_Event_TaskReopened_Fragment': StaleNotice_Event_TaskReopened_Fragment } }
      )
      | (
        { id: string }
        & { ' $fragmentRefs'?: { 'StaleNotice_Event_TaskUnlinked_Fragment': StaleNotice_Event_TaskUnlinked_Fragment } }
      )
      | (
        { id: string }
        & { ' $fragmentRefs'?: { 'StaleNotice_Event_TicketCreated_Fragment': StaleNotice_Event_TicketCreated_Fragment } }
      )
      | (
        { id: string }
        & { ' $fragmentRefs'?: { 'StaleNotice_Event_TicketMerged_Fragment': StaleNotice_Event_TicketMerged_Fragment } }
      )
      | (
        { id: string }
        & { ' $fragmentRefs'?: { 'StaleNotice_Event_TicketUnmerged_Fragment': StaleNotice_Event_TicketUnmerged_Fragment } }
      )
      | (
        { id: string }
        & { ' $fragmentRefs'?: { 'StaleNotice_Event_TitleChanged_Fragment': StaleNotice_Event_TitleChanged_Fragment } }
      )
    >, userErrors: Array<{ message: string, code: UserErrorCode, field: Array<string> | null }> } };

export type UseReply_LastSeenFragment = { id: string, eventCursor: string } & { ' $fragmentName'?: 'UseReply_LastSeenFragment' };

export type ActivityHistory_TicketFragment = { id: string, activity: { edges: Array<{ cursor: string, node:
        | (
          { id: string }
          & { ' $fragmentRefs'?: { 'ActivityEntry_Event_AssigneeChanged_Fragment': ActivityEntry_Event_AssigneeChanged_Fragment } }
        )
        | (
          { id: string }
          & { ' $fragmentRefs'?: { 'ActivityEntry_Event_CategoryChanged_Fragment': ActivityEntry_Event_CategoryChanged_Fragment } }
        )
        | (
          { id: string }
          & { ' $fragmentRefs'?: { 'ActivityEntry_Event_CommentAdded_Fragment': ActivityEntry_Event_CommentAdded_Fragment } }
        )
        | (
          { id: string }
          & { ' $fragmentRefs'?: { 'ActivityEntry_Event_CommentEdited_Fragment': ActivityEntry_Event_CommentEdited_Fragment } }
        )
        | (
          { id: string }
          & { ' $fragmentRefs'?: { 'ActivityEntry_Event_CommentMadeInternal_Fragment': ActivityEntry_Event_CommentMadeInternal_Fragment } }
        )
        | (
          { id: string }
          & { ' $fragmentRefs'?: { 'ActivityEntry_Event_CommentRemoved_Fragment': ActivityEntry_Event_CommentRemoved_Fragment } }
        )
        | (
          { id: string }
          & { ' $fragmentRefs'?: { 'ActivityEntry_Event_LinkRevoked_Fragment': ActivityEntry_Event_LinkRevoked_Fragment } }
        )
        | (
          { id: string }
          & { ' $fragmentRefs'?: { 'ActivityEntry_Event_LinkRotated_Fragment': ActivityEntry_Event_LinkRotated_Fragment } }
        )
        | (
          { id: string }
          & { ' $fragmentRefs'?: { 'ActivityEntry_Event_PriorityChanged_Fragment': ActivityEntry_Event_PriorityChanged_Fragment } }
        )
        | (
          { id: string }
          & { ' $fragmentRefs'?: { 'ActivityEntry_Event_Snoozed_Fragment': ActivityEntry_Event_Snoozed_Fragment } }
        )
        | (
          { id: string }
          & { ' $fragmentRefs'?: { 'ActivityEntry_Event_StatusChanged_Fragment': ActivityEntry_Event_StatusChanged_Fragment } }
        )
        | (
          { id: string }
          & { ' $fragmentRefs'?: { 'ActivityEntry_Event_TaskClosed_Fragment': ActivityEntry_Event_TaskClosed_Fragment } }
        )
        | (
          { id: string }
          & { ' $fragmentRefs'?: { 'ActivityEntry_Event_TaskLinked_Fragment': ActivityEntry_Event_TaskLinked_Fragment } }
        )
        | (
          { id: string }
          & { ' $fragmentRefs'?: { 'ActivityEntry_Event_TaskReopened_Fragment': ActivityEntry_Event_TaskReopened_Fragment } }
        )
        | (
          { id: string }
          & { ' $fragmentRefs'?: { 'ActivityEntry_Event_TaskUnlinked_Fragment': ActivityEntry_Event_TaskUnlinked_Fragment } }
        )
        | (
          { id: string }
          & { ' $fragmentRefs'?: { 'ActivityEntry_Event_TicketCreated_Fragment': ActivityEntry_Event_TicketCreated_Fragment } }
        )
        | (
          { id: string }
          & { ' $fragmentRefs'?: { 'ActivityEntry_Event_TicketMerged_Fragment': ActivityEntry_Event_TicketMerged_Fragment } }
        )
        | (
          { id: string }
          & { ' $fragmentRefs'?: { 'ActivityEntry_Event_TicketUnmerged_Fragment': ActivityEntry_Event_TicketUnmerged_Fragment } }
        )
        | (
          { id: string }
          & { ' $fragmentRefs'?: { 'ActivityEntry_Event_TitleChanged_Fragment': ActivityEntry_Event_TitleChanged_Fragment } }
        )
       }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } & { ' $fragmentName'?: 'ActivityHistory_TicketFragment' };

export type MoreActivityQueryVariables = Exact<{
  ticketId: string | number;
  after?: string | null | undefined;
}>;


export type MoreActivityQuery = { ticket: { id: string, activity: { edges: Array<{ cursor: string, node:
          | (
            { id: string }
            & { ' $fragmentRefs'?: { 'ActivityEntry_Event_AssigneeChanged_Fragment': ActivityEntry_Event_AssigneeChanged_Fragment } }
          )
          | (
            { id: string }
            & { ' $fragmentRefs'?: { 'ActivityEntry_Event_CategoryChanged_Fragment': ActivityEntry_Event_CategoryChanged_Fragment } }
          )
          | (
            { id: string }
            & { ' $fragmentRefs'?: { 'ActivityEntry_Event_CommentAdded_Fragment': ActivityEntry_Event_CommentAdded_Fragment } }
          )
          | (
            { id: string }
            & { ' $fragmentRefs'?: { 'ActivityEntry_Event_CommentEdited_Fragment': ActivityEntry_Event_CommentEdited_Fragment } }
          )
          | (
            { id: string }
            & { ' $fragmentRefs'?: { 'ActivityEntry_Event_CommentMadeInternal_Fragment': ActivityEntry_Event_CommentMadeInternal_Fragment } }
          )
          | (
            { id: string }
            & { ' $fragmentRefs'?: { 'ActivityEntry_Event_CommentRemoved_Fragment': ActivityEntry_Event_CommentRemoved_Fragment } }
          )
          | (
            { id: string }
            & { ' $fragmentRefs'?: { 'ActivityEntry_Event_LinkRevoked_Fragment': ActivityEntry_Event_LinkRevoked_Fragment } }
          )
          | (
            { id: string }
            & { ' $fragmentRefs'?: { 'ActivityEntry_Event_LinkRotated_Fragment': ActivityEntry_Event_LinkRotated_Fragment } }
          )
          | (
            { id: string }
            & { ' $fragmentRefs'?: { 'ActivityEntry_Event_PriorityChanged_Fragment': ActivityEntry_Event_PriorityChanged_Fragment } }
          )
          | (
            { id: string }
            & { ' $fragmentRefs'?: { 'ActivityEntry_Event_Snoozed_Fragment': ActivityEntry_Event_Snoozed_Fragment } }
          )
          | (
            { id: string }
            & { ' $fragmentRefs'?: { 'ActivityEntry_Event_StatusChanged_Fragment': ActivityEntry_Event_StatusChanged_Fragment } }
          )
          | (
            { id: string }
            & { ' $fragmentRefs'?: { 'ActivityEntry_Event_TaskClosed_Fragment': ActivityEntry_Event_TaskClosed_Fragment } }
          )
          | (
            { id: string }
            & { ' $fragmentRefs'?: { 'ActivityEntry_Event_TaskLinked_Fragment': ActivityEntry_Event_TaskLinked_Fragment } }
          )
          | (
            { id: string }
            & { ' $fragmentRefs'?: { 'ActivityEntry_Event_TaskReopened_Fragment': ActivityEntry_Event_TaskReopened_Fragment } }
          )
          | (
            { id: string }
            & { ' $fragmentRefs'?: { 'ActivityEntry_Event_TaskUnlinked_Fragment': ActivityEntry_Event_TaskUnlinked_Fragment } }
          )
          | (
            { id: string }
            & { ' $fragmentRefs'?: { 'ActivityEntry_Event_TicketCreated_Fragment': ActivityEntry_Event_TicketCreated_Fragment } }
          )
          | (
            { id: string }
            & { ' $fragmentRefs'?: { 'ActivityEntry_Event_TicketMerged_Fragment': ActivityEntry_Event_TicketMerged_Fragment } }
          )
          | (
            { id: string }
            & { ' $fragmentRefs'?: { 'ActivityEntry_Event_TicketUnmerged_Fragment': ActivityEntry_Event_TicketUnmerged_Fragment } }
          )
          | (
            { id: string }
            & { ' $fragmentRefs'?: { 'ActivityEntry_Event_TitleChanged_Fragment': ActivityEntry_Event_TitleChanged_Fragment } }
          )
         }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type AssigneeSelect_TicketFragment = { id: string, assignee: { id: string, name: string } | null } & { ' $fragmentName'?: 'AssigneeSelect_TicketFragment' };

export type AssigneeSelect_OperatorFragment = { id: string, name: string, active: boolean } & { ' $fragmentName'?: 'AssigneeSelect_OperatorFragment' };

export type TicketAssignMutationVariables = Exact<{
  ticketId: string | number;
  operatorId?: string | number | null | undefined;
}>;


export type TicketAssignMutation = { ticketAssign: { __typename: 'TicketAssignPayload', ticket: { __typename: 'Ticket', id: string, assignee: { __typename: 'Operator', id: string, name: string } | null } | null, userErrors: Array<{ message: string }> } };

export type CategorySelect_TicketFragment = { id: string, category: { id: string, name: string } | null, desk: { id: string, categories: Array<{ id: string, name: string }> } | null } & { ' $fragmentName'?: 'CategorySelect_TicketFragment' };

export type TicketSetCategoryMutationVariables = Exact<{
  ticketId: string | number;
  categoryId?: string | number | null | undefined;
}>;


export type TicketSetCategoryMutation = { ticketUpdate: { __typename: 'TicketUpdatePayload', ticket: { __typename: 'Ticket', id: string, category: { __typename: 'Category', id: string, name: string } | null } | null, userErrors: Array<{ message: string }> } };

export type ClientPanel_TicketFragment = { id: string, client: { id: string, displayName: string, name: string | null, email: string | null, externalId: string | null, phone: string | null, verified: boolean } | null } & { ' $fragmentName'?: 'ClientPanel_TicketFragment' };

export type PrioritySelect_TicketFragment = { id: string, priority: TicketPriority } & { ' $fragmentName'?: 'PrioritySelect_TicketFragment' };

export type TicketSetPriorityMutationVariables = Exact<{
  ticketId: string | number;
  priority: TicketPriority;
}>;


export type TicketSetPriorityMutation = { ticketUpdate: { __typename: 'TicketUpdatePayload', ticket: { __typename: 'Ticket', id: string, priority: TicketPriority } | null, userErrors: Array<{ message: string }> } };

export type PublicLink_TicketFragment = { id: string, publicUrl: string | null } & { ' $fragmentName'?: 'PublicLink_TicketFragment' };

export type RelatedTasks_TicketFragment = { id: string, tasks: Array<{ id: string, number: number, title: string, status: TaskStatus, closed: boolean }> } & { ' $fragmentName'?: 'RelatedTasks_TicketFragment' };

export type Sidebar_TicketFragment = (
  { id: string }
  & { ' $fragmentRefs'?: { 'CategorySelect_TicketFragment': CategorySelect_TicketFragment;'AssigneeSelect_TicketFragment': AssigneeSelect_TicketFragment;'PrioritySelect_TicketFragment': PrioritySelect_TicketFragment;'StatusSelect_TicketFragment': StatusSelect_TicketFragment;'ClientPanel_TicketFragment': ClientPanel_TicketFragment;'SourcePanel_TicketFragment': SourcePanel_TicketFragment;'RelatedTasks_TicketFragment': RelatedTasks_TicketFragment;'PublicLink_TicketFragment': PublicLink_TicketFragment;'ActivityHistory_TicketFragment': ActivityHistory_TicketFragment } }
) & { ' $fragmentName'?: 'Sidebar_TicketFragment' };

export type SourcePanel_TicketFragment = { id: string, source: TicketSource | null, createdAt: string, updatedAt: string, snoozedUntil: string | null, desk: { id: string, name: string } | null } & { ' $fragmentName'?: 'SourcePanel_TicketFragment' };

export type StatusSelect_TicketFragment = { id: string, status: TicketStatus, availableActions: Array<TicketAction> } & { ' $fragmentName'?: 'StatusSelect_TicketFragment' };

export type TicketSetStatusMutationVariables = Exact<{
  ticketId: string | number;
  status: TicketStatus;
}>;


export type TicketSetStatusMutation = { ticketSetStatus: { __typename: 'TicketSetStatusPayload', ticket: { __typename: 'Ticket', id: string, status: TicketStatus, availableActions: Array<TicketAction> } | null, userErrors: Array<{ message: string }> } };

export type TicketPageQueryVariables = Exact<{
  number: string;
}>;


export type TicketPageQuery = { viewer:
    | { __typename: 'ApiKey' }
    | { __typename: 'Client' }
    | { __typename: 'LinkHolder' }
    | { __typename: 'Operator', id: string }
   | null, ticketByNumber: (
    { id: string, number: string, title: string, eventCursor: string }
    & { ' $fragmentRefs'?: { 'TicketHeader_TicketFragment': TicketHeader_TicketFragment;'TicketConversation_TicketFragment': TicketConversation_TicketFragment;'TicketComposer_TicketFragment': TicketComposer_TicketFragment;'Sidebar_TicketFragment': Sidebar_TicketFragment } }
  ) | null, operators: Array<{ ' $fragmentRefs'?: { 'AssigneeSelect_OperatorFragment': AssigneeSelect_OperatorFragment } }> };

export type TicketEventsSubscriptionVariables = Exact<{
  ticketId: string | number;
  after?: string | null | undefined;
}>;


export type TicketEventsSubscription = { ticketEvents:
    | (
      { __typename: 'AssigneeChanged', id: string, cursor: string, ticket: (
        { id: string, title: string, updatedAt: string, snoozedUntil: string | null, publicUrl: string | null, category: { id: string, name: string } | null, assignee: { id: string, name: string } | null }
        & { ' $fragmentRefs'?: { 'StatusBadge_TicketFragment': StatusBadge_TicketFragment;'PriorityBadge_TicketFragment': PriorityBadge_TicketFragment;'StatusActions_TicketFragment': StatusActions_TicketFragment;'RelatedTasks_TicketFragment': RelatedTasks_TicketFragment } }
      ) }
      & { ' $fragmentRefs'?: { 'ActivityEntry_Event_AssigneeChanged_Fragment': ActivityEntry_Event_AssigneeChanged_Fragment } }
    )
    | (
      { __typename: 'CategoryChanged', id: string, cursor: string, ticket: (
        { id: string, title: string, updatedAt: string, snoozedUntil: string | null, publicUrl: string | null, category: { id: string, name: string } | null, assignee: { id: string, name: string } | null }
        & { ' $fragmentRefs'?: { 'StatusBadge_TicketFragment': StatusBadge_TicketFragment;'PriorityBadge_TicketFragment': PriorityBadge_TicketFragment;'StatusActions_TicketFragment': StatusActions_TicketFragment;'RelatedTasks_TicketFragment': RelatedTasks_TicketFragment } }
      ) }
      & { ' $fragmentRefs'?: { 'ActivityEntry_Event_CategoryChanged_Fragment': ActivityEntry_Event_CategoryChanged_Fragment } }
    )
    | (
      { __typename: 'CommentAdded', id: string, cursor: string, comment: (
        { id: string, createdAt: string }
        & { ' $fragmentRefs'?: { 'CommentBubble_CommentFragment': CommentBubble_CommentFragment } }
      ) | null, ticket: (
        { id: string, title: string, updatedAt: string, snoozedUntil: string | null, publicUrl: string | null, category: { id: string, name: string } | null, assignee: { id: string, name: string } | null }
        & { ' $fragmentRefs'?: { 'StatusBadge_TicketFragment': StatusBadge_TicketFragment;'PriorityBadge_TicketFragment': PriorityBadge_TicketFragment;'StatusActions_TicketFragment': StatusActions_TicketFragment;'RelatedTasks_TicketFragment': RelatedTasks_TicketFragment } }
      ) }
      & { ' $fragmentRefs'?: { 'ActivityEntry_Event_CommentAdded_Fragment': ActivityEntry_Event_CommentAdded_Fragment } }
    )
    | (
      { __typename: 'CommentEdited', id: string, cursor: string, ticket: (
        { id: string, title: string, updatedAt: string, snoozedUntil: string | null, publicUrl: string | null, category: { id: string, name: string } | null, assignee: { id: string, name: string } | null }
        & { ' $fragmentRefs'?: { 'StatusBadge_TicketFragment': StatusBadge_TicketFragment;'PriorityBadge_TicketFragment': PriorityBadge_TicketFragment;'StatusActions_TicketFragment': StatusActions_TicketFragment;'RelatedTasks_TicketFragment': RelatedTasks_TicketFragment } }
      ) }
      & { ' $fragmentRefs'?: { 'ActivityEntry_Event_CommentEdited_Fragment': ActivityEntry_Event_CommentEdited_Fragment } }
    )
    | (
      { __typename: 'CommentMadeInternal', id: string, cursor: string, ticket: (
        { id: string, title: string, updatedAt: string, snoozedUntil: string | null, publicUrl: string | null, category: { id: string, name: string } | null, assignee: { id: string, name: string } | null }
        & { ' $fragmentRefs'?: { 'StatusBadge_TicketFragment': StatusBadge_TicketFragment;'PriorityBadge_TicketFragment': PriorityBadge_TicketFragment;'StatusActions_TicketFragment': StatusActions_TicketFragment;'RelatedTasks_TicketFragment': RelatedTasks_TicketFragment } }
      ) }
      & { ' $fragmentRefs'?: { 'ActivityEntry_Event_CommentMadeInternal_Fragment': ActivityEntry_Event_CommentMadeInternal_Fragment } }
    )
    | (
      { __typename: 'CommentRemoved', id: string, cursor: string, ticket: (
        { id: string, title: string, updatedAt: string, snoozedUntil: string | null, publicUrl: string | null, category: { id: string, name: string } | null, assignee: { id: string, name: string } | null }
        & { ' $fragmentRefs'?: { 'StatusBadge_TicketFragment': StatusBadge_TicketFragment;'PriorityBadge_TicketFragment': PriorityBadge_TicketFragment;'StatusActions_TicketFragment': StatusActions_TicketFragment;'RelatedTasks_TicketFragment': RelatedTasks_TicketFragment } }
      ) }
      & { ' $fragmentRefs'?: { 'ActivityEntry_Event_CommentRemoved_Fragment': ActivityEntry_Event_CommentRemoved_Fragment } }
    )
    | (
      { __typename: 'LinkRevoked', id: string, cursor: string, ticket: (
        { id: string, title: string, updatedAt: string, snoozedUntil: string | null, publicUrl: string | null, category: { id: string, name: string } | null, assignee: { id: string, name: string } | null }
        & { ' $fragmentRefs'?: { 'StatusBadge_TicketFragment': StatusBadge_TicketFragment;'PriorityBadge_TicketFragment': PriorityBadge_TicketFragment;'StatusActions_TicketFragment': StatusActions_TicketFragment;'RelatedTasks_TicketFragment': RelatedTasks_TicketFragment } }
      ) }
      & { ' $fragmentRefs'?: { 'ActivityEntry_Event_LinkRevoked_Fragment': ActivityEntry_Event_LinkRevoked_Fragment } }
    )
    | (
      { __typename: 'LinkRotated', id: string, cursor: string, ticket: (
        { id: string, title: string, updatedAt: string, snoozedUntil: string | null, publicUrl: string | null, category: { id: string, name: string } | null, assignee: { id: string, name: string } | null }
        & { ' $fragmentRefs'?: { 'StatusBadge_TicketFragment': StatusBadge_TicketFragment;'PriorityBadge_TicketFragment': PriorityBadge_TicketFragment;'StatusActions_TicketFragment': StatusActions_TicketFragment;'RelatedTasks_TicketFragment': RelatedTasks_TicketFragment } }
      ) }
      & { ' $fragmentRefs'?: { 'ActivityEntry_Event_LinkRotated_Fragment': ActivityEntry_Event_LinkRotated_Fragment } }
    )
    | (
      { __typename: 'PriorityChanged', id: string, cursor: string, ticket: (
        { id: string, title: string, updatedAt: string, snoozedUntil: string | null, publicUrl: string | null, category: { id: string, name: string } | null, assignee: { id: string, name: string } | null }
        & { ' $fragmentRefs'?: { 'StatusBadge_TicketFragment': StatusBadge_TicketFragment;'PriorityBadge_TicketFragment': PriorityBadge_TicketFragment;'StatusActions_TicketFragment': StatusActions_TicketFragment;'RelatedTasks_TicketFragment': RelatedTasks_TicketFragment } }
      ) }
      & { ' $fragmentRefs'?: { 'ActivityEntry_Event_PriorityChanged_Fragment': ActivityEntry_Event_PriorityChanged_Fragment } }
    )
    | (
      { __typename: 'Snoozed', id: string, cursor: string, ticket: (
        { id: string, title: string, updatedAt: string, snoozedUntil: string | null, publicUrl: string | null, category: { id: string, name: string } | null, assignee: { id: string, name: string } | null }
        & { ' $fragmentRefs'?: { 'StatusBadge_TicketFragment': StatusBadge_TicketFragment;'PriorityBadge_TicketFragment': PriorityBadge_TicketFragment;'StatusActions_TicketFragment': StatusActions_TicketFragment;'RelatedTasks_TicketFragment': RelatedTasks_TicketFragment } }
      ) }
      & { ' $fragmentRefs'?: { 'ActivityEntry_Event_Snoozed_Fragment': ActivityEntry_Event_Snoozed_Fragment } }
    )
    | (
      { __typename: 'StatusChanged', id: string, cursor: string, ticket: (
        { id: string, title: string, updatedAt: string, snoozedUntil: string | null, publicUrl: string | null, category: { id: string, name: string } | null, assignee: { id: string, name: string } | null }
        & { ' $fragmentRefs'?: { 'StatusBadge_TicketFragment': StatusBadge_TicketFragment;'PriorityBadge_TicketFragment': PriorityBadge_TicketFragment;'StatusActions_TicketFragment': StatusActions_TicketFragment;'RelatedTasks_TicketFragment': RelatedTasks_TicketFragment } }
      ) }
      & { ' $fragmentRefs'?: { 'ActivityEntry_Event_StatusChanged_Fragment': ActivityEntry_Event_StatusChanged_Fragment } }
    )
    | (
      { __typename: 'TaskClosed', id: string, cursor: string, ticket: (
        { id: string, title: string, updatedAt: string, snoozedUntil: string | null, publicUrl: string | null, category: { id: string, name: string } | null, assignee: { id: string, name: string } | null }
        & { ' $fragmentRefs'?: { 'StatusBadge_TicketFragment': StatusBadge_TicketFragment;'PriorityBadge_TicketFragment': PriorityBadge_TicketFragment;'StatusActions_TicketFragment': StatusActions_TicketFragment;'RelatedTasks_TicketFragment': RelatedTasks_TicketFragment } }
      ) }
      & { ' $fragmentRefs'?: { 'ActivityEntry_Event_TaskClosed_Fragment': ActivityEntry_Event_TaskClosed_Fragment } }
    )
    | (
      { __typename: 'TaskLinked', id: string, cursor: string, ticket: (
        { id: string, title: string, updatedAt: string, snoozedUntil: string | null, publicUrl: string | null, category: { id: string, name: string } | null, assignee: { id: string, name: string } | null }
        & { ' $fragmentRefs'?: { 'StatusBadge_TicketFragment': StatusBadge_TicketFragment;'PriorityBadge_TicketFragment': PriorityBadge_TicketFragment;'StatusActions_TicketFragment': StatusActions_TicketFragment;'RelatedTasks_TicketFragment': RelatedTasks_TicketFragment } }
      ) }
      & { ' $fragmentRefs'?: { 'ActivityEntry_Event_TaskLinked_Fragment': ActivityEntry_Event_TaskLinked_Fragment } }
    )
    | (
      { __typename: 'TaskReopened', id: string, cursor: string, ticket: (
        { id: string, title: string, updatedAt: string, snoozedUntil: string | null, publicUrl: string | null, category: { id: string, name: string } | null, assignee: { id: string, name: string } | null }
        & { ' $fragmentRefs'?: { 'StatusBadge_TicketFragment': StatusBadge_TicketFragment;'PriorityBadge_TicketFragment': PriorityBadge_TicketFragment;'StatusActions_TicketFragment': StatusActions_TicketFragment;'RelatedTasks_TicketFragment': RelatedTasks_TicketFragment } }
      ) }
      & { ' $fragmentRefs'?: { 'ActivityEntry_Event_TaskReopened_Fragment': ActivityEntry_Event_TaskReopened_Fragment } }
    )
    | (
      { __typename: 'TaskUnlinked', id: string, cursor: string, ticket: (
        { id: string, title: string, updatedAt: string, snoozedUntil: string | null, publicUrl: string | null, category: { id: string, name: string } | null, assignee: { id: string, name: string } | null }
        & { ' $fragmentRefs'?: { 'StatusBadge_TicketFragment': StatusBadge_TicketFragment;'PriorityBadge_TicketFragment': PriorityBadge_TicketFragment;'StatusActions_TicketFragment': StatusActions_TicketFragment;'RelatedTasks_TicketFragment': RelatedTasks_TicketFragment } }
      ) }
      & { ' $fragmentRefs'?: { 'ActivityEntry_Event_TaskUnlinked_Fragment': ActivityEntry_Event_TaskUnlinked_Fragment } }
    )
    | (
      { __typename: 'TicketCreated', id: string, cursor: string, ticket: (
        { id: string, title: string, updatedAt: string, snoozedUntil: string | null, publicUrl: string | null, category: { id: string, name: string } | null, assignee: { id: string, name: string } | null }
        & { ' $fragmentRefs'?: { 'StatusBadge_TicketFragment': StatusBadge_TicketFragment;'PriorityBadge_TicketFragment': PriorityBadge_TicketFragment;'StatusActions_TicketFragment': StatusActions_TicketFragment;'RelatedTasks_TicketFragment': RelatedTasks_TicketFragment } }
      ) }
      & { ' $fragmentRefs'?: { 'ActivityEntry_Event_TicketCreated_Fragment': ActivityEntry_Event_TicketCreated_Fragment } }
    )
    | (
      { __typename: 'TicketMerged', id: string, cursor: string, ticket: (
        { id: string, title: string, updatedAt: string, snoozedUntil: string | null, publicUrl: string | null, category: { id: string, name: string } | null, assignee: { id: string, name: string } | null }
        & { ' $fragmentRefs'?: { 'StatusBadge_TicketFragment': StatusBadge_TicketFragment;'PriorityBadge_TicketFragment': PriorityBadge_TicketFragment;'StatusActions_TicketFragment': StatusActions_TicketFragment;'RelatedTasks_TicketFragment': RelatedTasks_TicketFragment } }
      ) }
      & { ' $fragmentRefs'?: { 'ActivityEntry_Event_TicketMerged_Fragment': ActivityEntry_Event_TicketMerged_Fragment } }
    )
    | (
      { __typename: 'TicketUnmerged', id: string, cursor: string, ticket: (
        { id: string, title: string, updatedAt: string, snoozedUntil: string | null, publicUrl: string | null, category: { id: string, name: string } | null, assignee: { id: string, name: string } | null }
        & { ' $fragmentRefs'?: { 'StatusBadge_TicketFragment': StatusBadge_TicketFragment;'PriorityBadge_TicketFragment': PriorityBadge_TicketFragment;'StatusActions_TicketFragment': StatusActions_TicketFragment;'RelatedTasks_TicketFragment': RelatedTasks_TicketFragment } }
      ) }
      & { ' $fragmentRefs'?: { 'ActivityEntry_Event_TicketUnmerged_Fragment': ActivityEntry_Event_TicketUnmerged_Fragment } }
    )
    | (
      { __typename: 'TitleChanged', id: string, cursor: string, ticket: (
        { id: string, title: string, updatedAt: string, snoozedUntil: string | null, publicUrl: string | null, category: { id: string, name: string } | null, assignee: { id: string, name: string } | null }
        & { ' $fragmentRefs'?: { 'StatusBadge_TicketFragment': StatusBadge_TicketFragment;'PriorityBadge_TicketFragment': PriorityBadge_TicketFragment;'StatusActions_TicketFragment': StatusActions_TicketFragment;'RelatedTasks_TicketFragment': RelatedTasks_TicketFragment } }
      ) }
      & { ' $fragmentRefs'?: { 'ActivityEntry_Event_TitleChanged_Fragment': ActivityEntry_Event_TitleChanged_Fragment } }
    )
   };

export type ChangeUndoMutationVariables = Exact<{
  changeId: string | number;
}>;


export type ChangeUndoMutation = { changeUndo: { tickets: Array<{ id: string, title: string, status: TicketStatus, priority: TicketPriority, snoozedUntil: string | null, updatedAt: string, availableActions: Array<TicketAction>, assignee: { id: string, name: string } | null, category: { id: string, name: string } | null }>, failures: Array<{ ticketId: string, ticket: { id: string, number: string } | null, userErrors: Array<{ message: string }> }>, userErrors: Array<{ message: string }> } };

export type MoreTicketNumbersQueryVariables = Exact<{
  filter?: TicketFilter | null | undefined;
  orderBy?: TicketOrder | null | undefined;
  after?: string | null | undefined;
}>;


export type MoreTicketNumbersQuery = { tickets: { edges: Array<{ node: { id: string, number: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type Preferences_OperatorFragment = { id: string, preferences: { afterSend: AfterSend, singleKeys: boolean, density: Density, theme: Theme } | null } & { ' $fragmentName'?: 'Preferences_OperatorFragment' };

export type PreferencesQueryVariables = Exact<{ [key: string]: never; }>;


export type PreferencesQuery = { viewer:
    | { __typename: 'ApiKey' }
    | { __typename: 'Client' }
    | { __typename: 'LinkHolder' }
    | (
      { __typename: 'Operator' }
      & { ' $fragmentRefs'?: { 'Preferences_OperatorFragment': Preferences_OperatorFragment } }
    )
   | null };

export type PaletteTicket_TicketFragment = (
  { id: string, number: string, title: string }
  & { ' $fragmentRefs'?: { 'StatusBadge_TicketFragment': StatusBadge_TicketFragment;'PriorityBadge_TicketFragment': PriorityBadge_TicketFragment } }
) & { ' $fragmentName'?: 'PaletteTicket_TicketFragment' };

export type RecentTicketQueryVariables = Exact<{
  number: string;
}>;


export type RecentTicketQuery = { ticketByNumber: (
    { id: string }
    & { ' $fragmentRefs'?: { 'PaletteTicket_TicketFragment': PaletteTicket_TicketFragment } }
  ) | null };

export type PaletteTicketsQueryVariables = Exact<{
  text: string;
  mayBeNumber: boolean;
}>;


export type PaletteTicketsQuery = { ticketByNumber?: (
    { id: string }
    & { ' $fragmentRefs'?: { 'PaletteTicket_TicketFragment': PaletteTicket_TicketFragment } }
  ) | null, tickets: { edges: Array<{ node: (
        { id: string }
        & { ' $fragmentRefs'?: { 'PaletteTicket_TicketFragment': PaletteTicket_TicketFragment } }
      ) }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AttachmentList_AttachmentFragment = { id: string, fileName: string, size: number, inline: boolean, url: string } & { ' $fragmentName'?: 'AttachmentList_AttachmentFragment' };

export type CommentBubble_CommentFragment = { id: string, authorName: string, fromSupport: boolean, visibility: CommentVisibility, bodyHtml: string, createdAt: string, editedAt: string | null, attachments: Array<(
    { id: string }
    & { ' $fragmentRefs'?: { 'AttachmentList_AttachmentFragment': AttachmentList_AttachmentFragment } }
  )> } & { ' $fragmentName'?: 'CommentBubble_CommentFragment' };

export type PriorityBadge_TicketFragment = { priority: TicketPriority } & { ' $fragmentName'?: 'PriorityBadge_TicketFragment' };

export type StatusBadge_TicketFragment = { status: TicketStatus } & { ' $fragmentName'?: 'StatusBadge_TicketFragment' };

export const StatusBadge_TicketFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatusBadge_ticket"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]} as unknown as DocumentNode<StatusBadge_TicketFragment, unknown>;
export const PriorityBadge_TicketFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PriorityBadge_ticket"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"priority"}}]}}]} as unknown as DocumentNode<PriorityBadge_TicketFragment, unknown>;
export const TicketRow_TicketFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TicketRow_ticket"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatusBadge_ticket"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PriorityBadge_ticket"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatusBadge_ticket"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PriorityBadge_ticket"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"priority"}}]}}]} as unknown as DocumentNode<TicketRow_TicketFragment, unknown>;
export const AttachmentList_AttachmentFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AttachmentList_attachment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Attachment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"inline"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]} as unknown as DocumentNode<AttachmentList_AttachmentFragment, unknown>;
export const CommentBubble_CommentFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CommentBubble_comment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Comment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"authorName"}},{"kind":"Field","name":{"kind":"Name","value":"fromSupport"}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"bodyHtml"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"editedAt"}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AttachmentList_attachment"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AttachmentList_attachment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Attachment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"inline"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]} as unknown as DocumentNode<CommentBubble_CommentFragment, unknown>;
export const TicketConversation_TicketFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TicketConversation_ticket"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"contentHtml"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AttachmentList_attachment"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CommentBubble_comment"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AttachmentList_attachment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Attachment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"inline"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CommentBubble_comment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Comment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"authorName"}},{"kind":"Field","name":{"kind":"Name","value":"fromSupport"}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"bodyHtml"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"editedAt"}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AttachmentList_attachment"}}]}}]}}]} as unknown as DocumentNode<TicketConversation_TicketFragment, unknown>;
export const StatusActions_TicketFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatusActions_ticket"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}}]}}]} as unknown as DocumentNode<StatusActions_TicketFragment, unknown>;
export const TicketHeader_TicketFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TicketHeader_ticket"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatusBadge_ticket"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PriorityBadge_ticket"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatusActions_ticket"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatusBadge_ticket"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PriorityBadge_ticket"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"priority"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatusActions_ticket"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}}]}}]} as unknown as DocumentNode<TicketHeader_TicketFragment, unknown>;
export const ActivityEntry_EventFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActivityEntry_event"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TicketEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommentAdded"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"comment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"fromSupport"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StatusChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"fromStatus"},"name":{"kind":"Name","value":"from"}},{"kind":"Field","alias":{"kind":"Name","value":"toStatus"},"name":{"kind":"Name","value":"to"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PriorityChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"fromPriority"},"name":{"kind":"Name","value":"from"}},{"kind":"Field","alias":{"kind":"Name","value":"toPriority"},"name":{"kind":"Name","value":"to"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CategoryChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"fromName"},"name":{"kind":"Name","value":"from"}},{"kind":"Field","alias":{"kind":"Name","value":"toName"},"name":{"kind":"Name","value":"to"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssigneeChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"fromName"},"name":{"kind":"Name","value":"from"}},{"kind":"Field","alias":{"kind":"Name","value":"toName"},"name":{"kind":"Name","value":"to"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TitleChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"fromTitle"},"name":{"kind":"Name","value":"from"}},{"kind":"Field","alias":{"kind":"Name","value":"toTitle"},"name":{"kind":"Name","value":"to"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Snoozed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TaskLinked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taskTitle"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TaskUnlinked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taskTitle"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TaskClosed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taskTitle"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TaskReopened"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taskTitle"}}]}}]}}]} as unknown as DocumentNode<ActivityEntry_EventFragment, unknown>;
export const StaleNotice_EventFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaleNotice_event"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TicketEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActivityEntry_event"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommentAdded"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"comment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CommentBubble_comment"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AttachmentList_attachment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Attachment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"inline"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActivityEntry_event"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TicketEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommentAdded"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"comment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"fromSupport"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StatusChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"fromStatus"},"name":{"kind":"Name","value":"from"}},{"kind":"Field","alias":{"kind":"Name","value":"toStatus"},"name":{"kind":"Name","value":"to"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PriorityChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"fromPriority"},"name":{"kind":"Name","value":"from"}},{"kind":"Field","alias":{"kind":"Name","value":"toPriority"},"name":{"kind":"Name","value":"to"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CategoryChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"fromName"},"name":{"kind":"Name","value":"from"}},{"kind":"Field","alias":{"kind":"Name","value":"toName"},"name":{"kind":"Name","value":"to"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssigneeChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"fromName"},"name":{"kind":"Name","value":"from"}},{"kind":"Field","alias":{"kind":"Name","value":"toName"},"name":{"kind":"Name","value":"to"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TitleChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"fromTitle"},"name":{"kind":"Name","value":"from"}},{"kind":"Field","alias":{"kind":"Name","value":"toTitle"},"name":{"kind":"Name","value":"to"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Snoozed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TaskLinked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taskTitle"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TaskUnlinked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taskTitle"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TaskClosed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taskTitle"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TaskReopened"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taskTitle"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CommentBubble_comment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Comment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"authorName"}},{"kind":"Field","name":{"kind":"Name","value":"fromSupport"}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"bodyHtml"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"editedAt"}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AttachmentList_attachment"}}]}}]}}]} as unknown as DocumentNode<StaleNotice_EventFragment, unknown>;
export const ReplyForm_TicketFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReplyForm_ticket"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"desk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mailboxAddress"}}]}}]}}]} as unknown as DocumentNode<ReplyForm_TicketFragment, unknown>;
export const TicketComposer_TicketFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TicketComposer_ticket"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReplyForm_ticket"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReplyForm_ticket"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"desk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mailboxAddress"}}]}}]}}]} as unknown as DocumentNode<TicketComposer_TicketFragment, unknown>;
export const UseReply_LastSeenFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UseReply_lastSeen"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"eventCursor"}}]}}]} as unknown as DocumentNode<UseReply_LastSeenFragment, unknown>;
export const AssigneeSelect_OperatorFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssigneeSelect_operator"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Operator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"active"}}]}}]} as unknown as DocumentNode<AssigneeSelect_OperatorFragment, unknown>;
export const CategorySelect_TicketFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CategorySelect_ticket"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"desk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"categories"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<CategorySelect_TicketFragment, unknown>;
export const AssigneeSelect_TicketFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssigneeSelect_ticket"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<AssigneeSelect_TicketFragment, unknown>;
export const PrioritySelect_TicketFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PrioritySelect_ticket"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}}]}}]} as unknown as DocumentNode<PrioritySelect_TicketFragment, unknown>;
export const StatusSelect_TicketFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatusSelect_ticket"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}}]}}]} as unknown as DocumentNode<StatusSelect_TicketFragment, unknown>;
export const ClientPanel_TicketFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientPanel_ticket"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"verified"}}]}}]}}]} as unknown as DocumentNode<ClientPanel_TicketFragment, unknown>;
export const SourcePanel_TicketFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourcePanel_ticket"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"snoozedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"desk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<SourcePanel_TicketFragment, unknown>;
export const RelatedTasks_TicketFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelatedTasks_ticket"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}}]}}]}}]} as unknown as DocumentNode<RelatedTasks_TicketFragment, unknown>;
export const PublicLink_TicketFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PublicLink_ticket"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"publicUrl"}}]}}]} as unknown as DocumentNode<PublicLink_TicketFragment, unknown>;
export const ActivityHistory_TicketFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActivityHistory_ticket"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"activity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActivityEntry_event"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActivityEntry_event"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TicketEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommentAdded"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"comment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"fromSupport"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StatusChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"fromStatus"},"name":{"kind":"Name","value":"from"}},{"kind":"Field","alias":{"kind":"Name","value":"toStatus"},"name":{"kind":"Name","value":"to"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PriorityChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"fromPriority"},"name":{"kind":"Name","value":"from"}},{"kind":"Field","alias":{"kind":"Name","value":"toPriority"},"name":{"kind":"Name","value":"to"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CategoryChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"fromName"},"name":{"kind":"Name","value":"from"}},{"kind":"Field","alias":{"kind":"Name","value":"toName"},"name":{"kind":"Name","value":"to"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssigneeChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"fromName"},"name":{"kind":"Name","value":"from"}},{"kind":"Field","alias":{"kind":"Name","value":"toName"},"name":{"kind":"Name","value":"to"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TitleChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"fromTitle"},"name":{"kind":"Name","value":"from"}},{"kind":"Field","alias":{"kind":"Name","value":"toTitle"},"name":{"kind":"Name","value":"to"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Snoozed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TaskLinked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taskTitle"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TaskUnlinked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taskTitle"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TaskClosed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taskTitle"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TaskReopened"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taskTitle"}}]}}]}}]} as unknown as DocumentNode<ActivityHistory_TicketFragment, unknown>;
export const Sidebar_TicketFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Sidebar_ticket"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CategorySelect_ticket"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssigneeSelect_ticket"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PrioritySelect_ticket"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatusSelect_ticket"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientPanel_ticket"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourcePanel_ticket"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelatedTasks_ticket"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PublicLink_ticket"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActivityHistory_ticket"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActivityEntry_event"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TicketEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommentAdded"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"comment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"fromSupport"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StatusChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"fromStatus"},"name":{"kind":"Name","value":"from"}},{"kind":"Field","alias":{"kind":"Name","value":"toStatus"},"name":{"kind":"Name","value":"to"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PriorityChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"fromPriority"},"name":{"kind":"Name","value":"from"}},{"kind":"Field","alias":{"kind":"Name","value":"toPriority"},"name":{"kind":"Name","value":"to"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CategoryChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"fromName"},"name":{"kind":"Name","value":"from"}},{"kind":"Field","alias":{"kind":"Name","value":"toName"},"name":{"kind":"Name","value":"to"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssigneeChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"fromName"},"name":{"kind":"Name","value":"from"}},{"kind":"Field","alias":{"kind":"Name","value":"toName"},"name":{"kind":"Name","value":"to"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TitleChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"fromTitle"},"name":{"kind":"Name","value":"from"}},{"kind":"Field","alias":{"kind":"Name","value":"toTitle"},"name":{"kind":"Name","value":"to"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Snoozed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TaskLinked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taskTitle"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TaskUnlinked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taskTitle"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TaskClosed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taskTitle"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TaskReopened"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taskTitle"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CategorySelect_ticket"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"desk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"categories"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssigneeSelect_ticket"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PrioritySelect_ticket"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatusSelect_ticket"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientPanel_ticket"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"verified"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourcePanel_ticket"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"snoozedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"desk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelatedTasks_ticket"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PublicLink_ticket"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"publicUrl"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActivityHistory_ticket"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"activity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActivityEntry_event"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<Sidebar_TicketFragment, unknown>;
export const Preferences_OperatorFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Preferences_operator"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Operator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"preferences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"afterSend"}},{"kind":"Field","name":{"kind":"Name","value":"singleKeys"}},{"kind":"Field","name":{"kind":"Name","value":"density"}},{"kind":"Field","name":{"kind":"Name","value":"theme"}}]}}]}}]} as unknown as DocumentNode<Preferences_OperatorFragment, unknown>;
export const PaletteTicket_TicketFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PaletteTicket_ticket"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatusBadge_ticket"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PriorityBadge_ticket"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatusBadge_ticket"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PriorityBadge_ticket"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"priority"}}]}}]} as unknown as DocumentNode<PaletteTicket_TicketFragment, unknown>;
export const FilterChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FilterChoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"active"}}]}},{"kind":"Field","name":{"kind":"Name","value":"desks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"categories"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"includeArchived"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"archived"}}]}}]}}]}}]} as unknown as DocumentNode<FilterChoicesQuery, FilterChoicesQueryVariables>;
export const TicketChangesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"TicketChanges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ticketChanged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"ticket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TicketRow_ticket"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatusBadge_ticket"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PriorityBadge_ticket"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"priority"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TicketRow_ticket"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatusBadge_ticket"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PriorityBadge_ticket"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<TicketChangesSubscription, TicketChangesSubscriptionVariables>;
export const ViewCountsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ViewCounts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mine"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TicketFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unassigned"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TicketFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"open"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TicketFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"waiting"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TicketFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"snoozed"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TicketFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"all"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TicketFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"mine"},"name":{"kind":"Name","value":"ticketCounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mine"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"capped"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"unassigned"},"name":{"kind":"Name","value":"ticketCounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unassigned"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"capped"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"open"},"name":{"kind":"Name","value":"ticketCounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"open"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"capped"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"waiting"},"name":{"kind":"Name","value":"ticketCounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"waiting"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"capped"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"snoozed"},"name":{"kind":"Name","value":"ticketCounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"snoozed"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"capped"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"all"},"name":{"kind":"Name","value":"ticketCounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"all"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"capped"}}]}}]}}]} as unknown as DocumentNode<ViewCountsQuery, ViewCountsQueryVariables>;
export const TicketListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TicketList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TicketFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TicketOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Operator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"tickets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TicketRow_ticket"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatusBadge_ticket"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PriorityBadge_ticket"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"priority"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TicketRow_ticket"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatusBadge_ticket"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PriorityBadge_ticket"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<TicketListQuery, TicketListQueryVariables>;
export const OperatorSignInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OperatorSignIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"email"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"password"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operatorSignIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"email"},"value":{"kind":"Variable","name":{"kind":"Name","value":"email"}}},{"kind":"Argument","name":{"kind":"Name","value":"password"},"value":{"kind":"Variable","name":{"kind":"Name","value":"password"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OperatorSignInMutation, OperatorSignInMutationVariables>;
export const OperatorSignOutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OperatorSignOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operatorSignOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<OperatorSignOutMutation, OperatorSignOutMutationVariables>;
export const ViewerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Operator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Preferences_operator"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Preferences_operator"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Operator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"preferences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"afterSend"}},{"kind":"Field","name":{"kind":"Name","value":"singleKeys"}},{"kind":"Field","name":{"kind":"Name","value":"density"}},{"kind":"Field","name":{"kind":"Name","value":"theme"}}]}}]}}]} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;
export const TicketResolveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TicketResolve"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ticketId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ticketResolve"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ticketId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ticketId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ticket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatusActions_ticket"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openTasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatusActions_ticket"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}}]}}]} as unknown as DocumentNode<TicketResolveMutation, TicketResolveMutationVariables>;
export const TicketCloseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TicketClose"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ticketId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ticketClose"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ticketId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ticketId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ticket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatusActions_ticket"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatusActions_ticket"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}}]}}]} as unknown as DocumentNode<TicketCloseMutation, TicketCloseMutationVariables>;
export const TicketReopenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TicketReopen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ticketId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ticketReopen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ticketId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ticketId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ticket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatusActions_ticket"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatusActions_ticket"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}}]}}]} as unknown as DocumentNode<TicketReopenMutation, TicketReopenMutationVariables>;
export const EarlierCommentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EarlierComments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ticketId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ticket"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ticketId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"comments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CommentBubble_comment"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AttachmentList_attachment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Attachment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"inline"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CommentBubble_comment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Comment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"authorName"}},{"kind":"Field","name":{"kind":"Name","value":"fromSupport"}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"bodyHtml"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"editedAt"}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AttachmentList_attachment"}}]}}]}}]} as unknown as DocumentNode<EarlierCommentsQuery, EarlierCommentsQueryVariables>;
export const TicketAddInternalCommentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TicketAddInternalComment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ticketId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InternalCommentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ticketAddInternalComment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ticketId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ticketId"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"comment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CommentBubble_comment"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AttachmentList_attachment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Attachment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"inline"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CommentBubble_comment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Comment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"authorName"}},{"kind":"Field","name":{"kind":"Name","value":"fromSupport"}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"bodyHtml"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"editedAt"}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AttachmentList_attachment"}}]}}]}}]} as unknown as DocumentNode<TicketAddInternalCommentMutation, TicketAddInternalCommentMutationVariables>;
export const TicketReplyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TicketReply"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ticketId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TicketReplyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ticketReply"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ticketId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ticketId"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"comment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CommentBubble_comment"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ticket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatusActions_ticket"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unseen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StaleNotice_event"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AttachmentList_attachment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Attachment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"inline"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActivityEntry_event"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TicketEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommentAdded"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"comment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"fromSupport"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StatusChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"fromStatus"},"name":{"kind":"Name","value":"from"}},{"kind":"Field","alias":{"kind":"Name","value":"toStatus"},"name":{"kind":"Name","value":"to"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PriorityChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"fromPriority"},"name":{"kind":"Name","value":"from"}},{"kind":"Field","alias":{"kind":"Name","value":"toPriority"},"name":{"kind":"Name","value":"to"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CategoryChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"fromName"},"name":{"kind":"Name","value":"from"}},{"kind":"Field","alias":{"kind":"Name","value":"toName"},"name":{"kind":"Name","value":"to"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssigneeChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"fromName"},"name":{"kind":"Name","value":"from"}},{"kind":"Field","alias":{"kind":"Name","value":"toName"},"name":{"kind":"Name","value":"to"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TitleChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"fromTitle"},"name":{"kind":"Name","value":"from"}},{"kind":"Field","alias":{"kind":"Name","value":"toTitle"},"name":{"kind":"Name","value":"to"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Snoozed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TaskLinked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taskTitle"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TaskUnlinked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taskTitle"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TaskClosed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taskTitle"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TaskReopened"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taskTitle"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CommentBubble_comment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Comment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"authorName"}},{"kind":"Field","name":{"kind":"Name","value":"fromSupport"}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"bodyHtml"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"editedAt"}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AttachmentList_attachment"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatusActions_ticket"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaleNotice_event"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TicketEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActivityEntry_event"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommentAdded"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"comment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CommentBubble_comment"}}]}}]}}]}}]} as unknown as DocumentNode<TicketReplyMutation, TicketReplyMutationVariables>;
export const MoreActivityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MoreActivity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ticketId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ticket"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ticketId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"activity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActivityEntry_event"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActivityEntry_event"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TicketEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommentAdded"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"comment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"fromSupport"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StatusChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"fromStatus"},"name":{"kind":"Name","value":"from"}},{"kind":"Field","alias":{"kind":"Name","value":"toStatus"},"name":{"kind":"Name","value":"to"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PriorityChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"fromPriority"},"name":{"kind":"Name","value":"from"}},{"kind":"Field","alias":{"kind":"Name","value":"toPriority"},"name":{"kind":"Name","value":"to"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CategoryChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"fromName"},"name":{"kind":"Name","value":"from"}},{"kind":"Field","alias":{"kind":"Name","value":"toName"},"name":{"kind":"Name","value":"to"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssigneeChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"fromName"},"name":{"kind":"Name","value":"from"}},{"kind":"Field","alias":{"kind":"Name","value":"toName"},"name":{"kind":"Name","value":"to"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TitleChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"fromTitle"},"name":{"kind":"Name","value":"from"}},{"kind":"Field","alias":{"kind":"Name","value":"toTitle"},"name":{"kind":"Name","value":"to"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Snoozed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TaskLinked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taskTitle"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TaskUnlinked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taskTitle"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TaskClosed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taskTitle"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TaskReopened"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taskTitle"}}]}}]}}]} as unknown as DocumentNode<MoreActivityQuery, MoreActivityQueryVariables>;
export const TicketAssignDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TicketAssign"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ticketId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"operatorId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ticketAssign"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ticketId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ticketId"}}},{"kind":"Argument","name":{"kind":"Name","value":"operatorId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"operatorId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ticket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<TicketAssignMutation, TicketAssignMutationVariables>;
export const TicketSetCategoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TicketSetCategory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ticketId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"categoryId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ticketUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ticketId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ticketId"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"categoryId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"categoryId"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ticket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<TicketSetCategoryMutation, TicketSetCategoryMutationVariables>;
export const TicketSetPriorityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TicketSetPriority"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ticketId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"priority"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TicketPriority"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ticketUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ticketId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ticketId"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"priority"},"value":{"kind":"Variable","name":{"kind":"Name","value":"priority"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ticket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<TicketSetPriorityMutation, TicketSetPriorityMutationVariables>;
export const TicketSetStatusDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TicketSetStatus"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ticketId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TicketStatus"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ticketSetStatus"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ticketId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ticketId"}}},{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ticket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<TicketSetStatusMutation, TicketSetStatusMutationVariables>;
export const TicketPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TicketPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"number"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Operator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"ticketByNumber"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"number"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"eventCursor"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TicketHeader_ticket"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TicketConversation_ticket"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TicketComposer_ticket"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Sidebar_ticket"}}]}},{"kind":"Field","name":{"kind":"Name","value":"operators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssigneeSelect_operator"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatusBadge_ticket"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PriorityBadge_ticket"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"priority"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatusActions_ticket"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AttachmentList_attachment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Attachment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"inline"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CommentBubble_comment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Comment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"authorName"}},{"kind":"Field","name":{"kind":"Name","value":"fromSupport"}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"bodyHtml"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"editedAt"}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AttachmentList_attachment"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReplyForm_ticket"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"desk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mailboxAddress"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CategorySelect_ticket"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"desk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"categories"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssigneeSelect_ticket"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PrioritySelect_ticket"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatusSelect_ticket"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientPanel_ticket"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"verified"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourcePanel_ticket"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"snoozedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"desk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelatedTasks_ticket"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PublicLink_ticket"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"publicUrl"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActivityEntry_event"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TicketEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommentAdded"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"comment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"fromSupport"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StatusChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"fromStatus"},"name":{"kind":"Name","value":"from"}},{"kind":"Field","alias":{"kind":"Name","value":"toStatus"},"name":{"kind":"Name","value":"to"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PriorityChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"fromPriority"},"name":{"kind":"Name","value":"from"}},{"kind":"Field","alias":{"kind":"Name","value":"toPriority"},"name":{"kind":"Name","value":"to"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CategoryChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"fromName"},"name":{"kind":"Name","value":"from"}},{"kind":"Field","alias":{"kind":"Name","value":"toName"},"name":{"kind":"Name","value":"to"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssigneeChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"fromName"},"name":{"kind":"Name","value":"from"}},{"kind":"Field","alias":{"kind":"Name","value":"toName"},"name":{"kind":"Name","value":"to"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TitleChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"fromTitle"},"name":{"kind":"Name","value":"from"}},{"kind":"Field","alias":{"kind":"Name","value":"toTitle"},"name":{"kind":"Name","value":"to"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Snoozed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TaskLinked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taskTitle"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TaskUnlinked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taskTitle"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TaskClosed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taskTitle"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TaskReopened"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taskTitle"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActivityHistory_ticket"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"activity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActivityEntry_event"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TicketHeader_ticket"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatusBadge_ticket"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PriorityBadge_ticket"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatusActions_ticket"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TicketConversation_ticket"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"contentHtml"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AttachmentList_attachment"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CommentBubble_comment"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TicketComposer_ticket"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReplyForm_ticket"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Sidebar_ticket"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CategorySelect_ticket"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssigneeSelect_ticket"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PrioritySelect_ticket"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatusSelect_ticket"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientPanel_ticket"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourcePanel_ticket"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelatedTasks_ticket"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PublicLink_ticket"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActivityHistory_ticket"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssigneeSelect_operator"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Operator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"active"}}]}}]} as unknown as DocumentNode<TicketPageQuery, TicketPageQueryVariables>;
export const TicketEventsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"TicketEvents"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ticketId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ticketEvents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ticketId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ticketId"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActivityEntry_event"}},{"kind":"Field","name":{"kind":"Name","value":"ticket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"snoozedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"publicUrl"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatusBadge_ticket"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PriorityBadge_ticket"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatusActions_ticket"}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelatedTasks_ticket"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommentAdded"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"comment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CommentBubble_comment"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AttachmentList_attachment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Attachment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"inline"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActivityEntry_event"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TicketEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommentAdded"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"comment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"fromSupport"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StatusChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"fromStatus"},"name":{"kind":"Name","value":"from"}},{"kind":"Field","alias":{"kind":"Name","value":"toStatus"},"name":{"kind":"Name","value":"to"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PriorityChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"fromPriority"},"name":{"kind":"Name","value":"from"}},{"kind":"Field","alias":{"kind":"Name","value":"toPriority"},"name":{"kind":"Name","value":"to"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CategoryChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"fromName"},"name":{"kind":"Name","value":"from"}},{"kind":"Field","alias":{"kind":"Name","value":"toName"},"name":{"kind":"Name","value":"to"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssigneeChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"fromName"},"name":{"kind":"Name","value":"from"}},{"kind":"Field","alias":{"kind":"Name","value":"toName"},"name":{"kind":"Name","value":"to"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TitleChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"fromTitle"},"name":{"kind":"Name","value":"from"}},{"kind":"Field","alias":{"kind":"Name","value":"toTitle"},"name":{"kind":"Name","value":"to"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Snoozed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TaskLinked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taskTitle"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TaskUnlinked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taskTitle"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TaskClosed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taskTitle"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TaskReopened"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taskTitle"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatusBadge_ticket"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PriorityBadge_ticket"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"priority"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatusActions_ticket"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelatedTasks_ticket"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CommentBubble_comment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Comment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"authorName"}},{"kind":"Field","name":{"kind":"Name","value":"fromSupport"}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"bodyHtml"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"editedAt"}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AttachmentList_attachment"}}]}}]}}]} as unknown as DocumentNode<TicketEventsSubscription, TicketEventsSubscriptionVariables>;
export const ChangeUndoDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeUndo"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"changeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeUndo"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"changeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"changeId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tickets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"snoozedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"failures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ticketId"}},{"kind":"Field","name":{"kind":"Name","value":"ticket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ChangeUndoMutation, ChangeUndoMutationVariables>;
export const MoreTicketNumbersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MoreTicketNumbers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TicketFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TicketOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tickets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<MoreTicketNumbersQuery, MoreTicketNumbersQueryVariables>;
export const PreferencesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Preferences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Operator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Preferences_operator"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Preferences_operator"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Operator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"preferences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"afterSend"}},{"kind":"Field","name":{"kind":"Name","value":"singleKeys"}},{"kind":"Field","name":{"kind":"Name","value":"density"}},{"kind":"Field","name":{"kind":"Name","value":"theme"}}]}}]}}]} as unknown as DocumentNode<PreferencesQuery, PreferencesQueryVariables>;
export const RecentTicketDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RecentTicket"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"number"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ticketByNumber"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"number"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PaletteTicket_ticket"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatusBadge_ticket"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PriorityBadge_ticket"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"priority"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PaletteTicket_ticket"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatusBadge_ticket"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PriorityBadge_ticket"}}]}}]} as unknown as DocumentNode<RecentTicketQuery, RecentTicketQueryVariables>;
export const PaletteTicketsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PaletteTickets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mayBeNumber"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ticketByNumber"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mayBeNumber"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PaletteTicket_ticket"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tickets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PaletteTicket_ticket"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatusBadge_ticket"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PriorityBadge_ticket"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"priority"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PaletteTicket_ticket"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatusBadge_ticket"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PriorityBadge_ticket"}}]}}]} as unknown as DocumentNode<PaletteTicketsQuery, PaletteTicketsQueryVariables>;