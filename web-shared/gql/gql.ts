/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  fragment AttachmentList_attachment on Attachment {\n    id\n    fileName\n    size\n    inline\n    url\n  }\n": typeof types.AttachmentList_AttachmentFragmentDoc,
    "\n  fragment CommentBubble_comment on Comment {\n    id\n    authorName\n    fromSupport\n    visibility\n    bodyHtml\n    quotedHtml\n    createdAt\n    editedAt\n    attachments {\n      id\n      ...AttachmentList_attachment\n    }\n  }\n": typeof types.CommentBubble_CommentFragmentDoc,
    "\n  fragment PriorityBadge_ticket on Ticket {\n    priority\n  }\n": typeof types.PriorityBadge_TicketFragmentDoc,
    "\n  fragment StatusBadge_ticket on Ticket {\n    status\n  }\n": typeof types.StatusBadge_TicketFragmentDoc,
    "\n  fragment ReadMark_ticket on Ticket {\n    id\n    unread\n    eventCursor\n  }\n": typeof types.ReadMark_TicketFragmentDoc,
};
const documents: Documents = {
    "\n  fragment AttachmentList_attachment on Attachment {\n    id\n    fileName\n    size\n    inline\n    url\n  }\n": types.AttachmentList_AttachmentFragmentDoc,
    "\n  fragment CommentBubble_comment on Comment {\n    id\n    authorName\n    fromSupport\n    visibility\n    bodyHtml\n    quotedHtml\n    createdAt\n    editedAt\n    attachments {\n      id\n      ...AttachmentList_attachment\n    }\n  }\n": types.CommentBubble_CommentFragmentDoc,
    "\n  fragment PriorityBadge_ticket on Ticket {\n    priority\n  }\n": types.PriorityBadge_TicketFragmentDoc,
    "\n  fragment StatusBadge_ticket on Ticket {\n    status\n  }\n": types.StatusBadge_TicketFragmentDoc,
    "\n  fragment ReadMark_ticket on Ticket {\n    id\n    unread\n    eventCursor\n  }\n": types.ReadMark_TicketFragmentDoc,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AttachmentList_attachment on Attachment {\n    id\n    fileName\n    size\n    inline\n    url\n  }\n"): (typeof documents)["\n  fragment AttachmentList_attachment on Attachment {\n    id\n    fileName\n    size\n    inline\n    url\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CommentBubble_comment on Comment {\n    id\n    authorName\n    fromSupport\n    visibility\n    bodyHtml\n    quotedHtml\n    createdAt\n    editedAt\n    attachments {\n      id\n      ...AttachmentList_attachment\n    }\n  }\n"): (typeof documents)["\n  fragment CommentBubble_comment on Comment {\n    id\n    authorName\n    fromSupport\n    visibility\n    bodyHtml\n    quotedHtml\n    createdAt\n    editedAt\n    attachments {\n      id\n      ...AttachmentList_attachment\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PriorityBadge_ticket on Ticket {\n    priority\n  }\n"): (typeof documents)["\n  fragment PriorityBadge_ticket on Ticket {\n    priority\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StatusBadge_ticket on Ticket {\n    status\n  }\n"): (typeof documents)["\n  fragment StatusBadge_ticket on Ticket {\n    status\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReadMark_ticket on Ticket {\n    id\n    unread\n    eventCursor\n  }\n"): (typeof documents)["\n  fragment ReadMark_ticket on Ticket {\n    id\n    unread\n    eventCursor\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;