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
    "\n  subscription TicketChanges {\n    ticketChanged {\n      created\n      ticket {\n        id\n        ...TicketRow_ticket\n      }\n    }\n  }\n": typeof types.TicketChangesDocument,
    "\n  query OwnDesks {\n    viewer {\n      __typename\n      ... on Operator {\n        id\n        role\n      }\n    }\n    desks {\n      id\n    }\n  }\n": typeof types.OwnDesksDocument,
    "\n  query MyUnread($filter: TicketFilter) {\n    tickets(first: 100, filter: $filter, orderBy: { field: UPDATED_AT, direction: DESC }) {\n      edges {\n        node {\n          id\n          unread\n        }\n      }\n    }\n  }\n": typeof types.MyUnreadDocument,
    "\n  query ViewCounts(\n    $mine: TicketFilter\n    $unassigned: TicketFilter\n    $open: TicketFilter\n    $waiting: TicketFilter\n    $ready: TicketFilter\n    $snoozed: TicketFilter\n    $all: TicketFilter\n  ) {\n    mine: ticketCounts(filter: $mine) {\n      total\n      capped\n    }\n    unassigned: ticketCounts(filter: $unassigned) {\n      total\n      capped\n    }\n    open: ticketCounts(filter: $open) {\n      total\n      capped\n    }\n    waiting: ticketCounts(filter: $waiting) {\n      total\n      capped\n    }\n    ready: ticketCounts(filter: $ready) {\n      total\n      capped\n    }\n    snoozed: ticketCounts(filter: $snoozed) {\n      total\n      capped\n    }\n    all: ticketCounts(filter: $all) {\n      total\n      capped\n    }\n  }\n": typeof types.ViewCountsDocument,
    "\n  query ChangedTickets($filter: TicketFilter, $after: String) {\n    tickets(first: 100, after: $after, filter: $filter, orderBy: { field: UPDATED_AT, direction: DESC }) {\n      edges {\n        node {\n          id\n          ...TicketRow_ticket\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.ChangedTicketsDocument,
    "\n  query FilterChoices {\n    operators {\n      id\n      name\n      active\n    }\n    desks {\n      id\n      name\n      categories(includeArchived: true) {\n        id\n        name\n        archived\n      }\n    }\n  }\n": typeof types.FilterChoicesDocument,
    "\n  mutation SavedViewCreate($input: SavedViewCreateInput!) {\n    savedViewCreate(input: $input) {\n      savedView {\n        ...SavedView_view\n      }\n      userErrors {\n        field\n        message\n      }\n    }\n  }\n": typeof types.SavedViewCreateDocument,
    "\n  mutation SavedViewUpdate($savedViewId: ID!, $input: SavedViewUpdateInput!) {\n    savedViewUpdate(savedViewId: $savedViewId, input: $input) {\n      savedView {\n        ...SavedView_view\n      }\n      userErrors {\n        field\n        message\n      }\n    }\n  }\n": typeof types.SavedViewUpdateDocument,
    "\n  mutation SavedViewDelete($savedViewId: ID!) {\n    savedViewDelete(savedViewId: $savedViewId) {\n      savedViewId\n      userErrors {\n        message\n      }\n    }\n  }\n": typeof types.SavedViewDeleteDocument,
    "\n  fragment SavedView_view on SavedView {\n    id\n    name\n    shared\n    mine\n    filter\n    orderBy {\n      field\n      direction\n    }\n    owner {\n      id\n      name\n    }\n    counts {\n      total\n      capped\n    }\n  }\n": typeof types.SavedView_ViewFragmentDoc,
    "\n  query SavedViews {\n    savedViews {\n      id\n      ...SavedView_view\n    }\n  }\n": typeof types.SavedViewsDocument,
    "\n  query TicketList($filter: TicketFilter, $orderBy: TicketOrder, $after: String, $first: Int) {\n    viewer {\n      __typename\n      ... on Operator {\n        id\n      }\n    }\n    tickets(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {\n      edges {\n        matches {\n          field\n          fragments {\n            text\n            matched\n          }\n        }\n        node {\n          id\n          ...TicketRow_ticket\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.TicketListDocument,
    "\n  query Nobody {\n    viewer {\n      __typename\n    }\n  }\n": typeof types.NobodyDocument,
    "\n  fragment TicketRow_ticket on Ticket {\n    id\n    number\n    title\n    preview\n    unread\n    readyToAnswer\n    status\n    priority\n    snoozedUntil\n    createdAt\n    updatedAt\n    ...StatusBadge_ticket\n    ...PriorityBadge_ticket\n    desk {\n      id\n    }\n    client {\n      id\n      displayName\n      email\n    }\n    category {\n      id\n      name\n    }\n    assignee {\n      id\n      name\n    }\n  }\n": typeof types.TicketRow_TicketFragmentDoc,
    "\n  mutation TicketBulkUpdate($ticketIds: [ID!]!, $input: TicketBulkUpdateInput!, $resolving: Boolean!) {\n    ticketBulkUpdate(ticketIds: $ticketIds, input: $input) {\n      __typename\n      changeId\n      tickets {\n        __typename\n        id\n        number\n        status\n        priority\n        snoozedUntil\n        updatedAt\n        openTaskCount @include(if: $resolving)\n        tasks(first: 5) @include(if: $resolving) {\n          id\n          number\n          title\n          closed\n        }\n        assignee {\n          __typename\n          id\n          name\n        }\n        category {\n          __typename\n          id\n          name\n        }\n      }\n      failures {\n        ticketId\n        ticket {\n          id\n          number\n        }\n        userErrors {\n          message\n        }\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n": typeof types.TicketBulkUpdateDocument,
    "\n  query ListCount($filter: TicketFilter) {\n    ticketCounts(filter: $filter) {\n      total\n      capped\n    }\n  }\n": typeof types.ListCountDocument,
    "\n  query TicketNumberJump($number: String!) {\n    ticketByNumber(number: $number) {\n      id\n      number\n    }\n  }\n": typeof types.TicketNumberJumpDocument,
    "\n  mutation OperatorAcceptInvite($token: String!, $password: String!) {\n    operatorAcceptInvite(token: $token, input: { password: $password }) {\n      operator {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.OperatorAcceptInviteDocument,
    "\n  mutation OperatorSignIn($email: String!, $password: String!) {\n    operatorSignIn(email: $email, password: $password) {\n      operator {\n        id\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n": typeof types.OperatorSignInDocument,
    "\n  mutation OperatorSignOut {\n    operatorSignOut {\n      userErrors {\n        message\n      }\n    }\n  }\n": typeof types.OperatorSignOutDocument,
    "\n  query Viewer {\n    viewer {\n      __typename\n      ... on Operator {\n        id\n        name\n        role\n        ...Preferences_operator\n      }\n    }\n  }\n": typeof types.ViewerDocument,
    "\n  query CannedReplyPreview($markdown: String!) {\n    markdownPreview(markdown: $markdown)\n  }\n": typeof types.CannedReplyPreviewDocument,
    "\n  fragment CannedReplyForm_cannedReply on CannedReply {\n    id\n    name\n    body\n    desk {\n      id\n      name\n    }\n  }\n": typeof types.CannedReplyForm_CannedReplyFragmentDoc,
    "\n  mutation CannedReplyUpdate($cannedReplyId: ID!, $input: CannedReplyUpdateInput!) {\n    cannedReplyUpdate(cannedReplyId: $cannedReplyId, input: $input) {\n      cannedReply {\n        ...CannedReplyForm_cannedReply\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n": typeof types.CannedReplyUpdateDocument,
    "\n  fragment CannedReplyList_cannedReply on CannedReply {\n    id\n    name\n    body\n    desk {\n      id\n      name\n    }\n  }\n": typeof types.CannedReplyList_CannedReplyFragmentDoc,
    "\n  mutation CannedReplyDelete($cannedReplyId: ID!) {\n    cannedReplyDelete(cannedReplyId: $cannedReplyId) {\n      cannedReplyId\n      userErrors {\n        message\n      }\n    }\n  }\n": typeof types.CannedReplyDeleteDocument,
    "\n  mutation CannedReplyCreate($input: CannedReplyCreateInput!) {\n    cannedReplyCreate(input: $input) {\n      cannedReply {\n        id\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n": typeof types.CannedReplyCreateDocument,
    "\n  fragment ReplyDeskChoice_desk on Desk {\n    id\n    name\n  }\n": typeof types.ReplyDeskChoice_DeskFragmentDoc,
    "\n  query SettingsCannedReplies {\n    viewer {\n      __typename\n      ... on Operator {\n        id\n      }\n    }\n    cannedReplies {\n      id\n      name\n      ...CannedReplyList_cannedReply\n      ...CannedReplyForm_cannedReply\n    }\n    desks {\n      id\n      ...ReplyDeskChoice_desk\n    }\n  }\n": typeof types.SettingsCannedRepliesDocument,
    "\n  fragment CategoryList_desk on Desk {\n    id\n    categories {\n      id\n      name\n    }\n    allCategories: categories(includeArchived: true) {\n      id\n      name\n      archived\n    }\n  }\n": typeof types.CategoryList_DeskFragmentDoc,
    "\n  mutation CategoryCreate($deskId: ID!, $input: CategoryInput!) {\n    categoryCreate(deskId: $deskId, input: $input) {\n      desk {\n        ...CategoryList_desk\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n": typeof types.CategoryCreateDocument,
    "\n  mutation CategoryUpdate($categoryId: ID!, $input: CategoryInput!) {\n    categoryUpdate(categoryId: $categoryId, input: $input) {\n      desk {\n        ...CategoryList_desk\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n": typeof types.CategoryUpdateDocument,
    "\n  mutation CategoryArchive($categoryId: ID!) {\n    categoryArchive(categoryId: $categoryId) {\n      desk {\n        ...CategoryList_desk\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n": typeof types.CategoryArchiveDocument,
    "\n  mutation CategoryRestore($categoryId: ID!) {\n    categoryRestore(categoryId: $categoryId) {\n      desk {\n        ...CategoryList_desk\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n": typeof types.CategoryRestoreDocument,
    "\n  mutation DeskOrderCategories($deskId: ID!, $categoryIds: [ID!]!) {\n    deskOrderCategories(deskId: $deskId, categoryIds: $categoryIds) {\n      desk {\n        ...CategoryList_desk\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n": typeof types.DeskOrderCategoriesDocument,
    "\n  fragment DeskForm_desk on Desk {\n    id\n    name\n    colour\n    language\n    numberPattern\n    helpText\n    active\n    members {\n      id\n      name\n    }\n  }\n": typeof types.DeskForm_DeskFragmentDoc,
    "\n  mutation DeskUpdate($deskId: ID!, $input: DeskUpdateInput!) {\n    deskUpdate(deskId: $deskId, input: $input) {\n      desk {\n        ...DeskForm_desk\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n": typeof types.DeskUpdateDocument,
    "\n  fragment DeskTable_desk on Desk {\n    id\n    name\n    colour\n    numberPattern\n    active\n    viewerCanConfigure\n    members {\n      id\n      name\n    }\n    categories {\n      id\n      name\n    }\n  }\n": typeof types.DeskTable_DeskFragmentDoc,
    "\n  fragment MemberChoice_operator on Operator {\n    id\n    name\n    role\n    active\n  }\n": typeof types.MemberChoice_OperatorFragmentDoc,
    "\n  mutation DeskCreate($input: DeskCreateInput!) {\n    deskCreate(input: $input) {\n      desk {\n        id\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n": typeof types.DeskCreateDocument,
    "\n  query TicketNumberPreview($pattern: String!, $deskId: ID) {\n    ticketNumberPreview(pattern: $pattern, deskId: $deskId) {\n      numbers\n      userErrors {\n        message\n      }\n    }\n  }\n": typeof types.TicketNumberPreviewDocument,
    "\n  query SettingsDesks {\n    viewer {\n      __typename\n      ... on Operator {\n        id\n      }\n    }\n    desks {\n      id\n      ...DeskTable_desk\n    }\n    operators {\n      id\n      ...MemberChoice_operator\n    }\n  }\n": typeof types.SettingsDesksDocument,
    "\n  query SettingsDesk($deskId: ID!) {\n    viewer {\n      __typename\n      ... on Operator {\n        id\n      }\n    }\n    desk(id: $deskId) {\n      id\n      name\n      viewerCanConfigure\n      ...DeskForm_desk\n      ...CategoryList_desk\n    }\n    operators {\n      id\n      ...MemberChoice_operator\n    }\n  }\n": typeof types.SettingsDeskDocument,
    "\n  query AssignedCount($operatorId: ID!) {\n    ticketCounts(filter: { assigneeId: [$operatorId], status: [OPEN, IN_PROGRESS, WAITING] }) {\n      total\n      capped\n    }\n  }\n": typeof types.AssignedCountDocument,
    "\n  fragment DeskChoice_desk on Desk {\n    id\n    name\n  }\n": typeof types.DeskChoice_DeskFragmentDoc,
    "\n  mutation OperatorInvite($input: OperatorInviteInput!) {\n    operatorInvite(input: $input) {\n      operator {\n        id\n        name\n      }\n      inviteUrl\n      expiresAt\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n": typeof types.OperatorInviteDocument,
    "\n  fragment OperatorAccess_operator on Operator {\n    id\n    name\n    ...OperatorState_operator\n  }\n": typeof types.OperatorAccess_OperatorFragmentDoc,
    "\n  mutation OperatorRenewInvite($operatorId: ID!) {\n    operatorRenewInvite(operatorId: $operatorId) {\n      operator {\n        ...OperatorAccess_operator\n      }\n      inviteUrl\n      expiresAt\n      userErrors {\n        message\n      }\n    }\n  }\n": typeof types.OperatorRenewInviteDocument,
    "\n  mutation OperatorDeactivate($operatorId: ID!) {\n    operatorDeactivate(operatorId: $operatorId) {\n      operator {\n        ...OperatorAccess_operator\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n": typeof types.OperatorDeactivateDocument,
    "\n  mutation OperatorReactivate($operatorId: ID!) {\n    operatorReactivate(operatorId: $operatorId) {\n      operator {\n        ...OperatorAccess_operator\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n": typeof types.OperatorReactivateDocument,
    "\n  fragment OperatorForm_operator on Operator {\n    id\n    name\n    role\n    desks {\n      id\n      name\n    }\n  }\n": typeof types.OperatorForm_OperatorFragmentDoc,
    "\n  mutation OperatorUpdate($operatorId: ID!, $input: OperatorUpdateInput!) {\n    operatorUpdate(operatorId: $operatorId, input: $input) {\n      operator {\n        ...OperatorForm_operator\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n": typeof types.OperatorUpdateDocument,
    "\n  fragment OperatorTable_operator on Operator {\n    id\n    name\n    email\n    role\n    desks {\n      id\n      name\n    }\n    ...OperatorState_operator\n  }\n": typeof types.OperatorTable_OperatorFragmentDoc,
    "\n  fragment OperatorState_operator on Operator {\n    id\n    active\n    invited\n  }\n": typeof types.OperatorState_OperatorFragmentDoc,
    "\n  query SettingsOperators {\n    viewer {\n      __typename\n      ... on Operator {\n        id\n      }\n    }\n    operators {\n      id\n      name\n      email\n      ...OperatorTable_operator\n      ...OperatorForm_operator\n      ...OperatorAccess_operator\n    }\n    desks {\n      id\n      ...DeskChoice_desk\n    }\n  }\n": typeof types.SettingsOperatorsDocument,
    "\n  mutation OperatorUpdatePreferences($input: OperatorPreferencesInput!) {\n    operatorUpdatePreferences(input: $input) {\n      __typename\n      operator {\n        __typename\n        id\n        preferences {\n          __typename\n          afterSend\n          singleKeys\n          density\n          theme\n        }\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n": typeof types.OperatorUpdatePreferencesDocument,
    "\n  fragment PasswordForm_operator on Operator {\n    id\n    email\n  }\n": typeof types.PasswordForm_OperatorFragmentDoc,
    "\n  mutation OperatorChangePassword($input: OperatorChangePasswordInput!) {\n    operatorChangePassword(input: $input) {\n      operator {\n        id\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n": typeof types.OperatorChangePasswordDocument,
    "\n  fragment ProfileForm_operator on Operator {\n    id\n    name\n    email\n  }\n": typeof types.ProfileForm_OperatorFragmentDoc,
    "\n  mutation OperatorUpdateProfile($input: OperatorProfileInput!) {\n    operatorUpdateProfile(input: $input) {\n      operator {\n        ...ProfileForm_operator\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n": typeof types.OperatorUpdateProfileDocument,
    "\n  query SettingsProfile {\n    viewer {\n      __typename\n      ... on Operator {\n        id\n        ...ProfileForm_operator\n        ...PasswordForm_operator\n      }\n    }\n  }\n": typeof types.SettingsProfileDocument,
    "\n  fragment AllowedPagesForm_desk on Desk {\n    id\n    allowedOrigins\n  }\n": typeof types.AllowedPagesForm_DeskFragmentDoc,
    "\n  mutation DeskUpdateAllowedOrigins($deskId: ID!, $input: DeskUpdateInput!) {\n    deskUpdate(deskId: $deskId, input: $input) {\n      desk {\n        ...AllowedPagesForm_desk\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n": typeof types.DeskUpdateAllowedOriginsDocument,
    "\n  query DeskIdentityCheck($deskId: ID!, $input: ClientIdentityInput!) {\n    deskIdentityCheck(deskId: $deskId, input: $input) {\n      ...IdentityVerdict_check\n      userErrors {\n        message\n      }\n    }\n  }\n": typeof types.DeskIdentityCheckDocument,
    "\n  fragment IdentityVerdict_check on DeskIdentityCheck {\n    valid\n    signature\n    secret {\n      id\n      hint\n    }\n    externalId\n    email\n    name\n    phone\n    expiresAt\n    problems\n  }\n": typeof types.IdentityVerdict_CheckFragmentDoc,
    "\n  mutation DeskSecretRevoke($secretId: ID!) {\n    deskSecretRevoke(secretId: $secretId) {\n      desk {\n        ...Secrets_desk\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n": typeof types.DeskSecretRevokeDocument,
    "\n  fragment SecretList_secret on DeskSecret {\n    id\n    hint\n    createdAt\n    lastUsedAt\n  }\n": typeof types.SecretList_SecretFragmentDoc,
    "\n  fragment Secrets_desk on Desk {\n    id\n    secrets {\n      id\n      ...SecretList_secret\n    }\n  }\n": typeof types.Secrets_DeskFragmentDoc,
    "\n  mutation DeskSecretCreate($deskId: ID!) {\n    deskSecretCreate(deskId: $deskId) {\n      desk {\n        ...Secrets_desk\n      }\n      secret\n      userErrors {\n        message\n      }\n    }\n  }\n": typeof types.DeskSecretCreateDocument,
    "\n  fragment WidgetSettings_desk on Desk {\n    id\n    active\n    token\n    ...AllowedPagesForm_desk\n    ...Secrets_desk\n  }\n": typeof types.WidgetSettings_DeskFragmentDoc,
    "\n  query SettingsDeskWidget($deskId: ID!) {\n    desk(id: $deskId) {\n      id\n      name\n      viewerCanConfigure\n      ...WidgetSettings_desk\n    }\n  }\n": typeof types.SettingsDeskWidgetDocument,
    "\n  fragment ActivityEntry_event on TicketEvent {\n    __typename\n    id\n    at\n    actorName\n    ... on CommentAdded {\n      comment {\n        id\n        visibility\n        fromSupport\n      }\n    }\n    ... on StatusChanged {\n      fromStatus: from\n      toStatus: to\n    }\n    ... on PriorityChanged {\n      fromPriority: from\n      toPriority: to\n    }\n    ... on CategoryChanged {\n      fromName: from\n      toName: to\n    }\n    ... on AssigneeChanged {\n      fromName: from\n      toName: to\n    }\n    ... on TitleChanged {\n      fromTitle: from\n      toTitle: to\n    }\n    ... on Snoozed {\n      until\n    }\n    ... on TaskLinked {\n      taskTitle\n    }\n    ... on TaskUnlinked {\n      taskTitle\n    }\n    ... on TaskClosed {\n      taskTitle\n    }\n    ... on TaskReopened {\n      taskTitle\n    }\n    ... on CommentRemoved {\n      commentAuthorName\n    }\n    ... on TicketMerged {\n      fromNumber\n      intoNumber\n      ticket {\n        id\n        number\n      }\n    }\n    ... on TicketUnmerged {\n      fromNumber\n      intoNumber\n      ticket {\n        id\n        number\n      }\n    }\n  }\n": typeof types.ActivityEntry_EventFragmentDoc,
    "\n  fragment ConversationComment_comment on Comment {\n    id\n    createdAt\n    fromSupport\n    author {\n      ... on Operator {\n        id\n      }\n      ... on Client {\n        id\n      }\n      ... on ApiKey {\n        id\n      }\n    }\n    ...TicketComment_comment\n  }\n": typeof types.ConversationComment_CommentFragmentDoc,
    "\n  fragment TicketConversation_ticket on Ticket {\n    id\n    unread\n    contentHtml\n    createdAt\n    client {\n      id\n      displayName\n    }\n    attachments {\n      id\n      ...AttachmentList_attachment\n    }\n    comments(last: 50) {\n      totalCount\n      edges {\n        cursor\n        node {\n          id\n          ...ConversationComment_comment\n        }\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n      }\n    }\n  }\n": typeof types.TicketConversation_TicketFragmentDoc,
    "\n  query EarlierComments($ticketId: ID!, $before: String) {\n    ticket(id: $ticketId) {\n      id\n      comments(last: 50, before: $before) {\n        totalCount\n        edges {\n          cursor\n          node {\n            id\n            ...ConversationComment_comment\n          }\n        }\n        pageInfo {\n          hasNextPage\n          hasPreviousPage\n          startCursor\n        }\n      }\n    }\n  }\n": typeof types.EarlierCommentsDocument,
    "\n  fragment CommentEditor_comment on Comment {\n    id\n    body\n  }\n": typeof types.CommentEditor_CommentFragmentDoc,
    "\n  mutation CommentEdit($commentId: ID!, $body: String!) {\n    commentEdit(commentId: $commentId, input: { body: $body }) {\n      comment {\n        id\n        ...TicketComment_comment\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n": typeof types.CommentEditDocument,
    "\n  fragment CommentMenu_comment on Comment {\n    id\n    authorName\n    availableActions\n  }\n": typeof types.CommentMenu_CommentFragmentDoc,
    "\n  mutation CommentMakeInternal($commentId: ID!) {\n    commentMakeInternal(commentId: $commentId) {\n      comment {\n        id\n        ...TicketComment_comment\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n": typeof types.CommentMakeInternalDocument,
    "\n  mutation CommentRemove($commentId: ID!) {\n    commentRemove(commentId: $commentId) {\n      commentId\n      userErrors {\n        message\n      }\n    }\n  }\n": typeof types.CommentRemoveDocument,
    "\n  query CommentRevisions($commentId: ID!) {\n    comment(id: $commentId) {\n      id\n      revisions {\n        id\n        bodyHtml\n        writtenAt\n      }\n    }\n  }\n": typeof types.CommentRevisionsDocument,
    "\n  fragment TicketComment_comment on Comment {\n    id\n    editedAt\n    availableActions\n    ...CommentBubble_comment\n    ...CommentEditor_comment\n    ...CommentMenu_comment\n  }\n": typeof types.TicketComment_CommentFragmentDoc,
    "\n  fragment CannedReplies_ticket on Ticket {\n    id\n    number\n    client {\n      id\n      displayName\n    }\n    desk {\n      id\n    }\n  }\n": typeof types.CannedReplies_TicketFragmentDoc,
    "\n  query CannedReplies($deskId: ID, $search: String) {\n    cannedReplies(deskId: $deskId, search: $search) {\n      id\n      name\n      body\n    }\n    viewer {\n      __typename\n      ... on Operator {\n        id\n        name\n      }\n    }\n  }\n": typeof types.CannedRepliesDocument,
    "\n  fragment InternalCommentForm_ticket on Ticket {\n    id\n    number\n    ...CannedReplies_ticket\n  }\n": typeof types.InternalCommentForm_TicketFragmentDoc,
    "\n  query MarkdownPreview($markdown: String!) {\n    markdownPreview(markdown: $markdown)\n  }\n": typeof types.MarkdownPreviewDocument,
    "\n  fragment ReplyForm_ticket on Ticket {\n    id\n    number\n    availableActions\n    client {\n      id\n      email\n    }\n    desk {\n      id\n      name\n      mailboxAddress\n    }\n    openTaskCount\n    tasks {\n      id\n      number\n      title\n      closed\n    }\n    ...CannedReplies_ticket\n  }\n": typeof types.ReplyForm_TicketFragmentDoc,
    "\n  fragment StaleNotice_event on TicketEvent {\n    __typename\n    id\n    cursor\n    ...ActivityEntry_event\n    ... on CommentAdded {\n      comment {\n        id\n        ...CommentBubble_comment\n      }\n    }\n  }\n": typeof types.StaleNotice_EventFragmentDoc,
    "\n  fragment TicketComposer_ticket on Ticket {\n    id\n    availableActions\n    ...ReplyForm_ticket\n    ...InternalCommentForm_ticket\n  }\n": typeof types.TicketComposer_TicketFragmentDoc,
    "\n  mutation TicketReply($ticketId: ID!, $input: TicketReplyInput!) {\n    ticketReply(ticketId: $ticketId, input: $input) {\n      comment {\n        id\n        createdAt\n        ...ConversationComment_comment\n      }\n      ticket {\n        id\n        readyToAnswer\n        ...StatusActions_ticket\n      }\n      unseen {\n        id\n        ...StaleNotice_event\n      }\n      changeId\n      userErrors {\n        message\n        code\n        field\n      }\n    }\n  }\n": typeof types.TicketReplyDocument,
    "\n  mutation TicketAddInternalComment($ticketId: ID!, $input: InternalCommentInput!) {\n    ticketAddInternalComment(ticketId: $ticketId, input: $input) {\n      comment {\n        id\n        createdAt\n        ...ConversationComment_comment\n      }\n      userErrors {\n        message\n        code\n        field\n      }\n    }\n  }\n": typeof types.TicketAddInternalCommentDocument,
    "\n  fragment SendComment_lastSeen on Ticket {\n    id\n    eventCursor\n  }\n": typeof types.SendComment_LastSeenFragmentDoc,
    "\n  fragment PriorityMenu_ticket on Ticket {\n    id\n    priority\n    availableActions\n    ...PriorityBadge_ticket\n  }\n": typeof types.PriorityMenu_TicketFragmentDoc,
    "\n  mutation TicketSetPriority($ticketId: ID!, $priority: TicketPriority!) {\n    ticketUpdate(ticketId: $ticketId, input: { priority: $priority }) {\n      __typename\n      changeId\n      ticket {\n        __typename\n        id\n        priority\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n": typeof types.TicketSetPriorityDocument,
    "\n  fragment SnoozeMenu_ticket on Ticket {\n    id\n    number\n    snoozedUntil\n    availableActions\n  }\n": typeof types.SnoozeMenu_TicketFragmentDoc,
    "\n  mutation TicketSnooze($ticketId: ID!, $until: DateTime) {\n    ticketSnooze(ticketId: $ticketId, until: $until) {\n      __typename\n      changeId\n      ticket {\n        __typename\n        id\n        snoozedUntil\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n": typeof types.TicketSnoozeDocument,
    "\n  fragment StatusActions_ticket on Ticket {\n    id\n    status\n    availableActions\n    ...StatusMoves_ticket\n  }\n": typeof types.StatusActions_TicketFragmentDoc,
    "\n  fragment StatusMenu_ticket on Ticket {\n    ...StatusBadge_ticket\n    ...StatusMoves_ticket\n  }\n": typeof types.StatusMenu_TicketFragmentDoc,
    "\n  fragment TicketHeader_ticket on Ticket {\n    id\n    number\n    ...TicketTitle_ticket\n    ...StatusMenu_ticket\n    ...PriorityMenu_ticket\n    ...StatusActions_ticket\n    ...SnoozeMenu_ticket\n    ...TicketMenu_ticket\n  }\n": typeof types.TicketHeader_TicketFragmentDoc,
    "\n  fragment TicketMenu_ticket on Ticket {\n    id\n    availableActions\n    ...MergeDialog_ticket\n  }\n": typeof types.TicketMenu_TicketFragmentDoc,
    "\n  mutation TicketMarkUnread($ticketId: ID!) {\n    ticketMarkUnread(ticketId: $ticketId) {\n      ticket {\n        id\n        unread\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n": typeof types.TicketMarkUnreadDocument,
    "\n  fragment TicketTitle_ticket on Ticket {\n    id\n    title\n    availableActions\n  }\n": typeof types.TicketTitle_TicketFragmentDoc,
    "\n  mutation TicketSetTitle($ticketId: ID!, $title: String!) {\n    ticketUpdate(ticketId: $ticketId, input: { title: $title }) {\n      __typename\n      changeId\n      ticket {\n        __typename\n        id\n        title\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n": typeof types.TicketSetTitleDocument,
    "\n  fragment StatusMoves_ticket on Ticket {\n    id\n    number\n    status\n    availableActions\n    readyToAnswer\n    openTaskCount\n    tasks {\n      id\n      number\n      title\n      closed\n    }\n  }\n": typeof types.StatusMoves_TicketFragmentDoc,
    "\n  mutation TicketSetStatus($ticketId: ID!, $status: TicketStatus!) {\n    ticketSetStatus(ticketId: $ticketId, status: $status) {\n      __typename\n      changeId\n      ticket {\n        __typename\n        id\n        status\n        availableActions\n        readyToAnswer\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n": typeof types.TicketSetStatusDocument,
    "\n  fragment MergeDialog_ticket on Ticket {\n    id\n    number\n    ...MergeForm_ticket\n  }\n": typeof types.MergeDialog_TicketFragmentDoc,
    "\n  fragment MergeForm_ticket on Ticket {\n    id\n    number\n    title\n    client {\n      id\n      displayName\n    }\n  }\n": typeof types.MergeForm_TicketFragmentDoc,
    "\n  query MergeTargets($clientId: ID!, $search: String) {\n    tickets(first: 20, filter: { clientId: $clientId, search: $search }) {\n      edges {\n        node {\n          id\n          number\n          title\n          ...StatusBadge_ticket\n        }\n      }\n    }\n  }\n": typeof types.MergeTargetsDocument,
    "\n  mutation TicketMerge($ticketId: ID!, $intoTicketId: ID!) {\n    ticketMerge(ticketId: $ticketId, intoTicketId: $intoTicketId) {\n      mergeId\n      ticket {\n        id\n        number\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n": typeof types.TicketMergeDocument,
    "\n  mutation TicketUnmerge($mergeId: ID!) {\n    ticketUnmerge(mergeId: $mergeId) {\n      ticket {\n        id\n        number\n      }\n      intoTicket {\n        id\n        number\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n": typeof types.TicketUnmergeDocument,
    "\n  subscription TicketPresence($ticketId: ID!) {\n    ticketPresence(ticketId: $ticketId) {\n      operator {\n        id\n        name\n      }\n      replying\n    }\n  }\n": typeof types.TicketPresenceDocument,
    "\n  mutation TicketSetPresence($ticketId: ID!, $tab: ID!, $presence: PresenceState!) {\n    ticketSetPresence(ticketId: $ticketId, tab: $tab, presence: $presence) {\n      userErrors {\n        message\n      }\n    }\n  }\n": typeof types.TicketSetPresenceDocument,
    "\n  mutation TicketMarkRead($ticketId: ID!, $cursor: String!) {\n    ticketMarkRead(ticketId: $ticketId, cursor: $cursor) {\n      ticket {\n        id\n        unread\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n": typeof types.TicketMarkReadDocument,
    "\n  fragment ActivityHistory_ticket on Ticket {\n    id\n    activity(first: 30) {\n      edges {\n        cursor\n        node {\n          id\n          ...ActivityEntry_event\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.ActivityHistory_TicketFragmentDoc,
    "\n  query MoreActivity($ticketId: ID!, $after: String) {\n    ticket(id: $ticketId) {\n      id\n      activity(first: 50, after: $after) {\n        edges {\n          cursor\n          node {\n            id\n            ...ActivityEntry_event\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.MoreActivityDocument,
    "\n  fragment AssigneeSelect_ticket on Ticket {\n    id\n    availableActions\n    assignee {\n      id\n      name\n    }\n  }\n": typeof types.AssigneeSelect_TicketFragmentDoc,
    "\n  fragment AssigneeSelect_operator on Operator {\n    id\n    name\n    active\n  }\n": typeof types.AssigneeSelect_OperatorFragmentDoc,
    "\n  fragment CategorySelect_ticket on Ticket {\n    id\n    availableActions\n    category {\n      id\n      name\n    }\n    desk {\n      id\n      categories {\n        id\n        name\n      }\n    }\n  }\n": typeof types.CategorySelect_TicketFragmentDoc,
    "\n  mutation TicketSetCategory($ticketId: ID!, $categoryId: ID) {\n    ticketUpdate(ticketId: $ticketId, input: { categoryId: $categoryId }) {\n      __typename\n      changeId\n      ticket {\n        __typename\n        id\n        category {\n          __typename\n          id\n          name\n        }\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n": typeof types.TicketSetCategoryDocument,
    "\n  fragment ClientPanel_ticket on Ticket {\n    id\n    client {\n      id\n      displayName\n      name\n      email\n      externalId\n      phone\n      verified\n    }\n  }\n": typeof types.ClientPanel_TicketFragmentDoc,
    "\n  fragment MergedTickets_ticket on Ticket {\n    id\n    mergedTickets {\n      mergeId\n      number\n      title\n      mergedAt\n      undoableUntil\n    }\n  }\n": typeof types.MergedTickets_TicketFragmentDoc,
    "\n  fragment OtherTickets_ticket on Ticket {\n    id\n    client {\n      id\n      displayName\n    }\n    otherTickets(first: 5) {\n      edges {\n        node {\n          id\n          number\n          title\n          ...StatusBadge_ticket\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n": typeof types.OtherTickets_TicketFragmentDoc,
    "\n  fragment PublicLink_ticket on Ticket {\n    id\n    publicUrl\n  }\n": typeof types.PublicLink_TicketFragmentDoc,
    "\n  mutation TicketRotateLink($ticketId: ID!) {\n    ticketRotateLink(ticketId: $ticketId) {\n      ticket {\n        ...PublicLink_ticket\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n": typeof types.TicketRotateLinkDocument,
    "\n  mutation TicketRevokeLink($ticketId: ID!) {\n    ticketRevokeLink(ticketId: $ticketId) {\n      ticket {\n        ...PublicLink_ticket\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n": typeof types.TicketRevokeLinkDocument,
    "\n  fragment RelatedTasks_ticket on Ticket {\n    id\n    availableActions\n    taskCount\n    openTaskCount\n    readyToAnswer\n    tasks {\n      id\n      number\n      title\n      closed\n      ...TaskLine_task\n    }\n  }\n": typeof types.RelatedTasks_TicketFragmentDoc,
    "\n  fragment Sidebar_ticket on Ticket {\n    id\n    ...CategorySelect_ticket\n    ...AssigneeSelect_ticket\n    ...ClientPanel_ticket\n    ...OtherTickets_ticket\n    ...SourcePanel_ticket\n    ...RelatedTasks_ticket\n    ...MergedTickets_ticket\n    ...PublicLink_ticket\n    ...ActivityHistory_ticket\n  }\n": typeof types.Sidebar_TicketFragmentDoc,
    "\n  fragment SourcePanel_ticket on Ticket {\n    id\n    source\n    createdAt\n    updatedAt\n    snoozedUntil\n    desk {\n      id\n      name\n    }\n  }\n": typeof types.SourcePanel_TicketFragmentDoc,
    "\n  fragment AddTaskForm_ticket on Ticket {\n    id\n    title\n  }\n": typeof types.AddTaskForm_TicketFragmentDoc,
    "\n  mutation TicketAddTask($ticketId: ID!, $input: TicketAddTaskInput!) {\n    ticketAddTask(ticketId: $ticketId, input: $input) {\n      task {\n        id\n        number\n      }\n      ticket {\n        id\n        ...RelatedTasks_ticket\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n": typeof types.TicketAddTaskDocument,
    "\n  fragment LinkTaskForm_ticket on Ticket {\n    id\n  }\n": typeof types.LinkTaskForm_TicketFragmentDoc,
    "\n  fragment TaskDialogs_ticket on Ticket {\n    id\n    number\n    availableActions\n    ...AddTaskForm_ticket\n    ...LinkTaskForm_ticket\n  }\n": typeof types.TaskDialogs_TicketFragmentDoc,
    "\n  fragment TasksDoneNotice_ticket on Ticket {\n    id\n    number\n    readyToAnswer\n    availableActions\n    client {\n      id\n      displayName\n    }\n    desk {\n      id\n      language\n    }\n  }\n": typeof types.TasksDoneNotice_TicketFragmentDoc,
    "\n  mutation TicketLinkTask($ticketId: ID!, $taskId: ID!) {\n    ticketLinkTask(ticketId: $ticketId, taskId: $taskId) {\n      ticket {\n        id\n        ...RelatedTasks_ticket\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n": typeof types.TicketLinkTaskDocument,
    "\n  query TicketTasks($ticketId: ID!, $after: String) {\n    tasks(first: 100, after: $after, filter: { ticketId: $ticketId }, orderBy: { field: CREATED_AT, direction: ASC }) {\n      edges {\n        node {\n          id\n          number\n          title\n          closed\n          ...TaskLine_task\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.TicketTasksDocument,
    "\n  query FoundTasks($search: String, $ticketId: ID!) {\n    tasks(first: 20, filter: { search: $search }, orderBy: { field: UPDATED_AT, direction: DESC }) {\n      edges {\n        node {\n          id\n          number\n          title\n          ...TaskLine_task\n        }\n      }\n    }\n    linked: tasks(first: 20, filter: { search: $search, ticketId: $ticketId }, orderBy: { field: UPDATED_AT, direction: DESC }) {\n      edges {\n        node {\n          id\n        }\n      }\n    }\n  }\n": typeof types.FoundTasksDocument,
    "\n  mutation TicketUnlinkTask($ticketId: ID!, $taskId: ID!) {\n    ticketUnlinkTask(ticketId: $ticketId, taskId: $taskId) {\n      __typename\n      ticket {\n        __typename\n        id\n        taskCount\n        openTaskCount\n        readyToAnswer\n        tasks {\n          __typename\n          id\n          number\n          title\n          status\n          closed\n          dueOn\n          assignee {\n            __typename\n            id\n            name\n          }\n        }\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n": typeof types.TicketUnlinkTaskDocument,
    "\n  query TicketPage($number: String!) {\n    viewer {\n      __typename\n      ... on Operator {\n        id\n      }\n    }\n    ticketByNumber(number: $number) {\n      id\n      number\n      title\n      eventCursor\n      availableActions\n      ...ReadMark_ticket\n      ...AssigneeSelect_ticket\n      ...TicketHeader_ticket\n      ...TicketConversation_ticket\n      ...TicketComposer_ticket\n      ...TasksDoneNotice_ticket\n      ...Sidebar_ticket\n      ...TaskDialogs_ticket\n    }\n    operators {\n      ...AssigneeSelect_operator\n    }\n  }\n": typeof types.TicketPageDocument,
    "\n  mutation TicketAssign($ticketId: ID!, $operatorId: ID) {\n    ticketAssign(ticketId: $ticketId, operatorId: $operatorId) {\n      __typename\n      changeId\n      ticket {\n        __typename\n        id\n        assignee {\n          __typename\n          id\n          name\n        }\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n": typeof types.TicketAssignDocument,
    "\n  subscription TicketEvents($ticketId: ID!, $after: String) {\n    ticketEvents(ticketId: $ticketId, after: $after) {\n      __typename\n      id\n      cursor\n      at\n      actorName\n      actor {\n        ... on Operator {\n          id\n        }\n        ... on Client {\n          id\n        }\n        ... on ApiKey {\n          id\n        }\n      }\n      ...ActivityEntry_event\n      ticket {\n        id\n        number\n        title\n        updatedAt\n        snoozedUntil\n        publicUrl\n        unread\n        ...StatusBadge_ticket\n        ...PriorityBadge_ticket\n        ...StatusActions_ticket\n        category {\n          id\n          name\n        }\n        assignee {\n          id\n          name\n        }\n        ...RelatedTasks_ticket\n      }\n      ... on CommentAdded {\n        comment {\n          id\n          createdAt\n          ...ConversationComment_comment\n        }\n      }\n      ... on CommentEdited {\n        comment {\n          id\n          ...ConversationComment_comment\n        }\n      }\n      ... on CommentMadeInternal {\n        comment {\n          id\n          ...ConversationComment_comment\n        }\n      }\n      ... on CommentRemoved {\n        commentId\n      }\n      ... on TicketMerged {\n        fromNumber\n        intoNumber\n      }\n      ... on TicketUnmerged {\n        fromNumber\n        intoNumber\n      }\n    }\n  }\n": typeof types.TicketEventsDocument,
    "\n  mutation ChangeUndo($changeId: ID!) {\n    changeUndo(changeId: $changeId) {\n      tickets {\n        id\n        title\n        status\n        priority\n        snoozedUntil\n        updatedAt\n        availableActions\n        readyToAnswer\n        assignee {\n          id\n          name\n        }\n        category {\n          id\n          name\n        }\n      }\n      failures {\n        ticketId\n        ticket {\n          id\n          number\n        }\n        userErrors {\n          message\n        }\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n": typeof types.ChangeUndoDocument,
    "\n  subscription TaskChanges {\n    taskChanged {\n      created\n      task {\n        id\n        dueOn\n        updatedAt\n        ticketCount\n        waitingTicketCount\n        ...TaskLine_task\n      }\n    }\n  }\n": typeof types.TaskChangesDocument,
    "\n  fragment TaskLine_task on Task {\n    __typename\n    id\n    number\n    title\n    status\n    closed\n    dueOn\n    assignee {\n      __typename\n      id\n      name\n    }\n  }\n": typeof types.TaskLine_TaskFragmentDoc,
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
    "\n  fragment ReadMark_ticket on Ticket {\n    id\n    unread\n    eventCursor\n  }\n": typeof types.ReadMark_TicketFragmentDoc,
};
const documents: Documents = {
    "\n  subscription TicketChanges {\n    ticketChanged {\n      created\n      ticket {\n        id\n        ...TicketRow_ticket\n      }\n    }\n  }\n": types.TicketChangesDocument,
    "\n  query OwnDesks {\n    viewer {\n      __typename\n      ... on Operator {\n        id\n        role\n      }\n    }\n    desks {\n      id\n    }\n  }\n": types.OwnDesksDocument,
    "\n  query MyUnread($filter: TicketFilter) {\n    tickets(first: 100, filter: $filter, orderBy: { field: UPDATED_AT, direction: DESC }) {\n      edges {\n        node {\n          id\n          unread\n        }\n      }\n    }\n  }\n": types.MyUnreadDocument,
    "\n  query ViewCounts(\n    $mine: TicketFilter\n    $unassigned: TicketFilter\n    $open: TicketFilter\n    $waiting: TicketFilter\n    $ready: TicketFilter\n    $snoozed: TicketFilter\n    $all: TicketFilter\n  ) {\n    mine: ticketCounts(filter: $mine) {\n      total\n      capped\n    }\n    unassigned: ticketCounts(filter: $unassigned) {\n      total\n      capped\n    }\n    open: ticketCounts(filter: $open) {\n      total\n      capped\n    }\n    waiting: ticketCounts(filter: $waiting) {\n      total\n      capped\n    }\n    ready: ticketCounts(filter: $ready) {\n      total\n      capped\n    }\n    snoozed: ticketCounts(filter: $snoozed) {\n      total\n      capped\n    }\n    all: ticketCounts(filter: $all) {\n      total\n      capped\n    }\n  }\n": types.ViewCountsDocument,
    "\n  query ChangedTickets($filter: TicketFilter, $after: String) {\n    tickets(first: 100, after: $after, filter: $filter, orderBy: { field: UPDATED_AT, direction: DESC }) {\n      edges {\n        node {\n          id\n          ...TicketRow_ticket\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.ChangedTicketsDocument,
    "\n  query FilterChoices {\n    operators {\n      id\n      name\n      active\n    }\n    desks {\n      id\n      name\n      categories(includeArchived: true) {\n        id\n        name\n        archived\n      }\n    }\n  }\n": types.FilterChoicesDocument,
    "\n  mutation SavedViewCreate($input: SavedViewCreateInput!) {\n    savedViewCreate(input: $input) {\n      savedView {\n        ...SavedView_view\n      }\n      userErrors {\n        field\n        message\n      }\n    }\n  }\n": types.SavedViewCreateDocument,
    "\n  mutation SavedViewUpdate($savedViewId: ID!, $input: SavedViewUpdateInput!) {\n    savedViewUpdate(savedViewId: $savedViewId, input: $input) {\n      savedView {\n        ...SavedView_view\n      }\n      userErrors {\n        field\n        message\n      }\n    }\n  }\n": types.SavedViewUpdateDocument,
    "\n  mutation SavedViewDelete($savedViewId: ID!) {\n    savedViewDelete(savedViewId: $savedViewId) {\n      savedViewId\n      userErrors {\n        message\n      }\n    }\n  }\n": types.SavedViewDeleteDocument,
    "\n  fragment SavedView_view on SavedView {\n    id\n    name\n    shared\n    mine\n    filter\n    orderBy {\n      field\n      direction\n    }\n    owner {\n      id\n      name\n    }\n    counts {\n      total\n      capped\n    }\n  }\n": types.SavedView_ViewFragmentDoc,
    "\n  query SavedViews {\n    savedViews {\n      id\n      ...SavedView_view\n    }\n  }\n": types.SavedViewsDocument,
    "\n  query TicketList($filter: TicketFilter, $orderBy: TicketOrder, $after: String, $first: Int) {\n    viewer {\n      __typename\n      ... on Operator {\n        id\n      }\n    }\n    tickets(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {\n      edges {\n        matches {\n          field\n          fragments {\n            text\n            matched\n          }\n        }\n        node {\n          id\n          ...TicketRow_ticket\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.TicketListDocument,
    "\n  query Nobody {\n    viewer {\n      __typename\n    }\n  }\n": types.NobodyDocument,
    "\n  fragment TicketRow_ticket on Ticket {\n    id\n    number\n    title\n    preview\n    unread\n    readyToAnswer\n    status\n    priority\n    snoozedUntil\n    createdAt\n    updatedAt\n    ...StatusBadge_ticket\n    ...PriorityBadge_ticket\n    desk {\n      id\n    }\n    client {\n      id\n      displayName\n      email\n    }\n    category {\n      id\n      name\n    }\n    assignee {\n      id\n      name\n    }\n  }\n": types.TicketRow_TicketFragmentDoc,
    "\n  mutation TicketBulkUpdate($ticketIds: [ID!]!, $input: TicketBulkUpdateInput!, $resolving: Boolean!) {\n    ticketBulkUpdate(ticketIds: $ticketIds, input: $input) {\n      __typename\n      changeId\n      tickets {\n        __typename\n        id\n        number\n        status\n        priority\n        snoozedUntil\n        updatedAt\n        openTaskCount @include(if: $resolving)\n        tasks(first: 5) @include(if: $resolving) {\n          id\n          number\n          title\n          closed\n        }\n        assignee {\n          __typename\n          id\n          name\n        }\n        category {\n          __typename\n          id\n          name\n        }\n      }\n      failures {\n        ticketId\n        ticket {\n          id\n          number\n        }\n        userErrors {\n          message\n        }\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n": types.TicketBulkUpdateDocument,
    "\n  query ListCount($filter: TicketFilter) {\n    ticketCounts(filter: $filter) {\n      total\n      capped\n    }\n  }\n": types.ListCountDocument,
    "\n  query TicketNumberJump($number: String!) {\n    ticketByNumber(number: $number) {\n      id\n      number\n    }\n  }\n": types.TicketNumberJumpDocument,
    "\n  mutation OperatorAcceptInvite($token: String!, $password: String!) {\n    operatorAcceptInvite(token: $token, input: { password: $password }) {\n      operator {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n": types.OperatorAcceptInviteDocument,
    "\n  mutation OperatorSignIn($email: String!, $password: String!) {\n    operatorSignIn(email: $email, password: $password) {\n      operator {\n        id\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n": types.OperatorSignInDocument,
    "\n  mutation OperatorSignOut {\n    operatorSignOut {\n      userErrors {\n        message\n      }\n    }\n  }\n": types.OperatorSignOutDocument,
    "\n  query Viewer {\n    viewer {\n      __typename\n      ... on Operator {\n        id\n        name\n        role\n        ...Preferences_operator\n      }\n    }\n  }\n": types.ViewerDocument,
    "\n  query CannedReplyPreview($markdown: String!) {\n    markdownPreview(markdown: $markdown)\n  }\n": types.CannedReplyPreviewDocument,
    "\n  fragment CannedReplyForm_cannedReply on CannedReply {\n    id\n    name\n    body\n    desk {\n      id\n      name\n    }\n  }\n": types.CannedReplyForm_CannedReplyFragmentDoc,
    "\n  mutation CannedReplyUpdate($cannedReplyId: ID!, $input: CannedReplyUpdateInput!) {\n    cannedReplyUpdate(cannedReplyId: $cannedReplyId, input: $input) {\n      cannedReply {\n        ...CannedReplyForm_cannedReply\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n": types.CannedReplyUpdateDocument,
    "\n  fragment CannedReplyList_cannedReply on CannedReply {\n    id\n    name\n    body\n    desk {\n      id\n      name\n    }\n  }\n": types.CannedReplyList_CannedReplyFragmentDoc,
    "\n  mutation CannedReplyDelete($cannedReplyId: ID!) {\n    cannedReplyDelete(cannedReplyId: $cannedReplyId) {\n      cannedReplyId\n      userErrors {\n        message\n      }\n    }\n  }\n": types.CannedReplyDeleteDocument,
    "\n  mutation CannedReplyCreate($input: CannedReplyCreateInput!) {\n    cannedReplyCreate(input: $input) {\n      cannedReply {\n        id\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n": types.CannedReplyCreateDocument,
    "\n  fragment ReplyDeskChoice_desk on Desk {\n    id\n    name\n  }\n": types.ReplyDeskChoice_DeskFragmentDoc,
    "\n  query SettingsCannedReplies {\n    viewer {\n      __typename\n      ... on Operator {\n        id\n      }\n    }\n    cannedReplies {\n      id\n      name\n      ...CannedReplyList_cannedReply\n      ...CannedReplyForm_cannedReply\n    }\n    desks {\n      id\n      ...ReplyDeskChoice_desk\n    }\n  }\n": types.SettingsCannedRepliesDocument,
    "\n  fragment CategoryList_desk on Desk {\n    id\n    categories {\n      id\n      name\n    }\n    allCategories: categories(includeArchived: true) {\n      id\n      name\n      archived\n    }\n  }\n": types.CategoryList_DeskFragmentDoc,
    "\n  mutation CategoryCreate($deskId: ID!, $input: CategoryInput!) {\n    categoryCreate(deskId: $deskId, input: $input) {\n      desk {\n        ...CategoryList_desk\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n": types.CategoryCreateDocument,
    "\n  mutation CategoryUpdate($categoryId: ID!, $input: CategoryInput!) {\n    categoryUpdate(categoryId: $categoryId, input: $input) {\n      desk {\n        ...CategoryList_desk\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n": types.CategoryUpdateDocument,
    "\n  mutation CategoryArchive($categoryId: ID!) {\n    categoryArchive(categoryId: $categoryId) {\n      desk {\n        ...CategoryList_desk\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n": types.CategoryArchiveDocument,
    "\n  mutation CategoryRestore($categoryId: ID!) {\n    categoryRestore(categoryId: $categoryId) {\n      desk {\n        ...CategoryList_desk\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n": types.CategoryRestoreDocument,
    "\n  mutation DeskOrderCategories($deskId: ID!, $categoryIds: [ID!]!) {\n    deskOrderCategories(deskId: $deskId, categoryIds: $categoryIds) {\n      desk {\n        ...CategoryList_desk\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n": types.DeskOrderCategoriesDocument,
    "\n  fragment DeskForm_desk on Desk {\n    id\n    name\n    colour\n    language\n    numberPattern\n    helpText\n    active\n    members {\n      id\n      name\n    }\n  }\n": types.DeskForm_DeskFragmentDoc,
    "\n  mutation DeskUpdate($deskId: ID!, $input: DeskUpdateInput!) {\n    deskUpdate(deskId: $deskId, input: $input) {\n      desk {\n        ...DeskForm_desk\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n": types.DeskUpdateDocument,
    "\n  fragment DeskTable_desk on Desk {\n    id\n    name\n    colour\n    numberPattern\n    active\n    viewerCanConfigure\n    members {\n      id\n      name\n    }\n    categories {\n      id\n      name\n    }\n  }\n": types.DeskTable_DeskFragmentDoc,
    "\n  fragment MemberChoice_operator on Operator {\n    id\n    name\n    role\n    active\n  }\n": types.MemberChoice_OperatorFragmentDoc,
    "\n  mutation DeskCreate($input: DeskCreateInput!) {\n    deskCreate(input: $input) {\n      desk {\n        id\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n": types.DeskCreateDocument,
    "\n  query TicketNumberPreview($pattern: String!, $deskId: ID) {\n    ticketNumberPreview(pattern: $pattern, deskId: $deskId) {\n      numbers\n      userErrors {\n        message\n      }\n    }\n  }\n": types.TicketNumberPreviewDocument,
    "\n  query SettingsDesks {\n    viewer {\n      __typename\n      ... on Operator {\n        id\n      }\n    }\n    desks {\n      id\n      ...DeskTable_desk\n    }\n    operators {\n      id\n      ...MemberChoice_operator\n    }\n  }\n": types.SettingsDesksDocument,
    "\n  query SettingsDesk($deskId: ID!) {\n    viewer {\n      __typename\n      ... on Operator {\n        id\n      }\n    }\n    desk(id: $deskId) {\n      id\n      name\n      viewerCanConfigure\n      ...DeskForm_desk\n      ...CategoryList_desk\n    }\n    operators {\n      id\n      ...MemberChoice_operator\n    }\n  }\n": types.SettingsDeskDocument,
    "\n  query AssignedCount($operatorId: ID!) {\n    ticketCounts(filter: { assigneeId: [$operatorId], status: [OPEN, IN_PROGRESS, WAITING] }) {\n      total\n      capped\n    }\n  }\n": types.AssignedCountDocument,
    "\n  fragment DeskChoice_desk on Desk {\n    id\n    name\n  }\n": types.DeskChoice_DeskFragmentDoc,
    "\n  mutation OperatorInvite($input: OperatorInviteInput!) {\n    operatorInvite(input: $input) {\n      operator {\n        id\n        name\n      }\n      inviteUrl\n      expiresAt\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n": types.OperatorInviteDocument,
    "\n  fragment OperatorAccess_operator on Operator {\n    id\n    name\n    ...OperatorState_operator\n  }\n": types.OperatorAccess_OperatorFragmentDoc,
    "\n  mutation OperatorRenewInvite($operatorId: ID!) {\n    operatorRenewInvite(operatorId: $operatorId) {\n      operator {\n        ...OperatorAccess_operator\n      }\n      inviteUrl\n      expiresAt\n      userErrors {\n        message\n      }\n    }\n  }\n": types.OperatorRenewInviteDocument,
    "\n  mutation OperatorDeactivate($operatorId: ID!) {\n    operatorDeactivate(operatorId: $operatorId) {\n      operator {\n        ...OperatorAccess_operator\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n": types.OperatorDeactivateDocument,
    "\n  mutation OperatorReactivate($operatorId: ID!) {\n    operatorReactivate(operatorId: $operatorId) {\n      operator {\n        ...OperatorAccess_operator\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n": types.OperatorReactivateDocument,
    "\n  fragment OperatorForm_operator on Operator {\n    id\n    name\n    role\n    desks {\n      id\n      name\n    }\n  }\n": types.OperatorForm_OperatorFragmentDoc,
    "\n  mutation OperatorUpdate($operatorId: ID!, $input: OperatorUpdateInput!) {\n    operatorUpdate(operatorId: $operatorId, input: $input) {\n      operator {\n        ...OperatorForm_operator\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n": types.OperatorUpdateDocument,
    "\n  fragment OperatorTable_operator on Operator {\n    id\n    name\n    email\n    role\n    desks {\n      id\n      name\n    }\n    ...OperatorState_operator\n  }\n": types.OperatorTable_OperatorFragmentDoc,
    "\n  fragment OperatorState_operator on Operator {\n    id\n    active\n    invited\n  }\n": types.OperatorState_OperatorFragmentDoc,
    "\n  query SettingsOperators {\n    viewer {\n      __typename\n      ... on Operator {\n        id\n      }\n    }\n    operators {\n      id\n      name\n      email\n      ...OperatorTable_operator\n      ...OperatorForm_operator\n      ...OperatorAccess_operator\n    }\n    desks {\n      id\n      ...DeskChoice_desk\n    }\n  }\n": types.SettingsOperatorsDocument,
    "\n  mutation OperatorUpdatePreferences($input: OperatorPreferencesInput!) {\n    operatorUpdatePreferences(input: $input) {\n      __typename\n      operator {\n        __typename\n        id\n        preferences {\n          __typename\n          afterSend\n          singleKeys\n          density\n          theme\n        }\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n": types.OperatorUpdatePreferencesDocument,
    "\n  fragment PasswordForm_operator on Operator {\n    id\n    email\n  }\n": types.PasswordForm_OperatorFragmentDoc,
    "\n  mutation OperatorChangePassword($input: OperatorChangePasswordInput!) {\n    operatorChangePassword(input: $input) {\n      operator {\n        id\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n": types.OperatorChangePasswordDocument,
    "\n  fragment ProfileForm_operator on Operator {\n    id\n    name\n    email\n  }\n": types.ProfileForm_OperatorFragmentDoc,
    "\n  mutation OperatorUpdateProfile($input: OperatorProfileInput!) {\n    operatorUpdateProfile(input: $input) {\n      operator {\n        ...ProfileForm_operator\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n": types.OperatorUpdateProfileDocument,
    "\n  query SettingsProfile {\n    viewer {\n      __typename\n      ... on Operator {\n        id\n        ...ProfileForm_operator\n        ...PasswordForm_operator\n      }\n    }\n  }\n": types.SettingsProfileDocument,
    "\n  fragment AllowedPagesForm_desk on Desk {\n    id\n    allowedOrigins\n  }\n": types.AllowedPagesForm_DeskFragmentDoc,
    "\n  mutation DeskUpdateAllowedOrigins($deskId: ID!, $input: DeskUpdateInput!) {\n    deskUpdate(deskId: $deskId, input: $input) {\n      desk {\n        ...AllowedPagesForm_desk\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n": types.DeskUpdateAllowedOriginsDocument,
    "\n  query DeskIdentityCheck($deskId: ID!, $input: ClientIdentityInput!) {\n    deskIdentityCheck(deskId: $deskId, input: $input) {\n      ...IdentityVerdict_check\n      userErrors {\n        message\n      }\n    }\n  }\n": types.DeskIdentityCheckDocument,
    "\n  fragment IdentityVerdict_check on DeskIdentityCheck {\n    valid\n    signature\n    secret {\n      id\n      hint\n    }\n    externalId\n    email\n    name\n    phone\n    expiresAt\n    problems\n  }\n": types.IdentityVerdict_CheckFragmentDoc,
    "\n  mutation DeskSecretRevoke($secretId: ID!) {\n    deskSecretRevoke(secretId: $secretId) {\n      desk {\n        ...Secrets_desk\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n": types.DeskSecretRevokeDocument,
    "\n  fragment SecretList_secret on DeskSecret {\n    id\n    hint\n    createdAt\n    lastUsedAt\n  }\n": types.SecretList_SecretFragmentDoc,
    "\n  fragment Secrets_desk on Desk {\n    id\n    secrets {\n      id\n      ...SecretList_secret\n    }\n  }\n": types.Secrets_DeskFragmentDoc,
    "\n  mutation DeskSecretCreate($deskId: ID!) {\n    deskSecretCreate(deskId: $deskId) {\n      desk {\n        ...Secrets_desk\n      }\n      secret\n      userErrors {\n        message\n      }\n    }\n  }\n": types.DeskSecretCreateDocument,
    "\n  fragment WidgetSettings_desk on Desk {\n    id\n    active\n    token\n    ...AllowedPagesForm_desk\n    ...Secrets_desk\n  }\n": types.WidgetSettings_DeskFragmentDoc,
    "\n  query SettingsDeskWidget($deskId: ID!) {\n    desk(id: $deskId) {\n      id\n      name\n      viewerCanConfigure\n      ...WidgetSettings_desk\n    }\n  }\n": types.SettingsDeskWidgetDocument,
    "\n  fragment ActivityEntry_event on TicketEvent {\n    __typename\n    id\n    at\n    actorName\n    ... on CommentAdded {\n      comment {\n        id\n        visibility\n        fromSupport\n      }\n    }\n    ... on StatusChanged {\n      fromStatus: from\n      toStatus: to\n    }\n    ... on PriorityChanged {\n      fromPriority: from\n      toPriority: to\n    }\n    ... on CategoryChanged {\n      fromName: from\n      toName: to\n    }\n    ... on AssigneeChanged {\n      fromName: from\n      toName: to\n    }\n    ... on TitleChanged {\n      fromTitle: from\n      toTitle: to\n    }\n    ... on Snoozed {\n      until\n    }\n    ... on TaskLinked {\n      taskTitle\n    }\n    ... on TaskUnlinked {\n      taskTitle\n    }\n    ... on TaskClosed {\n      taskTitle\n    }\n    ... on TaskReopened {\n      taskTitle\n    }\n    ... on CommentRemoved {\n      commentAuthorName\n    }\n    ... on TicketMerged {\n      fromNumber\n      intoNumber\n      ticket {\n        id\n        number\n      }\n    }\n    ... on TicketUnmerged {\n      fromNumber\n      intoNumber\n      ticket {\n        id\n        number\n      }\n    }\n  }\n": types.ActivityEntry_EventFragmentDoc,
    "\n  fragment ConversationComment_comment on Comment {\n    id\n    createdAt\n    fromSupport\n    author {\n      ... on Operator {\n        id\n      }\n      ... on Client {\n        id\n      }\n      ... on ApiKey {\n        id\n      }\n    }\n    ...TicketComment_comment\n  }\n": types.ConversationComment_CommentFragmentDoc,
    "\n  fragment TicketConversation_ticket on Ticket {\n    id\n    unread\n    contentHtml\n    createdAt\n    client {\n      id\n      displayName\n    }\n    attachments {\n      id\n      ...AttachmentList_attachment\n    }\n    comments(last: 50) {\n      totalCount\n      edges {\n        cursor\n        node {\n          id\n          ...ConversationComment_comment\n        }\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n      }\n    }\n  }\n": types.TicketConversation_TicketFragmentDoc,
    "\n  query EarlierComments($ticketId: ID!, $before: String) {\n    ticket(id: $ticketId) {\n      id\n      comments(last: 50, before: $before) {\n        totalCount\n        edges {\n          cursor\n          node {\n            id\n            ...ConversationComment_comment\n          }\n        }\n        pageInfo {\n          hasNextPage\n          hasPreviousPage\n          startCursor\n        }\n      }\n    }\n  }\n": types.EarlierCommentsDocument,
    "\n  fragment CommentEditor_comment on Comment {\n    id\n    body\n  }\n": types.CommentEditor_CommentFragmentDoc,
    "\n  mutation CommentEdit($commentId: ID!, $body: String!) {\n    commentEdit(commentId: $commentId, input: { body: $body }) {\n      comment {\n        id\n        ...TicketComment_comment\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n": types.CommentEditDocument,
    "\n  fragment CommentMenu_comment on Comment {\n    id\n    authorName\n    availableActions\n  }\n": types.CommentMenu_CommentFragmentDoc,
    "\n  mutation CommentMakeInternal($commentId: ID!) {\n    commentMakeInternal(commentId: $commentId) {\n      comment {\n        id\n        ...TicketComment_comment\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n": types.CommentMakeInternalDocument,
    "\n  mutation CommentRemove($commentId: ID!) {\n    commentRemove(commentId: $commentId) {\n      commentId\n      userErrors {\n        message\n      }\n    }\n  }\n": types.CommentRemoveDocument,
    "\n  query CommentRevisions($commentId: ID!) {\n    comment(id: $commentId) {\n      id\n      revisions {\n        id\n        bodyHtml\n        writtenAt\n      }\n    }\n  }\n": types.CommentRevisionsDocument,
    "\n  fragment TicketComment_comment on Comment {\n    id\n    editedAt\n    availableActions\n    ...CommentBubble_comment\n    ...CommentEditor_comment\n    ...CommentMenu_comment\n  }\n": types.TicketComment_CommentFragmentDoc,
    "\n  fragment CannedReplies_ticket on Ticket {\n    id\n    number\n    client {\n      id\n      displayName\n    }\n    desk {\n      id\n    }\n  }\n": types.CannedReplies_TicketFragmentDoc,
    "\n  query CannedReplies($deskId: ID, $search: String) {\n    cannedReplies(deskId: $deskId, search: $search) {\n      id\n      name\n      body\n    }\n    viewer {\n      __typename\n      ... on Operator {\n        id\n        name\n      }\n    }\n  }\n": types.CannedRepliesDocument,
    "\n  fragment InternalCommentForm_ticket on Ticket {\n    id\n    number\n    ...CannedReplies_ticket\n  }\n": types.InternalCommentForm_TicketFragmentDoc,
    "\n  query MarkdownPreview($markdown: String!) {\n    markdownPreview(markdown: $markdown)\n  }\n": types.MarkdownPreviewDocument,
    "\n  fragment ReplyForm_ticket on Ticket {\n    id\n    number\n    availableActions\n    client {\n      id\n      email\n    }\n    desk {\n      id\n      name\n      mailboxAddress\n    }\n    openTaskCount\n    tasks {\n      id\n      number\n      title\n      closed\n    }\n    ...CannedReplies_ticket\n  }\n": types.ReplyForm_TicketFragmentDoc,
    "\n  fragment StaleNotice_event on TicketEvent {\n    __typename\n    id\n    cursor\n    ...ActivityEntry_event\n    ... on CommentAdded {\n      comment {\n        id\n        ...CommentBubble_comment\n      }\n    }\n  }\n": types.StaleNotice_EventFragmentDoc,
    "\n  fragment TicketComposer_ticket on Ticket {\n    id\n    availableActions\n    ...ReplyForm_ticket\n    ...InternalCommentForm_ticket\n  }\n": types.TicketComposer_TicketFragmentDoc,
    "\n  mutation TicketReply($ticketId: ID!, $input: TicketReplyInput!) {\n    ticketReply(ticketId: $ticketId, input: $input) {\n      comment {\n        id\n        createdAt\n        ...ConversationComment_comment\n      }\n      ticket {\n        id\n        readyToAnswer\n        ...StatusActions_ticket\n      }\n      unseen {\n        id\n        ...StaleNotice_event\n      }\n      changeId\n      userErrors {\n        message\n        code\n        field\n      }\n    }\n  }\n": types.TicketReplyDocument,
    "\n  mutation TicketAddInternalComment($ticketId: ID!, $input: InternalCommentInput!) {\n    ticketAddInternalComment(ticketId: $ticketId, input: $input) {\n      comment {\n        id\n        createdAt\n        ...ConversationComment_comment\n      }\n      userErrors {\n        message\n        code\n        field\n      }\n    }\n  }\n": types.TicketAddInternalCommentDocument,
    "\n  fragment SendComment_lastSeen on Ticket {\n    id\n    eventCursor\n  }\n": types.SendComment_LastSeenFragmentDoc,
    "\n  fragment PriorityMenu_ticket on Ticket {\n    id\n    priority\n    availableActions\n    ...PriorityBadge_ticket\n  }\n": types.PriorityMenu_TicketFragmentDoc,
    "\n  mutation TicketSetPriority($ticketId: ID!, $priority: TicketPriority!) {\n    ticketUpdate(ticketId: $ticketId, input: { priority: $priority }) {\n      __typename\n      changeId\n      ticket {\n        __typename\n        id\n        priority\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n": types.TicketSetPriorityDocument,
    "\n  fragment SnoozeMenu_ticket on Ticket {\n    id\n    number\n    snoozedUntil\n    availableActions\n  }\n": types.SnoozeMenu_TicketFragmentDoc,
    "\n  mutation TicketSnooze($ticketId: ID!, $until: DateTime) {\n    ticketSnooze(ticketId: $ticketId, until: $until) {\n      __typename\n      changeId\n      ticket {\n        __typename\n        id\n        snoozedUntil\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n": types.TicketSnoozeDocument,
    "\n  fragment StatusActions_ticket on Ticket {\n    id\n    status\n    availableActions\n    ...StatusMoves_ticket\n  }\n": types.StatusActions_TicketFragmentDoc,
    "\n  fragment StatusMenu_ticket on Ticket {\n    ...StatusBadge_ticket\n    ...StatusMoves_ticket\n  }\n": types.StatusMenu_TicketFragmentDoc,
    "\n  fragment TicketHeader_ticket on Ticket {\n    id\n    number\n    ...TicketTitle_ticket\n    ...StatusMenu_ticket\n    ...PriorityMenu_ticket\n    ...StatusActions_ticket\n    ...SnoozeMenu_ticket\n    ...TicketMenu_ticket\n  }\n": types.TicketHeader_TicketFragmentDoc,
    "\n  fragment TicketMenu_ticket on Ticket {\n    id\n    availableActions\n    ...MergeDialog_ticket\n  }\n": types.TicketMenu_TicketFragmentDoc,
    "\n  mutation TicketMarkUnread($ticketId: ID!) {\n    ticketMarkUnread(ticketId: $ticketId) {\n      ticket {\n        id\n        unread\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n": types.TicketMarkUnreadDocument,
    "\n  fragment TicketTitle_ticket on Ticket {\n    id\n    title\n    availableActions\n  }\n": types.TicketTitle_TicketFragmentDoc,
    "\n  mutation TicketSetTitle($ticketId: ID!, $title: String!) {\n    ticketUpdate(ticketId: $ticketId, input: { title: $title }) {\n      __typename\n      changeId\n      ticket {\n        __typename\n        id\n        title\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n": types.TicketSetTitleDocument,
    "\n  fragment StatusMoves_ticket on Ticket {\n    id\n    number\n    status\n    availableActions\n    readyToAnswer\n    openTaskCount\n    tasks {\n      id\n      number\n      title\n      closed\n    }\n  }\n": types.StatusMoves_TicketFragmentDoc,
    "\n  mutation TicketSetStatus($ticketId: ID!, $status: TicketStatus!) {\n    ticketSetStatus(ticketId: $ticketId, status: $status) {\n      __typename\n      changeId\n      ticket {\n        __typename\n        id\n        status\n        availableActions\n        readyToAnswer\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n": types.TicketSetStatusDocument,
    "\n  fragment MergeDialog_ticket on Ticket {\n    id\n    number\n    ...MergeForm_ticket\n  }\n": types.MergeDialog_TicketFragmentDoc,
    "\n  fragment MergeForm_ticket on Ticket {\n    id\n    number\n    title\n    client {\n      id\n      displayName\n    }\n  }\n": types.MergeForm_TicketFragmentDoc,
    "\n  query MergeTargets($clientId: ID!, $search: String) {\n    tickets(first: 20, filter: { clientId: $clientId, search: $search }) {\n      edges {\n        node {\n          id\n          number\n          title\n          ...StatusBadge_ticket\n        }\n      }\n    }\n  }\n": types.MergeTargetsDocument,
    "\n  mutation TicketMerge($ticketId: ID!, $intoTicketId: ID!) {\n    ticketMerge(ticketId: $ticketId, intoTicketId: $intoTicketId) {\n      mergeId\n      ticket {\n        id\n        number\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n": types.TicketMergeDocument,
    "\n  mutation TicketUnmerge($mergeId: ID!) {\n    ticketUnmerge(mergeId: $mergeId) {\n      ticket {\n        id\n        number\n      }\n      intoTicket {\n        id\n        number\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n": types.TicketUnmergeDocument,
    "\n  subscription TicketPresence($ticketId: ID!) {\n    ticketPresence(ticketId: $ticketId) {\n      operator {\n        id\n        name\n      }\n      replying\n    }\n  }\n": types.TicketPresenceDocument,
    "\n  mutation TicketSetPresence($ticketId: ID!, $tab: ID!, $presence: PresenceState!) {\n    ticketSetPresence(ticketId: $ticketId, tab: $tab, presence: $presence) {\n      userErrors {\n        message\n      }\n    }\n  }\n": types.TicketSetPresenceDocument,
    "\n  mutation TicketMarkRead($ticketId: ID!, $cursor: String!) {\n    ticketMarkRead(ticketId: $ticketId, cursor: $cursor) {\n      ticket {\n        id\n        unread\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n": types.TicketMarkReadDocument,
    "\n  fragment ActivityHistory_ticket on Ticket {\n    id\n    activity(first: 30) {\n      edges {\n        cursor\n        node {\n          id\n          ...ActivityEntry_event\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.ActivityHistory_TicketFragmentDoc,
    "\n  query MoreActivity($ticketId: ID!, $after: String) {\n    ticket(id: $ticketId) {\n      id\n      activity(first: 50, after: $after) {\n        edges {\n          cursor\n          node {\n            id\n            ...ActivityEntry_event\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.MoreActivityDocument,
    "\n  fragment AssigneeSelect_ticket on Ticket {\n    id\n    availableActions\n    assignee {\n      id\n      name\n    }\n  }\n": types.AssigneeSelect_TicketFragmentDoc,
    "\n  fragment AssigneeSelect_operator on Operator {\n    id\n    name\n    active\n  }\n": types.AssigneeSelect_OperatorFragmentDoc,
    "\n  fragment CategorySelect_ticket on Ticket {\n    id\n    availableActions\n    category {\n      id\n      name\n    }\n    desk {\n      id\n      categories {\n        id\n        name\n      }\n    }\n  }\n": types.CategorySelect_TicketFragmentDoc,
    "\n  mutation TicketSetCategory($ticketId: ID!, $categoryId: ID) {\n    ticketUpdate(ticketId: $ticketId, input: { categoryId: $categoryId }) {\n      __typename\n      changeId\n      ticket {\n        __typename\n        id\n        category {\n          __typename\n          id\n          name\n        }\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n": types.TicketSetCategoryDocument,
    "\n  fragment ClientPanel_ticket on Ticket {\n    id\n    client {\n      id\n      displayName\n      name\n      email\n      externalId\n      phone\n      verified\n    }\n  }\n": types.ClientPanel_TicketFragmentDoc,
    "\n  fragment MergedTickets_ticket on Ticket {\n    id\n    mergedTickets {\n      mergeId\n      number\n      title\n      mergedAt\n      undoableUntil\n    }\n  }\n": types.MergedTickets_TicketFragmentDoc,
    "\n  fragment OtherTickets_ticket on Ticket {\n    id\n    client {\n      id\n      displayName\n    }\n    otherTickets(first: 5) {\n      edges {\n        node {\n          id\n          number\n          title\n          ...StatusBadge_ticket\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n": types.OtherTickets_TicketFragmentDoc,
    "\n  fragment PublicLink_ticket on Ticket {\n    id\n    publicUrl\n  }\n": types.PublicLink_TicketFragmentDoc,
    "\n  mutation TicketRotateLink($ticketId: ID!) {\n    ticketRotateLink(ticketId: $ticketId) {\n      ticket {\n        ...PublicLink_ticket\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n": types.TicketRotateLinkDocument,
    "\n  mutation TicketRevokeLink($ticketId: ID!) {\n    ticketRevokeLink(ticketId: $ticketId) {\n      ticket {\n        ...PublicLink_ticket\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n": types.TicketRevokeLinkDocument,
    "\n  fragment RelatedTasks_ticket on Ticket {\n    id\n    availableActions\n    taskCount\n    openTaskCount\n    readyToAnswer\n    tasks {\n      id\n      number\n      title\n      closed\n      ...TaskLine_task\n    }\n  }\n": types.RelatedTasks_TicketFragmentDoc,
    "\n  fragment Sidebar_ticket on Ticket {\n    id\n    ...CategorySelect_ticket\n    ...AssigneeSelect_ticket\n    ...ClientPanel_ticket\n    ...OtherTickets_ticket\n    ...SourcePanel_ticket\n    ...RelatedTasks_ticket\n    ...MergedTickets_ticket\n    ...PublicLink_ticket\n    ...ActivityHistory_ticket\n  }\n": types.Sidebar_TicketFragmentDoc,
    "\n  fragment SourcePanel_ticket on Ticket {\n    id\n    source\n    createdAt\n    updatedAt\n    snoozedUntil\n    desk {\n      id\n      name\n    }\n  }\n": types.SourcePanel_TicketFragmentDoc,
    "\n  fragment AddTaskForm_ticket on Ticket {\n    id\n    title\n  }\n": types.AddTaskForm_TicketFragmentDoc,
    "\n  mutation TicketAddTask($ticketId: ID!, $input: TicketAddTaskInput!) {\n    ticketAddTask(ticketId: $ticketId, input: $input) {\n      task {\n        id\n        number\n      }\n      ticket {\n        id\n        ...RelatedTasks_ticket\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n": types.TicketAddTaskDocument,
    "\n  fragment LinkTaskForm_ticket on Ticket {\n    id\n  }\n": types.LinkTaskForm_TicketFragmentDoc,
    "\n  fragment TaskDialogs_ticket on Ticket {\n    id\n    number\n    availableActions\n    ...AddTaskForm_ticket\n    ...LinkTaskForm_ticket\n  }\n": types.TaskDialogs_TicketFragmentDoc,
    "\n  fragment TasksDoneNotice_ticket on Ticket {\n    id\n    number\n    readyToAnswer\n    availableActions\n    client {\n      id\n      displayName\n    }\n    desk {\n      id\n      language\n    }\n  }\n": types.TasksDoneNotice_TicketFragmentDoc,
    "\n  mutation TicketLinkTask($ticketId: ID!, $taskId: ID!) {\n    ticketLinkTask(ticketId: $ticketId, taskId: $taskId) {\n      ticket {\n        id\n        ...RelatedTasks_ticket\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n": types.TicketLinkTaskDocument,
    "\n  query TicketTasks($ticketId: ID!, $after: String) {\n    tasks(first: 100, after: $after, filter: { ticketId: $ticketId }, orderBy: { field: CREATED_AT, direction: ASC }) {\n      edges {\n        node {\n          id\n          number\n          title\n          closed\n          ...TaskLine_task\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.TicketTasksDocument,
    "\n  query FoundTasks($search: String, $ticketId: ID!) {\n    tasks(first: 20, filter: { search: $search }, orderBy: { field: UPDATED_AT, direction: DESC }) {\n      edges {\n        node {\n          id\n          number\n          title\n          ...TaskLine_task\n        }\n      }\n    }\n    linked: tasks(first: 20, filter: { search: $search, ticketId: $ticketId }, orderBy: { field: UPDATED_AT, direction: DESC }) {\n      edges {\n        node {\n          id\n        }\n      }\n    }\n  }\n": types.FoundTasksDocument,
    "\n  mutation TicketUnlinkTask($ticketId: ID!, $taskId: ID!) {\n    ticketUnlinkTask(ticketId: $ticketId, taskId: $taskId) {\n      __typename\n      ticket {\n        __typename\n        id\n        taskCount\n        openTaskCount\n        readyToAnswer\n        tasks {\n          __typename\n          id\n          number\n          title\n          status\n          closed\n          dueOn\n          assignee {\n            __typename\n            id\n            name\n          }\n        }\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n": types.TicketUnlinkTaskDocument,
    "\n  query TicketPage($number: String!) {\n    viewer {\n      __typename\n      ... on Operator {\n        id\n      }\n    }\n    ticketByNumber(number: $number) {\n      id\n      number\n      title\n      eventCursor\n      availableActions\n      ...ReadMark_ticket\n      ...AssigneeSelect_ticket\n      ...TicketHeader_ticket\n      ...TicketConversation_ticket\n      ...TicketComposer_ticket\n      ...TasksDoneNotice_ticket\n      ...Sidebar_ticket\n      ...TaskDialogs_ticket\n    }\n    operators {\n      ...AssigneeSelect_operator\n    }\n  }\n": types.TicketPageDocument,
    "\n  mutation TicketAssign($ticketId: ID!, $operatorId: ID) {\n    ticketAssign(ticketId: $ticketId, operatorId: $operatorId) {\n      __typename\n      changeId\n      ticket {\n        __typename\n        id\n        assignee {\n          __typename\n          id\n          name\n        }\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n": types.TicketAssignDocument,
    "\n  subscription TicketEvents($ticketId: ID!, $after: String) {\n    ticketEvents(ticketId: $ticketId, after: $after) {\n      __typename\n      id\n      cursor\n      at\n      actorName\n      actor {\n        ... on Operator {\n          id\n        }\n        ... on Client {\n          id\n        }\n        ... on ApiKey {\n          id\n        }\n      }\n      ...ActivityEntry_event\n      ticket {\n        id\n        number\n        title\n        updatedAt\n        snoozedUntil\n        publicUrl\n        unread\n        ...StatusBadge_ticket\n        ...PriorityBadge_ticket\n        ...StatusActions_ticket\n        category {\n          id\n          name\n        }\n        assignee {\n          id\n          name\n        }\n        ...RelatedTasks_ticket\n      }\n      ... on CommentAdded {\n        comment {\n          id\n          createdAt\n          ...ConversationComment_comment\n        }\n      }\n      ... on CommentEdited {\n        comment {\n          id\n          ...ConversationComment_comment\n        }\n      }\n      ... on CommentMadeInternal {\n        comment {\n          id\n          ...ConversationComment_comment\n        }\n      }\n      ... on CommentRemoved {\n        commentId\n      }\n      ... on TicketMerged {\n        fromNumber\n        intoNumber\n      }\n      ... on TicketUnmerged {\n        fromNumber\n        intoNumber\n      }\n    }\n  }\n": types.TicketEventsDocument,
    "\n  mutation ChangeUndo($changeId: ID!) {\n    changeUndo(changeId: $changeId) {\n      tickets {\n        id\n        title\n        status\n        priority\n        snoozedUntil\n        updatedAt\n        availableActions\n        readyToAnswer\n        assignee {\n          id\n          name\n        }\n        category {\n          id\n          name\n        }\n      }\n      failures {\n        ticketId\n        ticket {\n          id\n          number\n        }\n        userErrors {\n          message\n        }\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n": types.ChangeUndoDocument,
    "\n  subscription TaskChanges {\n    taskChanged {\n      created\n      task {\n        id\n        dueOn\n        updatedAt\n        ticketCount\n        waitingTicketCount\n        ...TaskLine_task\n      }\n    }\n  }\n": types.TaskChangesDocument,
    "\n  fragment TaskLine_task on Task {\n    __typename\n    id\n    number\n    title\n    status\n    closed\n    dueOn\n    assignee {\n      __typename\n      id\n      name\n    }\n  }\n": types.TaskLine_TaskFragmentDoc,
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
export function graphql(source: "\n  subscription TicketChanges {\n    ticketChanged {\n      created\n      ticket {\n        id\n        ...TicketRow_ticket\n      }\n    }\n  }\n"): (typeof documents)["\n  subscription TicketChanges {\n    ticketChanged {\n      created\n      ticket {\n        id\n        ...TicketRow_ticket\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnDesks {\n    viewer {\n      __typename\n      ... on Operator {\n        id\n        role\n      }\n    }\n    desks {\n      id\n    }\n  }\n"): (typeof documents)["\n  query OwnDesks {\n    viewer {\n      __typename\n      ... on Operator {\n        id\n        role\n      }\n    }\n    desks {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyUnread($filter: TicketFilter) {\n    tickets(first: 100, filter: $filter, orderBy: { field: UPDATED_AT, direction: DESC }) {\n      edges {\n        node {\n          id\n          unread\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query MyUnread($filter: TicketFilter) {\n    tickets(first: 100, filter: $filter, orderBy: { field: UPDATED_AT, direction: DESC }) {\n      edges {\n        node {\n          id\n          unread\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ViewCounts(\n    $mine: TicketFilter\n    $unassigned: TicketFilter\n    $open: TicketFilter\n    $waiting: TicketFilter\n    $ready: TicketFilter\n    $snoozed: TicketFilter\n    $all: TicketFilter\n  ) {\n    mine: ticketCounts(filter: $mine) {\n      total\n      capped\n    }\n    unassigned: ticketCounts(filter: $unassigned) {\n      total\n      capped\n    }\n    open: ticketCounts(filter: $open) {\n      total\n      capped\n    }\n    waiting: ticketCounts(filter: $waiting) {\n      total\n      capped\n    }\n    ready: ticketCounts(filter: $ready) {\n      total\n      capped\n    }\n    snoozed: ticketCounts(filter: $snoozed) {\n      total\n      capped\n    }\n    all: ticketCounts(filter: $all) {\n      total\n      capped\n    }\n  }\n"): (typeof documents)["\n  query ViewCounts(\n    $mine: TicketFilter\n    $unassigned: TicketFilter\n    $open: TicketFilter\n    $waiting: TicketFilter\n    $ready: TicketFilter\n    $snoozed: TicketFilter\n    $all: TicketFilter\n  ) {\n    mine: ticketCounts(filter: $mine) {\n      total\n      capped\n    }\n    unassigned: ticketCounts(filter: $unassigned) {\n      total\n      capped\n    }\n    open: ticketCounts(filter: $open) {\n      total\n      capped\n    }\n    waiting: ticketCounts(filter: $waiting) {\n      total\n      capped\n    }\n    ready: ticketCounts(filter: $ready) {\n      total\n      capped\n    }\n    snoozed: ticketCounts(filter: $snoozed) {\n      total\n      capped\n    }\n    all: ticketCounts(filter: $all) {\n      total\n      capped\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ChangedTickets($filter: TicketFilter, $after: String) {\n    tickets(first: 100, after: $after, filter: $filter, orderBy: { field: UPDATED_AT, direction: DESC }) {\n      edges {\n        node {\n          id\n          ...TicketRow_ticket\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query ChangedTickets($filter: TicketFilter, $after: String) {\n    tickets(first: 100, after: $after, filter: $filter, orderBy: { field: UPDATED_AT, direction: DESC }) {\n      edges {\n        node {\n          id\n          ...TicketRow_ticket\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FilterChoices {\n    operators {\n      id\n      name\n      active\n    }\n    desks {\n      id\n      name\n      categories(includeArchived: true) {\n        id\n        name\n        archived\n      }\n    }\n  }\n"): (typeof documents)["\n  query FilterChoices {\n    operators {\n      id\n      name\n      active\n    }\n    desks {\n      id\n      name\n      categories(includeArchived: true) {\n        id\n        name\n        archived\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SavedViewCreate($input: SavedViewCreateInput!) {\n    savedViewCreate(input: $input) {\n      savedView {\n        ...SavedView_view\n      }\n      userErrors {\n        field\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SavedViewCreate($input: SavedViewCreateInput!) {\n    savedViewCreate(input: $input) {\n      savedView {\n        ...SavedView_view\n      }\n      userErrors {\n        field\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SavedViewUpdate($savedViewId: ID!, $input: SavedViewUpdateInput!) {\n    savedViewUpdate(savedViewId: $savedViewId, input: $input) {\n      savedView {\n        ...SavedView_view\n      }\n      userErrors {\n        field\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SavedViewUpdate($savedViewId: ID!, $input: SavedViewUpdateInput!) {\n    savedViewUpdate(savedViewId: $savedViewId, input: $input) {\n      savedView {\n        ...SavedView_view\n      }\n      userErrors {\n        field\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SavedViewDelete($savedViewId: ID!) {\n    savedViewDelete(savedViewId: $savedViewId) {\n      savedViewId\n      userErrors {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SavedViewDelete($savedViewId: ID!) {\n    savedViewDelete(savedViewId: $savedViewId) {\n      savedViewId\n      userErrors {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SavedView_view on SavedView {\n    id\n    name\n    shared\n    mine\n    filter\n    orderBy {\n      field\n      direction\n    }\n    owner {\n      id\n      name\n    }\n    counts {\n      total\n      capped\n    }\n  }\n"): (typeof documents)["\n  fragment SavedView_view on SavedView {\n    id\n    name\n    shared\n    mine\n    filter\n    orderBy {\n      field\n      direction\n    }\n    owner {\n      id\n      name\n    }\n    counts {\n      total\n      capped\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SavedViews {\n    savedViews {\n      id\n      ...SavedView_view\n    }\n  }\n"): (typeof documents)["\n  query SavedViews {\n    savedViews {\n      id\n      ...SavedView_view\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TicketList($filter: TicketFilter, $orderBy: TicketOrder, $after: String, $first: Int) {\n    viewer {\n      __typename\n      ... on Operator {\n        id\n      }\n    }\n    tickets(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {\n      edges {\n        matches {\n          field\n          fragments {\n            text\n            matched\n          }\n        }\n        node {\n          id\n          ...TicketRow_ticket\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query TicketList($filter: TicketFilter, $orderBy: TicketOrder, $after: String, $first: Int) {\n    viewer {\n      __typename\n      ... on Operator {\n        id\n      }\n    }\n    tickets(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {\n      edges {\n        matches {\n          field\n          fragments {\n            text\n            matched\n          }\n        }\n        node {\n          id\n          ...TicketRow_ticket\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Nobody {\n    viewer {\n      __typename\n    }\n  }\n"): (typeof documents)["\n  query Nobody {\n    viewer {\n      __typename\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TicketRow_ticket on Ticket {\n    id\n    number\n    title\n    preview\n    unread\n    readyToAnswer\n    status\n    priority\n    snoozedUntil\n    createdAt\n    updatedAt\n    ...StatusBadge_ticket\n    ...PriorityBadge_ticket\n    desk {\n      id\n    }\n    client {\n      id\n      displayName\n      email\n    }\n    category {\n      id\n      name\n    }\n    assignee {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment TicketRow_ticket on Ticket {\n    id\n    number\n    title\n    preview\n    unread\n    readyToAnswer\n    status\n    priority\n    snoozedUntil\n    createdAt\n    updatedAt\n    ...StatusBadge_ticket\n    ...PriorityBadge_ticket\n    desk {\n      id\n    }\n    client {\n      id\n      displayName\n      email\n    }\n    category {\n      id\n      name\n    }\n    assignee {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TicketBulkUpdate($ticketIds: [ID!]!, $input: TicketBulkUpdateInput!, $resolving: Boolean!) {\n    ticketBulkUpdate(ticketIds: $ticketIds, input: $input) {\n      __typename\n      changeId\n      tickets {\n        __typename\n        id\n        number\n        status\n        priority\n        snoozedUntil\n        updatedAt\n        openTaskCount @include(if: $resolving)\n        tasks(first: 5) @include(if: $resolving) {\n          id\n          number\n          title\n          closed\n        }\n        assignee {\n          __typename\n          id\n          name\n        }\n        category {\n          __typename\n          id\n          name\n        }\n      }\n      failures {\n        ticketId\n        ticket {\n          id\n          number\n        }\n        userErrors {\n          message\n        }\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation TicketBulkUpdate($ticketIds: [ID!]!, $input: TicketBulkUpdateInput!, $resolving: Boolean!) {\n    ticketBulkUpdate(ticketIds: $ticketIds, input: $input) {\n      __typename\n      changeId\n      tickets {\n        __typename\n        id\n        number\n        status\n        priority\n        snoozedUntil\n        updatedAt\n        openTaskCount @include(if: $resolving)\n        tasks(first: 5) @include(if: $resolving) {\n          id\n          number\n          title\n          closed\n        }\n        assignee {\n          __typename\n          id\n          name\n        }\n        category {\n          __typename\n          id\n          name\n        }\n      }\n      failures {\n        ticketId\n        ticket {\n          id\n          number\n        }\n        userErrors {\n          message\n        }\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ListCount($filter: TicketFilter) {\n    ticketCounts(filter: $filter) {\n      total\n      capped\n    }\n  }\n"): (typeof documents)["\n  query ListCount($filter: TicketFilter) {\n    ticketCounts(filter: $filter) {\n      total\n      capped\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TicketNumberJump($number: String!) {\n    ticketByNumber(number: $number) {\n      id\n      number\n    }\n  }\n"): (typeof documents)["\n  query TicketNumberJump($number: String!) {\n    ticketByNumber(number: $number) {\n      id\n      number\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OperatorAcceptInvite($token: String!, $password: String!) {\n    operatorAcceptInvite(token: $token, input: { password: $password }) {\n      operator {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation OperatorAcceptInvite($token: String!, $password: String!) {\n    operatorAcceptInvite(token: $token, input: { password: $password }) {\n      operator {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n"];
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
export function graphql(source: "\n  query CannedReplyPreview($markdown: String!) {\n    markdownPreview(markdown: $markdown)\n  }\n"): (typeof documents)["\n  query CannedReplyPreview($markdown: String!) {\n    markdownPreview(markdown: $markdown)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CannedReplyForm_cannedReply on CannedReply {\n    id\n    name\n    body\n    desk {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment CannedReplyForm_cannedReply on CannedReply {\n    id\n    name\n    body\n    desk {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CannedReplyUpdate($cannedReplyId: ID!, $input: CannedReplyUpdateInput!) {\n    cannedReplyUpdate(cannedReplyId: $cannedReplyId, input: $input) {\n      cannedReply {\n        ...CannedReplyForm_cannedReply\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CannedReplyUpdate($cannedReplyId: ID!, $input: CannedReplyUpdateInput!) {\n    cannedReplyUpdate(cannedReplyId: $cannedReplyId, input: $input) {\n      cannedReply {\n        ...CannedReplyForm_cannedReply\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CannedReplyList_cannedReply on CannedReply {\n    id\n    name\n    body\n    desk {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment CannedReplyList_cannedReply on CannedReply {\n    id\n    name\n    body\n    desk {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CannedReplyDelete($cannedReplyId: ID!) {\n    cannedReplyDelete(cannedReplyId: $cannedReplyId) {\n      cannedReplyId\n      userErrors {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CannedReplyDelete($cannedReplyId: ID!) {\n    cannedReplyDelete(cannedReplyId: $cannedReplyId) {\n      cannedReplyId\n      userErrors {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CannedReplyCreate($input: CannedReplyCreateInput!) {\n    cannedReplyCreate(input: $input) {\n      cannedReply {\n        id\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CannedReplyCreate($input: CannedReplyCreateInput!) {\n    cannedReplyCreate(input: $input) {\n      cannedReply {\n        id\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReplyDeskChoice_desk on Desk {\n    id\n    name\n  }\n"): (typeof documents)["\n  fragment ReplyDeskChoice_desk on Desk {\n    id\n    name\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SettingsCannedReplies {\n    viewer {\n      __typename\n      ... on Operator {\n        id\n      }\n    }\n    cannedReplies {\n      id\n      name\n      ...CannedReplyList_cannedReply\n      ...CannedReplyForm_cannedReply\n    }\n    desks {\n      id\n      ...ReplyDeskChoice_desk\n    }\n  }\n"): (typeof documents)["\n  query SettingsCannedReplies {\n    viewer {\n      __typename\n      ... on Operator {\n        id\n      }\n    }\n    cannedReplies {\n      id\n      name\n      ...CannedReplyList_cannedReply\n      ...CannedReplyForm_cannedReply\n    }\n    desks {\n      id\n      ...ReplyDeskChoice_desk\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CategoryList_desk on Desk {\n    id\n    categories {\n      id\n      name\n    }\n    allCategories: categories(includeArchived: true) {\n      id\n      name\n      archived\n    }\n  }\n"): (typeof documents)["\n  fragment CategoryList_desk on Desk {\n    id\n    categories {\n      id\n      name\n    }\n    allCategories: categories(includeArchived: true) {\n      id\n      name\n      archived\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CategoryCreate($deskId: ID!, $input: CategoryInput!) {\n    categoryCreate(deskId: $deskId, input: $input) {\n      desk {\n        ...CategoryList_desk\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CategoryCreate($deskId: ID!, $input: CategoryInput!) {\n    categoryCreate(deskId: $deskId, input: $input) {\n      desk {\n        ...CategoryList_desk\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CategoryUpdate($categoryId: ID!, $input: CategoryInput!) {\n    categoryUpdate(categoryId: $categoryId, input: $input) {\n      desk {\n        ...CategoryList_desk\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CategoryUpdate($categoryId: ID!, $input: CategoryInput!) {\n    categoryUpdate(categoryId: $categoryId, input: $input) {\n      desk {\n        ...CategoryList_desk\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CategoryArchive($categoryId: ID!) {\n    categoryArchive(categoryId: $categoryId) {\n      desk {\n        ...CategoryList_desk\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CategoryArchive($categoryId: ID!) {\n    categoryArchive(categoryId: $categoryId) {\n      desk {\n        ...CategoryList_desk\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CategoryRestore($categoryId: ID!) {\n    categoryRestore(categoryId: $categoryId) {\n      desk {\n        ...CategoryList_desk\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CategoryRestore($categoryId: ID!) {\n    categoryRestore(categoryId: $categoryId) {\n      desk {\n        ...CategoryList_desk\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeskOrderCategories($deskId: ID!, $categoryIds: [ID!]!) {\n    deskOrderCategories(deskId: $deskId, categoryIds: $categoryIds) {\n      desk {\n        ...CategoryList_desk\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation DeskOrderCategories($deskId: ID!, $categoryIds: [ID!]!) {\n    deskOrderCategories(deskId: $deskId, categoryIds: $categoryIds) {\n      desk {\n        ...CategoryList_desk\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DeskForm_desk on Desk {\n    id\n    name\n    colour\n    language\n    numberPattern\n    helpText\n    active\n    members {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment DeskForm_desk on Desk {\n    id\n    name\n    colour\n    language\n    numberPattern\n    helpText\n    active\n    members {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeskUpdate($deskId: ID!, $input: DeskUpdateInput!) {\n    deskUpdate(deskId: $deskId, input: $input) {\n      desk {\n        ...DeskForm_desk\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation DeskUpdate($deskId: ID!, $input: DeskUpdateInput!) {\n    deskUpdate(deskId: $deskId, input: $input) {\n      desk {\n        ...DeskForm_desk\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DeskTable_desk on Desk {\n    id\n    name\n    colour\n    numberPattern\n    active\n    viewerCanConfigure\n    members {\n      id\n      name\n    }\n    categories {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment DeskTable_desk on Desk {\n    id\n    name\n    colour\n    numberPattern\n    active\n    viewerCanConfigure\n    members {\n      id\n      name\n    }\n    categories {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MemberChoice_operator on Operator {\n    id\n    name\n    role\n    active\n  }\n"): (typeof documents)["\n  fragment MemberChoice_operator on Operator {\n    id\n    name\n    role\n    active\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeskCreate($input: DeskCreateInput!) {\n    deskCreate(input: $input) {\n      desk {\n        id\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation DeskCreate($input: DeskCreateInput!) {\n    deskCreate(input: $input) {\n      desk {\n        id\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TicketNumberPreview($pattern: String!, $deskId: ID) {\n    ticketNumberPreview(pattern: $pattern, deskId: $deskId) {\n      numbers\n      userErrors {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  query TicketNumberPreview($pattern: String!, $deskId: ID) {\n    ticketNumberPreview(pattern: $pattern, deskId: $deskId) {\n      numbers\n      userErrors {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SettingsDesks {\n    viewer {\n      __typename\n      ... on Operator {\n        id\n      }\n    }\n    desks {\n      id\n      ...DeskTable_desk\n    }\n    operators {\n      id\n      ...MemberChoice_operator\n    }\n  }\n"): (typeof documents)["\n  query SettingsDesks {\n    viewer {\n      __typename\n      ... on Operator {\n        id\n      }\n    }\n    desks {\n      id\n      ...DeskTable_desk\n    }\n    operators {\n      id\n      ...MemberChoice_operator\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SettingsDesk($deskId: ID!) {\n    viewer {\n      __typename\n      ... on Operator {\n        id\n      }\n    }\n    desk(id: $deskId) {\n      id\n      name\n      viewerCanConfigure\n      ...DeskForm_desk\n      ...CategoryList_desk\n    }\n    operators {\n      id\n      ...MemberChoice_operator\n    }\n  }\n"): (typeof documents)["\n  query SettingsDesk($deskId: ID!) {\n    viewer {\n      __typename\n      ... on Operator {\n        id\n      }\n    }\n    desk(id: $deskId) {\n      id\n      name\n      viewerCanConfigure\n      ...DeskForm_desk\n      ...CategoryList_desk\n    }\n    operators {\n      id\n      ...MemberChoice_operator\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AssignedCount($operatorId: ID!) {\n    ticketCounts(filter: { assigneeId: [$operatorId], status: [OPEN, IN_PROGRESS, WAITING] }) {\n      total\n      capped\n    }\n  }\n"): (typeof documents)["\n  query AssignedCount($operatorId: ID!) {\n    ticketCounts(filter: { assigneeId: [$operatorId], status: [OPEN, IN_PROGRESS, WAITING] }) {\n      total\n      capped\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DeskChoice_desk on Desk {\n    id\n    name\n  }\n"): (typeof documents)["\n  fragment DeskChoice_desk on Desk {\n    id\n    name\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OperatorInvite($input: OperatorInviteInput!) {\n    operatorInvite(input: $input) {\n      operator {\n        id\n        name\n      }\n      inviteUrl\n      expiresAt\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation OperatorInvite($input: OperatorInviteInput!) {\n    operatorInvite(input: $input) {\n      operator {\n        id\n        name\n      }\n      inviteUrl\n      expiresAt\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OperatorAccess_operator on Operator {\n    id\n    name\n    ...OperatorState_operator\n  }\n"): (typeof documents)["\n  fragment OperatorAccess_operator on Operator {\n    id\n    name\n    ...OperatorState_operator\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OperatorRenewInvite($operatorId: ID!) {\n    operatorRenewInvite(operatorId: $operatorId) {\n      operator {\n        ...OperatorAccess_operator\n      }\n      inviteUrl\n      expiresAt\n      userErrors {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation OperatorRenewInvite($operatorId: ID!) {\n    operatorRenewInvite(operatorId: $operatorId) {\n      operator {\n        ...OperatorAccess_operator\n      }\n      inviteUrl\n      expiresAt\n      userErrors {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OperatorDeactivate($operatorId: ID!) {\n    operatorDeactivate(operatorId: $operatorId) {\n      operator {\n        ...OperatorAccess_operator\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation OperatorDeactivate($operatorId: ID!) {\n    operatorDeactivate(operatorId: $operatorId) {\n      operator {\n        ...OperatorAccess_operator\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OperatorReactivate($operatorId: ID!) {\n    operatorReactivate(operatorId: $operatorId) {\n      operator {\n        ...OperatorAccess_operator\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation OperatorReactivate($operatorId: ID!) {\n    operatorReactivate(operatorId: $operatorId) {\n      operator {\n        ...OperatorAccess_operator\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OperatorForm_operator on Operator {\n    id\n    name\n    role\n    desks {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment OperatorForm_operator on Operator {\n    id\n    name\n    role\n    desks {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OperatorUpdate($operatorId: ID!, $input: OperatorUpdateInput!) {\n    operatorUpdate(operatorId: $operatorId, input: $input) {\n      operator {\n        ...OperatorForm_operator\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation OperatorUpdate($operatorId: ID!, $input: OperatorUpdateInput!) {\n    operatorUpdate(operatorId: $operatorId, input: $input) {\n      operator {\n        ...OperatorForm_operator\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OperatorTable_operator on Operator {\n    id\n    name\n    email\n    role\n    desks {\n      id\n      name\n    }\n    ...OperatorState_operator\n  }\n"): (typeof documents)["\n  fragment OperatorTable_operator on Operator {\n    id\n    name\n    email\n    role\n    desks {\n      id\n      name\n    }\n    ...OperatorState_operator\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OperatorState_operator on Operator {\n    id\n    active\n    invited\n  }\n"): (typeof documents)["\n  fragment OperatorState_operator on Operator {\n    id\n    active\n    invited\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SettingsOperators {\n    viewer {\n      __typename\n      ... on Operator {\n        id\n      }\n    }\n    operators {\n      id\n      name\n      email\n      ...OperatorTable_operator\n      ...OperatorForm_operator\n      ...OperatorAccess_operator\n    }\n    desks {\n      id\n      ...DeskChoice_desk\n    }\n  }\n"): (typeof documents)["\n  query SettingsOperators {\n    viewer {\n      __typename\n      ... on Operator {\n        id\n      }\n    }\n    operators {\n      id\n      name\n      email\n      ...OperatorTable_operator\n      ...OperatorForm_operator\n      ...OperatorAccess_operator\n    }\n    desks {\n      id\n      ...DeskChoice_desk\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OperatorUpdatePreferences($input: OperatorPreferencesInput!) {\n    operatorUpdatePreferences(input: $input) {\n      __typename\n      operator {\n        __typename\n        id\n        preferences {\n          __typename\n          afterSend\n          singleKeys\n          density\n          theme\n        }\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation OperatorUpdatePreferences($input: OperatorPreferencesInput!) {\n    operatorUpdatePreferences(input: $input) {\n      __typename\n      operator {\n        __typename\n        id\n        preferences {\n          __typename\n          afterSend\n          singleKeys\n          density\n          theme\n        }\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PasswordForm_operator on Operator {\n    id\n    email\n  }\n"): (typeof documents)["\n  fragment PasswordForm_operator on Operator {\n    id\n    email\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OperatorChangePassword($input: OperatorChangePasswordInput!) {\n    operatorChangePassword(input: $input) {\n      operator {\n        id\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation OperatorChangePassword($input: OperatorChangePasswordInput!) {\n    operatorChangePassword(input: $input) {\n      operator {\n        id\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProfileForm_operator on Operator {\n    id\n    name\n    email\n  }\n"): (typeof documents)["\n  fragment ProfileForm_operator on Operator {\n    id\n    name\n    email\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OperatorUpdateProfile($input: OperatorProfileInput!) {\n    operatorUpdateProfile(input: $input) {\n      operator {\n        ...ProfileForm_operator\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation OperatorUpdateProfile($input: OperatorProfileInput!) {\n    operatorUpdateProfile(input: $input) {\n      operator {\n        ...ProfileForm_operator\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SettingsProfile {\n    viewer {\n      __typename\n      ... on Operator {\n        id\n        ...ProfileForm_operator\n        ...PasswordForm_operator\n      }\n    }\n  }\n"): (typeof documents)["\n  query SettingsProfile {\n    viewer {\n      __typename\n      ... on Operator {\n        id\n        ...ProfileForm_operator\n        ...PasswordForm_operator\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AllowedPagesForm_desk on Desk {\n    id\n    allowedOrigins\n  }\n"): (typeof documents)["\n  fragment AllowedPagesForm_desk on Desk {\n    id\n    allowedOrigins\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeskUpdateAllowedOrigins($deskId: ID!, $input: DeskUpdateInput!) {\n    deskUpdate(deskId: $deskId, input: $input) {\n      desk {\n        ...AllowedPagesForm_desk\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation DeskUpdateAllowedOrigins($deskId: ID!, $input: DeskUpdateInput!) {\n    deskUpdate(deskId: $deskId, input: $input) {\n      desk {\n        ...AllowedPagesForm_desk\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DeskIdentityCheck($deskId: ID!, $input: ClientIdentityInput!) {\n    deskIdentityCheck(deskId: $deskId, input: $input) {\n      ...IdentityVerdict_check\n      userErrors {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  query DeskIdentityCheck($deskId: ID!, $input: ClientIdentityInput!) {\n    deskIdentityCheck(deskId: $deskId, input: $input) {\n      ...IdentityVerdict_check\n      userErrors {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment IdentityVerdict_check on DeskIdentityCheck {\n    valid\n    signature\n    secret {\n      id\n      hint\n    }\n    externalId\n    email\n    name\n    phone\n    expiresAt\n    problems\n  }\n"): (typeof documents)["\n  fragment IdentityVerdict_check on DeskIdentityCheck {\n    valid\n    signature\n    secret {\n      id\n      hint\n    }\n    externalId\n    email\n    name\n    phone\n    expiresAt\n    problems\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeskSecretRevoke($secretId: ID!) {\n    deskSecretRevoke(secretId: $secretId) {\n      desk {\n        ...Secrets_desk\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation DeskSecretRevoke($secretId: ID!) {\n    deskSecretRevoke(secretId: $secretId) {\n      desk {\n        ...Secrets_desk\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SecretList_secret on DeskSecret {\n    id\n    hint\n    createdAt\n    lastUsedAt\n  }\n"): (typeof documents)["\n  fragment SecretList_secret on DeskSecret {\n    id\n    hint\n    createdAt\n    lastUsedAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Secrets_desk on Desk {\n    id\n    secrets {\n      id\n      ...SecretList_secret\n    }\n  }\n"): (typeof documents)["\n  fragment Secrets_desk on Desk {\n    id\n    secrets {\n      id\n      ...SecretList_secret\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeskSecretCreate($deskId: ID!) {\n    deskSecretCreate(deskId: $deskId) {\n      desk {\n        ...Secrets_desk\n      }\n      secret\n      userErrors {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation DeskSecretCreate($deskId: ID!) {\n    deskSecretCreate(deskId: $deskId) {\n      desk {\n        ...Secrets_desk\n      }\n      secret\n      userErrors {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WidgetSettings_desk on Desk {\n    id\n    active\n    token\n    ...AllowedPagesForm_desk\n    ...Secrets_desk\n  }\n"): (typeof documents)["\n  fragment WidgetSettings_desk on Desk {\n    id\n    active\n    token\n    ...AllowedPagesForm_desk\n    ...Secrets_desk\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SettingsDeskWidget($deskId: ID!) {\n    desk(id: $deskId) {\n      id\n      name\n      viewerCanConfigure\n      ...WidgetSettings_desk\n    }\n  }\n"): (typeof documents)["\n  query SettingsDeskWidget($deskId: ID!) {\n    desk(id: $deskId) {\n      id\n      name\n      viewerCanConfigure\n      ...WidgetSettings_desk\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ActivityEntry_event on TicketEvent {\n    __typename\n    id\n    at\n    actorName\n    ... on CommentAdded {\n      comment {\n        id\n        visibility\n        fromSupport\n      }\n    }\n    ... on StatusChanged {\n      fromStatus: from\n      toStatus: to\n    }\n    ... on PriorityChanged {\n      fromPriority: from\n      toPriority: to\n    }\n    ... on CategoryChanged {\n      fromName: from\n      toName: to\n    }\n    ... on AssigneeChanged {\n      fromName: from\n      toName: to\n    }\n    ... on TitleChanged {\n      fromTitle: from\n      toTitle: to\n    }\n    ... on Snoozed {\n      until\n    }\n    ... on TaskLinked {\n      taskTitle\n    }\n    ... on TaskUnlinked {\n      taskTitle\n    }\n    ... on TaskClosed {\n      taskTitle\n    }\n    ... on TaskReopened {\n      taskTitle\n    }\n    ... on CommentRemoved {\n      commentAuthorName\n    }\n    ... on TicketMerged {\n      fromNumber\n      intoNumber\n      ticket {\n        id\n        number\n      }\n    }\n    ... on TicketUnmerged {\n      fromNumber\n      intoNumber\n      ticket {\n        id\n        number\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment ActivityEntry_event on TicketEvent {\n    __typename\n    id\n    at\n    actorName\n    ... on CommentAdded {\n      comment {\n        id\n        visibility\n        fromSupport\n      }\n    }\n    ... on StatusChanged {\n      fromStatus: from\n      toStatus: to\n    }\n    ... on PriorityChanged {\n      fromPriority: from\n      toPriority: to\n    }\n    ... on CategoryChanged {\n      fromName: from\n      toName: to\n    }\n    ... on AssigneeChanged {\n      fromName: from\n      toName: to\n    }\n    ... on TitleChanged {\n      fromTitle: from\n      toTitle: to\n    }\n    ... on Snoozed {\n      until\n    }\n    ... on TaskLinked {\n      taskTitle\n    }\n    ... on TaskUnlinked {\n      taskTitle\n    }\n    ... on TaskClosed {\n      taskTitle\n    }\n    ... on TaskReopened {\n      taskTitle\n    }\n    ... on CommentRemoved {\n      commentAuthorName\n    }\n    ... on TicketMerged {\n      fromNumber\n      intoNumber\n      ticket {\n        id\n        number\n      }\n    }\n    ... on TicketUnmerged {\n      fromNumber\n      intoNumber\n      ticket {\n        id\n        number\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ConversationComment_comment on Comment {\n    id\n    createdAt\n    fromSupport\n    author {\n      ... on Operator {\n        id\n      }\n      ... on Client {\n        id\n      }\n      ... on ApiKey {\n        id\n      }\n    }\n    ...TicketComment_comment\n  }\n"): (typeof documents)["\n  fragment ConversationComment_comment on Comment {\n    id\n    createdAt\n    fromSupport\n    author {\n      ... on Operator {\n        id\n      }\n      ... on Client {\n        id\n      }\n      ... on ApiKey {\n        id\n      }\n    }\n    ...TicketComment_comment\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TicketConversation_ticket on Ticket {\n    id\n    unread\n    contentHtml\n    createdAt\n    client {\n      id\n      displayName\n    }\n    attachments {\n      id\n      ...AttachmentList_attachment\n    }\n    comments(last: 50) {\n      totalCount\n      edges {\n        cursor\n        node {\n          id\n          ...ConversationComment_comment\n        }\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment TicketConversation_ticket on Ticket {\n    id\n    unread\n    contentHtml\n    createdAt\n    client {\n      id\n      displayName\n    }\n    attachments {\n      id\n      ...AttachmentList_attachment\n    }\n    comments(last: 50) {\n      totalCount\n      edges {\n        cursor\n        node {\n          id\n          ...ConversationComment_comment\n        }\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EarlierComments($ticketId: ID!, $before: String) {\n    ticket(id: $ticketId) {\n      id\n      comments(last: 50, before: $before) {\n        totalCount\n        edges {\n          cursor\n          node {\n            id\n            ...ConversationComment_comment\n          }\n        }\n        pageInfo {\n          hasNextPage\n          hasPreviousPage\n          startCursor\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query EarlierComments($ticketId: ID!, $before: String) {\n    ticket(id: $ticketId) {\n      id\n      comments(last: 50, before: $before) {\n        totalCount\n        edges {\n          cursor\n          node {\n            id\n            ...ConversationComment_comment\n          }\n        }\n        pageInfo {\n          hasNextPage\n          hasPreviousPage\n          startCursor\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CommentEditor_comment on Comment {\n    id\n    body\n  }\n"): (typeof documents)["\n  fragment CommentEditor_comment on Comment {\n    id\n    body\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CommentEdit($commentId: ID!, $body: String!) {\n    commentEdit(commentId: $commentId, input: { body: $body }) {\n      comment {\n        id\n        ...TicketComment_comment\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CommentEdit($commentId: ID!, $body: String!) {\n    commentEdit(commentId: $commentId, input: { body: $body }) {\n      comment {\n        id\n        ...TicketComment_comment\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CommentMenu_comment on Comment {\n    id\n    authorName\n    availableActions\n  }\n"): (typeof documents)["\n  fragment CommentMenu_comment on Comment {\n    id\n    authorName\n    availableActions\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CommentMakeInternal($commentId: ID!) {\n    commentMakeInternal(commentId: $commentId) {\n      comment {\n        id\n        ...TicketComment_comment\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CommentMakeInternal($commentId: ID!) {\n    commentMakeInternal(commentId: $commentId) {\n      comment {\n        id\n        ...TicketComment_comment\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CommentRemove($commentId: ID!) {\n    commentRemove(commentId: $commentId) {\n      commentId\n      userErrors {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CommentRemove($commentId: ID!) {\n    commentRemove(commentId: $commentId) {\n      commentId\n      userErrors {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CommentRevisions($commentId: ID!) {\n    comment(id: $commentId) {\n      id\n      revisions {\n        id\n        bodyHtml\n        writtenAt\n      }\n    }\n  }\n"): (typeof documents)["\n  query CommentRevisions($commentId: ID!) {\n    comment(id: $commentId) {\n      id\n      revisions {\n        id\n        bodyHtml\n        writtenAt\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TicketComment_comment on Comment {\n    id\n    editedAt\n    availableActions\n    ...CommentBubble_comment\n    ...CommentEditor_comment\n    ...CommentMenu_comment\n  }\n"): (typeof documents)["\n  fragment TicketComment_comment on Comment {\n    id\n    editedAt\n    availableActions\n    ...CommentBubble_comment\n    ...CommentEditor_comment\n    ...CommentMenu_comment\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CannedReplies_ticket on Ticket {\n    id\n    number\n    client {\n      id\n      displayName\n    }\n    desk {\n      id\n    }\n  }\n"): (typeof documents)["\n  fragment CannedReplies_ticket on Ticket {\n    id\n    number\n    client {\n      id\n      displayName\n    }\n    desk {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CannedReplies($deskId: ID, $search: String) {\n    cannedReplies(deskId: $deskId, search: $search) {\n      id\n      name\n      body\n    }\n    viewer {\n      __typename\n      ... on Operator {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query CannedReplies($deskId: ID, $search: String) {\n    cannedReplies(deskId: $deskId, search: $search) {\n      id\n      name\n      body\n    }\n    viewer {\n      __typename\n      ... on Operator {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment InternalCommentForm_ticket on Ticket {\n    id\n    number\n    ...CannedReplies_ticket\n  }\n"): (typeof documents)["\n  fragment InternalCommentForm_ticket on Ticket {\n    id\n    number\n    ...CannedReplies_ticket\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MarkdownPreview($markdown: String!) {\n    markdownPreview(markdown: $markdown)\n  }\n"): (typeof documents)["\n  query MarkdownPreview($markdown: String!) {\n    markdownPreview(markdown: $markdown)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReplyForm_ticket on Ticket {\n    id\n    number\n    availableActions\n    client {\n      id\n      email\n    }\n    desk {\n      id\n      name\n      mailboxAddress\n    }\n    openTaskCount\n    tasks {\n      id\n      number\n      title\n      closed\n    }\n    ...CannedReplies_ticket\n  }\n"): (typeof documents)["\n  fragment ReplyForm_ticket on Ticket {\n    id\n    number\n    availableActions\n    client {\n      id\n      email\n    }\n    desk {\n      id\n      name\n      mailboxAddress\n    }\n    openTaskCount\n    tasks {\n      id\n      number\n      title\n      closed\n    }\n    ...CannedReplies_ticket\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StaleNotice_event on TicketEvent {\n    __typename\n    id\n    cursor\n    ...ActivityEntry_event\n    ... on CommentAdded {\n      comment {\n        id\n        ...CommentBubble_comment\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment StaleNotice_event on TicketEvent {\n    __typename\n    id\n    cursor\n    ...ActivityEntry_event\n    ... on CommentAdded {\n      comment {\n        id\n        ...CommentBubble_comment\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TicketComposer_ticket on Ticket {\n    id\n    availableActions\n    ...ReplyForm_ticket\n    ...InternalCommentForm_ticket\n  }\n"): (typeof documents)["\n  fragment TicketComposer_ticket on Ticket {\n    id\n    availableActions\n    ...ReplyForm_ticket\n    ...InternalCommentForm_ticket\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TicketReply($ticketId: ID!, $input: TicketReplyInput!) {\n    ticketReply(ticketId: $ticketId, input: $input) {\n      comment {\n        id\n        createdAt\n        ...ConversationComment_comment\n      }\n      ticket {\n        id\n        readyToAnswer\n        ...StatusActions_ticket\n      }\n      unseen {\n        id\n        ...StaleNotice_event\n      }\n      changeId\n      userErrors {\n        message\n        code\n        field\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation TicketReply($ticketId: ID!, $input: TicketReplyInput!) {\n    ticketReply(ticketId: $ticketId, input: $input) {\n      comment {\n        id\n        createdAt\n        ...ConversationComment_comment\n      }\n      ticket {\n        id\n        readyToAnswer\n        ...StatusActions_ticket\n      }\n      unseen {\n        id\n        ...StaleNotice_event\n      }\n      changeId\n      userErrors {\n        message\n        code\n        field\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TicketAddInternalComment($ticketId: ID!, $input: InternalCommentInput!) {\n    ticketAddInternalComment(ticketId: $ticketId, input: $input) {\n      comment {\n        id\n        createdAt\n        ...ConversationComment_comment\n      }\n      userErrors {\n        message\n        code\n        field\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation TicketAddInternalComment($ticketId: ID!, $input: InternalCommentInput!) {\n    ticketAddInternalComment(ticketId: $ticketId, input: $input) {\n      comment {\n        id\n        createdAt\n        ...ConversationComment_comment\n      }\n      userErrors {\n        message\n        code\n        field\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SendComment_lastSeen on Ticket {\n    id\n    eventCursor\n  }\n"): (typeof documents)["\n  fragment SendComment_lastSeen on Ticket {\n    id\n    eventCursor\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PriorityMenu_ticket on Ticket {\n    id\n    priority\n    availableActions\n    ...PriorityBadge_ticket\n  }\n"): (typeof documents)["\n  fragment PriorityMenu_ticket on Ticket {\n    id\n    priority\n    availableActions\n    ...PriorityBadge_ticket\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TicketSetPriority($ticketId: ID!, $priority: TicketPriority!) {\n    ticketUpdate(ticketId: $ticketId, input: { priority: $priority }) {\n      __typename\n      changeId\n      ticket {\n        __typename\n        id\n        priority\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation TicketSetPriority($ticketId: ID!, $priority: TicketPriority!) {\n    ticketUpdate(ticketId: $ticketId, input: { priority: $priority }) {\n      __typename\n      changeId\n      ticket {\n        __typename\n        id\n        priority\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SnoozeMenu_ticket on Ticket {\n    id\n    number\n    snoozedUntil\n    availableActions\n  }\n"): (typeof documents)["\n  fragment SnoozeMenu_ticket on Ticket {\n    id\n    number\n    snoozedUntil\n    availableActions\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TicketSnooze($ticketId: ID!, $until: DateTime) {\n    ticketSnooze(ticketId: $ticketId, until: $until) {\n      __typename\n      changeId\n      ticket {\n        __typename\n        id\n        snoozedUntil\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation TicketSnooze($ticketId: ID!, $until: DateTime) {\n    ticketSnooze(ticketId: $ticketId, until: $until) {\n      __typename\n      changeId\n      ticket {\n        __typename\n        id\n        snoozedUntil\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StatusActions_ticket on Ticket {\n    id\n    status\n    availableActions\n    ...StatusMoves_ticket\n  }\n"): (typeof documents)["\n  fragment StatusActions_ticket on Ticket {\n    id\n    status\n    availableActions\n    ...StatusMoves_ticket\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StatusMenu_ticket on Ticket {\n    ...StatusBadge_ticket\n    ...StatusMoves_ticket\n  }\n"): (typeof documents)["\n  fragment StatusMenu_ticket on Ticket {\n    ...StatusBadge_ticket\n    ...StatusMoves_ticket\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TicketHeader_ticket on Ticket {\n    id\n    number\n    ...TicketTitle_ticket\n    ...StatusMenu_ticket\n    ...PriorityMenu_ticket\n    ...StatusActions_ticket\n    ...SnoozeMenu_ticket\n    ...TicketMenu_ticket\n  }\n"): (typeof documents)["\n  fragment TicketHeader_ticket on Ticket {\n    id\n    number\n    ...TicketTitle_ticket\n    ...StatusMenu_ticket\n    ...PriorityMenu_ticket\n    ...StatusActions_ticket\n    ...SnoozeMenu_ticket\n    ...TicketMenu_ticket\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TicketMenu_ticket on Ticket {\n    id\n    availableActions\n    ...MergeDialog_ticket\n  }\n"): (typeof documents)["\n  fragment TicketMenu_ticket on Ticket {\n    id\n    availableActions\n    ...MergeDialog_ticket\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TicketMarkUnread($ticketId: ID!) {\n    ticketMarkUnread(ticketId: $ticketId) {\n      ticket {\n        id\n        unread\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation TicketMarkUnread($ticketId: ID!) {\n    ticketMarkUnread(ticketId: $ticketId) {\n      ticket {\n        id\n        unread\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TicketTitle_ticket on Ticket {\n    id\n    title\n    availableActions\n  }\n"): (typeof documents)["\n  fragment TicketTitle_ticket on Ticket {\n    id\n    title\n    availableActions\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TicketSetTitle($ticketId: ID!, $title: String!) {\n    ticketUpdate(ticketId: $ticketId, input: { title: $title }) {\n      __typename\n      changeId\n      ticket {\n        __typename\n        id\n        title\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation TicketSetTitle($ticketId: ID!, $title: String!) {\n    ticketUpdate(ticketId: $ticketId, input: { title: $title }) {\n      __typename\n      changeId\n      ticket {\n        __typename\n        id\n        title\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StatusMoves_ticket on Ticket {\n    id\n    number\n    status\n    availableActions\n    readyToAnswer\n    openTaskCount\n    tasks {\n      id\n      number\n      title\n      closed\n    }\n  }\n"): (typeof documents)["\n  fragment StatusMoves_ticket on Ticket {\n    id\n    number\n    status\n    availableActions\n    readyToAnswer\n    openTaskCount\n    tasks {\n      id\n      number\n      title\n      closed\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TicketSetStatus($ticketId: ID!, $status: TicketStatus!) {\n    ticketSetStatus(ticketId: $ticketId, status: $status) {\n      __typename\n      changeId\n      ticket {\n        __typename\n        id\n        status\n        availableActions\n        readyToAnswer\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation TicketSetStatus($ticketId: ID!, $status: TicketStatus!) {\n    ticketSetStatus(ticketId: $ticketId, status: $status) {\n      __typename\n      changeId\n      ticket {\n        __typename\n        id\n        status\n        availableActions\n        readyToAnswer\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MergeDialog_ticket on Ticket {\n    id\n    number\n    ...MergeForm_ticket\n  }\n"): (typeof documents)["\n  fragment MergeDialog_ticket on Ticket {\n    id\n    number\n    ...MergeForm_ticket\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MergeForm_ticket on Ticket {\n    id\n    number\n    title\n    client {\n      id\n      displayName\n    }\n  }\n"): (typeof documents)["\n  fragment MergeForm_ticket on Ticket {\n    id\n    number\n    title\n    client {\n      id\n      displayName\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MergeTargets($clientId: ID!, $search: String) {\n    tickets(first: 20, filter: { clientId: $clientId, search: $search }) {\n      edges {\n        node {\n          id\n          number\n          title\n          ...StatusBadge_ticket\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query MergeTargets($clientId: ID!, $search: String) {\n    tickets(first: 20, filter: { clientId: $clientId, search: $search }) {\n      edges {\n        node {\n          id\n          number\n          title\n          ...StatusBadge_ticket\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TicketMerge($ticketId: ID!, $intoTicketId: ID!) {\n    ticketMerge(ticketId: $ticketId, intoTicketId: $intoTicketId) {\n      mergeId\n      ticket {\n        id\n        number\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation TicketMerge($ticketId: ID!, $intoTicketId: ID!) {\n    ticketMerge(ticketId: $ticketId, intoTicketId: $intoTicketId) {\n      mergeId\n      ticket {\n        id\n        number\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TicketUnmerge($mergeId: ID!) {\n    ticketUnmerge(mergeId: $mergeId) {\n      ticket {\n        id\n        number\n      }\n      intoTicket {\n        id\n        number\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation TicketUnmerge($mergeId: ID!) {\n    ticketUnmerge(mergeId: $mergeId) {\n      ticket {\n        id\n        number\n      }\n      intoTicket {\n        id\n        number\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription TicketPresence($ticketId: ID!) {\n    ticketPresence(ticketId: $ticketId) {\n      operator {\n        id\n        name\n      }\n      replying\n    }\n  }\n"): (typeof documents)["\n  subscription TicketPresence($ticketId: ID!) {\n    ticketPresence(ticketId: $ticketId) {\n      operator {\n        id\n        name\n      }\n      replying\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TicketSetPresence($ticketId: ID!, $tab: ID!, $presence: PresenceState!) {\n    ticketSetPresence(ticketId: $ticketId, tab: $tab, presence: $presence) {\n      userErrors {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation TicketSetPresence($ticketId: ID!, $tab: ID!, $presence: PresenceState!) {\n    ticketSetPresence(ticketId: $ticketId, tab: $tab, presence: $presence) {\n      userErrors {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TicketMarkRead($ticketId: ID!, $cursor: String!) {\n    ticketMarkRead(ticketId: $ticketId, cursor: $cursor) {\n      ticket {\n        id\n        unread\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation TicketMarkRead($ticketId: ID!, $cursor: String!) {\n    ticketMarkRead(ticketId: $ticketId, cursor: $cursor) {\n      ticket {\n        id\n        unread\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n"];
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
export function graphql(source: "\n  fragment AssigneeSelect_ticket on Ticket {\n    id\n    availableActions\n    assignee {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment AssigneeSelect_ticket on Ticket {\n    id\n    availableActions\n    assignee {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AssigneeSelect_operator on Operator {\n    id\n    name\n    active\n  }\n"): (typeof documents)["\n  fragment AssigneeSelect_operator on Operator {\n    id\n    name\n    active\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CategorySelect_ticket on Ticket {\n    id\n    availableActions\n    category {\n      id\n      name\n    }\n    desk {\n      id\n      categories {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment CategorySelect_ticket on Ticket {\n    id\n    availableActions\n    category {\n      id\n      name\n    }\n    desk {\n      id\n      categories {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TicketSetCategory($ticketId: ID!, $categoryId: ID) {\n    ticketUpdate(ticketId: $ticketId, input: { categoryId: $categoryId }) {\n      __typename\n      changeId\n      ticket {\n        __typename\n        id\n        category {\n          __typename\n          id\n          name\n        }\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation TicketSetCategory($ticketId: ID!, $categoryId: ID) {\n    ticketUpdate(ticketId: $ticketId, input: { categoryId: $categoryId }) {\n      __typename\n      changeId\n      ticket {\n        __typename\n        id\n        category {\n          __typename\n          id\n          name\n        }\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ClientPanel_ticket on Ticket {\n    id\n    client {\n      id\n      displayName\n      name\n      email\n      externalId\n      phone\n      verified\n    }\n  }\n"): (typeof documents)["\n  fragment ClientPanel_ticket on Ticket {\n    id\n    client {\n      id\n      displayName\n      name\n      email\n      externalId\n      phone\n      verified\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MergedTickets_ticket on Ticket {\n    id\n    mergedTickets {\n      mergeId\n      number\n      title\n      mergedAt\n      undoableUntil\n    }\n  }\n"): (typeof documents)["\n  fragment MergedTickets_ticket on Ticket {\n    id\n    mergedTickets {\n      mergeId\n      number\n      title\n      mergedAt\n      undoableUntil\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OtherTickets_ticket on Ticket {\n    id\n    client {\n      id\n      displayName\n    }\n    otherTickets(first: 5) {\n      edges {\n        node {\n          id\n          number\n          title\n          ...StatusBadge_ticket\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment OtherTickets_ticket on Ticket {\n    id\n    client {\n      id\n      displayName\n    }\n    otherTickets(first: 5) {\n      edges {\n        node {\n          id\n          number\n          title\n          ...StatusBadge_ticket\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PublicLink_ticket on Ticket {\n    id\n    publicUrl\n  }\n"): (typeof documents)["\n  fragment PublicLink_ticket on Ticket {\n    id\n    publicUrl\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TicketRotateLink($ticketId: ID!) {\n    ticketRotateLink(ticketId: $ticketId) {\n      ticket {\n        ...PublicLink_ticket\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation TicketRotateLink($ticketId: ID!) {\n    ticketRotateLink(ticketId: $ticketId) {\n      ticket {\n        ...PublicLink_ticket\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TicketRevokeLink($ticketId: ID!) {\n    ticketRevokeLink(ticketId: $ticketId) {\n      ticket {\n        ...PublicLink_ticket\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation TicketRevokeLink($ticketId: ID!) {\n    ticketRevokeLink(ticketId: $ticketId) {\n      ticket {\n        ...PublicLink_ticket\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RelatedTasks_ticket on Ticket {\n    id\n    availableActions\n    taskCount\n    openTaskCount\n    readyToAnswer\n    tasks {\n      id\n      number\n      title\n      closed\n      ...TaskLine_task\n    }\n  }\n"): (typeof documents)["\n  fragment RelatedTasks_ticket on Ticket {\n    id\n    availableActions\n    taskCount\n    openTaskCount\n    readyToAnswer\n    tasks {\n      id\n      number\n      title\n      closed\n      ...TaskLine_task\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Sidebar_ticket on Ticket {\n    id\n    ...CategorySelect_ticket\n    ...AssigneeSelect_ticket\n    ...ClientPanel_ticket\n    ...OtherTickets_ticket\n    ...SourcePanel_ticket\n    ...RelatedTasks_ticket\n    ...MergedTickets_ticket\n    ...PublicLink_ticket\n    ...ActivityHistory_ticket\n  }\n"): (typeof documents)["\n  fragment Sidebar_ticket on Ticket {\n    id\n    ...CategorySelect_ticket\n    ...AssigneeSelect_ticket\n    ...ClientPanel_ticket\n    ...OtherTickets_ticket\n    ...SourcePanel_ticket\n    ...RelatedTasks_ticket\n    ...MergedTickets_ticket\n    ...PublicLink_ticket\n    ...ActivityHistory_ticket\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SourcePanel_ticket on Ticket {\n    id\n    source\n    createdAt\n    updatedAt\n    snoozedUntil\n    desk {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment SourcePanel_ticket on Ticket {\n    id\n    source\n    createdAt\n    updatedAt\n    snoozedUntil\n    desk {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AddTaskForm_ticket on Ticket {\n    id\n    title\n  }\n"): (typeof documents)["\n  fragment AddTaskForm_ticket on Ticket {\n    id\n    title\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TicketAddTask($ticketId: ID!, $input: TicketAddTaskInput!) {\n    ticketAddTask(ticketId: $ticketId, input: $input) {\n      task {\n        id\n        number\n      }\n      ticket {\n        id\n        ...RelatedTasks_ticket\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation TicketAddTask($ticketId: ID!, $input: TicketAddTaskInput!) {\n    ticketAddTask(ticketId: $ticketId, input: $input) {\n      task {\n        id\n        number\n      }\n      ticket {\n        id\n        ...RelatedTasks_ticket\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LinkTaskForm_ticket on Ticket {\n    id\n  }\n"): (typeof documents)["\n  fragment LinkTaskForm_ticket on Ticket {\n    id\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TaskDialogs_ticket on Ticket {\n    id\n    number\n    availableActions\n    ...AddTaskForm_ticket\n    ...LinkTaskForm_ticket\n  }\n"): (typeof documents)["\n  fragment TaskDialogs_ticket on Ticket {\n    id\n    number\n    availableActions\n    ...AddTaskForm_ticket\n    ...LinkTaskForm_ticket\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TasksDoneNotice_ticket on Ticket {\n    id\n    number\n    readyToAnswer\n    availableActions\n    client {\n      id\n      displayName\n    }\n    desk {\n      id\n      language\n    }\n  }\n"): (typeof documents)["\n  fragment TasksDoneNotice_ticket on Ticket {\n    id\n    number\n    readyToAnswer\n    availableActions\n    client {\n      id\n      displayName\n    }\n    desk {\n      id\n      language\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TicketLinkTask($ticketId: ID!, $taskId: ID!) {\n    ticketLinkTask(ticketId: $ticketId, taskId: $taskId) {\n      ticket {\n        id\n        ...RelatedTasks_ticket\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation TicketLinkTask($ticketId: ID!, $taskId: ID!) {\n    ticketLinkTask(ticketId: $ticketId, taskId: $taskId) {\n      ticket {\n        id\n        ...RelatedTasks_ticket\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TicketTasks($ticketId: ID!, $after: String) {\n    tasks(first: 100, after: $after, filter: { ticketId: $ticketId }, orderBy: { field: CREATED_AT, direction: ASC }) {\n      edges {\n        node {\n          id\n          number\n          title\n          closed\n          ...TaskLine_task\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query TicketTasks($ticketId: ID!, $after: String) {\n    tasks(first: 100, after: $after, filter: { ticketId: $ticketId }, orderBy: { field: CREATED_AT, direction: ASC }) {\n      edges {\n        node {\n          id\n          number\n          title\n          closed\n          ...TaskLine_task\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FoundTasks($search: String, $ticketId: ID!) {\n    tasks(first: 20, filter: { search: $search }, orderBy: { field: UPDATED_AT, direction: DESC }) {\n      edges {\n        node {\n          id\n          number\n          title\n          ...TaskLine_task\n        }\n      }\n    }\n    linked: tasks(first: 20, filter: { search: $search, ticketId: $ticketId }, orderBy: { field: UPDATED_AT, direction: DESC }) {\n      edges {\n        node {\n          id\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query FoundTasks($search: String, $ticketId: ID!) {\n    tasks(first: 20, filter: { search: $search }, orderBy: { field: UPDATED_AT, direction: DESC }) {\n      edges {\n        node {\n          id\n          number\n          title\n          ...TaskLine_task\n        }\n      }\n    }\n    linked: tasks(first: 20, filter: { search: $search, ticketId: $ticketId }, orderBy: { field: UPDATED_AT, direction: DESC }) {\n      edges {\n        node {\n          id\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TicketUnlinkTask($ticketId: ID!, $taskId: ID!) {\n    ticketUnlinkTask(ticketId: $ticketId, taskId: $taskId) {\n      __typename\n      ticket {\n        __typename\n        id\n        taskCount\n        openTaskCount\n        readyToAnswer\n        tasks {\n          __typename\n          id\n          number\n          title\n          status\n          closed\n          dueOn\n          assignee {\n            __typename\n            id\n            name\n          }\n        }\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation TicketUnlinkTask($ticketId: ID!, $taskId: ID!) {\n    ticketUnlinkTask(ticketId: $ticketId, taskId: $taskId) {\n      __typename\n      ticket {\n        __typename\n        id\n        taskCount\n        openTaskCount\n        readyToAnswer\n        tasks {\n          __typename\n          id\n          number\n          title\n          status\n          closed\n          dueOn\n          assignee {\n            __typename\n            id\n            name\n          }\n        }\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TicketPage($number: String!) {\n    viewer {\n      __typename\n      ... on Operator {\n        id\n      }\n    }\n    ticketByNumber(number: $number) {\n      id\n      number\n      title\n      eventCursor\n      availableActions\n      ...ReadMark_ticket\n      ...AssigneeSelect_ticket\n      ...TicketHeader_ticket\n      ...TicketConversation_ticket\n      ...TicketComposer_ticket\n      ...TasksDoneNotice_ticket\n      ...Sidebar_ticket\n      ...TaskDialogs_ticket\n    }\n    operators {\n      ...AssigneeSelect_operator\n    }\n  }\n"): (typeof documents)["\n  query TicketPage($number: String!) {\n    viewer {\n      __typename\n      ... on Operator {\n        id\n      }\n    }\n    ticketByNumber(number: $number) {\n      id\n      number\n      title\n      eventCursor\n      availableActions\n      ...ReadMark_ticket\n      ...AssigneeSelect_ticket\n      ...TicketHeader_ticket\n      ...TicketConversation_ticket\n      ...TicketComposer_ticket\n      ...TasksDoneNotice_ticket\n      ...Sidebar_ticket\n      ...TaskDialogs_ticket\n    }\n    operators {\n      ...AssigneeSelect_operator\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TicketAssign($ticketId: ID!, $operatorId: ID) {\n    ticketAssign(ticketId: $ticketId, operatorId: $operatorId) {\n      __typename\n      changeId\n      ticket {\n        __typename\n        id\n        assignee {\n          __typename\n          id\n          name\n        }\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation TicketAssign($ticketId: ID!, $operatorId: ID) {\n    ticketAssign(ticketId: $ticketId, operatorId: $operatorId) {\n      __typename\n      changeId\n      ticket {\n        __typename\n        id\n        assignee {\n          __typename\n          id\n          name\n        }\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription TicketEvents($ticketId: ID!, $after: String) {\n    ticketEvents(ticketId: $ticketId, after: $after) {\n      __typename\n      id\n      cursor\n      at\n      actorName\n      actor {\n        ... on Operator {\n          id\n        }\n        ... on Client {\n          id\n        }\n        ... on ApiKey {\n          id\n        }\n      }\n      ...ActivityEntry_event\n      ticket {\n        id\n        number\n        title\n        updatedAt\n        snoozedUntil\n        publicUrl\n        unread\n        ...StatusBadge_ticket\n        ...PriorityBadge_ticket\n        ...StatusActions_ticket\n        category {\n          id\n          name\n        }\n        assignee {\n          id\n          name\n        }\n        ...RelatedTasks_ticket\n      }\n      ... on CommentAdded {\n        comment {\n          id\n          createdAt\n          ...ConversationComment_comment\n        }\n      }\n      ... on CommentEdited {\n        comment {\n          id\n          ...ConversationComment_comment\n        }\n      }\n      ... on CommentMadeInternal {\n        comment {\n          id\n          ...ConversationComment_comment\n        }\n      }\n      ... on CommentRemoved {\n        commentId\n      }\n      ... on TicketMerged {\n        fromNumber\n        intoNumber\n      }\n      ... on TicketUnmerged {\n        fromNumber\n        intoNumber\n      }\n    }\n  }\n"): (typeof documents)["\n  subscription TicketEvents($ticketId: ID!, $after: String) {\n    ticketEvents(ticketId: $ticketId, after: $after) {\n      __typename\n      id\n      cursor\n      at\n      actorName\n      actor {\n        ... on Operator {\n          id\n        }\n        ... on Client {\n          id\n        }\n        ... on ApiKey {\n          id\n        }\n      }\n      ...ActivityEntry_event\n      ticket {\n        id\n        number\n        title\n        updatedAt\n        snoozedUntil\n        publicUrl\n        unread\n        ...StatusBadge_ticket\n        ...PriorityBadge_ticket\n        ...StatusActions_ticket\n        category {\n          id\n          name\n        }\n        assignee {\n          id\n          name\n        }\n        ...RelatedTasks_ticket\n      }\n      ... on CommentAdded {\n        comment {\n          id\n          createdAt\n          ...ConversationComment_comment\n        }\n      }\n      ... on CommentEdited {\n        comment {\n          id\n          ...ConversationComment_comment\n        }\n      }\n      ... on CommentMadeInternal {\n        comment {\n          id\n          ...ConversationComment_comment\n        }\n      }\n      ... on CommentRemoved {\n        commentId\n      }\n      ... on TicketMerged {\n        fromNumber\n        intoNumber\n      }\n      ... on TicketUnmerged {\n        fromNumber\n        intoNumber\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeUndo($changeId: ID!) {\n    changeUndo(changeId: $changeId) {\n      tickets {\n        id\n        title\n        status\n        priority\n        snoozedUntil\n        updatedAt\n        availableActions\n        readyToAnswer\n        assignee {\n          id\n          name\n        }\n        category {\n          id\n          name\n        }\n      }\n      failures {\n        ticketId\n        ticket {\n          id\n          number\n        }\n        userErrors {\n          message\n        }\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ChangeUndo($changeId: ID!) {\n    changeUndo(changeId: $changeId) {\n      tickets {\n        id\n        title\n        status\n        priority\n        snoozedUntil\n        updatedAt\n        availableActions\n        readyToAnswer\n        assignee {\n          id\n          name\n        }\n        category {\n          id\n          name\n        }\n      }\n      failures {\n        ticketId\n        ticket {\n          id\n          number\n        }\n        userErrors {\n          message\n        }\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription TaskChanges {\n    taskChanged {\n      created\n      task {\n        id\n        dueOn\n        updatedAt\n        ticketCount\n        waitingTicketCount\n        ...TaskLine_task\n      }\n    }\n  }\n"): (typeof documents)["\n  subscription TaskChanges {\n    taskChanged {\n      created\n      task {\n        id\n        dueOn\n        updatedAt\n        ticketCount\n        waitingTicketCount\n        ...TaskLine_task\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TaskLine_task on Task {\n    __typename\n    id\n    number\n    title\n    status\n    closed\n    dueOn\n    assignee {\n      __typename\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment TaskLine_task on Task {\n    __typename\n    id\n    number\n    title\n    status\n    closed\n    dueOn\n    assignee {\n      __typename\n      id\n      name\n    }\n  }\n"];
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
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReadMark_ticket on Ticket {\n    id\n    unread\n    eventCursor\n  }\n"): (typeof documents)["\n  fragment ReadMark_ticket on Ticket {\n    id\n    unread\n    eventCursor\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;