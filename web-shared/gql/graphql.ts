/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Who may read a comment. */
export type CommentVisibility =
  /** The team, and keys with internal:read. For everyone else it does not exist. */
  | 'INTERNAL'
  /** The client and the team. */
  | 'PUBLIC';

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

export type AttachmentList_AttachmentFragment = { id: string, fileName: string, size: number, inline: boolean, url: string } & { ' $fragmentName'?: 'AttachmentList_AttachmentFragment' };

export type CommentBubble_CommentFragment = { id: string, authorName: string, fromSupport: boolean, visibility: CommentVisibility, bodyHtml: string, quotedHtml: string | null, createdAt: string, editedAt: string | null, attachments: Array<(
    { id: string }
    & { ' $fragmentRefs'?: { 'AttachmentList_AttachmentFragment': AttachmentList_AttachmentFragment } }
  )> } & { ' $fragmentName'?: 'CommentBubble_CommentFragment' };

export type PriorityBadge_TicketFragment = { priority: TicketPriority } & { ' $fragmentName'?: 'PriorityBadge_TicketFragment' };

export type StatusBadge_TicketFragment = { status: TicketStatus } & { ' $fragmentName'?: 'StatusBadge_TicketFragment' };

export type ReadMark_TicketFragment = { id: string, unread: boolean, eventCursor: string } & { ' $fragmentName'?: 'ReadMark_TicketFragment' };

export const AttachmentList_AttachmentFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AttachmentList_attachment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Attachment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"inline"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]} as unknown as DocumentNode<AttachmentList_AttachmentFragment, unknown>;
export const CommentBubble_CommentFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CommentBubble_comment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Comment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"authorName"}},{"kind":"Field","name":{"kind":"Name","value":"fromSupport"}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"bodyHtml"}},{"kind":"Field","name":{"kind":"Name","value":"quotedHtml"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"editedAt"}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AttachmentList_attachment"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AttachmentList_attachment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Attachment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"inline"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]} as unknown as DocumentNode<CommentBubble_CommentFragment, unknown>;
export const PriorityBadge_TicketFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PriorityBadge_ticket"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"priority"}}]}}]} as unknown as DocumentNode<PriorityBadge_TicketFragment, unknown>;
export const StatusBadge_TicketFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatusBadge_ticket"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]} as unknown as DocumentNode<StatusBadge_TicketFragment, unknown>;
export const ReadMark_TicketFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReadMark_ticket"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ticket"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unread"}},{"kind":"Field","name":{"kind":"Name","value":"eventCursor"}}]}}]} as unknown as DocumentNode<ReadMark_TicketFragment, unknown>;