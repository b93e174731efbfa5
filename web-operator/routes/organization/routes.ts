import type { ApolloClient } from '@apollo/client'
import type { PreloadQueryFunction } from '@apollo/client/react'
import { redirect, type RouteObject } from 'react-router'

/** Everything below `/organization`, loaded when somebody goes there. */
export const organizationRoutes = (client: ApolloClient, preload: PreloadQueryFunction): RouteObject => ({
  path: 'organization',
  children: [
    { index: true, loader: () => redirect('/organization/tasks?view=mine') },
    { path: 'tasks', lazy: () => import('./tasks').then(it => ({ loader: it.loadTasks(client, preload), Component: it.TasksRoute })) },
    { path: 'tasks/:number', lazy: () => import('./task').then(it => ({ loader: it.loadTask(preload), Component: it.TaskRoute })) },
  ],
})
