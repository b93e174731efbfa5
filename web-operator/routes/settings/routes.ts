import type { PreloadQueryFunction } from '@apollo/client/react'
import { redirect, type RouteObject } from 'react-router'

/** Everything below `/settings`, loaded when somebody goes there. */
export const settingsRoutes = (preload: PreloadQueryFunction): RouteObject => ({
  path: 'settings',
  lazy: async () => ({ Component: (await import('./settings')).SettingsRoute }),
  children: [
    { index: true, loader: () => redirect('/settings/profile') },
    { path: 'profile', lazy: () => import('./profile').then(it => ({ loader: it.loadProfile(preload), Component: it.ProfileRoute })) },
    { path: 'preferences', lazy: () => import('./preferences').then(it => ({ Component: it.PreferencesRoute })) },
    {
      path: 'operators',
      children: [
        { index: true, lazy: () => import('./operators').then(it => ({ loader: it.loadOperators(preload), Component: it.OperatorsRoute })) },
        { path: 'new', lazy: () => import('./operators').then(it => ({ loader: it.loadOperators(preload), Component: it.OperatorInviteRoute })) },
        { path: ':operatorId', lazy: () => import('./operators').then(it => ({ loader: it.loadOperators(preload), Component: it.OperatorRoute })) },
      ],
    },
    {
      path: 'desks',
      children: [
        { index: true, lazy: () => import('./desks').then(it => ({ loader: it.loadDesks(preload), Component: it.DesksRoute })) },
        { path: 'new', lazy: () => import('./desks').then(it => ({ loader: it.loadDesks(preload), Component: it.NewDeskRoute })) },
        { path: ':deskId', lazy: () => import('./desk').then(it => ({ loader: it.loadDesk(preload), Component: it.DeskRoute })) },
        { path: ':deskId/categories', lazy: () => import('./desk').then(it => ({ loader: it.loadDesk(preload), Component: it.CategoriesRoute })) },
        { path: ':deskId/mailbox', lazy: () => import('./desk-mailbox').then(it => ({ loader: it.loadDeskMailbox(preload), Component: it.DeskMailboxRoute })) },
        { path: ':deskId/emails', lazy: () => import('./desk-emails').then(it => ({ loader: it.loadDeskEmails(preload), Component: it.DeskEmailsRoute })) },
        { path: ':deskId/widget', lazy: () => import('./desk-widget').then(it => ({ loader: it.loadDeskWidget(preload), Component: it.DeskWidgetRoute })) },
      ],
    },
    {
      path: 'canned-replies',
      children: [
        { index: true, lazy: () => import('./canned-replies').then(it => ({ loader: it.loadCannedReplies(preload), Component: it.CannedRepliesRoute })) },
        { path: 'new', lazy: () => import('./canned-replies').then(it => ({ loader: it.loadCannedReplies(preload), Component: it.NewCannedReplyRoute })) },
        { path: ':cannedReplyId', lazy: () => import('./canned-replies').then(it => ({ loader: it.loadCannedReplies(preload), Component: it.CannedReplyRoute })) },
      ],
    },
  ],
})
