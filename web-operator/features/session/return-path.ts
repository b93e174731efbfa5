/** The login's URL that leads back to where one was; a path within the panel, with its search. */
export const loginPath = (from: string) => `/login?${new URLSearchParams({ returnTo: from })}`

/**
 * Where to go after signing in. Only a path of this panel is taken: "//host" and "/\host" are other sites to a browser,
 * and a login that leads there is a phisher's tool.
 */
export function returnPath(search: string) {
  const path = new URLSearchParams(search).get('returnTo')
  if (!path || !/^\/(?![/\\])/.test(path) || path.startsWith('/login')) return '/'
  return path
}
