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
    "\n  fragment NewTicket_desk on PublicDesk {\n    active\n    helpText\n    categories {\n      id\n      name\n    }\n  }\n": typeof types.NewTicket_DeskFragmentDoc,
    "\n  mutation CreateTicket($input: TicketCreateInput!) {\n    ticketCreate(input: $input) {\n      number\n      publicUrl\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.CreateTicketDocument,
    "\n  query UnreadTickets {\n    viewer {\n      __typename\n      ... on Client {\n        id\n        unreadTicketCount\n      }\n    }\n  }\n": typeof types.UnreadTicketsDocument,
    "\n  subscription UnreadTicketsChanged {\n    ticketChanged {\n      ticket {\n        id\n      }\n    }\n  }\n": typeof types.UnreadTicketsChangedDocument,
    "\n  mutation ClientSessionCreate($deskToken: String!, $input: ClientIdentityInput!) {\n    clientSessionCreate(deskToken: $deskToken, input: $input) {\n      token\n      expiresAt\n      client {\n        id\n      }\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n": typeof types.ClientSessionCreateDocument,
    "\n  fragment TellLook_desk on PublicDesk {\n    name\n    colour\n  }\n": typeof types.TellLook_DeskFragmentDoc,
    "\n  fragment Composer_ticket on Ticket {\n    id\n    status\n  }\n": typeof types.Composer_TicketFragmentDoc,
    "\n  fragment Conversation_ticket on Ticket {\n    id\n    unread\n    comments(last: 50) {\n      edges {\n        node {\n          id\n          createdAt\n          fromSupport\n          ...CommentBubble_comment\n        }\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n    }\n  }\n": typeof types.Conversation_TicketFragmentDoc,
    "\n  query EarlierComments($ticketId: ID!, $before: String!) {\n    ticket(id: $ticketId) {\n      id\n      comments(last: 50, before: $before) {\n        edges {\n          node {\n            id\n            createdAt\n            ...CommentBubble_comment\n          }\n        }\n        pageInfo {\n          hasNextPage\n          hasPreviousPage\n          startCursor\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.EarlierCommentsDocument,
    "\n  subscription CommentArrived($ticketId: ID!, $after: String) {\n    commentAdded(ticketId: $ticketId, after: $after) {\n      cursor\n      comment {\n        id\n        createdAt\n        fromSupport\n        ...CommentBubble_comment\n      }\n    }\n  }\n": typeof types.CommentArrivedDocument,
    "\n  subscription TicketHappened($ticketId: ID!, $after: String) {\n    ticketEvents(ticketId: $ticketId, after: $after) {\n      __typename\n      id\n      cursor\n      ticket {\n        id\n        title\n        ...StatusBadge_ticket\n        ...ReadMark_ticket\n      }\n      ... on CommentEdited {\n        comment {\n          id\n          ...CommentBubble_comment\n        }\n      }\n      ... on CommentRemoved {\n        commentId\n      }\n      ... on TicketMerged {\n        fromNumber\n      }\n    }\n  }\n": typeof types.TicketHappenedDocument,
    "\n  fragment TicketCard_ticket on Ticket {\n    id\n    number\n    title\n    createdAt\n    unread\n    ...StatusBadge_ticket\n  }\n": typeof types.TicketCard_TicketFragmentDoc,
    "\n  fragment TicketDetail_ticket on Ticket {\n    id\n    number\n    title\n    contentHtml\n    quotedHtml\n    createdAt\n    eventCursor\n    attachments {\n      id\n      ...AttachmentList_attachment\n    }\n    ...StatusBadge_ticket\n    ...Conversation_ticket\n    ...Composer_ticket\n    ...ReadMark_ticket\n  }\n": typeof types.TicketDetail_TicketFragmentDoc,
    "\n  query TicketByNumber($number: String!) {\n    ticketByNumber(number: $number) {\n      id\n      ...TicketDetail_ticket\n    }\n  }\n": typeof types.TicketByNumberDocument,
    "\n  mutation MarkTicketRead($ticketId: ID!, $cursor: String!) {\n    ticketMarkRead(ticketId: $ticketId, cursor: $cursor) {\n      ticket {\n        id\n        unread\n        client {\n          id\n          unreadTicketCount\n        }\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n": typeof types.MarkTicketReadDocument,
    "\n  mutation Reply($ticketId: ID!, $input: TicketReplyInput!) {\n    ticketReply(ticketId: $ticketId, input: $input) {\n      comment {\n        id\n        createdAt\n        fromSupport\n        ...CommentBubble_comment\n      }\n      ticket {\n        id\n        ...StatusBadge_ticket\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.ReplyDocument,
    "\n  query MyTickets($first: Int = 20, $after: String) {\n    tickets(first: $first, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) {\n      edges {\n        node {\n          id\n          title\n          unread\n          ...TicketCard_ticket\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.MyTicketsDocument,
    "\n  subscription MyTicketChanged {\n    ticketChanged {\n      created\n      ticket {\n        id\n        title\n        unread\n        ...TicketCard_ticket\n      }\n    }\n  }\n": typeof types.MyTicketChangedDocument,
    "\n  query LinkedTicket {\n    viewer {\n      __typename\n      ... on LinkHolder {\n        ticket {\n          id\n          title\n          desk {\n            id\n            name\n            language\n          }\n          ...TicketDetail_ticket\n        }\n      }\n    }\n  }\n": typeof types.LinkedTicketDocument,
    "\n  query WidgetDesk($deskToken: String!) {\n    deskByToken(deskToken: $deskToken) {\n      name\n      ...NewTicket_desk\n      ...TellLook_desk\n    }\n  }\n": typeof types.WidgetDeskDocument,
    "\n  fragment AttachmentList_attachment on Attachment {\n    id\n    fileName\n    size\n    inline\n    url\n  }\n": typeof types.AttachmentList_AttachmentFragmentDoc,
    "\n  fragment CommentBubble_comment on Comment {\n    id\n    authorName\n    fromSupport\n    visibility\n    bodyHtml\n    quotedHtml\n    createdAt\n    editedAt\n    attachments {\n      id\n      ...AttachmentList_attachment\n    }\n  }\n": typeof types.CommentBubble_CommentFragmentDoc,
    "\n  fragment PriorityBadge_ticket on Ticket {\n    priority\n  }\n": typeof types.PriorityBadge_TicketFragmentDoc,
    "\n  fragment StatusBadge_ticket on Ticket {\n    status\n  }\n": typeof types.StatusBadge_TicketFragmentDoc,
    "\n  fragment ReadMark_ticket on Ticket {\n    id\n    unread\n    eventCursor\n  }\n": typeof types.ReadMark_TicketFragmentDoc,
};
const documents: Documents = {
    "\n  fragment NewTicket_desk on PublicDesk {\n    active\n    helpText\n    categories {\n      id\n      name\n    }\n  }\n": types.NewTicket_DeskFragmentDoc,
    "\n  mutation CreateTicket($input: TicketCreateInput!) {\n    ticketCreate(input: $input) {\n      number\n      publicUrl\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n": types.CreateTicketDocument,
    "\n  query UnreadTickets {\n    viewer {\n      __typename\n      ... on Client {\n        id\n        unreadTicketCount\n      }\n    }\n  }\n": types.UnreadTicketsDocument,
    "\n  subscription UnreadTicketsChanged {\n    ticketChanged {\n      ticket {\n        id\n      }\n    }\n  }\n": types.UnreadTicketsChangedDocument,
    "\n  mutation ClientSessionCreate($deskToken: String!, $input: ClientIdentityInput!) {\n    clientSessionCreate(deskToken: $deskToken, input: $input) {\n      token\n      expiresAt\n      client {\n        id\n      }\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n": types.ClientSessionCreateDocument,
    "\n  fragment TellLook_desk on PublicDesk {\n    name\n    colour\n  }\n": types.TellLook_DeskFragmentDoc,
    "\n  fragment Composer_ticket on Ticket {\n    id\n    status\n  }\n": types.Composer_TicketFragmentDoc,
    "\n  fragment Conversation_ticket on Ticket {\n    id\n    unread\n    comments(last: 50) {\n      edges {\n        node {\n          id\n          createdAt\n          fromSupport\n          ...CommentBubble_comment\n        }\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n    }\n  }\n": types.Conversation_TicketFragmentDoc,
    "\n  query EarlierComments($ticketId: ID!, $before: String!) {\n    ticket(id: $ticketId) {\n      id\n      comments(last: 50, before: $before) {\n        edges {\n          node {\n            id\n            createdAt\n            ...CommentBubble_comment\n          }\n        }\n        pageInfo {\n          hasNextPage\n          hasPreviousPage\n          startCursor\n          endCursor\n        }\n      }\n    }\n  }\n": types.EarlierCommentsDocument,
    "\n  subscription CommentArrived($ticketId: ID!, $after: String) {\n    commentAdded(ticketId: $ticketId, after: $after) {\n      cursor\n      comment {\n        id\n        createdAt\n        fromSupport\n        ...CommentBubble_comment\n      }\n    }\n  }\n": types.CommentArrivedDocument,
    "\n  subscription TicketHappened($ticketId: ID!, $after: String) {\n    ticketEvents(ticketId: $ticketId, after: $after) {\n      __typename\n      id\n      cursor\n      ticket {\n        id\n        title\n        ...StatusBadge_ticket\n        ...ReadMark_ticket\n      }\n      ... on CommentEdited {\n        comment {\n          id\n          ...CommentBubble_comment\n        }\n      }\n      ... on CommentRemoved {\n        commentId\n      }\n      ... on TicketMerged {\n        fromNumber\n      }\n    }\n  }\n": types.TicketHappenedDocument,
    "\n  fragment TicketCard_ticket on Ticket {\n    id\n    number\n    title\n    createdAt\n    unread\n    ...StatusBadge_ticket\n  }\n": types.TicketCard_TicketFragmentDoc,
    "\n  fragment TicketDetail_ticket on Ticket {\n    id\n    number\n    title\n    contentHtml\n    quotedHtml\n    createdAt\n    eventCursor\n    attachments {\n      id\n      ...AttachmentList_attachment\n    }\n    ...StatusBadge_ticket\n    ...Conversation_ticket\n    ...Composer_ticket\n    ...ReadMark_ticket\n  }\n": types.TicketDetail_TicketFragmentDoc,
    "\n  query TicketByNumber($number: String!) {\n    ticketByNumber(number: $number) {\n      id\n      ...TicketDetail_ticket\n    }\n  }\n": types.TicketByNumberDocument,
    "\n  mutation MarkTicketRead($ticketId: ID!, $cursor: String!) {\n    ticketMarkRead(ticketId: $ticketId, cursor: $cursor) {\n      ticket {\n        id\n        unread\n        client {\n          id\n          unreadTicketCount\n        }\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n": types.MarkTicketReadDocument,
    "\n  mutation Reply($ticketId: ID!, $input: TicketReplyInput!) {\n    ticketReply(ticketId: $ticketId, input: $input) {\n      comment {\n        id\n        createdAt\n        fromSupport\n        ...CommentBubble_comment\n      }\n      ticket {\n        id\n        ...StatusBadge_ticket\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n": types.ReplyDocument,
    "\n  query MyTickets($first: Int = 20, $after: String) {\n    tickets(first: $first, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) {\n      edges {\n        node {\n          id\n          title\n          unread\n          ...TicketCard_ticket\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.MyTicketsDocument,
    "\n  subscription MyTicketChanged {\n    ticketChanged {\n      created\n      ticket {\n        id\n        title\n        unread\n        ...TicketCard_ticket\n      }\n    }\n  }\n": types.MyTicketChangedDocument,
    "\n  query LinkedTicket {\n    viewer {\n      __typename\n      ... on LinkHolder {\n        ticket {\n          id\n          title\n          desk {\n            id\n            name\n            language\n          }\n          ...TicketDetail_ticket\n        }\n      }\n    }\n  }\n": types.LinkedTicketDocument,
    "\n  query WidgetDesk($deskToken: String!) {\n    deskByToken(deskToken: $deskToken) {\n      name\n      ...NewTicket_desk\n      ...TellLook_desk\n    }\n  }\n": types.WidgetDeskDocument,
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
export function graphql(source: "\n  fragment NewTicket_desk on PublicDesk {\n    active\n    helpText\n    categories {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment NewTicket_desk on PublicDesk {\n    active\n    helpText\n    categories {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateTicket($input: TicketCreateInput!) {\n    ticketCreate(input: $input) {\n      number\n      publicUrl\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateTicket($input: TicketCreateInput!) {\n    ticketCreate(input: $input) {\n      number\n      publicUrl\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnreadTickets {\n    viewer {\n      __typename\n      ... on Client {\n        id\n        unreadTicketCount\n      }\n    }\n  }\n"): (typeof documents)["\n  query UnreadTickets {\n    viewer {\n      __typename\n      ... on Client {\n        id\n        unreadTicketCount\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription UnreadTicketsChanged {\n    ticketChanged {\n      ticket {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  subscription UnreadTicketsChanged {\n    ticketChanged {\n      ticket {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ClientSessionCreate($deskToken: String!, $input: ClientIdentityInput!) {\n    clientSessionCreate(deskToken: $deskToken, input: $input) {\n      token\n      expiresAt\n      client {\n        id\n      }\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ClientSessionCreate($deskToken: String!, $input: ClientIdentityInput!) {\n    clientSessionCreate(deskToken: $deskToken, input: $input) {\n      token\n      expiresAt\n      client {\n        id\n      }\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TellLook_desk on PublicDesk {\n    name\n    colour\n  }\n"): (typeof documents)["\n  fragment TellLook_desk on PublicDesk {\n    name\n    colour\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Composer_ticket on Ticket {\n    id\n    status\n  }\n"): (typeof documents)["\n  fragment Composer_ticket on Ticket {\n    id\n    status\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Conversation_ticket on Ticket {\n    id\n    unread\n    comments(last: 50) {\n      edges {\n        node {\n          id\n          createdAt\n          fromSupport\n          ...CommentBubble_comment\n        }\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment Conversation_ticket on Ticket {\n    id\n    unread\n    comments(last: 50) {\n      edges {\n        node {\n          id\n          createdAt\n          fromSupport\n          ...CommentBubble_comment\n        }\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EarlierComments($ticketId: ID!, $before: String!) {\n    ticket(id: $ticketId) {\n      id\n      comments(last: 50, before: $before) {\n        edges {\n          node {\n            id\n            createdAt\n            ...CommentBubble_comment\n          }\n        }\n        pageInfo {\n          hasNextPage\n          hasPreviousPage\n          startCursor\n          endCursor\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query EarlierComments($ticketId: ID!, $before: String!) {\n    ticket(id: $ticketId) {\n      id\n      comments(last: 50, before: $before) {\n        edges {\n          node {\n            id\n            createdAt\n            ...CommentBubble_comment\n          }\n        }\n        pageInfo {\n          hasNextPage\n          hasPreviousPage\n          startCursor\n          endCursor\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription CommentArrived($ticketId: ID!, $after: String) {\n    commentAdded(ticketId: $ticketId, after: $after) {\n      cursor\n      comment {\n        id\n        createdAt\n        fromSupport\n        ...CommentBubble_comment\n      }\n    }\n  }\n"): (typeof documents)["\n  subscription CommentArrived($ticketId: ID!, $after: String) {\n    commentAdded(ticketId: $ticketId, after: $after) {\n      cursor\n      comment {\n        id\n        createdAt\n        fromSupport\n        ...CommentBubble_comment\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription TicketHappened($ticketId: ID!, $after: String) {\n    ticketEvents(ticketId: $ticketId, after: $after) {\n      __typename\n      id\n      cursor\n      ticket {\n        id\n        title\n        ...StatusBadge_ticket\n        ...ReadMark_ticket\n      }\n      ... on CommentEdited {\n        comment {\n          id\n          ...CommentBubble_comment\n        }\n      }\n      ... on CommentRemoved {\n        commentId\n      }\n      ... on TicketMerged {\n        fromNumber\n      }\n    }\n  }\n"): (typeof documents)["\n  subscription TicketHappened($ticketId: ID!, $after: String) {\n    ticketEvents(ticketId: $ticketId, after: $after) {\n      __typename\n      id\n      cursor\n      ticket {\n        id\n        title\n        ...StatusBadge_ticket\n        ...ReadMark_ticket\n      }\n      ... on CommentEdited {\n        comment {\n          id\n          ...CommentBubble_comment\n        }\n      }\n      ... on CommentRemoved {\n        commentId\n      }\n      ... on TicketMerged {\n        fromNumber\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TicketCard_ticket on Ticket {\n    id\n    number\n    title\n    createdAt\n    unread\n    ...StatusBadge_ticket\n  }\n"): (typeof documents)["\n  fragment TicketCard_ticket on Ticket {\n    id\n    number\n    title\n    createdAt\n    unread\n    ...StatusBadge_ticket\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TicketDetail_ticket on Ticket {\n    id\n    number\n    title\n    contentHtml\n    quotedHtml\n    createdAt\n    eventCursor\n    attachments {\n      id\n      ...AttachmentList_attachment\n    }\n    ...StatusBadge_ticket\n    ...Conversation_ticket\n    ...Composer_ticket\n    ...ReadMark_ticket\n  }\n"): (typeof documents)["\n  fragment TicketDetail_ticket on Ticket {\n    id\n    number\n    title\n    contentHtml\n    quotedHtml\n    createdAt\n    eventCursor\n    attachments {\n      id\n      ...AttachmentList_attachment\n    }\n    ...StatusBadge_ticket\n    ...Conversation_ticket\n    ...Composer_ticket\n    ...ReadMark_ticket\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TicketByNumber($number: String!) {\n    ticketByNumber(number: $number) {\n      id\n      ...TicketDetail_ticket\n    }\n  }\n"): (typeof documents)["\n  query TicketByNumber($number: String!) {\n    ticketByNumber(number: $number) {\n      id\n      ...TicketDetail_ticket\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkTicketRead($ticketId: ID!, $cursor: String!) {\n    ticketMarkRead(ticketId: $ticketId, cursor: $cursor) {\n      ticket {\n        id\n        unread\n        client {\n          id\n          unreadTicketCount\n        }\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation MarkTicketRead($ticketId: ID!, $cursor: String!) {\n    ticketMarkRead(ticketId: $ticketId, cursor: $cursor) {\n      ticket {\n        id\n        unread\n        client {\n          id\n          unreadTicketCount\n        }\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Reply($ticketId: ID!, $input: TicketReplyInput!) {\n    ticketReply(ticketId: $ticketId, input: $input) {\n      comment {\n        id\n        createdAt\n        fromSupport\n        ...CommentBubble_comment\n      }\n      ticket {\n        id\n        ...StatusBadge_ticket\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation Reply($ticketId: ID!, $input: TicketReplyInput!) {\n    ticketReply(ticketId: $ticketId, input: $input) {\n      comment {\n        id\n        createdAt\n        fromSupport\n        ...CommentBubble_comment\n      }\n      ticket {\n        id\n        ...StatusBadge_ticket\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyTickets($first: Int = 20, $after: String) {\n    tickets(first: $first, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) {\n      edges {\n        node {\n          id\n          title\n          unread\n          ...TicketCard_ticket\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query MyTickets($first: Int = 20, $after: String) {\n    tickets(first: $first, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) {\n      edges {\n        node {\n          id\n          title\n          unread\n          ...TicketCard_ticket\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription MyTicketChanged {\n    ticketChanged {\n      created\n      ticket {\n        id\n        title\n        unread\n        ...TicketCard_ticket\n      }\n    }\n  }\n"): (typeof documents)["\n  subscription MyTicketChanged {\n    ticketChanged {\n      created\n      ticket {\n        id\n        title\n        unread\n        ...TicketCard_ticket\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LinkedTicket {\n    viewer {\n      __typename\n      ... on LinkHolder {\n        ticket {\n          id\n          title\n          desk {\n            id\n            name\n            language\n          }\n          ...TicketDetail_ticket\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query LinkedTicket {\n    viewer {\n      __typename\n      ... on LinkHolder {\n        ticket {\n          id\n          title\n          desk {\n            id\n            name\n            language\n          }\n          ...TicketDetail_ticket\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WidgetDesk($deskToken: String!) {\n    deskByToken(deskToken: $deskToken) {\n      name\n      ...NewTicket_desk\n      ...TellLook_desk\n    }\n  }\n"): (typeof documents)["\n  query WidgetDesk($deskToken: String!) {\n    deskByToken(deskToken: $deskToken) {\n      name\n      ...NewTicket_desk\n      ...TellLook_desk\n    }\n  }\n"];
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