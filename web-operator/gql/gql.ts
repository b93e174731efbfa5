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
    "\n  query FilterChoices {\n    operators {\n      id\n      name\n      active\n    }\n    desks {\n      id\n      name\n      categories(includeArchived: true) {\n        id\n        name\n        archived\n      }\n    }\n  }\n": typeof types.FilterChoicesDocument,
    "\n  subscription TicketChanges {\n    ticketChanged {\n      created\n      ticket {\n        id\n        ...TicketRow_ticket\n      }\n    }\n  }\n": typeof types.TicketChangesDocument,
    "\n  fragment TicketRow_ticket on Ticket {\n    id\n    number\n    title\n    createdAt\n    updatedAt\n    ...StatusBadge_ticket\n    ...PriorityBadge_ticket\n    client {\n      id\n      displayName\n      email\n    }\n    category {\n      id\n      name\n    }\n    assignee {\n      id\n      name\n    }\n  }\n": typeof types.TicketRow_TicketFragmentDoc,
    "\n  query ViewCounts(\n    $mine: TicketFilter\n    $unassigned: TicketFilter\n    $open: TicketFilter\n    $waiting: TicketFilter\n    $snoozed: TicketFilter\n    $all: TicketFilter\n  ) {\n    mine: ticketCounts(filter: $mine) {\n      total\n      capped\n    }\n    unassigned: ticketCounts(filter: $unassigned) {\n      total\n      capped\n    }\n    open: ticketCounts(filter: $open) {\n      total\n      capped\n    }\n    waiting: ticketCounts(filter: $waiting) {\n      total\n      capped\n    }\n    snoozed: ticketCounts(filter: $snoozed) {\n      total\n      capped\n    }\n    all: ticketCounts(filter: $all) {\n      total\n      capped\n    }\n  }\n": typeof types.ViewCountsDocument,
    "\n  query TicketList($filter: TicketFilter, $orderBy: TicketOrder, $after: String) {\n    viewer {\n      __typename\n      ... on Operator {\n        id\n      }\n    }\n    tickets(first: 50, after: $after, filter: $filter, orderBy: $orderBy) {\n      edges {\n        cursor\n        node {\n          id\n          ...TicketRow_ticket\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.TicketListDocument,
    "\n  mutation OperatorSignIn($email: String!, $password: String!) {\n    operatorSignIn(email: $email, password: $password) {\n      operator {\n        id\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n": typeof types.OperatorSignInDocument,
    "\n  mutation OperatorSignOut {\n    operatorSignOut {\n      userErrors {\n        message\n      }\n    }\n  }\n": typeof types.OperatorSignOutDocument,
    "\n  query Viewer {\n    viewer {\n      __typename\n      ... on Operator {\n        id\n        name\n        role\n        ...Preferences_operator\n      }\n    }\n  }\n": typeof types.ViewerDocument,
    "\n  fragment ActivityEntry_event on TicketEvent {\n    __typename\n    id\n    at\n    actorName\n    ... on CommentAdded {\n      comment {\n        id\n        visibility\n        fromSupport\n      }\n    }\n    ... on StatusChanged {\n      fromStatus: from\n      toStatus: to\n    }\n    ... on PriorityChanged {\n      fromPriority: from\n      toPriority: to\n    }\n    ... on CategoryChanged {\n      fromName: from\n      toName: to\n    }\n    ... on AssigneeChanged {\n      fromName: from\n      toName: to\n    }\n    ... on TitleChanged {\n      fromTitle: from\n      toTitle: to\n    }\n    ... on Snoozed {\n      until\n    }\n    ... on TaskLinked {\n      taskTitle\n    }\n    ... on TaskUnlinked {\n      taskTitle\n    }\n    ... on TaskClosed {\n      taskTitle\n    }\n    ... on TaskReopened {\n      taskTitle\n    }\n  }\n": typeof types.ActivityEntry_EventFragmentDoc,
    "\n  fragment StatusActions_ticket on Ticket {\n    id\n    status\n    availableActions\n  }\n": typeof types.StatusActions_TicketFragmentDoc,
    "\n  mutation TicketResolve($ticketId: ID!) {\n    ticketResolve(ticketId: $ticketId) {\n      ticket {\n        ...StatusActions_ticket\n      }\n      openTasks {\n        id\n        title\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n": typeof types.TicketResolveDocument,
    "\n  mutation TicketClose($ticketId: ID!) {\n    ticketClose(ticketId: $ticketId) {\n      ticket {\n        ...StatusActions_ticket\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n": typeof types.TicketCloseDocument,
    "\n  mutation TicketReopen($ticketId: ID!) {\n    ticketReopen(ticketId: $ticketId) {\n      ticket {\n        ...StatusActions_ticket\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n": typeof types.TicketReopenDocument,
    "\n  fragment TicketConversation_ticket on Ticket {\n    id\n    contentHtml\n    createdAt\n    client {\n      id\n      displayName\n    }\n    attachments {\n      id\n      ...AttachmentList_attachment\n    }\n    comments(last: 50) {\n      totalCount\n      edges {\n        cursor\n        node {\n          id\n          createdAt\n          ...CommentBubble_comment\n        }\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n      }\n    }\n  }\n": typeof types.TicketConversation_TicketFragmentDoc,
    "\n  query EarlierComments($ticketId: ID!, $before: String) {\n    ticket(id: $ticketId) {\n      id\n      comments(last: 50, before: $before) {\n        totalCount\n        edges {\n          cursor\n          node {\n            id\n            createdAt\n            ...CommentBubble_comment\n          }\n        }\n        pageInfo {\n          hasNextPage\n          hasPreviousPage\n          startCursor\n        }\n      }\n    }\n  }\n": typeof types.EarlierCommentsDocument,
    "\n  fragment TicketHeader_ticket on Ticket {\n    id\n    number\n    title\n    ...StatusBadge_ticket\n    ...PriorityBadge_ticket\n    ...StatusActions_ticket\n  }\n": typeof types.TicketHeader_TicketFragmentDoc,
    "\n  mutation TicketAddInternalComment($ticketId: ID!, $input: InternalCommentInput!) {\n    ticketAddInternalComment(ticketId: $ticketId, input: $input) {\n      comment {\n        id\n        createdAt\n        ...CommentBubble_comment\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n": typeof types.TicketAddInternalCommentDocument,
    "\n  fragment ReplyForm_ticket on Ticket {\n    id\n    availableActions\n    client {\n      id\n      email\n    }\n    desk {\n      id\n      name\n      mailboxAddress\n    }\n  }\n": typeof types.ReplyForm_TicketFragmentDoc,
    "\n  fragment StaleNotice_event on TicketEvent {\n    __typename\n    id\n    cursor\n    ...ActivityEntry_event\n    ... on CommentAdded {\n      comment {\n        id\n        ...CommentBubble_comment\n      }\n    }\n  }\n": typeof types.StaleNotice_EventFragmentDoc,
    "\n  fragment TicketComposer_ticket on Ticket {\n    id\n    availableActions\n    ...ReplyForm_ticket\n  }\n": typeof types.TicketComposer_TicketFragmentDoc,
    "\n  mutation TicketReply($ticketId: ID!, $input: TicketReplyInput!) {\n    ticketReply(ticketId: $ticketId, input: $input) {\n      comment {\n        id\n        createdAt\n        ...CommentBubble_comment\n      }\n      ticket {\n        id\n        ...StatusActions_ticket\n      }\n      unseen {\n        id\n        ...StaleNotice_event\n      }\n      userErrors {\n        message\n        code\n        field\n      }\n    }\n  }\n": typeof types.TicketReplyDocument,
    "\n  fragment UseReply_lastSeen on Ticket {\n    id\n    eventCursor\n  }\n": typeof types.UseReply_LastSeenFragmentDoc,
    "\n  fragment ActivityHistory_ticket on Ticket {\n    id\n    activity(first: 30) {\n      edges {\n        cursor\n        node {\n          id\n          ...ActivityEntry_event\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.ActivityHistory_TicketFragmentDoc,
    "\n  query MoreActivity($ticketId: ID!, $after: String) {\n    ticket(id: $ticketId) {\n      id\n      activity(first: 50, after: $after) {\n        edges {\n          cursor\n          node {\n            id\n            ...ActivityEntry_event\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.MoreActivityDocument,
    "\n  fragment AssigneeSelect_ticket on Ticket {\n    id\n    assignee {\n      id\n      name\n    }\n  }\n": typeof types.AssigneeSelect_TicketFragmentDoc,
    "\n  fragment AssigneeSelect_operator on Operator {\n    id\n    name\n    active\n  }\n": typeof types.AssigneeSelect_OperatorFragmentDoc,
    "\n  mutation TicketAssign($ticketId: ID!, $operatorId: ID) {\n    ticketAssign(ticketId: $ticketId, operatorId: $operatorId) {\n      __typename\n      ticket {\n        __typename\n        id\n        assignee {\n          __typename\n          id\n          name\n        }\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n": typeof types.TicketAssignDocument,
    "\n  fragment CategorySelect_ticket on Ticket {\n    id\n    category {\n      id\n      name\n    }\n    desk {\n      id\n      categories {\n        id\n        name\n      }\n    }\n  }\n": typeof types.CategorySelect_TicketFragmentDoc,
    "\n  mutation TicketSetCategory($ticketId: ID!, $categoryId: ID) {\n    ticketUpdate(ticketId: $ticketId, input: { categoryId: $categoryId }) {\n      __typename\n      ticket {\n        __typename\n        id\n        category {\n          __typename\n          id\n          name\n        }\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n": typeof types.TicketSetCategoryDocument,
    "\n  fragment ClientPanel_ticket on Ticket {\n    id\n    client {\n      id\n      displayName\n      name\n      email\n      externalId\n      phone\n      verified\n    }\n  }\n": typeof types.ClientPanel_TicketFragmentDoc,
    "\n  fragment PrioritySelect_ticket on Ticket {\n    id\n    priority\n  }\n": typeof types.PrioritySelect_TicketFragmentDoc,
    "\n  mutation TicketSetPriority($ticketId: ID!, $priority: TicketPriority!) {\n    ticketUpdate(ticketId: $ticketId, input: { priority: $priority }) {\n      __typename\n      ticket {\n        __typename\n        id\n        priority\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n": typeof types.TicketSetPriorityDocument,
    "\n  fragment PublicLink_ticket on Ticket {\n    id\n    publicUrl\n  }\n": typeof types.PublicLink_TicketFragmentDoc,
    "\n  fragment RelatedTasks_ticket on Ticket {\n    id\n    tasks {\n      id\n      number\n      title\n      status\n      closed\n    }\n  }\n": typeof types.RelatedTasks_TicketFragmentDoc,
    "\n  fragment Sidebar_ticket on Ticket {\n    id\n    ...CategorySelect_ticket\n    ...AssigneeSelect_ticket\n    ...PrioritySelect_ticket\n    ...StatusSelect_ticket\n    ...ClientPanel_ticket\n    ...SourcePanel_ticket\n    ...RelatedTasks_ticket\n    ...PublicLink_ticket\n    ...ActivityHistory_ticket\n  }\n": typeof types.Sidebar_TicketFragmentDoc,
    "\n  fragment SourcePanel_ticket on Ticket {\n    id\n    source\n    createdAt\n    updatedAt\n    snoozedUntil\n    desk {\n      id\n      name\n    }\n  }\n": typeof types.SourcePanel_TicketFragmentDoc,
    "\n  fragment StatusSelect_ticket on Ticket {\n    id\n    status\n    availableActions\n  }\n": typeof types.StatusSelect_TicketFragmentDoc,
    "\n  mutation TicketSetStatus($ticketId: ID!, $status: TicketStatus!) {\n    ticketSetStatus(ticketId: $ticketId, status: $status) {\n      __typename\n      ticket {\n        __typename\n        id\n        status\n        availableActions\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n": typeof types.TicketSetStatusDocument,
    "\n  query TicketPage($number: String!) {\n    viewer {\n      __typename\n      ... on Operator {\n        id\n      }\n    }\n    ticketByNumber(number: $number) {\n      id\n      number\n      title\n      eventCursor\n      ...TicketHeader_ticket\n      ...TicketConversation_ticket\n      ...TicketComposer_ticket\n      ...Sidebar_ticket\n    }\n    operators {\n      ...AssigneeSelect_operator\n    }\n  }\n": typeof types.TicketPageDocument,
    "\n  subscription TicketEvents($ticketId: ID!, $after: String) {\n    ticketEvents(ticketId: $ticketId, after: $after) {\n      __typename\n      id\n      cursor\n      ...ActivityEntry_event\n      ticket {\n        id\n        title\n        updatedAt\n        snoozedUntil\n        publicUrl\n        ...StatusBadge_ticket\n        ...PriorityBadge_ticket\n        ...StatusActions_ticket\n        category {\n          id\n          name\n        }\n        assignee {\n          id\n          name\n        }\n        ...RelatedTasks_ticket\n      }\n      ... on CommentAdded {\n        comment {\n          id\n          createdAt\n          ...CommentBubble_comment\n        }\n      }\n    }\n  }\n": typeof types.TicketEventsDocument,
    "\n  mutation ChangeUndo($changeId: ID!) {\n    changeUndo(changeId: $changeId) {\n      tickets {\n        id\n        title\n        status\n        priority\n        snoozedUntil\n        updatedAt\n        availableActions\n        assignee {\n          id\n          name\n        }\n        category {\n          id\n          name\n        }\n      }\n      failures {\n        ticketId\n        ticket {\n          id\n          number\n        }\n        userErrors {\n          message\n        }\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n": typeof types.ChangeUndoDocument,
    "\n  query MoreTicketNumbers($filter: TicketFilter, $orderBy: TicketOrder, $after: String) {\n    tickets(first: 50, after: $after, filter: $filter, orderBy: $orderBy) {\n      edges {\n        node {\n          id\n          number\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.MoreTicketNumbersDocument,
    "\n  fragment Preferences_operator on Operator {\n    id\n    preferences {\n      afterSend\n      singleKeys\n      density\n      theme\n    }\n  }\n": typeof types.Preferences_OperatorFragmentDoc,
    "\n  query Preferences {\n    viewer {\n      __typename\n      ... on Operator {\n        ...Preferences_operator\n      }\n    }\n  }\n": typeof types.PreferencesDocument,
    "\n  fragment PaletteTicket_ticket on Ticket {\n    id\n    number\n    title\n    ...StatusBadge_ticket\n    ...PriorityBadge_ticket\n  }\n": typeof types.PaletteTicket_TicketFragmentDoc,
    "\n  query RecentTicket($number: String!) {\n    ticketByNumber(number: $number) {\n      id\n      ...PaletteTicket_ticket\n    }\n  }\n": typeof types.RecentTicketDocument,
    "\n  query PaletteTickets($text: String!, $mayBeNumber: Boolean!) {\n    ticketByNumber(number: $text) @include(if: $mayBeNumber) {\n      id\n      ...PaletteTicket_ticket\n    }\n    tickets(first: 8, filter: { search: $text }) {\n      edges {\n        node {\n          id\n          ...PaletteTicket_ticket\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.PaletteTicketsDocument,
    "\n  fragment AttachmentList_attachment on Attachment {\n    id\n    fileName\n    size\n    inline\n    url\n  }\n": typeof types.AttachmentList_AttachmentFragmentDoc,
    "\n  fragment CommentBubble_comment on Comment {\n    id\n    authorName\n    fromSupport\n    visibility\n    bodyHtml\n    createdAt\n    editedAt\n    attachments {\n      id\n      ...AttachmentList_attachment\n    }\n  }\n": typeof types.CommentBubble_CommentFragmentDoc,
    "\n  fragment PriorityBadge_ticket on Ticket {\n    priority\n  }\n": typeof types.PriorityBadge_TicketFragmentDoc,
    "\n  fragment StatusBadge_ticket on Ticket {\n    status\n  }\n": typeof types.StatusBadge_TicketFragmentDoc,
};
const documents: Documents = {
    "\n  query FilterChoices {\n    operators {\n      id\n      name\n      active\n    }\n    desks {\n      id\n      name\n      categories(includeArchived: true) {\n        id\n        name\n        archived\n      }\n    }\n  }\n": types.FilterChoicesDocument,
    "\n  subscription TicketChanges {\n    ticketChanged {\n      created\n      ticket {\n        id\n        ...TicketRow_ticket\n      }\n    }\n  }\n": types.TicketChangesDocument,
    "\n  fragment TicketRow_ticket on Ticket {\n    id\n    number\n    title\n    createdAt\n    updatedAt\n    ...StatusBadge_ticket\n    ...PriorityBadge_ticket\n    client {\n      id\n      displayName\n      email\n    }\n    category {\n      id\n      name\n    }\n    assignee {\n      id\n      name\n    }\n  }\n": types.TicketRow_TicketFragmentDoc,
    "\n  query ViewCounts(\n    $mine: TicketFilter\n    $unassigned: TicketFilter\n    $open: TicketFilter\n    $waiting: TicketFilter\n    $snoozed: TicketFilter\n    $all: TicketFilter\n  ) {\n    mine: ticketCounts(filter: $mine) {\n      total\n      capped\n    }\n    unassigned: ticketCounts(filter: $unassigned) {\n      total\n      capped\n    }\n    open: ticketCounts(filter: $open) {\n      total\n      capped\n    }\n    waiting: ticketCounts(filter: $waiting) {\n      total\n      capped\n    }\n    snoozed: ticketCounts(filter: $snoozed) {\n      total\n      capped\n    }\n    all: ticketCounts(filter: $all) {\n      total\n      capped\n    }\n  }\n": types.ViewCountsDocument,
    "\n  query TicketList($filter: TicketFilter, $orderBy: TicketOrder, $after: String) {\n    viewer {\n      __typename\n      ... on Operator {\n        id\n      }\n    }\n    tickets(first: 50, after: $after, filter: $filter, orderBy: $orderBy) {\n      edges {\n        cursor\n        node {\n          id\n          ...TicketRow_ticket\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.TicketListDocument,
    "\n  mutation OperatorSignIn($email: String!, $password: String!) {\n    operatorSignIn(email: $email, password: $password) {\n      operator {\n        id\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n": types.OperatorSignInDocument,
    "\n  mutation OperatorSignOut {\n    operatorSignOut {\n      userErrors {\n        message\n      }\n    }\n  }\n": types.OperatorSignOutDocument,
    "\n  query Viewer {\n    viewer {\n      __typename\n      ... on Operator {\n        id\n        name\n        role\n        ...Preferences_operator\n      }\n    }\n  }\n": types.ViewerDocument,
    "\n  fragment ActivityEntry_event on TicketEvent {\n    __typename\n    id\n    at\n    actorName\n    ... on CommentAdded {\n      comment {\n        id\n        visibility\n        fromSupport\n      }\n    }\n    ... on StatusChanged {\n      fromStatus: from\n      toStatus: to\n    }\n    ... on PriorityChanged {\n      fromPriority: from\n      toPriority: to\n    }\n    ... on CategoryChanged {\n      fromName: from\n      toName: to\n    }\n    ... on AssigneeChanged {\n      fromName: from\n      toName: to\n    }\n    ... on TitleChanged {\n      fromTitle: from\n      toTitle: to\n    }\n    ... on Snoozed {\n      until\n    }\n    ... on TaskLinked {\n      taskTitle\n    }\n    ... on TaskUnlinked {\n      taskTitle\n    }\n    ... on TaskClosed {\n      taskTitle\n    }\n    ... on TaskReopened {\n      taskTitle\n    }\n  }\n": types.ActivityEntry_EventFragmentDoc,
    "\n  fragment StatusActions_ticket on Ticket {\n    id\n    status\n    availableActions\n  }\n": types.StatusActions_TicketFragmentDoc,
    "\n  mutation TicketResolve($ticketId: ID!) {\n    ticketResolve(ticketId: $ticketId) {\n      ticket {\n        ...StatusActions_ticket\n      }\n      openTasks {\n        id\n        title\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n": types.TicketResolveDocument,
    "\n  mutation TicketClose($ticketId: ID!) {\n    ticketClose(ticketId: $ticketId) {\n      ticket {\n        ...StatusActions_ticket\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n": types.TicketCloseDocument,
    "\n  mutation TicketReopen($ticketId: ID!) {\n    ticketReopen(ticketId: $ticketId) {\n      ticket {\n        ...StatusActions_ticket\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n": types.TicketReopenDocument,
    "\n  fragment TicketConversation_ticket on Ticket {\n    id\n    contentHtml\n    createdAt\n    client {\n      id\n      displayName\n    }\n    attachments {\n      id\n      ...AttachmentList_attachment\n    }\n    comments(last: 50) {\n      totalCount\n      edges {\n        cursor\n        node {\n          id\n          createdAt\n          ...CommentBubble_comment\n        }\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n      }\n    }\n  }\n": types.TicketConversation_TicketFragmentDoc,
    "\n  query EarlierComments($ticketId: ID!, $before: String) {\n    ticket(id: $ticketId) {\n      id\n      comments(last: 50, before: $before) {\n        totalCount\n        edges {\n          cursor\n          node {\n            id\n            createdAt\n            ...CommentBubble_comment\n          }\n        }\n        pageInfo {\n          hasNextPage\n          hasPreviousPage\n          startCursor\n        }\n      }\n    }\n  }\n": types.EarlierCommentsDocument,
    "\n  fragment TicketHeader_ticket on Ticket {\n    id\n    number\n    title\n    ...StatusBadge_ticket\n    ...PriorityBadge_ticket\n    ...StatusActions_ticket\n  }\n": types.TicketHeader_TicketFragmentDoc,
    "\n  mutation TicketAddInternalComment($ticketId: ID!, $input: InternalCommentInput!) {\n    ticketAddInternalComment(ticketId: $ticketId, input: $input) {\n      comment {\n        id\n        createdAt\n        ...CommentBubble_comment\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n": types.TicketAddInternalCommentDocument,
    "\n  fragment ReplyForm_ticket on Ticket {\n    id\n    availableActions\n    client {\n      id\n      email\n    }\n    desk {\n      id\n      name\n      mailboxAddress\n    }\n  }\n": types.ReplyForm_TicketFragmentDoc,
    "\n  fragment StaleNotice_event on TicketEvent {\n    __typename\n    id\n    cursor\n    ...ActivityEntry_event\n    ... on CommentAdded {\n      comment {\n        id\n        ...CommentBubble_comment\n      }\n    }\n  }\n": types.StaleNotice_EventFragmentDoc,
    "\n  fragment TicketComposer_ticket on Ticket {\n    id\n    availableActions\n    ...ReplyForm_ticket\n  }\n": types.TicketComposer_TicketFragmentDoc,
    "\n  mutation TicketReply($ticketId: ID!, $input: TicketReplyInput!) {\n    ticketReply(ticketId: $ticketId, input: $input) {\n      comment {\n        id\n        createdAt\n        ...CommentBubble_comment\n      }\n      ticket {\n        id\n        ...StatusActions_ticket\n      }\n      unseen {\n        id\n        ...StaleNotice_event\n      }\n      userErrors {\n        message\n        code\n        field\n      }\n    }\n  }\n": types.TicketReplyDocument,
    "\n  fragment UseReply_lastSeen on Ticket {\n    id\n    eventCursor\n  }\n": types.UseReply_LastSeenFragmentDoc,
    "\n  fragment ActivityHistory_ticket on Ticket {\n    id\n    activity(first: 30) {\n      edges {\n        cursor\n        node {\n          id\n          ...ActivityEntry_event\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.ActivityHistory_TicketFragmentDoc,
    "\n  query MoreActivity($ticketId: ID!, $after: String) {\n    ticket(id: $ticketId) {\n      id\n      activity(first: 50, after: $after) {\n        edges {\n          cursor\n          node {\n            id\n            ...ActivityEntry_event\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.MoreActivityDocument,
    "\n  fragment AssigneeSelect_ticket on Ticket {\n    id\n    assignee {\n      id\n      name\n    }\n  }\n": types.AssigneeSelect_TicketFragmentDoc,
    "\n  fragment AssigneeSelect_operator on Operator {\n    id\n    name\n    active\n  }\n": types.AssigneeSelect_OperatorFragmentDoc,
    "\n  mutation TicketAssign($ticketId: ID!, $operatorId: ID) {\n    ticketAssign(ticketId: $ticketId, operatorId: $operatorId) {\n      __typename\n      ticket {\n        __typename\n        id\n        assignee {\n          __typename\n          id\n          name\n        }\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n": types.TicketAssignDocument,
    "\n  fragment CategorySelect_ticket on Ticket {\n    id\n    category {\n      id\n      name\n    }\n    desk {\n      id\n      categories {\n        id\n        name\n      }\n    }\n  }\n": types.CategorySelect_TicketFragmentDoc,
    "\n  mutation TicketSetCategory($ticketId: ID!, $categoryId: ID) {\n    ticketUpdate(ticketId: $ticketId, input: { categoryId: $categoryId }) {\n      __typename\n      ticket {\n        __typename\n        id\n        category {\n          __typename\n          id\n          name\n        }\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n": types.TicketSetCategoryDocument,
    "\n  fragment ClientPanel_ticket on Ticket {\n    id\n    client {\n      id\n      displayName\n      name\n      email\n      externalId\n      phone\n      verified\n    }\n  }\n": types.ClientPanel_TicketFragmentDoc,
    "\n  fragment PrioritySelect_ticket on Ticket {\n    id\n    priority\n  }\n": types.PrioritySelect_TicketFragmentDoc,
    "\n  mutation TicketSetPriority($ticketId: ID!, $priority: TicketPriority!) {\n    ticketUpdate(ticketId: $ticketId, input: { priority: $priority }) {\n      __typename\n      ticket {\n        __typename\n        id\n        priority\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n": types.TicketSetPriorityDocument,
    "\n  fragment PublicLink_ticket on Ticket {\n    id\n    publicUrl\n  }\n": types.PublicLink_TicketFragmentDoc,
    "\n  fragment RelatedTasks_ticket on Ticket {\n    id\n    tasks {\n      id\n      number\n      title\n      status\n      closed\n    }\n  }\n": types.RelatedTasks_TicketFragmentDoc,
    "\n  fragment Sidebar_ticket on Ticket {\n    id\n    ...CategorySelect_ticket\n    ...AssigneeSelect_ticket\n    ...PrioritySelect_ticket\n    ...StatusSelect_ticket\n    ...ClientPanel_ticket\n    ...SourcePanel_ticket\n    ...RelatedTasks_ticket\n    ...PublicLink_ticket\n    ...ActivityHistory_ticket\n  }\n": types.Sidebar_TicketFragmentDoc,
    "\n  fragment SourcePanel_ticket on Ticket {\n    id\n    source\n    createdAt\n    updatedAt\n    snoozedUntil\n    desk {\n      id\n      name\n    }\n  }\n": types.SourcePanel_TicketFragmentDoc,
    "\n  fragment StatusSelect_ticket on Ticket {\n    id\n    status\n    availableActions\n  }\n": types.StatusSelect_TicketFragmentDoc,
    "\n  mutation TicketSetStatus($ticketId: ID!, $status: TicketStatus!) {\n    ticketSetStatus(ticketId: $ticketId, status: $status) {\n      __typename\n      ticket {\n        __typename\n        id\n        status\n        availableActions\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n": types.TicketSetStatusDocument,
    "\n  query TicketPage($number: String!) {\n    viewer {\n      __typename\n      ... on Operator {\n        id\n      }\n    }\n    ticketByNumber(number: $number) {\n      id\n      number\n      title\n      eventCursor\n      ...TicketHeader_ticket\n      ...TicketConversation_ticket\n      ...TicketComposer_ticket\n      ...Sidebar_ticket\n    }\n    operators {\n      ...AssigneeSelect_operator\n    }\n  }\n": types.TicketPageDocument,
    "\n  subscription TicketEvents($ticketId: ID!, $after: String) {\n    ticketEvents(ticketId: $ticketId, after: $after) {\n      __typename\n      id\n      cursor\n      ...ActivityEntry_event\n      ticket {\n        id\n        title\n        updatedAt\n        snoozedUntil\n        publicUrl\n        ...StatusBadge_ticket\n        ...PriorityBadge_ticket\n        ...StatusActions_ticket\n        category {\n          id\n          name\n        }\n        assignee {\n          id\n          name\n        }\n        ...RelatedTasks_ticket\n      }\n      ... on CommentAdded {\n        comment {\n          id\n          createdAt\n          ...CommentBubble_comment\n        }\n      }\n    }\n  }\n": types.TicketEventsDocument,
    "\n  mutation ChangeUndo($changeId: ID!) {\n    changeUndo(changeId: $changeId) {\n      tickets {\n        id\n        title\n        status\n        priority\n        snoozedUntil\n        updatedAt\n        availableActions\n        assignee {\n          id\n          name\n        }\n        category {\n          id\n          name\n        }\n      }\n      failures {\n        ticketId\n        ticket {\n          id\n          number\n        }\n        userErrors {\n          message\n        }\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n": types.ChangeUndoDocument,
    "\n  query MoreTicketNumbers($filter: TicketFilter, $orderBy: TicketOrder, $after: String) {\n    tickets(first: 50, after: $after, filter: $filter, orderBy: $orderBy) {\n      edges {\n        node {\n          id\n          number\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.MoreTicketNumbersDocument,
    "\n  fragment Preferences_operator on Operator {\n    id\n    preferences {\n      afterSend\n      singleKeys\n      density\n      theme\n    }\n  }\n": types.Preferences_OperatorFragmentDoc,
    "\n  query Preferences {\n    viewer {\n      __typename\n      ... on Operator {\n        ...Preferences_operator\n      }\n    }\n  }\n": types.PreferencesDocument,
    "\n  fragment PaletteTicket_ticket on Ticket {\n    id\n    number\n    title\n    ...StatusBadge_ticket\n    ...PriorityBadge_ticket\n  }\n": types.PaletteTicket_TicketFragmentDoc,
    "\n  query RecentTicket($number: String!) {\n    ticketByNumber(number: $number) {\n      id\n      ...PaletteTicket_ticket\n    }\n  }\n": types.RecentTicketDocument,
    "\n  query PaletteTickets($text: String!, $mayBeNumber: Boolean!) {\n    ticketByNumber(number: $text) @include(if: $mayBeNumber) {\n      id\n      ...PaletteTicket_ticket\n    }\n    tickets(first: 8, filter: { search: $text }) {\n      edges {\n        node {\n          id\n          ...PaletteTicket_ticket\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.PaletteTicketsDocument,
    "\n  fragment AttachmentList_attachment on Attachment {\n    id\n    fileName\n    size\n    inline\n    url\n  }\n": types.AttachmentList_AttachmentFragmentDoc,
    "\n  fragment CommentBubble_comment on Comment {\n    id\n    authorName\n    fromSupport\n    visibility\n    bodyHtml\n    createdAt\n    editedAt\n    attachments {\n      id\n      ...AttachmentList_attachment\n    }\n  }\n": types.CommentBubble_CommentFragmentDoc,
    "\n  fragment PriorityBadge_ticket on Ticket {\n    priority\n  }\n": types.PriorityBadge_TicketFragmentDoc,
    "\n  fragment StatusBadge_ticket on Ticket {\n    status\n  }\n": types.StatusBadge_TicketFragmentDoc,
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
export function graphql(source: "\n  query FilterChoices {\n    operators {\n      id\n      name\n      active\n    }\n    desks {\n      id\n      name\n      categories(includeArchived: true) {\n        id\n        name\n        archived\n      }\n    }\n  }\n"): (typeof documents)["\n  query FilterChoices {\n    operators {\n      id\n      name\n      active\n    }\n    desks {\n      id\n      name\n      categories(includeArchived: true) {\n        id\n        name\n        archived\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription TicketChanges {\n    ticketChanged {\n      created\n      ticket {\n        id\n        ...TicketRow_ticket\n      }\n    }\n  }\n"): (typeof documents)["\n  subscription TicketChanges {\n    ticketChanged {\n      created\n      ticket {\n        id\n        ...TicketRow_ticket\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TicketRow_ticket on Ticket {\n    id\n    number\n    title\n    createdAt\n    updatedAt\n    ...StatusBadge_ticket\n    ...PriorityBadge_ticket\n    client {\n      id\n      displayName\n      email\n    }\n    category {\n      id\n      name\n    }\n    assignee {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment TicketRow_ticket on Ticket {\n    id\n    number\n    title\n    createdAt\n    updatedAt\n    ...StatusBadge_ticket\n    ...PriorityBadge_ticket\n    client {\n      id\n      displayName\n      email\n    }\n    category {\n      id\n      name\n    }\n    assignee {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ViewCounts(\n    $mine: TicketFilter\n    $unassigned: TicketFilter\n    $open: TicketFilter\n    $waiting: TicketFilter\n    $snoozed: TicketFilter\n    $all: TicketFilter\n  ) {\n    mine: ticketCounts(filter: $mine) {\n      total\n      capped\n    }\n    unassigned: ticketCounts(filter: $unassigned) {\n      total\n      capped\n    }\n    open: ticketCounts(filter: $open) {\n      total\n      capped\n    }\n    waiting: ticketCounts(filter: $waiting) {\n      total\n      capped\n    }\n    snoozed: ticketCounts(filter: $snoozed) {\n      total\n      capped\n    }\n    all: ticketCounts(filter: $all) {\n      total\n      capped\n    }\n  }\n"): (typeof documents)["\n  query ViewCounts(\n    $mine: TicketFilter\n    $unassigned: TicketFilter\n    $open: TicketFilter\n    $waiting: TicketFilter\n    $snoozed: TicketFilter\n    $all: TicketFilter\n  ) {\n    mine: ticketCounts(filter: $mine) {\n      total\n      capped\n    }\n    unassigned: ticketCounts(filter: $unassigned) {\n      total\n      capped\n    }\n    open: ticketCounts(filter: $open) {\n      total\n      capped\n    }\n    waiting: ticketCounts(filter: $waiting) {\n      total\n      capped\n    }\n    snoozed: ticketCounts(filter: $snoozed) {\n      total\n      capped\n    }\n    all: ticketCounts(filter: $all) {\n      total\n      capped\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TicketList($filter: TicketFilter, $orderBy: TicketOrder, $after: String) {\n    viewer {\n      __typename\n      ... on Operator {\n        id\n      }\n    }\n    tickets(first: 50, after: $after, filter: $filter, orderBy: $orderBy) {\n      edges {\n        cursor\n        node {\n          id\n          ...TicketRow_ticket\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query TicketList($filter: TicketFilter, $orderBy: TicketOrder, $after: String) {\n    viewer {\n      __typename\n      ... on Operator {\n        id\n      }\n    }\n    tickets(first: 50, after: $after, filter: $filter, orderBy: $orderBy) {\n      edges {\n        cursor\n        node {\n          id\n          ...TicketRow_ticket\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OperatorSignIn($email: String!, $password: String!) {\n    operatorSignIn(email: $email, password: $password) {\n      operator {\n        id\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation OperatorSignIn($email: String!, $password: String!) {\n    operatorSignIn(email: $email, password: $password) {\n      operator {\n        id\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OperatorSignOut {\n    operatorSignOut {\n      userErrors {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation OperatorSignOut {\n    operatorSignOut {\n      userErrors {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Viewer {\n    viewer {\n      __typename\n      ... on Operator {\n        id\n        name\n        role\n        ...Preferences_operator\n      }\n    }\n  }\n"): (typeof documents)["\n  query Viewer {\n    viewer {\n      __typename\n      ... on Operator {\n        id\n        name\n        role\n        ...Preferences_operator\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ActivityEntry_event on TicketEvent {\n    __typename\n    id\n    at\n    actorName\n    ... on CommentAdded {\n      comment {\n        id\n        visibility\n        fromSupport\n      }\n    }\n    ... on StatusChanged {\n      fromStatus: from\n      toStatus: to\n    }\n    ... on PriorityChanged {\n      fromPriority: from\n      toPriority: to\n    }\n    ... on CategoryChanged {\n      fromName: from\n      toName: to\n    }\n    ... on AssigneeChanged {\n      fromName: from\n      toName: to\n    }\n    ... on TitleChanged {\n      fromTitle: from\n      toTitle: to\n    }\n    ... on Snoozed {\n      until\n    }\n    ... on TaskLinked {\n      taskTitle\n    }\n    ... on TaskUnlinked {\n      taskTitle\n    }\n    ... on TaskClosed {\n      taskTitle\n    }\n    ... on TaskReopened {\n      taskTitle\n    }\n  }\n"): (typeof documents)["\n  fragment ActivityEntry_event on TicketEvent {\n    __typename\n    id\n    at\n    actorName\n    ... on CommentAdded {\n      comment {\n        id\n        visibility\n        fromSupport\n      }\n    }\n    ... on StatusChanged {\n      fromStatus: from\n      toStatus: to\n    }\n    ... on PriorityChanged {\n      fromPriority: from\n      toPriority: to\n    }\n    ... on CategoryChanged {\n      fromName: from\n      toName: to\n    }\n    ... on AssigneeChanged {\n      fromName: from\n      toName: to\n    }\n    ... on TitleChanged {\n      fromTitle: from\n      toTitle: to\n    }\n    ... on Snoozed {\n      until\n    }\n    ... on TaskLinked {\n      taskTitle\n    }\n    ... on TaskUnlinked {\n      taskTitle\n    }\n    ... on TaskClosed {\n      taskTitle\n    }\n    ... on TaskReopened {\n      taskTitle\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StatusActions_ticket on Ticket {\n    id\n    status\n    availableActions\n  }\n"): (typeof documents)["\n  fragment StatusActions_ticket on Ticket {\n    id\n    status\n    availableActions\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TicketResolve($ticketId: ID!) {\n    ticketResolve(ticketId: $ticketId) {\n      ticket {\n        ...StatusActions_ticket\n      }\n      openTasks {\n        id\n        title\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation TicketResolve($ticketId: ID!) {\n    ticketResolve(ticketId: $ticketId) {\n      ticket {\n        ...StatusActions_ticket\n      }\n      openTasks {\n        id\n        title\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TicketClose($ticketId: ID!) {\n    ticketClose(ticketId: $ticketId) {\n      ticket {\n        ...StatusActions_ticket\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation TicketClose($ticketId: ID!) {\n    ticketClose(ticketId: $ticketId) {\n      ticket {\n        ...StatusActions_ticket\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TicketReopen($ticketId: ID!) {\n    ticketReopen(ticketId: $ticketId) {\n      ticket {\n        ...StatusActions_ticket\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation TicketReopen($ticketId: ID!) {\n    ticketReopen(ticketId: $ticketId) {\n      ticket {\n        ...StatusActions_ticket\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TicketConversation_ticket on Ticket {\n    id\n    contentHtml\n    createdAt\n    client {\n      id\n      displayName\n    }\n    attachments {\n      id\n      ...AttachmentList_attachment\n    }\n    comments(last: 50) {\n      totalCount\n      edges {\n        cursor\n        node {\n          id\n          createdAt\n          ...CommentBubble_comment\n        }\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment TicketConversation_ticket on Ticket {\n    id\n    contentHtml\n    createdAt\n    client {\n      id\n      displayName\n    }\n    attachments {\n      id\n      ...AttachmentList_attachment\n    }\n    comments(last: 50) {\n      totalCount\n      edges {\n        cursor\n        node {\n          id\n          createdAt\n          ...CommentBubble_comment\n        }\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EarlierComments($ticketId: ID!, $before: String) {\n    ticket(id: $ticketId) {\n      id\n      comments(last: 50, before: $before) {\n        totalCount\n        edges {\n          cursor\n          node {\n            id\n            createdAt\n            ...CommentBubble_comment\n          }\n        }\n        pageInfo {\n          hasNextPage\n          hasPreviousPage\n          startCursor\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query EarlierComments($ticketId: ID!, $before: String) {\n    ticket(id: $ticketId) {\n      id\n      comments(last: 50, before: $before) {\n        totalCount\n        edges {\n          cursor\n          node {\n            id\n            createdAt\n            ...CommentBubble_comment\n          }\n        }\n        pageInfo {\n          hasNextPage\n          hasPreviousPage\n          startCursor\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TicketHeader_ticket on Ticket {\n    id\n    number\n    title\n    ...StatusBadge_ticket\n    ...PriorityBadge_ticket\n    ...StatusActions_ticket\n  }\n"): (typeof documents)["\n  fragment TicketHeader_ticket on Ticket {\n    id\n    number\n    title\n    ...StatusBadge_ticket\n    ...PriorityBadge_ticket\n    ...StatusActions_ticket\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TicketAddInternalComment($ticketId: ID!, $input: InternalCommentInput!) {\n    ticketAddInternalComment(ticketId: $ticketId, input: $input) {\n      comment {\n        id\n        createdAt\n        ...CommentBubble_comment\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation TicketAddInternalComment($ticketId: ID!, $input: InternalCommentInput!) {\n    ticketAddInternalComment(ticketId: $ticketId, input: $input) {\n      comment {\n        id\n        createdAt\n        ...CommentBubble_comment\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReplyForm_ticket on Ticket {\n    id\n    availableActions\n    client {\n      id\n      email\n    }\n    desk {\n      id\n      name\n      mailboxAddress\n    }\n  }\n"): (typeof documents)["\n  fragment ReplyForm_ticket on Ticket {\n    id\n    availableActions\n    client {\n      id\n      email\n    }\n    desk {\n      id\n      name\n      mailboxAddress\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StaleNotice_event on TicketEvent {\n    __typename\n    id\n    cursor\n    ...ActivityEntry_event\n    ... on CommentAdded {\n      comment {\n        id\n        ...CommentBubble_comment\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment StaleNotice_event on TicketEvent {\n    __typename\n    id\n    cursor\n    ...ActivityEntry_event\n    ... on CommentAdded {\n      comment {\n        id\n        ...CommentBubble_comment\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TicketComposer_ticket on Ticket {\n    id\n    availableActions\n    ...ReplyForm_ticket\n  }\n"): (typeof documents)["\n  fragment TicketComposer_ticket on Ticket {\n    id\n    availableActions\n    ...ReplyForm_ticket\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TicketReply($ticketId: ID!, $input: TicketReplyInput!) {\n    ticketReply(ticketId: $ticketId, input: $input) {\n      comment {\n        id\n        createdAt\n        ...CommentBubble_comment\n      }\n      ticket {\n        id\n        ...StatusActions_ticket\n      }\n      unseen {\n        id\n        ...StaleNotice_event\n      }\n      userErrors {\n        message\n        code\n        field\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation TicketReply($ticketId: ID!, $input: TicketReplyInput!) {\n    ticketReply(ticketId: $ticketId, input: $input) {\n      comment {\n        id\n        createdAt\n        ...CommentBubble_comment\n      }\n      ticket {\n        id\n        ...StatusActions_ticket\n      }\n      unseen {\n        id\n        ...StaleNotice_event\n      }\n      userErrors {\n        message\n        code\n        field\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment UseReply_lastSeen on Ticket {\n    id\n    eventCursor\n  }\n"): (typeof documents)["\n  fragment UseReply_lastSeen on Ticket {\n    id\n    eventCursor\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ActivityHistory_ticket on Ticket {\n    id\n    activity(first: 30) {\n      edges {\n        cursor\n        node {\n          id\n          ...ActivityEntry_event\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment ActivityHistory_ticket on Ticket {\n    id\n    activity(first: 30) {\n      edges {\n        cursor\n        node {\n          id\n          ...ActivityEntry_event\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MoreActivity($ticketId: ID!, $after: String) {\n    ticket(id: $ticketId) {\n      id\n      activity(first: 50, after: $after) {\n        edges {\n          cursor\n          node {\n            id\n            ...ActivityEntry_event\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query MoreActivity($ticketId: ID!, $after: String) {\n    ticket(id: $ticketId) {\n      id\n      activity(first: 50, after: $after) {\n        edges {\n          cursor\n          node {\n            id\n            ...ActivityEntry_event\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AssigneeSelect_ticket on Ticket {\n    id\n    assignee {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment AssigneeSelect_ticket on Ticket {\n    id\n    assignee {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AssigneeSelect_operator on Operator {\n    id\n    name\n    active\n  }\n"): (typeof documents)["\n  fragment AssigneeSelect_operator on Operator {\n    id\n    name\n    active\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TicketAssign($ticketId: ID!, $operatorId: ID) {\n    ticketAssign(ticketId: $ticketId, operatorId: $operatorId) {\n      __typename\n      ticket {\n        __typename\n        id\n        assignee {\n          __typename\n          id\n          name\n        }\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation TicketAssign($ticketId: ID!, $operatorId: ID) {\n    ticketAssign(ticketId: $ticketId, operatorId: $operatorId) {\n      __typename\n      ticket {\n        __typename\n        id\n        assignee {\n          __typename\n          id\n          name\n        }\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CategorySelect_ticket on Ticket {\n    id\n    category {\n      id\n      name\n    }\n    desk {\n      id\n      categories {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment CategorySelect_ticket on Ticket {\n    id\n    category {\n      id\n      name\n    }\n    desk {\n      id\n      categories {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TicketSetCategory($ticketId: ID!, $categoryId: ID) {\n    ticketUpdate(ticketId: $ticketId, input: { categoryId: $categoryId }) {\n      __typename\n      ticket {\n        __typename\n        id\n        category {\n          __typename\n          id\n          name\n        }\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation TicketSetCategory($ticketId: ID!, $categoryId: ID) {\n    ticketUpdate(ticketId: $ticketId, input: { categoryId: $categoryId }) {\n      __typename\n      ticket {\n        __typename\n        id\n        category {\n          __typename\n          id\n          name\n        }\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ClientPanel_ticket on Ticket {\n    id\n    client {\n      id\n      displayName\n      name\n      email\n      externalId\n      phone\n      verified\n    }\n  }\n"): (typeof documents)["\n  fragment ClientPanel_ticket on Ticket {\n    id\n    client {\n      id\n      displayName\n      name\n      email\n      externalId\n      phone\n      verified\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PrioritySelect_ticket on Ticket {\n    id\n    priority\n  }\n"): (typeof documents)["\n  fragment PrioritySelect_ticket on Ticket {\n    id\n    priority\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TicketSetPriority($ticketId: ID!, $priority: TicketPriority!) {\n    ticketUpdate(ticketId: $ticketId, input: { priority: $priority }) {\n      __typename\n      ticket {\n        __typename\n        id\n        priority\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation TicketSetPriority($ticketId: ID!, $priority: TicketPriority!) {\n    ticketUpdate(ticketId: $ticketId, input: { priority: $priority }) {\n      __typename\n      ticket {\n        __typename\n        id\n        priority\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PublicLink_ticket on Ticket {\n    id\n    publicUrl\n  }\n"): (typeof documents)["\n  fragment PublicLink_ticket on Ticket {\n    id\n    publicUrl\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RelatedTasks_ticket on Ticket {\n    id\n    tasks {\n      id\n      number\n      title\n      status\n      closed\n    }\n  }\n"): (typeof documents)["\n  fragment RelatedTasks_ticket on Ticket {\n    id\n    tasks {\n      id\n      number\n      title\n      status\n      closed\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Sidebar_ticket on Ticket {\n    id\n    ...CategorySelect_ticket\n    ...AssigneeSelect_ticket\n    ...PrioritySelect_ticket\n    ...StatusSelect_ticket\n    ...ClientPanel_ticket\n    ...SourcePanel_ticket\n    ...RelatedTasks_ticket\n    ...PublicLink_ticket\n    ...ActivityHistory_ticket\n  }\n"): (typeof documents)["\n  fragment Sidebar_ticket on Ticket {\n    id\n    ...CategorySelect_ticket\n    ...AssigneeSelect_ticket\n    ...PrioritySelect_ticket\n    ...StatusSelect_ticket\n    ...ClientPanel_ticket\n    ...SourcePanel_ticket\n    ...RelatedTasks_ticket\n    ...PublicLink_ticket\n    ...ActivityHistory_ticket\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SourcePanel_ticket on Ticket {\n    id\n    source\n    createdAt\n    updatedAt\n    snoozedUntil\n    desk {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment SourcePanel_ticket on Ticket {\n    id\n    source\n    createdAt\n    updatedAt\n    snoozedUntil\n    desk {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StatusSelect_ticket on Ticket {\n    id\n    status\n    availableActions\n  }\n"): (typeof documents)["\n  fragment StatusSelect_ticket on Ticket {\n    id\n    status\n    availableActions\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TicketSetStatus($ticketId: ID!, $status: TicketStatus!) {\n    ticketSetStatus(ticketId: $ticketId, status: $status) {\n      __typename\n      ticket {\n        __typename\n        id\n        status\n        availableActions\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation TicketSetStatus($ticketId: ID!, $status: TicketStatus!) {\n    ticketSetStatus(ticketId: $ticketId, status: $status) {\n      __typename\n      ticket {\n        __typename\n        id\n        status\n        availableActions\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TicketPage($number: String!) {\n    viewer {\n      __typename\n      ... on Operator {\n        id\n      }\n    }\n    ticketByNumber(number: $number) {\n      id\n      number\n      title\n      eventCursor\n      ...TicketHeader_ticket\n      ...TicketConversation_ticket\n      ...TicketComposer_ticket\n      ...Sidebar_ticket\n    }\n    operators {\n      ...AssigneeSelect_operator\n    }\n  }\n"): (typeof documents)["\n  query TicketPage($number: String!) {\n    viewer {\n      __typename\n      ... on Operator {\n        id\n      }\n    }\n    ticketByNumber(number: $number) {\n      id\n      number\n      title\n      eventCursor\n      ...TicketHeader_ticket\n      ...TicketConversation_ticket\n      ...TicketComposer_ticket\n      ...Sidebar_ticket\n    }\n    operators {\n      ...AssigneeSelect_operator\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription TicketEvents($ticketId: ID!, $after: String) {\n    ticketEvents(ticketId: $ticketId, after: $after) {\n      __typename\n      id\n      cursor\n      ...ActivityEntry_event\n      ticket {\n        id\n        title\n        updatedAt\n        snoozedUntil\n        publicUrl\n        ...StatusBadge_ticket\n        ...PriorityBadge_ticket\n        ...StatusActions_ticket\n        category {\n          id\n          name\n        }\n        assignee {\n          id\n          name\n        }\n        ...RelatedTasks_ticket\n      }\n      ... on CommentAdded {\n        comment {\n          id\n          createdAt\n          ...CommentBubble_comment\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  subscription TicketEvents($ticketId: ID!, $after: String) {\n    ticketEvents(ticketId: $ticketId, after: $after) {\n      __typename\n      id\n      cursor\n      ...ActivityEntry_event\n      ticket {\n        id\n        title\n        updatedAt\n        snoozedUntil\n        publicUrl\n        ...StatusBadge_ticket\n        ...PriorityBadge_ticket\n        ...StatusActions_ticket\n        category {\n          id\n          name\n        }\n        assignee {\n          id\n          name\n        }\n        ...RelatedTasks_ticket\n      }\n      ... on CommentAdded {\n        comment {\n          id\n          createdAt\n          ...CommentBubble_comment\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeUndo($changeId: ID!) {\n    changeUndo(changeId: $changeId) {\n      tickets {\n        id\n        title\n        status\n        priority\n        snoozedUntil\n        updatedAt\n        availableActions\n        assignee {\n          id\n          name\n        }\n        category {\n          id\n          name\n        }\n      }\n      failures {\n        ticketId\n        ticket {\n          id\n          number\n        }\n        userErrors {\n          message\n        }\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ChangeUndo($changeId: ID!) {\n    changeUndo(changeId: $changeId) {\n      tickets {\n        id\n        title\n        status\n        priority\n        snoozedUntil\n        updatedAt\n        availableActions\n        assignee {\n          id\n          name\n        }\n        category {\n          id\n          name\n        }\n      }\n      failures {\n        ticketId\n        ticket {\n          id\n          number\n        }\n        userErrors {\n          message\n        }\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MoreTicketNumbers($filter: TicketFilter, $orderBy: TicketOrder, $after: String) {\n    tickets(first: 50, after: $after, filter: $filter, orderBy: $orderBy) {\n      edges {\n        node {\n          id\n          number\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query MoreTicketNumbers($filter: TicketFilter, $orderBy: TicketOrder, $after: String) {\n    tickets(first: 50, after: $after, filter: $filter, orderBy: $orderBy) {\n      edges {\n        node {\n          id\n          number\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Preferences_operator on Operator {\n    id\n    preferences {\n      afterSend\n      singleKeys\n      density\n      theme\n    }\n  }\n"): (typeof documents)["\n  fragment Preferences_operator on Operator {\n    id\n    preferences {\n      afterSend\n      singleKeys\n      density\n      theme\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Preferences {\n    viewer {\n      __typename\n      ... on Operator {\n        ...Preferences_operator\n      }\n    }\n  }\n"): (typeof documents)["\n  query Preferences {\n    viewer {\n      __typename\n      ... on Operator {\n        ...Preferences_operator\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PaletteTicket_ticket on Ticket {\n    id\n    number\n    title\n    ...StatusBadge_ticket\n    ...PriorityBadge_ticket\n  }\n"): (typeof documents)["\n  fragment PaletteTicket_ticket on Ticket {\n    id\n    number\n    title\n    ...StatusBadge_ticket\n    ...PriorityBadge_ticket\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RecentTicket($number: String!) {\n    ticketByNumber(number: $number) {\n      id\n      ...PaletteTicket_ticket\n    }\n  }\n"): (typeof documents)["\n  query RecentTicket($number: String!) {\n    ticketByNumber(number: $number) {\n      id\n      ...PaletteTicket_ticket\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PaletteTickets($text: String!, $mayBeNumber: Boolean!) {\n    ticketByNumber(number: $text) @include(if: $mayBeNumber) {\n      id\n      ...PaletteTicket_ticket\n    }\n    tickets(first: 8, filter: { search: $text }) {\n      edges {\n        node {\n          id\n          ...PaletteTicket_ticket\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query PaletteTickets($text: String!, $mayBeNumber: Boolean!) {\n    ticketByNumber(number: $text) @include(if: $mayBeNumber) {\n      id\n      ...PaletteTicket_ticket\n    }\n    tickets(first: 8, filter: { search: $text }) {\n      edges {\n        node {\n          id\n          ...PaletteTicket_ticket\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AttachmentList_attachment on Attachment {\n    id\n    fileName\n    size\n    inline\n    url\n  }\n"): (typeof documents)["\n  fragment AttachmentList_attachment on Attachment {\n    id\n    fileName\n    size\n    inline\n    url\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CommentBubble_comment on Comment {\n    id\n    authorName\n    fromSupport\n    visibility\n    bodyHtml\n    createdAt\n    editedAt\n    attachments {\n      id\n      ...AttachmentList_attachment\n    }\n  }\n"): (typeof documents)["\n  fragment CommentBubble_comment on Comment {\n    id\n    authorName\n    fromSupport\n    visibility\n    bodyHtml\n    createdAt\n    editedAt\n    attachments {\n      id\n      ...AttachmentList_attachment\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PriorityBadge_ticket on Ticket {\n    priority\n  }\n"): (typeof documents)["\n  fragment PriorityBadge_ticket on Ticket {\n    priority\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StatusBadge_ticket on Ticket {\n    status\n  }\n"): (typeof documents)["\n  fragment StatusBadge_ticket on Ticket {\n    status\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;